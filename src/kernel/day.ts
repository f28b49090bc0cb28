/** A calendar day, `YYYY-MM-DD`, without a time zone: what a deadline is written in. */
export type Day = string & { readonly __brand: 'Day' }

/** A stretch of days, both ends included; `2024年3月` is known only as the span of that March. */
export type DaySpan = { readonly from: Day; readonly to: Day }

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/
const msPerDay = 86_400_000

/** Read a day; undefined when the text is not a day that exists (`2023-02-29`). */
export function parseDay(text: string): Day | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  const ms = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(ms)) return undefined
  return new Date(ms).toISOString().startsWith(text) ? (text as Day) : undefined
}

/** A day written in the code itself; throws on a typing error, which is a defect. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(`not a day: ${text}`)
  return parsed
}

/** Whole days from the first to the second; negative when the second is earlier. 2026-01-25 to 2026-07-25 is 181. */
export function daysBetween(first: Day, second: Day): number {
  return Math.round((toMs(second) - toMs(first)) / msPerDay)
}

/** The day that many days later (or earlier, when negative). */
export function addDays(start: Day, days: number): Day {
  return new Date(toMs(start) + days * msPerDay).toISOString().slice(0, 10) as Day
}

/** The same day of the month that many months later, or the month's last day: 2026-01-31 plus 1 is 2026-02-28. */
export function addMonths(start: Day, months: number): Day {
  const [year, month, date] = start.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10) as Day
}

/** The span that is one day. */
export function onDay(only: Day): DaySpan {
  return { from: only, to: only }
}

/** All days of one month, or of one year when no month is given. */
export function spanOf(year: number, month?: number): DaySpan {
  const from = new Date(Date.UTC(year, month === undefined ? 0 : month - 1, 1))
  const to = new Date(month === undefined ? Date.UTC(year, 12, 0) : Date.UTC(year, month, 0))
  return { from: iso(from), to: iso(to) }
}

function iso(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day
}

function toMs(value: Day): number {
  return Date.parse(`${value}T00:00:00Z`)
}
