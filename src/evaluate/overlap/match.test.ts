import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchOneToOne } from './match.ts'

test('the best matching as a whole wins over the best single pair', () => {
  const matched = matchOneToOne(
    [
      [0.9, 0.8],
      [0.8, 0.1],
    ],
    0.05,
  )
  expect(matched.map(({ a, b }) => [a, b])).toEqual([
    [0, 1],
    [1, 0],
  ])
})

test('pairs below the limit are not matched', () => {
  expect(matchOneToOne([[0.39]], 0.4)).toEqual([])
  expect(matchOneToOne([[0.4]], 0.4)).toEqual([{ a: 0, b: 0, similarity: 0.4 }])
  expect(matchOneToOne([], 0.4)).toEqual([])
  expect(matchOneToOne([[], []], 0.4)).toEqual([])
})

const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
        minLength: columns,
        maxLength: columns,
      }),
      { minLength: rows, maxLength: rows },
    ),
  )

test('no other one-to-one matching is worth more', () => {
  fc.assert(
    fc.property(table, (similarities) => {
      const matched = matchOneToOne(similarities, 0)
      const worth = matched.reduce((sum, { similarity }) => sum + similarity, 0)
      expect(new Set(matched.map(({ a }) => a)).size).toBe(matched.length)
      expect(new Set(matched.map(({ b }) => b)).size).toBe(matched.length)
      expect(worth).toBeCloseTo(bestByTryingAll(similarities), 9)
    }),
  )
})

test('very long lists are matched greedily, and still one to one', () => {
  const size = 80
  const similarities = Array.from({ length: size }, (_, a) =>
    Array.from({ length: size }, (_, b) => ((a * 31 + b * 17) % 97) / 97),
  )
  const matched = matchOneToOne(similarities, 0.5)
  expect(new Set(matched.map(({ a }) => a)).size).toBe(matched.length)
  expect(new Set(matched.map(({ b }) => b)).size).toBe(matched.length)
  expect(matched[0]?.similarity).toBe(Math.max(...similarities.flat()))
})

function bestByTryingAll(similarities: readonly (readonly number[])[], row = 0, taken = 0): number {
  const values = similarities[row]
  if (values === undefined) return 0
  const without = bestByTryingAll(similarities, row + 1, taken)
  const withOne = values.map((value, column) =>
    taken & (1 << column)
      ? 0
      : value + bestByTryingAll(similarities, row + 1, taken | (1 << column)),
  )
  return Math.max(without, ...withOne)
}
