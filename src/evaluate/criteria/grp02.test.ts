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

test("an empty list is somebody's word that there is none: the rule is kept", () => {
  const tool = aToolOf('group', { groupDemands: [] })
  expect(answerOf('GRP-02', tool, cn)?.verdict).toBe('met')
})

test('a tool that makes demands breaks the rule, and the answer names how', () => {
  const tool = aToolOf('group', { groupDemands: ['check-in-chain', 'instant-reply'] })
  expect(answerOf('GRP-02', tool, cn)).toMatchObject({
    verdict: 'not-met',
    facts: { found: 'check-in-chain, instant-reply' },
  })
})

test('where nobody filled the list and no notice is known, nobody can tell', () => {
  expect(answerOf('GRP-02', aToolOf('group'), cn)).toMatchObject({
    verdict: 'cannot-tell',
    missing: ['groupDemands'],
  })
})

test.each(['check-in', 'instant-reply', 'like-share', 'duplicate-report'] as const)(
  'a notice that demands %s counts, even against an empty list',
  (demand) => {
    const tool = aToolOf('group', { groupDemands: [] })
    const answer = answerOf('GRP-02', tool, cn, { demands: [demanded(demand)] })
    expect(answer).toMatchObject({ verdict: 'not-met', facts: { found: demand } })
    expect(answer?.evidence.some((each) => each.type === 'text')).toBe(true)
  },
)

test('a notice that demands something else is judged elsewhere', () => {
  const answer = answerOf('GRP-02', aToolOf('group'), cn, { demands: [demanded('quota')] })
  expect(answer?.verdict).toBe('cannot-tell')
})

test('the rule does not apply to a app', () => {
  expect(
    answerOf('GRP-02', aToolOf('app', { groupDemands: ['check-in-chain', 'instant-reply'] }), cn),
  ).toBeUndefined()
})
