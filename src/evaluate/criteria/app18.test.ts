import type { FilingState } from '#register'
import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aTool, between, on } from './testing.ts'

const cn = await rulebookWith()
const asOf = '2026-06-30'
const filed = { state: 'filed', number: 'A-1' } as const
const judged = (facts: Parameters<typeof aTool>[1], filing: FilingState | undefined = filed) =>
  answerOf('APP-18', aTool({ papers: { kind: 'app', filing } }, facts), cn, { asOf })

test('a problem put right by its day keeps the rule', () => {
  const facts = { fixDueOn: on('2026-05-31'), fixedOn: on('2026-05-31') }
  expect(judged(facts)?.verdict).toBe('met')
})

test('while the day has not passed, nothing is late', () => {
  expect(judged({ fixDueOn: on('2026-06-30') })?.verdict).toBe('met')
})

test('put right late, but with its filing standing, the matter is over', () => {
  const facts = { fixDueOn: on('2026-05-31'), fixedOn: on('2026-06-10') }
  expect(judged(facts)?.verdict).toBe('met')
})

test('an app that runs on after its filing was revoked breaks the rule', () => {
  const answer = judged({ filingRevoked: true })
  expect(answer).toMatchObject({ verdict: 'not-met', facts: { why: 'revoked' } })
})

test('a repair planned for a day to come is overdue today', () => {
  const answer = judged({ fixDueOn: on('2026-05-31'), fixedOn: on('2026-08-01') })
  expect(answer).toMatchObject({
    verdict: 'not-met',
    facts: { why: 'overdue', due: '2026-05-31' },
  })
})

test('put right late and not filed again, the sanction stands', () => {
  const facts = { fixDueOn: on('2026-05-31'), fixedOn: on('2026-06-10') }
  expect(judged(facts, { state: 'not-filed' })?.facts).toMatchObject({ why: 'not-filed-again' })
})

test('when nobody said whether it was put right, it cannot be judged', () => {
  const answer = judged({ fixDueOn: on('2026-05-31') })
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['fixedOn'] })
})

test('days known only as months that straddle one another cannot be judged', () => {
  const facts = { fixDueOn: between('2026-05-01', '2026-05-31'), fixedOn: on('2026-05-15') }
  expect(judged(facts, { state: 'not-filed' })).toMatchObject({
    verdict: 'cannot-tell',
    missing: ['fixDueOn'],
  })
})

test('an app to which no day was ever set is not asked', () => {
  expect(judged({})).toBeUndefined()
  expect(judged({ filingRevoked: false })).toBeUndefined()
})
