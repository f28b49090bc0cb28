import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idOf } from '#kernel'
import { drawSample } from './sample.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
const someIds = fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { maxLength: 30 })
const ids = someIds.map((numbers) => numbers.map((number) => idOf('C', number)))
const seed = 'ab'.repeat(32)

test('by the same seed anybody draws the same, in whatever order the cases come', () => {
  fc.assert(
    fc.property(ids, fc.nat(40), (cases, size) => {
      const drawn = drawSample(sha256, cases, { seed, size })
      expect(drawSample(sha256, cases.toReversed(), { seed, size })).toEqual(drawn)
      expect(drawn).toHaveLength(Math.min(size, cases.length))
      expect(new Set(drawn).size).toBe(drawn.length)
      expect(drawn.every((id) => cases.includes(id))).toBe(true)
    }),
  )
})

test('a case is placed by the SHA-256 of seed and number, as the manual says', () => {
  const cases = [1, 2, 3].map((number) => idOf('C', number))
  const byHand = cases
    .map((id) => [createHash('sha256').update(`${seed} ${id}`).digest('hex'), id] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  expect(drawSample(sha256, cases, { seed, size: 1 })).toEqual([byHand[0]?.[1]])
})

test('another seed draws otherwise: each case comes up about as often as every other', () => {
  const cases = Array.from({ length: 10 }, (_, at) => idOf('C', at + 1))
  const times = new Map(cases.map((id) => [id, 0]))
  for (let trial = 0; trial < 1000; trial++) {
    for (const id of drawSample(sha256, cases, { seed: `s${trial}`, size: 2 }))
      times.set(id, (times.get(id) ?? 0) + 1)
  }
  for (const count of times.values()) {
    expect(count).toBeGreaterThan(140)
    expect(count).toBeLessThan(260)
  }
})
