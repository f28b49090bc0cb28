import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aTool, aToolOf, between, on } from './testing.ts'

const cn = await rulebookWith()

test.each([
  ['three months', '2026-08-22', 'met'],
  ['a day more', '2026-08-21', 'not-met'],
])('a message that has waited %s (since %s): %s', (_, oldest, verdict) => {
  const account = aToolOf('account', { oldestUnansweredOn: on(oldest) })
  expect(answerOf('ACC-05', account, cn)?.verdict).toBe(verdict)
})

test('a message of some day in August cannot be judged, nor messages nobody looked at', () => {
  const someDay = { oldestUnansweredOn: between('2026-08-01', '2026-08-31') }
  for (const account of [aToolOf('account', someDay), aToolOf('account')]) {
    expect(answerOf('ACC-05', account, cn)).toMatchObject({
      verdict: 'cannot-tell',
      missing: ['oldestUnansweredOn'],
    })
  }
})

test('a planned account has nobody to answer', () => {
  const planned = aTool({ papers: { kind: 'account' }, life: 'proposed' })
  expect(answerOf('ACC-05', planned, cn)).toBeUndefined()
})
