import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, daysBetween } from './day.ts'
import { type HolidayBounds, workingDays } from './workingDays.ts'

const none: HolidayBounds = {
  weekdaysOffAMonth: 0,
  weekdaysOffAYear: 0,
  makeUpDaysAMonth: 0,
  makeUpDaysAYear: 0,
}
const some: HolidayBounds = {
  weekdaysOffAMonth: 8,
  weekdaysOffAYear: 22,
  makeUpDaysAMonth: 4,
  makeUpDaysAYear: 9,
}

test.each([
  ['Monday to Friday of one week', '2026-03-02', '2026-03-06', 4],
  ['Friday to Monday', '2026-03-06', '2026-03-09', 1],
  ['Friday to Sunday', '2026-03-06', '2026-03-08', 0],
  ['Sunday to Monday', '2026-03-08', '2026-03-09', 1],
  ['one Monday to the next', '2026-03-02', '2026-03-09', 5],
  ['the same day', '2026-03-02', '2026-03-02', 0],
  ['a day earlier', '2026-03-03', '2026-03-02', 0],
  ['over a new year', '2025-12-31', '2026-01-02', 2],
  ['before 1970', '1969-12-29', '1970-01-02', 4],
])('without holidays, %s (%s to %s) holds %i working days', (_, from, to, days) => {
  expect(workingDays(day(from), day(to), none)).toEqual({ fewest: days, most: days })
})

test('holidays may take weekdays away, make-up days may add weekend days that are there', () => {
  expect(workingDays(day('2026-03-02'), day('2026-03-27'), some)).toEqual({ fewest: 11, most: 23 })
  expect(workingDays(day('2026-03-02'), day('2026-03-06'), some)).toEqual({ fewest: 0, most: 4 })
})

const days = fc.integer({ min: 0, max: 20_000 }).map((many) => addDays(day('1990-01-01'), many))

test('weekdays counted by weeks are those counted one by one', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 800 }), (from, length) => {
      let counted = 0
      for (let step = 1; step <= length; step++) {
        const since = daysBetween(day('2026-03-02'), addDays(from, step))
        if (((since % 7) + 7) % 7 < 5) counted++
      }
      expect(workingDays(from, addDays(from, length), none).most).toBe(counted)
    }),
  )
})

test('the fewest are never more than the most, and a longer stretch never holds fewer at most', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 800 }), (from, length) => {
      const bounds = workingDays(from, addDays(from, length), some)
      expect(bounds.fewest).toBeLessThanOrEqual(bounds.most)
      expect(bounds.most).toBeLessThanOrEqual(length)
      const longer = workingDays(from, addDays(from, length + 1), some)
      expect(longer.most).toBeGreaterThanOrEqual(bounds.most)
    }),
  )
})
