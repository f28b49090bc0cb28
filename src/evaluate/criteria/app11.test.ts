import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aTool, aToolOf } from './testing.ts'

const cn = await rulebookWith()
test('an app that takes complaints keeps the rule', () => {
  const app = aToolOf('app', { complaintFunction: true })
  expect(answerOf('APP-11', app, cn)?.verdict).toBe('met')
})

test('an app without a complaint function breaks the rule, and the cell that says so is named', () => {
  const answer = answerOf('APP-11', aToolOf('app', { complaintFunction: false }), cn)
  expect(answer?.verdict).toBe('not-met')
  expect(answer?.evidence).toEqual([
    {
      type: 'fact',
      fact: 'complaintFunction',
      value: 'no',
      source: 'county.xlsx › S1 › R1 › complaintFunction',
      asOf: '2026-11-22',
    },
  ])
})

test('an app nobody looked into cannot be judged', () => {
  const answer = answerOf('APP-11', aToolOf('app'), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['complaintFunction'] })
})

test('an app only planned is not asked', () => {
  const planned = aTool({ papers: { kind: 'app' }, life: 'proposed' })
  expect(answerOf('APP-11', planned, cn)).toBeUndefined()
})
