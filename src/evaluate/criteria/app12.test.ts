import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aTool, on } from './testing.ts'

const cn = await rulebookWith()
const all = ['plan-fit', 'overlap', 'embeddable', 'collaboration', 'data-sharing'] as const
const app = { papers: { kind: 'app' }, launchedOn: on('2024-05-01') } as const

test('an app whose project answered all five questions keeps the rule', () => {
  expect(answerOf('APP-12', aTool(app, { projectAnswers: all }), cn)?.verdict).toBe('met')
})

test.each(all)('an app whose project left %s open breaks the rule and says so', (lacking) => {
  const projectAnswers = all.filter((question) => question !== lacking)
  const answer = answerOf('APP-12', aTool(app, { projectAnswers }), cn)
  expect(answer).toMatchObject({ verdict: 'not-met', facts: { lacking, held: 4, asked: 5 } })
})

test('an app only planned is asked: this is the gate', () => {
  const planned = aTool({ papers: { kind: 'app' }, life: 'proposed' }, { projectAnswers: [] })
  expect(answerOf('APP-12', planned, cn)?.verdict).toBe('not-met')
})

test('without the papers of the project nobody can say', () => {
  const answer = answerOf('APP-12', aTool(app), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['projectAnswers'] })
})

test('an app of unknown launch may be older than the rule', () => {
  const answer = answerOf('APP-12', aTool({ papers: { kind: 'app' } }, { projectAnswers: [] }), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['launch-day'] })
})

test('an app launched before the opinions of 2023 was not asked', () => {
  const older = aTool({ ...app, launchedOn: on('2023-12-17') }, { projectAnswers: [] })
  expect(answerOf('APP-12', older, cn)).toBeUndefined()
})
