import { addDays, onDay, parseDay, plain, spanOf, type Day, type DaySpan } from '#kernel'
import type { Cell } from './grid.ts'
import * as words from './days.lexicon.ts'

const excelBegins = '1899-12-30' as Day
const earliestSerial = 20_000 // 1954-10-03
const latestSerial = 80_000 // 2119-01-11
const earliestYear = 1900
const latestYear = 2200
const monthsInQuarter = 3
const monthsInHalf = 6
const lastMonth = 12

/** The stretch of days a cell tells of: `2024年3月` is that March, 45356 is 2024-03-05, `05/03/2024` is 5 March. */
export function readDays(cell: Cell): DaySpan | undefined {
  if (typeof cell === 'number') return fromNumber(cell)
  if (cell === undefined) return undefined
  const text = plain(cell)
    .replace(words.clock, '')
    .replace(words.dayEndings, '')
    .replace(/[()]/g, '')
    .trim()
  if (/^\d{5}$/.test(text)) return fromNumber(Number(text))
  return yearFirst(text) ?? dayFirst(text) ?? inWords(text)
}

function fromNumber(value: number): DaySpan | undefined {
  const whole = Math.floor(value)
  if (whole >= earliestYear && whole <= latestYear && whole === value) return spanOf(whole)
  if (whole >= earliestSerial && whole <= latestSerial) return onDay(addDays(excelBegins, whole))
  const digits = String(whole)
  if (/^(?:19|20)\d{6}$/.test(digits)) return yearFirst(digits)
  if (/^(?:19|20)\d{4}$/.test(digits)) return monthSpan(digits.slice(0, 4), digits.slice(4))
  return undefined
}

function yearFirst(text: string): DaySpan | undefined {
  const span = words.fromTo.exec(text)
  if (span) return between(parseDay(span[1] ?? ''), parseDay(span[2] ?? ''))
  const full = words.yearMonthDay.exec(text) ?? words.compactDay.exec(text)
  if (full) return exactDay(full[1], full[2], full[3])
  const month = words.yearMonth.exec(text)
  if (month) return monthSpan(month[1], month[2])
  const year = words.yearOnly.exec(text)
  if (year) return yearSpan(Number(year[1]))
  const half = words.yearHalf.exec(text)
  if (half)
    return half[2] === words.firstHalf
      ? monthsSpan(Number(half[1]), 1, monthsInHalf)
      : monthsSpan(Number(half[1]), monthsInHalf + 1, lastMonth)
  const quarter = words.yearQuarter.exec(text)
  if (!quarter) return undefined
  const last = (words.quarters[quarter[2] ?? quarter[3] ?? ''] ?? 0) * monthsInQuarter
  return monthsSpan(Number(quarter[1] ?? quarter[4]), last - monthsInQuarter + 1, last)
}

/** Day before month, unless only the American order gives a day that exists. */
function dayFirst(text: string): DaySpan | undefined {
  const full = words.dayMonthYear.exec(text) ?? words.vietnameseDay.exec(text)
  if (full) return exactDay(full[3], full[2], full[1]) ?? exactDay(full[3], full[1], full[2])
  const month = words.monthYear.exec(text) ?? words.vietnameseMonth.exec(text)
  return month ? monthSpan(month[2], month[1]) : undefined
}

function inWords(text: string): DaySpan | undefined {
  const british = words.englishDay.exec(text)
  if (british) return exactDay(british[3], named(british[2]), british[1])
  const american = words.englishDayAmerican.exec(text)
  if (american) return exactDay(american[3], named(american[1]), american[2])
  const month = words.englishMonth.exec(text)
  return month ? monthSpan(month[2], named(month[1])) : undefined
}

function named(name = ''): string {
  return String(words.monthNamed(name) ?? '')
}

function exactDay(year = '', month = '', date = ''): DaySpan | undefined {
  if (!plausible(Number(year))) return undefined
  const day = parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
  return day ? onDay(day) : undefined
}

function monthSpan(year = '', month = ''): DaySpan | undefined {
  const number = Number(month)
  if (month === '' || number < 1 || number > lastMonth || !plausible(Number(year))) return undefined
  return spanOf(Number(year), number)
}

function monthsSpan(year: number, first: number, last: number): DaySpan | undefined {
  if (!plausible(year) || first < 1) return undefined
  return { from: spanOf(year, first).from, to: spanOf(year, last).to }
}

function yearSpan(year: number): DaySpan | undefined {
  return plausible(year) ? spanOf(year) : undefined
}

function plausible(year: number): boolean {
  return year >= earliestYear && year <= latestYear
}

function between(from?: Day, to?: Day): DaySpan | undefined {
  return from && to && from <= to ? { from, to } : undefined
}
