import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aTool, on } from './testing.ts'

const cn = await rulebookWith()
const all = ['completeness', 'stability', 'interaction'] as const
const app = { papers: { kind: 'app' }, launchedOn: on('2024-05-01') } as const

test('an app accepted in all three respects keeps the rule', () => {
  expect(answerOf('APP-13', aTool(app, { acceptance: all }), cn)?.verdict).toBe('met')
})

test.each(all)('an acceptance that left out %s breaks the rule', (lacking) => {
  const acceptance = all.filter((part) => part !== lacking)
  const answer = answerOf('APP-13', aTool(app, { acceptance }), cn)
  expect(answer).toMatchObject({ verdict: 'not-met', facts: { lacking, held: 2, asked: 3 } })
})

test('without the acceptance opinion nobody can say', () => {
  const answer = answerOf('APP-13', aTool(app), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['acceptance'] })
})

test('an app of unknown launch may be older than the rule', () => {
  const answer = answerOf('APP-13', aTool({ papers: { kind: 'app' } }, { acceptance: [] }), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['launch-day'] })
})

test('an app only planned, or launched before the opinions of 2023, is not asked', () => {
  const planned = aTool({ papers: { kind: 'app' }, life: 'proposed' }, { acceptance: [] })
  expect(answerOf('APP-13', planned, cn)).toBeUndefined()
  const older = aTool({ ...app, launchedOn: on('2023-12-17') }, { acceptance: [] })
  expect(answerOf('APP-13', older, cn)).toBeUndefined()
})
