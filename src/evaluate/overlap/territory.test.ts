import { expect, test } from 'vitest'
import { idOf } from '#kernel'
import type { Audience, Level, Office } from '#register'
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
