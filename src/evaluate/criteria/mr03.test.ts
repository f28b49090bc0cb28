import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { another, answerOf, aToolOf, between, on } from './testing.ts'

const cn = await rulebookWith()

test('a form whose data nobody holds keeps the rule', () => {
  expect(answerOf('MR-03', aToolOf('form', { alreadyHeldBy: [] }), cn)?.verdict).toBe('met')
})

test('a form that asks for what another office holds breaks it', () => {
  const form = aToolOf('form', { alreadyHeldBy: ['Tax office'] })
  expect(answerOf('MR-03', form, cn)?.facts).toEqual({ why: 'already-held', holders: 'Tax office' })
})

test.each([
  [0.6, 'not-met'],
  [0.59, 'met'],
] as const)('a form that repeats another one to the degree %s: %s', (degree, verdict) => {
  const form = aToolOf('form', { alreadyHeldBy: [] })
  const twin = another(aToolOf('form'), 2)
  const overlap = {
    a: twin.tool.id,
    b: form.tool.id,
    aCoveredByB: 1,
    bCoveredByA: 1,
    degree,
    audience: 'same',
    territory: 'same',
    pairs: [],
  } as const
  const answer = answerOf('MR-03', form, cn, { others: [twin], overlaps: [overlap] })
  expect(answer?.verdict).toBe(verdict)
})

test.each([
  ['thirty days after it was asked for', '2026-03-31', 'met'],
  ['a day later', '2026-04-01', 'not-met'],
])('a decision %s, term and extension together: %s is %s', (_, decided, verdict) => {
  const form = aToolOf('form', {
    alreadyHeldBy: [],
    surveyDecisionAskedOn: on('2026-03-01'),
    surveyDecidedOn: on(decided),
  })
  expect(answerOf('MR-03', form, cn)?.verdict).toBe(verdict)
})

test('a decision that is not there is late once term and extension are over', () => {
  const form = aToolOf('form', { alreadyHeldBy: [], surveyDecisionAskedOn: on('2026-10-01') })
  expect(answerOf('MR-03', form, cn, { asOf: '2026-10-31' })?.verdict).toBe('met')
  expect(answerOf('MR-03', form, cn, { asOf: '2026-11-01' })?.facts).toMatchObject({
    why: 'decided-late',
    limit: 30,
    until: '2026-10-31',
  })
})

test.each([
  ['nobody asked who holds the data', {}, 'alreadyHeldBy'],
  [
    'the day of asking is known only as a month, and one end of it would be late',
    { surveyDecisionAskedOn: between('2026-10-01', '2026-10-31') },
    'surveyDecisionAskedOn',
  ],
] as const)('cannot be judged when %s', (_, facts, missing) => {
  const answer = answerOf('MR-03', aToolOf('form', facts), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: [missing] })
})

test('only forms are surveys', () => {
  expect(answerOf('MR-03', aToolOf('group'), cn)).toBeUndefined()
})
