import { expect, test } from 'vitest'
import type { Answer, CriterionId } from '#evaluate'
import { langs } from '#kernel'
import { criterionWords } from './index.ts'

/** Every way in which an APP criterion can be broken, with the facts it then gives. */
const broken: readonly (readonly [CriterionId, Answer['facts']])[] = [
  ['APP-01', {}],
  ['APP-02', {}],
  ['APP-03', { level: 'township' }],
  ['APP-04', { lacking: 'basics, acceptance', held: 5, asked: 7 }],
  ['APP-05', { began: '2026-03-02', ended: '2026-03-27', atLeast: 11, limit: 10 }],
  ['APP-06', { began: '2026-03-02', ended: '2026-04-22', atLeast: 21, limit: 20 }],
  ['APP-07', { why: 'told-again', times: 2 }],
  ['APP-07', { why: 'unanswered', began: '2026-03-02', limit: 10 }],
  ['APP-07', { why: 'answered-late', began: '2026-03-02', ended: '2026-03-27', limit: 10 }],
  ['APP-08', { why: 'not-filed-anew', changed: '2026-03-02', limit: 10 }],
  ['APP-08', { why: 'too-late', changed: '2026-03-02', limit: 10 }],
  ['APP-09', { lastDay: '2026-07-25' }],
  ['APP-10', { lacking: 'sponsorShown, filingNumberShown' }],
  ['APP-11', {}],
  ['APP-12', { lacking: 'embeddable', held: 4, asked: 5 }],
  ['APP-13', { lacking: 'stability', held: 2, asked: 3 }],
  ['APP-14', { count: 3, limit: 1 }],
  ['APP-15', { count: 2, limit: 1 }],
  ['APP-15', { count: 1, limit: 0 }],
  ['APP-16', { other: 'X1', degree: 0.83, count: 2 }],
  ['APP-17', { why: 'no-visits' }],
  ['APP-17', { why: 'dormant', days: 90 }],
  ['APP-17', { why: 'only-ordered', days: 90 }],
  ['APP-17', { why: 'stale', days: 90 }],
  ['APP-17', { why: 'little-used', share: 0.05, months: 3 }],
  ['APP-18', { why: 'revoked' }],
  ['APP-18', { why: 'overdue', due: '2026-05-31' }],
  ['APP-18', { why: 'not-filed-again', due: '2026-05-31' }],
]

test.each(broken)('what breaks %s by %j is one whole sentence in each language', (id, facts) => {
  for (const lang of langs) {
    const said = criterionWords[lang][id].found(facts)
    expect(said).toMatch(lang === 'zh' ? /^[^。]+。$/ : /^\p{Lu}.*\.$/u)
    expect(said).not.toMatch(/undefined|NaN|\bnull\b/)
  }
})

test('no code word of the program is left in a sentence', () => {
  for (const [id, facts] of broken)
    for (const lang of langs)
      expect(criterionWords[lang][id].found(facts)).not.toMatch(/[a-z]+-[a-z]+-|sponsorShown|Shown/)
})

test.each([
  ['zh', '备案材料应有7项，现有5项，缺：基本信息、验收情况。'],
  ['vi', 'Hồ sơ đăng ký phải có 7 phần, hiện có 5, còn thiếu: thông tin cơ bản, nghiệm thu.'],
  ['en', 'The filing must hold 7 parts and holds 5; lacking: basic information, acceptance.'],
] as const)('in %s the parts of a filing are called by name', (lang, sentence) => {
  const facts = { lacking: 'basics, acceptance', held: 5, asked: 7 }
  expect(criterionWords[lang]['APP-04'].found(facts)).toBe(sentence)
})

test('no sentence speaks of a person or blames an office', () => {
  for (const [id, facts] of broken) {
    expect(criterionWords.zh[id].found(facts)).not.toMatch(/责任人|负责人|领导|失职|违规人员/)
    expect(criterionWords.en[id].found(facts)).not.toMatch(/\b(guilty|blame|fault of|negligen)/i)
  }
})
