import { expect, test } from 'vitest'
import type { Demand, DemandKind } from '../demands.ts'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aToolOf } from './testing.ts'

const cn = await rulebookWith()

const demanded = (...kinds: readonly DemandKind[]): Demand => ({
  kinds,
  families: ['forced-use'],
  strength: 'hard',
  sentence: 'Everybody must ...',
  from: 0,
  start: 0,
  end: 9,
  source: 'notice.txt',
})

test('an account that buys and forces nothing keeps the rule', () => {
  const account = aToolOf('account', { boughtFollowers: false, forcedUses: [] })
  expect(answerOf('ACC-04', account, cn)?.verdict).toBe('met')
})

test.each([
  ['bought followers', { boughtFollowers: true }, 'boughtFollowers'],
  ['forced following', { forcedUses: ['follow'] }, 'follow'],
] as const)('%s break it, whatever else is unknown', (_, facts, found) => {
  expect(answerOf('ACC-04', aToolOf('account', facts), cn)).toMatchObject({
    verdict: 'not-met',
    facts: { found },
  })
})

test.each(['like-share', 'force', 'quota'] as const)(
  'a notice that demands %s breaks it',
  (kind) => {
    const answer = answerOf('ACC-04', aToolOf('account'), cn, { demands: [demanded(kind)] })
    expect(answer).toMatchObject({ verdict: 'not-met', facts: { found: kind } })
  },
)

test.each([
  [{}, ['boughtFollowers', 'forcedUses']],
  [{ boughtFollowers: false }, ['forcedUses']],
  [{ forcedUses: [] }, ['boughtFollowers']],
] as const)('knowing only %j nobody can tell', (facts, missing) => {
  const answer = answerOf('ACC-04', aToolOf('account', facts), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing })
})

test('apps are judged by FU-02 instead', () => {
  expect(answerOf('ACC-04', aToolOf('app'), cn)).toBeUndefined()
})
