import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWithin } from '#kernel'
import { regionsAbove, regionsBelow } from './regions.ts'

const codes = ['620000', '620700', '620722', '620722001000', '620722002000', '620800']

test('a step down the tree leads to the nearest regions that are known, not past them', () => {
  expect(regionsBelow(codes, undefined)).toEqual(['620000'])
  expect(regionsBelow(codes, '620000')).toEqual(['620700', '620800'])
  expect(regionsBelow(codes, '620700')).toEqual(['620722'])
  expect(regionsBelow(codes, '620722')).toEqual(['620722001000', '620722002000'])
  expect(regionsBelow(codes, '620722001000')).toEqual([])
})

test('names of places lie in each other by how they begin', () => {
  const names = ['青禾县', '青禾县河湾镇', '青禾县河湾镇上河村', '白云县']
  expect(regionsBelow(names, undefined)).toEqual(['白云县', '青禾县'])
  expect(regionsBelow(names, '青禾县')).toEqual(['青禾县河湾镇'])
  expect(regionsAbove(names, '青禾县河湾镇上河村')).toEqual(['青禾县', '青禾县河湾镇'])
})

test('whatever codes there are, every region is reached from above by exactly one way', () => {
  const code = fc.array(fc.constantFrom('01', '02', '10'), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(code, { maxLength: 12 }), (parts) => {
      const regions = [...new Set(parts.map((pairs) => pairs.join('').padEnd(6, '0')))]
      for (const region of regions) {
        const above = regionsAbove(regions, region)
        const way = [undefined, ...above].filter((one) =>
          regionsBelow(regions, one).includes(region),
        )
        expect(way).toHaveLength(1)
        expect(above.every((one) => isWithin(region, one))).toBe(true)
      }
    }),
  )
})
