import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aTool, aToolOf } from './testing.ts'

const cn = await rulebookWith()
const site = { papers: { kind: 'site', address: 'https://a.example/' } } as const

test('pages that keep every number of the mode for older people keep the rule', () => {
  expect(answerOf('A11Y-01', aTool(site, { elderModeFaults: 0 }), cn)?.verdict).toBe('met')
})

test('pages that miss some break it, and it is said how many', () => {
  const answer = answerOf('A11Y-01', aTool(site, { elderModeFaults: 3 }), cn)
  expect(answer).toMatchObject({ verdict: 'not-met', facts: { count: 3 } })
})

test('pages that nobody looked at may be as they should be', () => {
  const answer = answerOf('A11Y-01', aTool(site), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['elderModeFaults'] })
})

test('where there is no page to look at, nothing is asked', () => {
  expect(answerOf('A11Y-01', aToolOf('site'), cn)).toBeUndefined()
  const mini = { kind: 'app', form: 'mini-program', address: 'https://a.example/' } as const
  expect(answerOf('A11Y-01', aTool({ papers: mini }), cn)).toBeUndefined()
})
