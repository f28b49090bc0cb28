import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aTool, aToolOf } from './testing.ts'

const cn = await rulebookWith()

test('an account that can be written to keeps the rule', () => {
  expect(answerOf('ACC-03', aToolOf('account', { interactive: true }), cn)?.verdict).toBe('met')
})

test('an account that cannot breaks it', () => {
  const answer = answerOf('ACC-03', aToolOf('account', { interactive: false }), cn)
  expect(answer?.verdict).toBe('not-met')
  expect(answer?.evidence).toMatchObject([{ fact: 'interactive', value: 'no' }])
})

test('where nobody said, nobody can tell', () => {
  expect(answerOf('ACC-03', aToolOf('account'), cn)).toMatchObject({
    verdict: 'cannot-tell',
    missing: ['interactive'],
  })
})

test('an account that is only planned need not answer yet', () => {
  const planned = aTool({ papers: { kind: 'account' }, life: 'proposed' })
  expect(answerOf('ACC-03', planned, cn)).toBeUndefined()
})

test('the rule does not apply to a group', () => {
  expect(answerOf('ACC-03', aToolOf('group', { interactive: false }), cn)).toBeUndefined()
})
