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
  const tool = aToolOf('account', { appraisalBases: [] })
  expect(answerOf('RK-01', tool, cn)?.verdict).toBe('met')
})

test('a tool that is a basis for appraisal breaks the rule, and the answer names how', () => {
  const tool = aToolOf('account', { appraisalBases: ['likes', 'study-time'] })
  expect(answerOf('RK-01', tool, cn)).toMatchObject({
    verdict: 'not-met',
    facts: { found: 'likes, study-time' },
  })
})

test('where nobody filled the list and no notice is known, nobody can tell', () => {
  expect(answerOf('RK-01', aToolOf('account'), cn)).toMatchObject({
    verdict: 'cannot-tell',
    missing: ['appraisalBases'],
  })
})

test.each(['appraisal', 'ranking'] as const)(
  'a notice that demands %s counts, even against an empty list',
  (demand) => {
    const tool = aToolOf('account', { appraisalBases: [] })
    const answer = answerOf('RK-01', tool, cn, { demands: [demanded(demand)] })
    expect(answer).toMatchObject({ verdict: 'not-met', facts: { found: demand } })
    expect(answer?.evidence.some((each) => each.type === 'text')).toBe(true)
  },
)

test('a notice that demands something else is judged elsewhere', () => {
  const answer = answerOf('RK-01', aToolOf('account'), cn, { demands: [demanded('trace')] })
  expect(answer?.verdict).toBe('cannot-tell')
})

test('the rule does not apply to a form', () => {
  expect(
    answerOf('RK-01', aToolOf('form', { appraisalBases: ['likes', 'study-time'] }), cn),
  ).toBeUndefined()
})
