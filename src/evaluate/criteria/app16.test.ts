import type { Overlap } from '../overlap/overlap.ts'
import { expect, test } from 'vitest'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { another, answerOf, aTool, aToolOf } from './testing.ts'

const cn = await rulebookWith()
const app = aTool({
  papers: { kind: 'app' },
  capabilities: [{ text: 'book a doctor' }],
})
const other = another(app, 2)
const overlap = (degree: number, about: Partial<Overlap> = {}): Overlap => ({
  a: other.tool.id,
  b: app.tool.id,
  aCoveredByB: 1,
  bCoveredByA: 1,
  degree,
  audience: 'same',
  territory: 'same',
  pairs: [],
  ...about,
})
const judged = (overlaps: readonly Overlap[], others = [other]) =>
  answerOf('APP-16', app, cn, { overlaps, others })

test('an app that resembles no other keeps the rule', () => {
  expect(judged([])?.verdict).toBe('met')
})

test.each([
  [0.44, 'met'],
  [0.45, 'not-met'],
])('an overlap of degree %d is %s by the assumed threshold', (degree, verdict) => {
  expect(judged([overlap(degree)])?.verdict).toBe(verdict)
})

test('the closest tool is named, and the rule asks for a review, never for a closure', () => {
  const third = another(app, 3)
  const answer = judged([overlap(0.7), overlap(0.9, { a: third.tool.id })], [other, third])
  expect(answer?.facts).toEqual({ other: 'Tool 3', degree: 0.9, count: 2 })
  expect(cn.rules.get('APP-16')?.severity).toBe('review')
})

test('the same job for other people or another place is no duplicate', () => {
  expect(judged([overlap(0.9, { audience: 'different' })])?.verdict).toBe('met')
  expect(judged([overlap(0.9, { territory: 'different' })])?.verdict).toBe('met')
})

test('a group or a form that speaks of the same matter is no duplicate, a site is', () => {
  const of = (kind: 'group' | 'form' | 'site') => another(aToolOf(kind), 2)
  expect(judged([overlap(0.9)], [of('group')])?.verdict).toBe('met')
  expect(judged([overlap(0.9)], [of('form')])?.verdict).toBe('met')
  expect(judged([overlap(0.9)], [of('site')])?.verdict).toBe('not-met')
})

test('a retired tool is no duplicate', () => {
  const retired = { ...other, tool: { ...other.tool, life: 'retired' } } as const
  expect(judged([overlap(0.9)], [retired])?.verdict).toBe('met')
})

test('an app of which nobody listed what it does cannot be called unique', () => {
  const answer = answerOf('APP-16', aToolOf('app'), cn)
  expect(answer).toMatchObject({ verdict: 'cannot-tell', missing: ['capabilities'] })
})

test('accounts and groups are no matter of this rule', () => {
  expect(answerOf('APP-16', aToolOf('account'), cn)).toBeUndefined()
  expect(answerOf('APP-16', aToolOf('group'), cn)).toBeUndefined()
})
