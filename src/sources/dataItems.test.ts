import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { langs } from '#kernel'
import { itemSubjects } from '#register'
import { loadDataItems } from './dataItems.ts'

describe('the shipped vocabulary of data items', async () => {
  const loaded = await loadDataItems()
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal))
  const items = loaded.value

  test('holds at least 300 data of every subject, each with label and meaning in all three languages', () => {
    expect(items.length).toBeGreaterThanOrEqual(300)
    expect(new Set(items.map(({ subject }) => subject))).toEqual(new Set(itemSubjects))
    for (const { label, means } of items)
      for (const lang of langs) {
        expect(label[lang].length).toBeGreaterThan(0)
        expect(means[lang].length).toBeGreaterThan(1)
      }
  })

  test('never gives two data of one subject the same label', () => {
    for (const lang of langs) {
      const labels = items.map(({ subject, label }) => `${subject} ${label[lang].toLowerCase()}`)
      expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([])
    }
  })

  test('speaks Chinese where it says it does, and no Chinese elsewhere', () => {
    for (const { id, label, means } of items) {
      expect([id, /[\u4e00-\u9fff]/.test(label.zh)]).toEqual([id, true])
      const others = [label.vi, label.en, means.vi, means.en]
      expect([id, others.filter((text) => /[\u4e00-\u9fff、]/.test(text))]).toEqual([id, []])
    }
  })

  test('what is counted in money, area or share says in which unit, and a code is what has a list of codes', () => {
    const bare = items.filter(({ type, unit }) => ['money', 'area'].includes(type) && !unit)
    expect(bare.map(({ id }) => id)).toEqual([])
    const odd = items.filter(({ type, codes }) => codes && !['code', 'place'].includes(type))
    expect(odd.map(({ id }) => id)).toEqual([])
  })
})

describe('a vocabulary of data items that somebody else wrote', () => {
  let dir: string
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'items-'))
  })
  afterAll(() => rm(dir, { recursive: true }))

  const item =
    '{ id: a, zh: [甲], vi: [a], en: [a], means: { zh: 甲甲, vi: aa, en: aa }, type: text, holder: tax, fresh: never }'
  const file = (...items: readonly string[]) =>
    `version: "1"\nsources: [s]\nsubject: person\nitems:\n${items.map((one) => `  - ${one}\n`).join('')}`

  test('is not there', async () => {
    const loaded = await loadDataItems(join(dir, 'nowhere'))
    expect(!loaded.ok && loaded.refusal.type).toBe('data-items-not-found')
  })

  test.each([
    ['twice the same id', file(item, item), 'a'],
    ['a type that is none', file(item.replace('type: text', 'type: heap')), '/items/0/type'],
    ['no word in Vietnamese', file(item.replace('vi: [a]', 'vi: []')), '/items/0/vi'],
    ['no yaml', 'items: [', ''],
  ])('with %s is refused and the place is named', async (_what, text, path) => {
    await writeFile(join(dir, 'one.yaml'), text)
    const loaded = await loadDataItems(dir)
    expect(!loaded.ok && loaded.refusal).toMatchObject({ file: 'one.yaml', path })
  })
})
