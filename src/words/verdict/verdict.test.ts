import { describe, expect, test } from 'vitest'
import { langs } from '#kernel'
import type { ToolId } from '#kernel'
import type { Reason, Summary } from '#decide'
import { outcomes } from '#decide'
import { sayAdvice, sayReason, verdictWords } from './index.ts'
import type { Known } from './index.ts'

const other = 'T-00000002' as ToolId
const limits: Readonly<Record<string, number>> = {
  'burden-response-minutes-low': 2,
  'burden-response-minutes-likely': 30,
  'burden-response-minutes-high': 60,
  'burden-message-minutes-low': 0.05,
  'burden-message-minutes-likely': 0.1,
  'burden-message-minutes-high': 0.25,
}
const known: Known = {
  toolName: () => '湘易办',
  limit: (id) => {
    const value = limits[id]
    if (value === undefined) return undefined
    return { id, value, unit: 'minute', source: 'made up for a test', provenance: 'assumed' }
  },
}
const reasons: { readonly [R in Reason as R['type']]: R } = {
  findings: { type: 'findings', criteria: ['APP-01', 'X-99'] },
  'served-by': { type: 'served-by', tools: [other, other, other, other], capabilities: 5 },
  'below-floor': { type: 'below-floor', use: 0, floor: 0 },
  'no-room': { type: 'no-room' },
  dormant: { type: 'dormant', days: 1234 },
  'nobody-uses': { type: 'nobody-uses' },
  'task-ended': { type: 'task-ended', on: '2026-03-31' },
  expired: { type: 'expired', on: '2025-01-01' },
  'held-elsewhere': { type: 'held-elsewhere', criteria: ['MR-04'] },
  'already-retiring': { type: 'already-retiring' },
  'statutory-keep': { type: 'statutory-keep' },
  'nothing-found': { type: 'nothing-found' },
  'too-little-known': { type: 'too-little-known', missing: ['monthlyUsers', 'lastUsedOn'] },
  'successor-of': { type: 'successor-of', tools: 3 },
}
const summary: Summary = {
  tools: 955,
  offices: 71,
  byKind: { app: 1, account: 61, group: 891, form: 0, site: 2 },
  byOutcome: { retain: 500, rectify: 300, merge: 55, retire: 100 },
  byFamily: {
    'forced-use': 4,
    'excessive-trace': 0,
    'ranking-misuse': 0,
    'duplicate-reporting': 0,
    dormant: 100,
  },
  unfiled: 1,
  filingUnknown: 0,
  doubled: 120,
  dormant: 100,
  forced: 4,
  blockers: 2,
  useUnknown: 300,
  unjudged: 120,
  unknownShare: 0.42,
  hoursKnown: 600,
  hoursUnknown: 355,
  hoursNow: { low: 8000, likely: 12_000, high: 16_400 },
  hoursAfter: { low: 6000, likely: 8200, high: 11_000 },
  hoursAssumed: ['burden-response-minutes-likely', 'burden-message-minutes-likely'],
}

describe.each(langs)('in %s', (lang) => {
  const words = verdictWords[lang]
  test('every reason is one whole sentence', () => {
    for (const reason of Object.values(reasons)) {
      const sentence = sayReason(words, reason, known)
      expect(sentence).toMatch(/[.。]$/)
      expect(sentence).not.toMatch(/undefined|NaN|\[object/)
    }
  })
  test('another tool is named by its name, and a day is written out', () => {
    expect(sayReason(words, reasons['served-by'], known)).toMatch(/5.*湘易办/)
    expect(sayReason(words, reasons['task-ended'], known)).toContain('2026')
  })
  test('every outcome is advice, and a merger names the successor', () => {
    for (const outcome of outcomes) {
      const tool = 'T-00000001' as ToolId
      const advice = sayAdvice(words, { tool, outcome, into: other, reasons: [] }, known)
      expect(advice).toMatch(/[.。]$/)
      expect(advice.includes('湘易办')).toBe(outcome === 'merge')
    }
  })
  test('a summary says the hours with their range and what was assumed', () => {
    const text = words.summary(summary, known).join('\n')
    expect(text).toContain(words.peopleDecide)
    expect(text).toContain(lang === 'zh' ? '1.2' : lang === 'vi' ? '12.000' : '12,000')
    expect(text).toContain('30')
    expect(text).not.toMatch(/undefined|NaN/)
  })
  test('what did not occur is not said', () => {
    const quiet = { ...summary, unfiled: 0, doubled: 0, dormant: 0, forced: 0, blockers: 0 }
    expect(words.summary(quiet, known).length).toBe(words.summary(summary, known).length - 5)
  })
  test('an unknown burden is said to be unknown, never nought', () => {
    const [first, ...rest] = words.burden(
      { tool: other, assumed: [], missing: ['messagesPerDay'] },
      known,
    )
    expect(first).not.toMatch(/\d/)
    expect(rest.length).toBe(1)
  })
  test('progress names the stage, with the whole where it is known', () => {
    expect(words.progress({ stage: 'judging', done: 5, total: 10 })).toContain('10')
    expect(words.progress({ stage: 'reading', done: 5 })).toContain(words.stages.reading)
  })
  test('a little time is said in minutes', () => {
    const quarter = { low: 15, likely: 15, high: 15 }
    const [sentence] = words.burden(
      { tool: other, minutesPerYear: quarter, assumed: [], missing: [] },
      known,
    )
    expect(sentence).toContain('15')
  })
})

test('Chinese counts in ten thousands and writes Chinese punctuation', () => {
  const sentences = verdictWords.zh.summary(summary, known)
  const hours = sentences.find((sentence) => sentence.includes('小时'))
  expect(hours).toBe('能测算的 600 个工具，每年占用约 1.2\u00a0万小时（8,000–1.6\u00a0万小时）。')
  expect(sentences.join('')).not.toMatch(/[\u4e00-\u9fff][,:;(]/)
})
test('English counts one as one', () => {
  const one = { ...summary, tools: 1, offices: 1, unfiled: 1 }
  expect(verdictWords.en.summary(one, known)[0]).toMatch(/^1 tool of 1 office:/)
})
