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

test('an app known to force nothing keeps the rule', () => {
  const app = aToolOf('app', { mandatoryFeatures: [] })
  expect(answerOf('FU-01', app, cn)?.verdict).toBe('met')
})

test('a ranking app breaks the rule as long as nobody claims a special scene', () => {
  const app = aToolOf('app', { mandatoryFeatures: ['check-in', 'points-ranking'] })
  expect(answerOf('FU-01', app, cn)).toMatchObject({
    verdict: 'not-met',
    facts: { why: 'no-exception', found: 'check-in, points-ranking' },
  })
})

test('security work that is explained in the filing is excused, work that is not explained is not', () => {
  const facts = { mandatoryFeatures: ['check-in'], specialScene: 'security' } as const
  const explained = aToolOf('app', { ...facts, exceptionExplained: true })
  const silent = aToolOf('app', { ...facts, exceptionExplained: false })
  expect(answerOf('FU-01', explained, cn)?.verdict).toBe('met')
  expect(answerOf('FU-01', silent, cn)?.facts).toMatchObject({ why: 'not-explained' })
})

test('an explanation does not excuse an app that serves no special scene', () => {
  const app = aToolOf('app', {
    mandatoryFeatures: ['online-time'],
    specialScene: 'none',
    exceptionExplained: true,
  })
  expect(answerOf('FU-01', app, cn)?.verdict).toBe('not-met')
})

test.each([
  ['nobody listed the functions', {}, 'mandatoryFeatures'],
  [
    'nobody knows whether the filing explains them',
    { mandatoryFeatures: ['check-in'], specialScene: 'emergency' },
    'exceptionExplained',
  ],
  [
    'the filing explains them, but for which scene nobody said',
    { mandatoryFeatures: ['check-in'], exceptionExplained: true },
    'specialScene',
  ],
] as const)('cannot be judged when %s', (_, facts, missing) => {
  const answer = answerOf('FU-01', aToolOf('app', facts), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: [missing] })
})

test('a notice that demands a check-in counts, and is quoted', () => {
  const answer = answerOf('FU-01', aToolOf('app'), cn, { demands: [demanded('check-in')] })
  expect(answer).toMatchObject({ verdict: 'not-met', facts: { found: 'check-in' } })
  expect(answer?.evidence).toContainEqual({
    type: 'text',
    quote: 'Everybody must ...',
    source: 'notice.txt',
    from: 0,
    start: 0,
    end: 9,
    strength: 'hard',
  })
})

test('a group has rules of its own: this one does not apply', () => {
  expect(answerOf('FU-01', aToolOf('group'), cn)).toBeUndefined()
})
