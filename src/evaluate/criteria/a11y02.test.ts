import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aTool, aToolOf } from './testing.ts'

const cn = await rulebookWith()
const site = { papers: { kind: 'site', address: 'https://a.example/' } } as const

test('pages that break no rule that a machine can test keep the rule', () => {
  expect(answerOf('A11Y-02', aTool(site, { accessibilityFaults: 0 }), cn)?.verdict).toBe('met')
})

test('pages that break some do not keep it, and it is said how many', () => {
  const answer = answerOf('A11Y-02', aTool(site, { accessibilityFaults: 3 }), cn)
  expect(answer).toMatchObject({ verdict: 'not-met', facts: { count: 3 } })
})

test('pages that nobody looked at may be as they should be', () => {
  const answer = answerOf('A11Y-02', aTool(site), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['accessibilityFaults'] })
})

test('where there is no page to look at, nothing is asked', () => {
  expect(answerOf('A11Y-02', aToolOf('site'), cn)).toBeUndefined()
  const mini = { kind: 'app', form: 'mini-program', address: 'https://a.example/' } as const
  expect(answerOf('A11Y-02', aTool({ papers: mini }), cn)).toBeUndefined()
})
