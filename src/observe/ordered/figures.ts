import { type Day, type Range, addDays } from '#kernel'
import { bandCount, hoursOfDay } from '../usage/usage.ts'
import type { DayFigures } from './ordered.ts'

const [february, march, monthsOfAYear] = [2, 3, 12] as const
/** From March on, five months have so many days each time. */
const daysOfFiveMonths = 153
const daysOfAYear = 365
/** 5 January 1970, in days since the first of March of the year nought. */
const mondayPlace = 719_472
const daysOfAWeek = 7
export const weekdaysOfAWeek = 5
/** The scatter of figures from the median of their distances to the median, for figures that fall normally. */
const madToDeviation = 1.4826

/** How many days a day lies after a Monday long ago. Asked for thousands of times for one month, so it is reckoned, not parsed. */
export function placeOf(on: Day): number {
  const [year, month] = [Number(on.slice(0, 4)), Number(on.slice(5, 7))]
  const isAfterFebruary = month > february
  const years = isAfterFebruary ? year : year - 1
  const months = isAfterFebruary ? month - march : month + monthsOfAYear - march
  const leap = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  const ofYear = Math.floor((daysOfFiveMonths * months + 2) / 5) + Number(on.slice(8)) - 1
  return daysOfAYear * years + leap + ofYear - mondayPlace
}

/** 0 is Monday. */
export function weekdayOf(on: Day): number {
  return ((placeOf(on) % daysOfAWeek) + daysOfAWeek) % daysOfAWeek
}

/** A question about days that is asked again and again, answered once for each. */
export function remembered(ask: (on: Day) => boolean): (on: Day) => boolean {
  const known = new Map<Day, boolean>()
  return (on) => {
    const answer = known.get(on) ?? ask(on)
    known.set(on, answer)
    return answer
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** How far figures scatter, whatever a few of them do. */
export function scatterOf(values: readonly number[]): number {
  const middle = median(values)
  return madToDeviation * median(values.map((value) => Math.abs(value - middle)))
}

export function sumOf<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0)
}

export function within(value: number, least = 0, most = 1): number {
  return Math.min(most, Math.max(least, value))
}

/** Less of what is small against its own doubt, all of what is large: nothing is made of chance. */
export function beyondDoubt(value: number, doubt: number): number {
  return value <= doubt ? 0 : value - doubt ** 2 / value
}

/** Each end between nought and the whole. */
export function asShare({ low, likely, high }: Range, whole: number): Range {
  const part = (value: number) => (whole > 0 ? within(value / whole) : 0)
  return { low: part(low), likely: part(likely), high: part(high) }
}

/** How the visits of some days looked, all together. */
export type Looks = {
  readonly days: number
  readonly visits: number
  readonly actions: number
  readonly ended: number
  readonly long: number
  readonly hours: readonly number[]
}

/** The first band of visits that lasted a minute or longer. */
const firstLongBand = 2

export function looksOf(days: readonly DayFigures[]): Looks {
  const bands = new Array<number>(bandCount).fill(0)
  const hours = new Array<number>(hoursOfDay).fill(0)
  for (const one of days) {
    one.bands.forEach((count, at) => (bands[at] = (bands[at] ?? 0) + count))
    one.hours.forEach((count, at) => (hours[at] = (hours[at] ?? 0) + count))
  }
  return {
    days: days.length,
    visits: sumOf(days, ({ visits }) => visits),
    actions: sumOf(days, ({ actions }) => actions),
    ended: sumOf(bands, (count) => count),
    long: sumOf(bands.slice(firstLongBand), (count) => count),
    hours,
  }
}

/** The two hours on end with most actions, and their share of all. */
export function peakOf({ hours }: Looks): { readonly hour: number; readonly share: number } {
  const all = sumOf(hours, (count) => count)
  let best = { hour: 0, share: 0 }
  for (let hour = 0; hour + 1 < hours.length; hour++) {
    const share = all > 0 ? ((hours[hour] ?? 0) + (hours[hour + 1] ?? 0)) / all : 0
    if (share > best.share) best = { hour, share }
  }
  return best
}

/** First and last day of a month. */
export function daysOfMonth(month: string): { readonly first: Day; readonly last: Day } {
  const first = `${month}-01` as Day
  const [year, at] = month.split('-').map(Number) as [number, number]
  const next = at === 12 ? `${year + 1}-01-01` : `${year}-${String(at + 1).padStart(2, '0')}-01`
  return { first, last: addDays(next as Day, -1) }
}
