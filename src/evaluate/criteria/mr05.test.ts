import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aToolOf } from './testing.ts'

const cn = await rulebookWith()

test('a form that shows its time keeps the rule', () => {
  expect(answerOf('MR-05', aToolOf('form', { burdenShown: true }), cn)?.verdict).toBe('met')
})

test('a form that does not breaks it', () => {
  const answer = answerOf('MR-05', aToolOf('form', { burdenShown: false }), cn)
  expect(answer?.verdict).toBe('not-met')
  expect(answer?.evidence).toMatchObject([{ fact: 'burdenShown', value: 'no' }])
})

test('where nobody said, nobody can tell', () => {
  expect(answerOf('MR-05', aToolOf('form'), cn)).toMatchObject({
    verdict: 'cannot-tell',
    missing: ['burdenShown'],
  })
})

test('the rule does not apply to a app', () => {
  expect(answerOf('MR-05', aToolOf('app', { burdenShown: false }), cn)).toBeUndefined()
})
