import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { anOffice, answerOf, aToolOf } from './testing.ts'

const cn = await rulebookWith()
const app = aToolOf('app')

test.each([
  ['national', 'met'],
  ['province', 'met'],
  ['city', 'met'],
  ['county', 'met'],
  ['township', 'not-met'],
  ['village', 'not-met'],
] as const)('an app of an office at %s level: %s', (level, verdict) => {
  expect(answerOf('APP-03', app, cn, { sponsor: anOffice(level) })?.verdict).toBe(verdict)
})

test('without the level of its sponsor an app cannot be judged', () => {
  const answer = answerOf('APP-03', app, cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['sponsor-level'] })
})

test('accounts and groups of a township are no matter of this rule', () => {
  const sponsor = anOffice('township')
  expect(answerOf('APP-03', aToolOf('account'), cn, { sponsor })).toBeUndefined()
  expect(answerOf('APP-03', aToolOf('group'), cn, { sponsor })).toBeUndefined()
})
