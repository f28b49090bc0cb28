import { expect, test } from 'vitest'
import type { OfficeId } from '#kernel'
import { idOf } from '#kernel'
import type { Audience, Level, Office } from '#register'
import { placesIn } from './places.lexicon.ts'
import { compareAudiences, compareTerritories, territoryOf } from './territory.ts'

const at = (region: string, level?: Level, office = 1) =>
  territoryOf({ region, sponsor: idOf('O', office), ...(level ? { level } : {}) }, new Map())

test.each<[string, string, string]>([
  ['511602000000', '511602', 'same'],
  ['511602103000', '511602', 'contains'],
  ['511602103000', '511602104000', 'different'],
  ['510000', '511602', 'contains'],
  ['永安县城关镇', '永安县', 'contains'],
  ['Xã An Phú, huyện Bình Sơn', 'Huyện Bình Sơn', 'contains'],
  ['永安县', '511602', 'unknown'],
])('region %s against %s is %s', (a, b, answer) => {
  expect(compareTerritories(at(a), at(b, undefined, 2))).toBe(answer)
  expect(compareTerritories(at(b), at(a, undefined, 2))).toBe(answer)
})

test('two townships of other names are different places; a township and a county cannot be told', () => {
  expect(compareTerritories(at('城关镇', 'township'), at('河东镇', 'township', 2))).toBe(
    'different',
  )
  expect(compareTerritories(at('城关镇', 'township'), at('永安县', 'county', 2))).toBe('unknown')
})

test.each([
  ['青禾县柳湾镇人民政府', ['青禾县', '柳湾镇'], 'township'],
  ['新城街道办事处', ['新城街道'], 'township'],
  ['青禾县农业农村局', ['青禾县'], 'county'],
  ['青禾县文化市场综合执法大队', ['青禾县'], 'county'],
  ['青禾县乡村振兴局', ['青禾县'], 'county'],
  ['UBND xã An Phú, huyện Bình Sơn', ['huyện Bình Sơn', 'xã An Phú'], 'township'],
  ['市场监督管理局', [], undefined],
])('the name of %s tells the places %j', (name, places, level) => {
  const found = placesIn(name)
  expect(found.map((place) => place.name)).toEqual(places)
  expect(found.at(-1)?.level).toBe(level)
})

test("the place in the sponsor's name tells two townships apart, and the county from both", () => {
  const names = ['青禾县柳湾镇人民政府', '青禾县双井镇人民政府', '青禾县民政局']
  const offices = new Map(
    names.map((name, i): [OfficeId, Office] => [idOf('O', i + 1), { id: idOf('O', i + 1), name }]),
  )
  const [one, two, county] = [1, 2, 3].map((number) =>
    territoryOf({ sponsor: idOf('O', number), region: '青禾县' }, offices),
  )
  if (!one || !two || !county) return expect.unreachable()
  expect(compareTerritories(one, two)).toBe('different')
  expect(compareTerritories(one, county)).toBe('contains')
})

test('work groups of two bureaus of one county serve different people; groups for the public do not', () => {
  const group = (office: number, audiences: readonly Audience[]) =>
    territoryOf(
      { sponsor: idOf('O', office), region: '青禾县', kind: 'group', audiences },
      new Map(),
    )
  expect(compareTerritories(group(1, []), group(2, ['staff']))).toBe('different')
  expect(compareTerritories(group(1, []), group(1, []))).toBe('same')
  expect(compareTerritories(group(1, ['public']), group(2, ['public']))).toBe('same')
})

test('where no region is known, the line of offices tells', () => {
  const county: Office = { id: idOf('O', 1), name: '永安县' }
  const town: Office = { id: idOf('O', 2), name: '城关镇', parent: county.id }
  const offices = new Map([county, town].map((office) => [office.id, office]))
  const of = (office: Office) => territoryOf({ sponsor: office.id }, offices)
  expect(compareTerritories(of(town), of(town))).toBe('same')
  expect(compareTerritories(of(town), of(county))).toBe('contains')
  expect(compareTerritories(of(town), territoryOf({ sponsor: idOf('O', 9) }, offices))).toBe(
    'unknown',
  )
})

test('offices that stand above each other in a ring do not hang the register', () => {
  const a: Office = { id: idOf('O', 1), name: 'a', parent: idOf('O', 2) }
  const b: Office = { id: idOf('O', 2), name: 'b', parent: idOf('O', 1) }
  const offices = new Map([a, b].map((office) => [office.id, office]))
  expect(territoryOf({ sponsor: a.id }, offices).line).toEqual([a.id, b.id])
})

test.each<[readonly Audience[], readonly Audience[], string]>([
  [['public'], ['public'], 'same'],
  [['public', 'business'], ['public'], 'partly'],
  [['public'], ['staff'], 'different'],
  [[], ['staff'], 'unknown'],
])('audiences %j and %j: %s', (a, b, answer) => {
  expect(compareAudiences(a, b)).toBe(answer)
  expect(compareAudiences(b, a)).toBe(answer)
})
