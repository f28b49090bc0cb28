import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aTool, between, on } from './testing.ts'

const cn = await rulebookWith()
const unfiled = { papers: { kind: 'app', filing: { state: 'not-filed' } } } as const
const older = { launchedOn: on('2025-06-01') }

test.each([
  ['the last day of the transition', '2026-07-25', 'met'],
  ['the day after', '2026-07-26', 'not-met'],
])('an older unfiled app on %s (%s): %s', (_, asOf, verdict) => {
  expect(answerOf('APP-09', aTool({ ...unfiled, ...older }), cn, { asOf })?.verdict).toBe(verdict)
})

test('an older app that is filed keeps the rule', () => {
  const filed = aTool({
    ...older,
    papers: { kind: 'app', filing: { state: 'filed', number: 'A-1' } },
  })
  expect(answerOf('APP-09', filed, cn)?.verdict).toBe('met')
})

test('an unfiled app of unknown launch cannot be told to be an older one', () => {
  const answer = answerOf('APP-09', aTool(unfiled), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['launch-day'] })
  const january = aTool({ ...unfiled, launchedOn: between('2026-01-01', '2026-01-31') })
  expect(answerOf('APP-09', january, cn)?.missing).toEqual(['launch-day'])
})

test('an older app of which nobody said whether it is filed cannot be judged', () => {
  const answer = answerOf('APP-09', aTool({ ...older, papers: { kind: 'app' } }), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['filing'] })
})

test('apps launched under the Measures, exempt apps and apps being closed are not asked', () => {
  const young = aTool({ ...unfiled, launchedOn: on('2026-01-25') })
  expect(answerOf('APP-09', young, cn)).toBeUndefined()
  const exempt = { state: 'exempt', why: 'no powers' } as const
  const spared = aTool({ ...older, papers: { kind: 'app', filing: exempt } })
  expect(answerOf('APP-09', spared, cn)).toBeUndefined()
  expect(answerOf('APP-09', aTool({ ...unfiled, ...older, life: 'retiring' }), cn)).toBeUndefined()
})
