import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Meaning } from '#evaluate'
import { compileVocabulary, learnLexicon, similarity, statementOf } from '#evaluate'
import { langs } from '#kernel'
import { loadVocabulary } from './vocabulary.ts'

describe('the shipped vocabulary', async () => {
  const loaded = await loadVocabulary()
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal))
  const { concepts, sources } = loaded.value
  const vocabulary = compileVocabulary(loaded.value)

  test('knows at least 250 capabilities, each labelled in all three languages, and names its sources', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(250)
    for (const concept of concepts)
      for (const lang of langs) expect(concept.label[lang].length).toBeGreaterThan(1)
    expect(sources.join()).toContain('Apache-2.0')
  })

  test('has no label in Vietnamese that is the English one, nor a bar, which parts labels where they are stored', () => {
    for (const { label } of concepts) {
      expect(label.vi).not.toBe(label.en)
      for (const lang of langs) expect(label[lang]).not.toContain('|')
    }
  })

  const corpus = concepts.flatMap(({ label }) => langs.map((lang) => label[lang]))
  const meaning: Meaning = { vocabulary, lexicon: learnLexicon(corpus, vocabulary) }
  const alike = (a: string, b: string) =>
    similarity(statementOf(a, meaning), statementOf(b, meaning), meaning)

  test.each([
    ['高龄津贴申请', 'Đăng ký trợ cấp người cao tuổi', 'elderly allowance application'],
    ['企业登记', 'Đăng ký doanh nghiệp', 'company registration'],
    ['视频会议系统', 'Hệ thống họp trực tuyến', 'video conferencing system'],
    ['法律援助申请', 'Đơn xin trợ giúp pháp lý', 'application for legal aid'],
    ['网格员巡查上报', 'Quản lý địa bàn', 'grid management'],
    ['防汛值班', 'Phòng chống lụt bão', 'flood control'],
  ])('%s, %s and %s are one capability', (zh, vi, en) => {
    expect(alike(zh, vi)).toBeGreaterThan(0.4)
    expect(alike(vi, en)).toBeGreaterThan(0.4)
    expect(alike(zh, en)).toBeGreaterThan(0.4)
  })

  test.each([
    ['高龄津贴申请', 'business registration'],
    ['视频会议', 'Đăng ký doanh nghiệp'],
    ['法律援助', '人员考勤'],
  ])('%s and %s are not', (a, b) => {
    expect(alike(a, b)).toBeLessThan(0.1)
  })
})

describe('a vocabulary that cannot be used is refused', () => {
  let dir = ''
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'vocabulary-'))
  })
  afterAll(() => rm(dir, { recursive: true }))
  const head = 'version: "1"\nsources: [test]\nconcepts:\n'
  const concept = (id: string, more = '') =>
    `  - {id: ${id}, zh: [预约], vi: [hẹn gặp], en: [booking]${more}}\n`

  test('where there is no file at all', async () => {
    expect(await loadVocabulary(join(dir, 'none'))).toMatchObject({
      refusal: { type: 'vocabulary-not-found' },
    })
  })

  test.each([
    ['with a field nobody knows', concept('a', ', colour: [red]'), '/concepts/0'],
    [
      'without one of the three languages',
      '  - {id: a, zh: [预约], en: [booking]}\n',
      '/concepts/0',
    ],
    ['with one id twice', concept('a') + concept('a'), 'a'],
    ['within a concept that is not there', concept('a', ', within: b'), 'a'],
    ['that is no yaml', '  - {', ''],
  ])('%s', async (_, text, path) => {
    await writeFile(join(dir, 'one.yaml'), head + text)
    expect(await loadVocabulary(dir)).toMatchObject({
      refusal: { type: 'vocabulary-not-valid', file: 'one.yaml', path },
    })
  })
})
