import { expect, test } from 'vitest'
import { type Answer, type CriterionId, criteria, demandKinds } from '#evaluate'
import { langs } from '#kernel'
import { criterionWords } from './index.ts'

/** Every way in which the criteria beside APP can be broken, with the facts they then give. */
const broken: readonly (readonly [CriterionId, Answer['facts']])[] = [
  ['FU-01', { why: 'no-exception', found: 'check-in, points-ranking, online-time, forced-login' }],
  ['FU-01', { why: 'not-explained', found: 'check-in', scene: 'security' }],
  ['FU-02', { found: 'download, install-rate, periodic-login, follow, share' }],
  ['FU-03', {}],
  ['RK-01', { found: 'likes, votes, reposts, study-time, points, usage-rate' }],
  ['OT-01', { found: 'photo, video, track, screenshot, log' }],
  ['MR-01', { why: 'demanded' }],
  ['MR-01', { why: 'same-items', other: 'X1' }],
  ['MR-01', { why: 'asked-twice' }],
  ['MR-02', { why: 'lacking', lacking: 'form-number, issuer, approval-number, validity' }],
  ['MR-02', { why: 'expired', lacking: '', expired: '2025-12-31' }],
  ['MR-02', { why: 'lacking-and-expired', lacking: 'issuer', expired: '2025-12-31' }],
  ['MR-03', { why: 'already-held', holders: 'X1' }],
  ['MR-03', { why: 'repeats', other: 'X1', degree: 0.7 }],
  ['MR-03', { why: 'decided-late', asked: '2026-03-01', limit: 30, until: '2026-03-31' }],
  ['MR-04', { why: 'source-known', source: 'X1' }],
  ['MR-04', { why: 'source-not-named' }],
  ['MR-05', {}],
  ['MR-06', {}],
  ['ACC-01', { count: 4, limit: 1, platform: 'X1' }],
  ['ACC-02', { days: 40 }],
  ['ACC-03', {}],
  ['ACC-04', { found: 'boughtFollowers, follow, share' }],
  ['ACC-05', { days: 100 }],
  ['ACC-06', {}],
  ['GRP-01', { why: 'task-ended', ended: '2026-06-30', days: 145 }],
  ['GRP-01', { why: 'same-work', other: 'X1', count: 2 }],
  ['GRP-01', { why: 'dormant', days: 40 }],
  ['GRP-02', { found: 'check-in-chain, instant-reply, random-task, round-the-clock, material' }],
  ['GRP-03', { lacking: 'purpose, end-day, groupOwner, ownerIsMidLevel' }],
  ['GRP-04', { before: 30, after: 50 }],
  ['A11Y-01', { count: 6 }],
  ['A11Y-02', { count: 12 }],
]
const byDemand = (['FU-01', 'FU-02', 'RK-01', 'OT-01', 'ACC-04', 'GRP-02'] as const).map(
  (id) => [id, { why: 'no-exception', found: demandKinds.join(', ') }] as const,
)

test.each([...broken, ...byDemand])(
  'what breaks %s by %j is one whole sentence in each language',
  (id, facts) => {
    for (const lang of langs) {
      const said = criterionWords[lang][id].found(facts)
      expect(said).toMatch(lang === 'zh' ? /^[^。]+。$/ : /^\p{Lu}.*\.$/u)
      expect(said).not.toMatch(/undefined|NaN|\bnull\b/)
    }
  },
)

test('in Chinese and Vietnamese no code word of the program is left in a sentence', () => {
  for (const [id, facts] of [...broken, ...byDemand]) {
    expect(criterionWords.zh[id].found(facts)).not.toMatch(/[a-z]{3,}/)
    expect(criterionWords.vi[id].found(facts)).not.toMatch(/[a-z]+-[a-z]+|[a-z][A-Z]|likes|reposts/)
  }
})

test('every criterion has a title, a remedy and somebody who decides, in each language', () => {
  for (const { id } of criteria)
    for (const lang of langs) {
      const { title, remedy, who } = criterionWords[lang][id]
      expect([title, remedy, who].every((text) => text.trim().length > 1)).toBe(true)
    }
})
