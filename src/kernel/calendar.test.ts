import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Calendar,
  addWorkingDays,
  isWorkingDay,
  termEnd,
  workingDaysBetween,
} from './calendar.ts'
import { addDays, day } from './day.ts'

/** National Day of 2026 as the State Council arranged it: seven days off, two days made up. */
const calendar: Calendar = {
  country: 'cn',
  years: new Set([2026]),
  off: new Set(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'].map(day)),
  worked: new Set(['2026-09-20', '2026-10-10'].map(day)),
}

test('a holiday is no working day, a Saturday that is made up is one', () => {
  expect(isWorkingDay(calendar, day('2026-10-01'))).toBe(false)
  expect(isWorkingDay(calendar, day('2026-10-10'))).toBe(true)
  expect(isWorkingDay(calendar, day('2026-10-11'))).toBe(false)
  expect(isWorkingDay(calendar, day('1969-12-31'))).toBe(true)
  expect(isWorkingDay(calendar, day('1970-01-03'))).toBe(false)
})

test('ten working days from the eve of National Day end on 2026-10-20', () => {
  expect(addWorkingDays(calendar, day('2026-09-30'), 10)).toEqual({
    on: '2026-10-20',
    provisional: false,
  })
})

test('a term that runs into a year without a calendar is provisional', () => {
  expect(addWorkingDays(calendar, day('2026-12-28'), 10).provisional).toBe(true)
  expect(addWorkingDays(calendar, day('2026-12-28'), 3).provisional).toBe(false)
})

test('limits in days and months are counted without the calendar, those in minutes are no term', () => {
  const limit = { id: '', source: '', provenance: 'law' } as const
  const from = day('2026-09-30')
  expect(termEnd(calendar, from, { ...limit, value: 7, unit: 'day' })?.on).toBe('2026-10-07')
  expect(termEnd(calendar, from, { ...limit, value: 1, unit: 'month' })?.on).toBe('2026-10-30')
  expect(termEnd(calendar, from, { ...limit, value: 1, unit: 'minute' })).toBeUndefined()
})

const days = fc.integer({ min: 0, max: 364 }).map((at) => addDays(day('2026-01-01'), at))
const lengths = fc.integer({ min: 0, max: 300 })

test('what is added can be counted again, a term ends on a working day, a longer one never earlier', () => {
  fc.assert(
    fc.property(days, lengths, lengths, (from, some, more) => {
      const { on } = addWorkingDays(calendar, from, some)
      expect(workingDaysBetween(calendar, from, on).days).toBe(some)
      if (some > 0) expect(isWorkingDay(calendar, on)).toBe(true)
      expect(addWorkingDays(calendar, from, some + more).on >= on).toBe(true)
    }),
  )
})
