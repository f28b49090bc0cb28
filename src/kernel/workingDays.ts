import { type Day, day, daysBetween } from './day.ts'

/** How far official holidays may shift a count: weekdays off and weekend days worked instead, at most, in any 31 days and in a calendar year. */
export type HolidayBounds = {
  readonly weekdaysOffAMonth: number
  readonly weekdaysOffAYear: number
  readonly makeUpDaysAMonth: number
  readonly makeUpDaysAYear: number
}

/** The fewest and the most working days a stretch can hold when the holiday calendar is not known. */
export type WorkingDays = { readonly fewest: number; readonly most: number }

const aMonday = day('1970-01-05')
const daysOfAWeek = 7
const weekdaysOfAWeek = 5
const daysOfAMonth = 31

/**
 * Working days after `from` up to and including `to`, as bounds; nought when `to` is not later.
 * Monday 2026-03-02 to Friday 2026-03-06 holds four weekdays, so never more than four working days.
 */
export function workingDays(from: Day, to: Day, holidays: HolidayBounds): WorkingDays {
  const days = daysBetween(from, to)
  if (days <= 0) return { fewest: 0, most: 0 }
  const weekdays = weekdaysUntil(to) - weekdaysUntil(from)
  const months = Math.ceil(days / daysOfAMonth)
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1
  const off = Math.min(months * holidays.weekdaysOffAMonth, years * holidays.weekdaysOffAYear)
  const makeUp = Math.min(months * holidays.makeUpDaysAMonth, years * holidays.makeUpDaysAYear)
  return {
    fewest: Math.max(0, weekdays - off),
    most: weekdays + Math.min(days - weekdays, makeUp),
  }
}

/** Weekdays from a Monday long ago up to and including that day. */
function weekdaysUntil(until: Day): number {
  const days = daysBetween(aMonday, until) + 1
  const weeks = Math.floor(days / daysOfAWeek)
  return weeks * weekdaysOfAWeek + Math.min(days - weeks * daysOfAWeek, weekdaysOfAWeek)
}
