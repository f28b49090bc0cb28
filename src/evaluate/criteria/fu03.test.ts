import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aToolOf } from './testing.ts'

const cn = await rulebookWith()

test('an app that earns nothing keeps the rule', () => {
  expect(answerOf('FU-03', aToolOf('app', { forProfit: false }), cn)?.verdict).toBe('met')
})

test('an app used for profit breaks it', () => {
  const answer = answerOf('FU-03', aToolOf('app', { forProfit: true }), cn)
  expect(answer?.verdict).toBe('not-met')
  expect(answer?.evidence).toMatchObject([{ fact: 'forProfit', value: 'yes' }])
})

test('where nobody said, nobody can tell', () => {
  expect(answerOf('FU-03', aToolOf('app'), cn)).toMatchObject({
    verdict: 'cannot-tell',
    missing: ['forProfit'],
  })
})

test('the rule does not apply to a account', () => {
  expect(answerOf('FU-03', aToolOf('account', { forProfit: true }), cn)).toBeUndefined()
})
