import { addDays, addMonths, type Day } from './day.ts'
import type { Limit } from './limit.ts'

const monthsOfAYear = 12

/**
 * The last day of a term that begins on a day, for limits in calendar days, months or years; undefined for any other unit.
 * Six months from 2026-01-25 end on 2026-07-25.
 */
export function lastDayOf(begin: Day, limit: Limit): Day | undefined {
  switch (limit.unit) {
    case 'day':
      return addDays(begin, limit.value)
    case 'month':
      return addMonths(begin, limit.value)
    case 'year':
      return addMonths(begin, limit.value * monthsOfAYear)
    case 'working-day':
    case 'hour':
    case 'minute':
    case 'second':
    case 'count':
    case 'share':
    case 'day-of-year':
    case 'pixel':
    case 'ratio':
    case 'kilobyte':
      return undefined
  }
}
