import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aToolOf } from './testing.ts'

const cn = await rulebookWith()

test.each([
  ['fewer', 20, 'met'],
  ['as many', 30, 'met'],
  ['more', 31, 'not-met'],
])(
  'each member gets %s messages after the merger (30 before, %s after): %s',
  (_, after, verdict) => {
    const group = aToolOf('group', { messagesPerPersonBefore: 30, messagesPerPersonAfter: after })
    expect(answerOf('GRP-04', group, cn)?.verdict).toBe(verdict)
  },
)

test.each([
  [{ messagesPerPersonBefore: 30 }, 'messagesPerPersonAfter'],
  [{ messagesPerPersonAfter: 30 }, 'messagesPerPersonBefore'],
] as const)('knowing only %j nobody can tell', (facts, missing) => {
  const answer = answerOf('GRP-04', aToolOf('group', facts), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: [missing] })
})

test('a group of which neither figure is known came of no merger that anybody noted: not judged', () => {
  expect(answerOf('GRP-04', aToolOf('group'), cn)).toBeUndefined()
})
