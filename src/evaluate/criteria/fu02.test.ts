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
  const tool = aToolOf('app', { forcedUses: [] })
  expect(answerOf('FU-02', tool, cn)?.verdict).toBe('met')
})

test('a tool that forces its use breaks the rule, and the answer names how', () => {
  const tool = aToolOf('app', { forcedUses: ['install-rate'] })
  expect(answerOf('FU-02', tool, cn)).toMatchObject({
    verdict: 'not-met',
    facts: { found: 'install-rate' },
  })
})

test('where nobody filled the list and no notice is known, nobody can tell', () => {
  expect(answerOf('FU-02', aToolOf('app'), cn)).toMatchObject({
    verdict: 'cannot-tell',
    missing: ['forcedUses'],
  })
})

test.each(['force', 'quota', 'like-share'] as const)(
  'a notice that demands %s counts, even against an empty list',
  (demand) => {
    const tool = aToolOf('app', { forcedUses: [] })
    const answer = answerOf('FU-02', tool, cn, { demands: [demanded(demand)] })
    expect(answer).toMatchObject({ verdict: 'not-met', facts: { found: demand } })
    expect(answer?.evidence.some((each) => each.type === 'text')).toBe(true)
  },
)

test('encouragement is shown, but forces nobody: it neither breaks the rule nor keeps it', () => {
  const demands = [{ ...demanded('force'), strength: 'soft' as const }]
  const open = answerOf('FU-02', aToolOf('app'), cn, { demands })
  expect(open).toMatchObject({ verdict: 'cannot-tell', missing: ['forcedUses'] })
  expect(open?.evidence).toMatchObject([{ type: 'text', strength: 'soft' }])
  const denied = answerOf('FU-02', aToolOf('app', { forcedUses: [] }), cn, { demands })
  expect(denied?.verdict).toBe('met')
})

test('a notice that demands something else is judged elsewhere', () => {
  const answer = answerOf('FU-02', aToolOf('app'), cn, { demands: [demanded('check-in')] })
  expect(answer?.verdict).toBe('cannot-tell')
})

test('the rule does not apply to a group', () => {
  expect(answerOf('FU-02', aToolOf('group', { forcedUses: ['install-rate'] }), cn)).toBeUndefined()
})
