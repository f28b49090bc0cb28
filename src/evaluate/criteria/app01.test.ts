import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aTool, between, on } from './testing.ts'

const cn = await rulebookWith()
const unfiled = { papers: { kind: 'app', filing: { state: 'not-filed' } } } as const

test('a filed app keeps the rule', () => {
  const filed = aTool({ papers: { kind: 'app', filing: { state: 'filed', number: 'A-1' } } })
  expect(answerOf('APP-01', filed, cn)?.verdict).toBe('met')
})

test('an app launched unfiled after the Measures came into force breaks the rule', () => {
  const app = aTool({ ...unfiled, launchedOn: on('2026-01-25') })
  expect(answerOf('APP-01', app, cn, { asOf: '2026-02-01' })?.verdict).toBe('not-met')
})

test('an older app is left to the transition of APP-09', () => {
  const app = aTool({ ...unfiled, launchedOn: on('2026-01-24') })
  expect(answerOf('APP-01', app, cn)).toBeUndefined()
})

test.each([
  ['the last day of the transition', '2026-07-25', 'cannot-tell'],
  ['the day after', '2026-07-26', 'not-met'],
])('an unfiled app of unknown launch, on %s (%s): %s', (_, asOf, verdict) => {
  expect(answerOf('APP-01', aTool(unfiled), cn, { asOf })?.verdict).toBe(verdict)
})

test('a launch known only as January 2026 cannot be judged during the transition', () => {
  const app = aTool({ ...unfiled, launchedOn: between('2026-01-01', '2026-01-31') })
  const answer = answerOf('APP-01', app, cn, { asOf: '2026-03-01' })
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['launch-day'] })
})

test('an app of which nobody said whether it is filed cannot be judged', () => {
  const answer = answerOf('APP-01', aTool({ papers: { kind: 'app' } }), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['filing'] })
})

test('exempt apps and apps not yet live are not asked', () => {
  const exempt = aTool({ papers: { kind: 'app', filing: { state: 'exempt', why: 'no powers' } } })
  expect(answerOf('APP-01', exempt, cn)).toBeUndefined()
  expect(answerOf('APP-01', aTool({ ...unfiled, life: 'proposed' }), cn)).toBeUndefined()
})
