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

test.each([
  ['no traces are demanded', { tracesDemanded: [] }],
  ['those demanded are needed', { tracesDemanded: ['photo'], tracesNeeded: true }],
] as const)('the rule is kept where %s', (_, facts) => {
  expect(answerOf('OT-01', aToolOf('app', facts), cn)?.verdict).toBe('met')
})

test.each([
  ['photos without need', { tracesDemanded: ['photo'], tracesNeeded: false }],
  ['screenshots, which show only a screen', { tracesDemanded: ['screenshot'] }],
] as const)('the rule is broken by %s', (_, facts) => {
  expect(answerOf('OT-01', aToolOf('group', facts), cn)?.verdict).toBe('not-met')
})

test.each([
  ['nobody listed the traces', {}, 'tracesDemanded'],
  ['nobody said whether the photos are needed', { tracesDemanded: ['photo'] }, 'tracesNeeded'],
] as const)('cannot be judged when %s', (_, facts, missing) => {
  const answer = answerOf('OT-01', aToolOf('app', facts), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: [missing] })
})

test('a notice that asks for proof counts until somebody shows the need', () => {
  const demands = [demanded('trace')]
  const silent = aToolOf('group', { tracesDemanded: [] })
  const needed = aToolOf('group', { tracesNeeded: true })
  expect(answerOf('OT-01', silent, cn, { demands })?.verdict).toBe('not-met')
  expect(answerOf('OT-01', needed, cn, { demands })?.verdict).toBe('met')
})

test('a form is not judged by it', () => {
  expect(answerOf('OT-01', aToolOf('form'), cn)).toBeUndefined()
})
