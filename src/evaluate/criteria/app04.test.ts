import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aTool } from './testing.ts'

const cn = await rulebookWith()
const filed = { state: 'filed', number: 'A-1' } as const
const all = [
  'basics',
  'project-approval',
  'functions',
  'operations-and-security',
  'acceptance',
  'same-kind-apps',
  'undertaking',
] as const

test('a filing with all seven parts keeps the rule', () => {
  const app = aTool({ papers: { kind: 'app', filing: filed, record: { parts: all } } })
  expect(answerOf('APP-04', app, cn)?.verdict).toBe('met')
})

test.each(all)('a filing that lacks only %s breaks the rule and names it', (lacking) => {
  const parts = all.filter((part) => part !== lacking)
  const answer = answerOf('APP-04', aTool({ papers: { kind: 'app', record: { parts } } }), cn)
  expect(answer).toMatchObject({ verdict: 'not-met', facts: { lacking, held: 6, asked: 7 } })
})

test('a filing whose parts nobody listed cannot be judged', () => {
  const answer = answerOf('APP-04', aTool({ papers: { kind: 'app', filing: filed } }), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['filing-record'] })
})

test('an app without a filing is left to APP-01, an exempt one is not asked', () => {
  expect(answerOf('APP-04', aTool({ papers: { kind: 'app' } }), cn)).toBeUndefined()
  const exempt = { state: 'exempt', why: 'no powers' } as const
  const app = aTool({ papers: { kind: 'app', filing: exempt, record: { parts: [] } } })
  expect(answerOf('APP-04', app, cn)).toBeUndefined()
})
