import fc from 'fast-check'
import { expect, test } from 'vitest'
import { learnLexicon } from './lexicon.ts'
import { similarity } from './similarity.ts'
import { statementOf, weightOf } from './statement.ts'
import type { Meaning } from './statement.ts'
import { compileVocabulary } from './vocabulary.ts'

const vocabulary = compileVocabulary({
  version: 'test',
  sources: ['test'],
  concepts: [
    {
      id: 'video-conferencing',
      label: { zh: '视频会议', vi: 'hội nghị truyền hình', en: 'video conferencing' },
      synonyms: { zh: ['PDF会议'] },
      products: ['Zoom', 'WebEx'],
      within: 'communication',
    },
    {
      id: 'communication',
      label: { zh: '沟通协作', vi: 'liên lạc', en: 'communication' },
      synonyms: {},
      within: 'video-conferencing',
    },
    {
      id: 'whistleblowing',
      label: { zh: '举报受理', vi: 'tiếp nhận tố cáo', en: 'whistleblowing' },
      synonyms: { de: ['Hinweisgeber*'], it: ['segnalazioni di illeciti'] },
    },
  ],
})
const learnt = (...texts: readonly string[]): Meaning => ({
  vocabulary,
  lexicon: learnLexicon(texts, vocabulary),
})
const meaning = learnt(
  '食品经营许可变更',
  '食品经营许可注销',
  '食品生产许可',
  '道路运输证换发',
  'Zoom meetings',
  'Đăng ký hộ kinh doanh',
  'Whistleblowing platform',
)
const alike = (a: string, b: string) =>
  similarity(statementOf(a, meaning), statementOf(b, meaning), meaning)

test('the same thing with another act is nearly the same function', () => {
  expect(alike('食品经营许可变更', '食品经营许可补办')).toBeGreaterThan(0.8)
  expect(alike('食品经营许可变更', '道路运输证变更')).toBeLessThan(0.2)
})

test('the vessel, the version and the level of the office are not the job', () => {
  expect(alike('食品经营许可小程序', '食品经营许可管理系统（县级）')).toBeGreaterThan(0.8)
  expect(alike('Whistleblowing 3.2', 'Whistleblowing v4 platform')).toBeGreaterThan(0.99)
})

test('Vietnamese is the same with and without accents', () => {
  expect(alike('Đăng ký hộ kinh doanh', 'dang ky ho kinh doanh')).toBe(1)
})

test('known products of one kind do the same job', () => {
  expect(alike('Zoom', 'Cisco WebEx')).toBeGreaterThan(0.5)
})

test.each([
  ['Hinweisgebersystem für Behörden', 'gestione delle segnalazioni di illeciti'],
  ['举报受理平台', 'whistleblowing'],
  ['Tiếp nhận tố cáo', 'Hinweisgeberschutz'],
])('%s and %s meet across languages', (a, b) => {
  expect(alike(a, b)).toBeGreaterThan(0.5)
})

const someText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom('食品', '许可', '变更', 'Zoom', 'tố cáo', '（', '）', ' ', '2024', 'system'),
    )
    .map((parts) => parts.join('')),
)

test('a text that says anything is wholly like itself, and any two are between 0 and 1, either way round', () => {
  fc.assert(
    fc.property(someText, someText, (a, b) => {
      const one = statementOf(a, meaning)
      const two = statementOf(b, meaning)
      expect(similarity(one, one, meaning)).toBe(one.features.length > 0 ? 1 : 0)
      const there = similarity(one, two, meaning)
      expect(there).toBeGreaterThanOrEqual(0)
      expect(there).toBeLessThanOrEqual(1)
      expect(similarity(two, one, meaning)).toBe(there)
    }),
  )
})

test('features are sorted, each once, and each weighs something, seen before or not', () => {
  fc.assert(
    fc.property(someText, (text) => {
      const { features, core } = statementOf(text, meaning)
      expect([...features]).toEqual([...new Set(features)].sort((x, y) => x - y))
      for (const feature of features) expect(weightOf(feature, meaning)).toBeGreaterThan(0)
      expect([...core].every((feature) => features.includes(feature))).toBe(true)
    }),
  )
})
