import { type Day, addDays, day, daysBetween } from './day.ts'
import type { Limit } from './limit.ts'
import { lastDayOf } from './term.ts'

/** Which days are worked in a country. A year that is not among `years` has no published calendar. */
export type Calendar = {
  readonly country: string
  readonly years: ReadonlySet<number>
  /** Weekdays on which nobody works. */
  readonly off: ReadonlySet<Day>
  /** Weekend days that are worked instead. */
  readonly worked: ReadonlySet<Day>
}

/** Nothing is known but weekends. */
export const noCalendar: Calendar = {
  country: '',
  years: new Set(),
  off: new Set(),
  worked: new Set(),
}

/** The last day of a term; provisional where a year on the way has no published calendar. */
export type TermEnd = { readonly on: Day; readonly provisional: boolean }

const aMonday = day('1970-01-05')
const daysOfAWeek = 7
const weekdaysOfAWeek = 5

/** Whether people work on that day. */
export function isWorkingDay({ off, worked }: Calendar, on: Day): boolean {
  const ofWeek = daysBetween(aMonday, on) % daysOfAWeek
  const place = ofWeek < 0 ? ofWeek + daysOfAWeek : ofWeek
  return place < weekdaysOfAWeek ? !off.has(on) : worked.has(on)
}

/** The day so many working days later; the day it begins on is not counted (Civil Code of China, Art. 201). */
export function addWorkingDays(calendar: Calendar, from: Day, days: number): TermEnd {
  let on = from
  let left = days
  while (left > 0) {
    on = addDays(on, 1)
    if (isWorkingDay(calendar, on)) left--
  }
  return { on, provisional: !isPublished(calendar, from, on) }
}

/** Working days after the first day up to and including the second; nought where the second is not later. */
export function workingDaysBetween(
  calendar: Calendar,
  from: Day,
  to: Day,
): { readonly days: number; readonly provisional: boolean } {
  let days = 0
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) {
    if (isWorkingDay(calendar, on)) days++
  }
  return { days, provisional: to > from && !isPublished(calendar, from, to) }
}

/** The last day of a term by its limit, in working or calendar days, months or years; undefined for other units. */
export function termEnd(calendar: Calendar, from: Day, limit: Limit): TermEnd | undefined {
  if (limit.unit === 'working-day') return addWorkingDays(calendar, from, limit.value)
  const on = lastDayOf(from, limit)
  return on && { on, provisional: false }
}

function isPublished({ years }: Calendar, from: Day, to: Day): boolean {
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    if (!years.has(year)) return false
  }
  return true
}
