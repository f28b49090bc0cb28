import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { criteria } from '#evaluate'
import { type Lang, langs } from '#kernel'
import { criterionWords } from '#words'
import { rulebookWith } from '../support/rulebook.ts'

const cn = await rulebookWith()
const ids = criteria.map(({ id }) => id)
const overlays = (await readdir(new URL('../../rulebook/overlays', import.meta.url))).map((file) =>
  file.replace('.yaml', ''),
)
const families: Readonly<Record<string, readonly number[]>> = {
  APP: [1, 18],
  FU: [1, 3],
  RK: [1, 1],
  OT: [1, 1],
  MR: [1, 6],
  ACC: [1, 6],
  GRP: [1, 4],
  A11Y: [1, 2],
}

test('the rulebook holds the forty-one rules that can be judged from an inventory and by looking, and no other', () => {
  const expected = Object.entries(families).flatMap(([prefix, [first = 0, last = 0]]) =>
    Array.from(
      { length: last - first + 1 },
      (_, i) => `${prefix}-${`${first + i}`.padStart(2, '0')}`,
    ),
  )
  expect([...cn.rules.keys()]).toEqual(expected)
})

test('every rule has its criterion and every criterion its rule, once', () => {
  expect([...ids].sort()).toEqual([...cn.rules.keys()].sort())
})

test.each(langs)(
  'in %s every rule has a title, a remedy and somebody who decides',
  (lang: Lang) => {
    for (const id of ids) {
      const words = criterionWords[lang][id]
      for (const text of [words.title, words.remedy, words.who]) expect(text, id).not.toBe('')
      expect(words.found({}), id).not.toBe('')
    }
  },
)

test('no criterion is spoken of in the same words as another', () => {
  for (const lang of langs) {
    const titles = ids.map((id) => criterionWords[lang][id].title)
    expect(new Set(titles).size, lang).toBe(titles.length)
  }
})

test('every limit has a source, and whatever is assumed says so', () => {
  const limits = [
    ...cn.limits.values(),
    ...[...cn.rules.values()].flatMap((rule) => Object.values(rule.limits)),
  ]
  for (const limit of limits) {
    expect(limit.source, limit.id).not.toBe('')
    if (limit.provenance === 'assumed') expect(limit.source, limit.id).toMatch(/系统暂定|待核/)
    else expect(limit.source, limit.id).not.toMatch(/系统暂定|待核/)
  }
})

test('every rule names the act it rests on', () => {
  for (const rule of cn.rules.values()) expect(rule.ground.act, rule.id).not.toBe('')
})

test('low, likely and high stand in that order', () => {
  const value = (id: string) => cn.limits.get(id)?.value ?? Number.NaN
  const triples = [...cn.limits.keys()].filter((id) => id.endsWith('-likely'))
  expect(triples).not.toEqual([])
  for (const likely of triples) {
    const name = likely.replace(/-likely$/, '')
    expect(value(`${name}-low`), name).toBeLessThanOrEqual(value(likely))
    expect(value(likely), name).toBeLessThanOrEqual(value(`${name}-high`))
  }
})

test.each(overlays)('the overlay %s changes something, and only by local rules', async (name) => {
  const local = await rulebookWith(name)
  const changed = [...local.rules.values()].filter(
    (rule) => JSON.stringify(rule) !== JSON.stringify(cn.rules.get(rule.id)),
  )
  expect(changed).not.toEqual([])
  for (const rule of changed)
    for (const [limit, { value, unit, provenance }] of Object.entries(rule.limits)) {
      const before = cn.rules.get(rule.id)?.limits[limit]
      if (before?.value !== value || before.unit !== unit) expect(provenance, limit).toBe('local')
    }
})
