import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aToolOf } from './testing.ts'

const cn = await rulebookWith()

test('an account opened by filing keeps the rule', () => {
  expect(answerOf('ACC-06', aToolOf('account', { openedWithFiling: true }), cn)?.verdict).toBe(
    'met',
  )
})

test('one opened without breaks it', () => {
  const answer = answerOf('ACC-06', aToolOf('account', { openedWithFiling: false }), cn)
  expect(answer?.verdict).toBe('not-met')
  expect(answer?.evidence).toMatchObject([{ fact: 'openedWithFiling', value: 'no' }])
})

test('where nobody said, nobody can tell', () => {
  expect(answerOf('ACC-06', aToolOf('account'), cn)).toMatchObject({
    verdict: 'cannot-tell',
    missing: ['openedWithFiling'],
  })
})

test('the rule does not apply to a app', () => {
  expect(answerOf('ACC-06', aToolOf('app', { openedWithFiling: false }), cn)).toBeUndefined()
})
