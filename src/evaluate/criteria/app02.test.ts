import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aTool } from './testing.ts'

const cn = await rulebookWith()
const unfiled = { papers: { kind: 'app', filing: { state: 'not-filed' } } } as const
const untold = { papers: { kind: 'app' } } as const
const order = {
  kinds: ['force'],
  families: ['forced-use'],
  strength: 'hard',
  sentence: 'All staff must install it by Friday.',
  from: 0,
  start: 0,
  end: 36,
  source: 'notice.txt',
} as const

test('a filed app is no matter of this rule, whoever requires it', () => {
  const filed = aTool(
    { papers: { kind: 'app', filing: { state: 'filed', number: 'A-1' } } },
    { useRequired: true },
  )
  expect(answerOf('APP-02', filed, cn)?.verdict).toBe('met')
})

test('an unfiled app that nobody must use keeps the rule', () => {
  expect(answerOf('APP-02', aTool(unfiled, { useRequired: false }), cn)?.verdict).toBe('met')
})

test('an unfiled app that must be used breaks the rule', () => {
  expect(answerOf('APP-02', aTool(unfiled, { useRequired: true }), cn)?.verdict).toBe('not-met')
})

test('a quota of downloads requires an app as much as an order does', () => {
  const app = aTool(unfiled, { useRequired: false, forcedUses: ['download'] })
  expect(answerOf('APP-02', app, cn)?.verdict).toBe('not-met')
})

test('a notice that orders an unfiled app is quoted', () => {
  const answer = answerOf('APP-02', aTool(unfiled), cn, { demands: [order] })
  expect(answer?.verdict).toBe('not-met')
  expect(answer?.evidence).toContainEqual(
    expect.objectContaining({ type: 'text', quote: order.sentence, source: 'notice.txt' }),
  )
})

test('an unfiled app of which nobody said whether it is required cannot be judged', () => {
  const answer = answerOf('APP-02', aTool(unfiled), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['useRequired'] })
})

test('a required app of which nobody said whether it is filed cannot be judged', () => {
  const answer = answerOf('APP-02', aTool(untold, { useRequired: true }), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['filing'] })
})

test('where neither is told, both are asked for', () => {
  expect(answerOf('APP-02', aTool(untold), cn)?.missing).toEqual(['filing', 'useRequired'])
})

test('an app only planned, or exempt from filing, is not asked', () => {
  expect(answerOf('APP-02', aTool({ ...unfiled, life: 'proposed' }), cn)).toBeUndefined()
  const exempt = aTool({ papers: { kind: 'app', filing: { state: 'exempt', why: 'no powers' } } })
  expect(answerOf('APP-02', exempt, cn)).toBeUndefined()
})
