import { expect, test } from 'vitest'
import type { VoluntaryUse } from '#observe'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { answerOf, aTool, aToolOf, between, on } from './testing.ts'

const cn = await rulebookWith()
const gaotai = await rulebookWith('gaotai-zhangye')
const asOf = '2026-06-30'
const judged = (facts: Parameters<typeof aToolOf>[1], book = cn) =>
  answerOf('APP-17', aToolOf('app', facts), book, { asOf })
const used = { activeShares: [0.2, 0.3, 0.25] }

test.each([
  ['sixty days ago', on('2026-05-01'), 'met'],
  ['sixty-one days ago', on('2026-04-30'), 'not-met'],
])('an app well used until %s (%j): %s', (_, lastUsedOn, verdict) => {
  expect(judged({ ...used, activeShares: [0.2], lastUsedOn })?.verdict).toBe(verdict)
})

test('a last use known only as a month that straddles the limit cannot be judged', () => {
  const lastUsedOn = between('2026-04-15', '2026-05-15')
  expect(judged({ lastUsedOn })).toMatchObject({
    verdict: 'cannot-tell',
    missing: ['lastUsedOn', 'activeShares'],
  })
})

test.each([
  ['three low months', [0.3, 0.04, 0.04, 0.049], 'not-met'],
  ['two low months after a good one', [0.06, 0.04, 0.04], 'met'],
  ['exactly five per cent', [0.04, 0.04, 0.05], 'met'],
  ['only two months known, both low', [0.04, 0.04], 'cannot-tell'],
])('%s (%j): %s', (_, activeShares, verdict) => {
  expect(judged({ activeShares, lastUsedOn: on('2026-06-29') })?.verdict).toBe(verdict)
})

test('one month with enough users is enough to say that it is not little used', () => {
  expect(judged({ monthlyUsers: 50, eligibleUsers: 1000 })?.verdict).toBe('met')
  expect(judged({ monthlyUsers: 49, eligibleUsers: 1000 })?.verdict).toBe('cannot-tell')
})

test('not one visit in a year is disuse; a visit nobody counted is not', () => {
  expect(judged({ visitsPerYear: 0 })).toMatchObject({
    verdict: 'not-met',
    facts: { why: 'no-visits' },
  })
  expect(judged({})).toMatchObject({
    verdict: 'cannot-tell',
    missing: ['lastUsedOn', 'activeShares'],
  })
})

const ordered = (share: number, isOrderedSince: boolean): VoluntaryUse => ({
  all: 1000,
  visits: { low: 0, likely: 0, high: 1000 * share },
  share,
  isEstimated: true,
  isOrderedSince,
})
const judgedWith = (voluntary: VoluntaryUse, facts: Parameters<typeof aToolOf>[1]) =>
  answerOf('APP-17', { ...aToolOf('app', facts), voluntary }, cn, { asOf })

test('use that was ordered does not keep a tool from review, and is not called disuse', () => {
  const lastUsedOn = on('2026-03-31')
  expect(judgedWith(ordered(0, true), { ...used, lastUsedOn })).toMatchObject({
    verdict: 'not-met',
    facts: { why: 'only-ordered', days: 91 },
  })
})

test('of those who use it only those count who may do so by choice', () => {
  const lastUsedOn = on('2026-06-29')
  const facts = { activeShares: [0.2, 0.2, 0.2], lastUsedOn }
  expect(judgedWith(ordered(0.3, false), facts)?.verdict).toBe('met')
  expect(judgedWith(ordered(0.2, false), facts)).toMatchObject({ facts: { why: 'little-used' } })
  const people = { monthlyUsers: 100, eligibleUsers: 1000, lastUsedOn }
  expect(judgedWith(ordered(0.5, false), people)?.verdict).toBe('met')
  expect(judgedWith(ordered(0.4, false), people)?.verdict).toBe('cannot-tell')
})

test('in Gaotai an app not updated for two months is put before people too', () => {
  const facts = { ...used, lastUpdatedOn: on('2026-04-29') }
  expect(judged(facts)?.verdict).toBe('met')
  expect(judged(facts, gaotai)).toMatchObject({ verdict: 'not-met', facts: { why: 'stale' } })
  expect(judged({ ...used, lastUpdatedOn: on('2026-04-30') }, gaotai)?.verdict).toBe('met')
  expect(judged(used, gaotai)?.missing).toEqual(['lastUpdatedOn'])
})

test('low use opens a review and closes nothing', () => {
  expect(cn.rules.get('APP-17')).toMatchObject({ severity: 'review', family: 'dormant' })
})

test('an app planned or already being closed is not asked', () => {
  const planned = aTool({ papers: { kind: 'app' }, life: 'proposed' })
  expect(answerOf('APP-17', planned, cn)).toBeUndefined()
  const closing = aTool({ papers: { kind: 'app' }, life: 'retiring' }, { visitsPerYear: 0 })
  expect(answerOf('APP-17', closing, cn)).toBeUndefined()
})
