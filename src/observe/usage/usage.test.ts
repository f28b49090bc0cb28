import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, idOf } from '#kernel'
import { aTool } from '../../../test/support/sample.ts'
import {
  foldJournal,
  isAction,
  isBand,
  isBot,
  isVisit,
  noCounts,
  recordBytes,
  writeRecord,
} from './journal.ts'
import {
  emptySketch,
  merged,
  note,
  packed,
  placeInSketch,
  sketchRegisters,
  unpacked,
  visitorsIn,
} from './sketch.ts'
import { readingsOfUse } from './readings.ts'
import { sumUse } from './summary.ts'
import { bandCount, bandOf } from './usage.ts'

/** Hashes that behave as those of a good function do. */
function hashOf(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x45d9f3b)
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  return (hash ^ (hash >>> 16)) >>> 0
}
const sketchOf = (from: number, to: number) => {
  const sketch = emptySketch()
  for (let one = from; one < to; one++) {
    const { register, rank } = placeInSketch(hashOf(one + 1))
    note(sketch, register, rank)
  }
  return sketch
}

test.each([0, 1, 5, 20, 100, 500, 5_000, 100_000])(
  'a sketch tells %i visitors within a fifth, and twice the same as once',
  (count) => {
    const sketch = sketchOf(0, count)
    expect(Math.abs(visitorsIn(sketch) - count)).toBeLessThanOrEqual(count * 0.2)
    const again = sketchOf(0, count)
    expect(visitorsIn(merged(sketch, again))).toBe(visitorsIn(sketch))
  },
)

test('who came in one of two was in their sum, and a sketch is read back as it was kept', () => {
  fc.assert(
    fc.property(fc.nat(3_000), fc.nat(3_000), (one, two) => {
      const both = merged(sketchOf(0, one), sketchOf(one, one + two))
      expect(both).toEqual(sketchOf(0, one + two))
      expect(unpacked(packed(both))).toEqual(both)
      expect(packed(both).length).toBeLessThanOrEqual(sketchRegisters)
    }),
    { numRuns: 30 },
  )
})

test.each([
  [0, 0],
  [9.9, 0],
  [10, 1],
  [179, 2],
  [599, 3],
  [600, 4],
  [86_400, 4],
])('a visit of %d seconds is in band %i', (seconds, band) => {
  expect(bandOf(seconds)).toBe(band)
})

const aRecord = fc.record({
  key: fc.integer({ min: 1, max: 3 }),
  hash: fc.nat(0xffffffff),
  hour: fc.nat(23),
  what: fc.constantFrom(isAction, isAction | isVisit, isBot, isBand),
})
type Written = { key: number; hash: number; hour: number; what: number }

function journalOf(records: readonly Written[]): Uint8Array {
  const bytes = new Uint8Array(records.length * recordBytes)
  const view = new DataView(bytes.buffer)
  records.forEach(({ key, hash, hour, what }, at) => {
    const { register, rank } = placeInSketch(hash)
    const where = what === isBand ? hour % bandCount : hour
    writeRecord(view, at * recordBytes, key, register, rank, where, what)
  })
  return bytes
}
function sumsOf(journals: readonly Uint8Array[]) {
  const sums = new Map<number, ReturnType<typeof noCounts>>()
  for (const journal of journals) {
    foldJournal(journal, (key) => {
      const found = sums.get(key) ?? noCounts()
      sums.set(key, found)
      return found
    })
  }
  return sums
}

test('a journal sums to what was written, in one piece or in many, and sums add up', () => {
  fc.assert(
    fc.property(fc.array(aRecord, { maxLength: 60 }), fc.nat(60), (records, cut) => {
      const whole = sumsOf([journalOf(records)])
      const parts = [journalOf(records.slice(0, cut)), journalOf(records.slice(cut))]
      expect(sumsOf(parts)).toEqual(whole)
      for (const [key, sums] of whole) {
        const own = records.filter((record) => record.key === key)
        const count = (what: number) => own.filter((one) => (one.what & what) !== 0).length
        expect(sums.actions).toBe(count(isAction))
        expect(sums.visits).toBe(count(isVisit))
        expect(sums.botActions).toBe(count(isBot))
        expect(sums.bands.reduce((a, b) => a + b)).toBe(count(isBand))
        expect(sums.hours.reduce((a, b) => a + b)).toBe(count(isAction))
      }
    }),
  )
})

test('a tool’s use is summed by day over whatever it was for', () => {
  const one = { tool: idOf('T', 1), botActions: 0, bands: [1, 0, 0, 0, 0], hours: [2, 1] }
  const summary = sumUse([
    { ...one, day: day('2026-11-27'), visits: 2, actions: 5, visitors: sketchOf(0, 2) },
    {
      ...one,
      day: day('2026-11-27'),
      capability: '预约',
      visits: 1,
      actions: 4,
      visitors: sketchOf(1, 3),
    },
    {
      ...one,
      day: day('2026-11-28'),
      visits: 0,
      actions: 0,
      botActions: 7,
      visitors: emptySketch(),
    },
  ])
  expect(summary).toMatchObject({
    days: [
      { day: '2026-11-27', visits: 3, actions: 9, visitors: 3 },
      { day: '2026-11-28', visits: 0, actions: 0, visitors: 0 },
    ],
    visits: 3,
    actions: 9,
    botActions: 7,
    lastUsedOn: '2026-11-27',
    byCapability: [{ capability: '预约', actions: 4 }],
  })
  expect(summary.bands[0]).toBe(3)
  expect(sumUse([])).not.toHaveProperty('lastUsedOn')
})

describe('what reported use says of a tool', () => {
  const asOf = day('2026-11-28')
  const origin = { file: 'a.xlsx', row: 4, asOf }
  const saidUsed = (to: string) =>
    aTool(1, {
      declared: {
        lastUsedOn: { value: { from: day(to), to: day(to) }, origin, heading: '最近使用' },
      },
    })
  const told = { firstOn: day('2026-11-01'), lastUsedOn: day('2026-11-20'), visitsInAYear: 7 }

  test('nothing was reported: nothing is read', () => {
    expect(readingsOfUse(aTool(1), undefined, asOf)).toEqual({})
  })

  test('the last day of use, unless somebody knows of a later one', () => {
    const lastUsedOn = {
      known: true,
      value: { from: '2026-11-20', to: '2026-11-20' },
      source: '/matomo.php',
      asOf,
    }
    expect(readingsOfUse(aTool(1), told, asOf)).toEqual({ lastUsedOn })
    expect(readingsOfUse(saidUsed('2026-10-01'), told, asOf)).toEqual({ lastUsedOn })
    expect(readingsOfUse(saidUsed('2026-11-25'), told, asOf)).toEqual({})
    expect(readingsOfUse(aTool(1), { firstOn: asOf, visitsInAYear: 0 }, asOf)).toEqual({})
  })

  test('visits of a year, once a year was watched', () => {
    const watched = { ...told, firstOn: addDays(asOf, -365), visitsInAYear: 0 }
    expect(readingsOfUse(saidUsed('2026-11-25'), watched, asOf)).toMatchObject({
      visitsPerYear: { value: 0 },
    })
    const nearly = { ...watched, firstOn: addDays(asOf, -364) }
    expect(readingsOfUse(saidUsed('2026-11-25'), nearly, asOf)).toEqual({})
  })
})
