import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aTool, aToolOf, between, on } from './testing.ts'

const cn = await rulebookWith()

const whole = {
  kind: 'form',
  formNumber: 'B-1',
  issuer: 'Office 1',
  approvalNumber: 'A-7',
  expiresOn: on('2026-12-31'),
} as const

test('a form with all four papers and still valid keeps the rule', () => {
  expect(answerOf('MR-02', aTool({ papers: whole }), cn)?.verdict).toBe('met')
})

test.each([
  ['on its last day it is valid', '2026-12-31', 'met'],
  ['on the day after it may be refused', '2027-01-01', 'not-met'],
])('%s', (_, asOf, verdict) => {
  expect(answerOf('MR-02', aTool({ papers: whole }), cn, { asOf })?.verdict).toBe(verdict)
})

test('what somebody said is not on the form is lacking', () => {
  const form = aTool({ papers: { kind: 'form', formNumber: '', showsValidity: false } })
  expect(answerOf('MR-02', form, cn)).toMatchObject({
    verdict: 'not-met',
    facts: { why: 'lacking', lacking: 'form-number, validity' },
  })
})

test('a form that lacks its number and is expired is told both', () => {
  const form = aTool({ papers: { ...whole, formNumber: '', expiresOn: on('2025-12-31') } })
  expect(answerOf('MR-02', form, cn)?.facts).toEqual({
    why: 'lacking-and-expired',
    lacking: 'form-number',
    expired: '2025-12-31',
  })
})

test('a column that nobody filled proves nothing', () => {
  expect(answerOf('MR-02', aToolOf('form'), cn)).toMatchObject({
    verdict: 'cannot-tell',
    missing: ['form-number', 'issuer', 'approval-number', 'validity'],
  })
})

test('a validity known only as the month in which we are cannot be judged', () => {
  const form = aTool({ papers: { ...whole, expiresOn: between('2026-11-01', '2026-11-30') } })
  expect(answerOf('MR-02', form, cn)).toMatchObject({
    verdict: 'cannot-tell',
    missing: ['validity'],
  })
})

test('only forms carry these papers', () => {
  expect(answerOf('MR-02', aToolOf('app'), cn)).toBeUndefined()
})
