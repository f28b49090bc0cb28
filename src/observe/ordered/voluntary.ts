import { type Day, type Range, addDays } from '#kernel'
import type { ToldUse } from '../usage/usage.ts'
import { daysOfMonth, sumOf } from './figures.ts'
import type { DayFigures, OrderedUse, VoluntaryUse } from './ordered.ts'

const year = 365
/** The estimate is right within ten points: where so much is surely ordered, the rest cannot be told from nothing. */
const allOrdered = 0.9

/** Whether so much of a month is surely ordered that the rest cannot be told from nothing. */
export function isAllOrdered(use: OrderedUse): boolean {
  return use.known && use.share.low >= allOrdered
}

/** What of the use of a year is of free will, by what was said of its months. */
export function voluntaryUseOf(
  { lastUsedOn, visitsInAYear }: ToldUse,
  days: readonly DayFigures[],
  months: readonly OrderedUse[],
  asOf: Day,
): VoluntaryUse {
  const since = addDays(asOf, 1 - year)
  const ofYear = days.filter(({ day }) => day >= since && day <= asOf)
  const parts = months.map((use) => ({
    use,
    visits: sumOf(
      ofYear.filter(({ day }) => day.startsWith(use.month)),
      (one) => one.visits,
    ),
  }))
  const ordered = (end: keyof Range) =>
    sumOf(parts, ({ use, visits }) =>
      isAllOrdered(use) ? visits : use.known ? visits * use.share[end] : 0,
    )
  const rest = (end: keyof Range) => Math.max(0, Math.round(visitsInAYear - ordered(end)))
  const visits = { low: rest('high'), likely: rest('likely'), high: rest('low') }
  const allOf = new Set(months.filter(isAllOrdered).map(({ month }) => month))
  const lastOn = lastVoluntaryOn(days, allOf, lastUsedOn)
  return {
    all: visitsInAYear,
    visits,
    isEstimated: sumOf(parts, ({ use, visits: own }) => (use.known ? own : 0)) > visitsInAYear / 2,
    share: visitsInAYear > 0 ? visits.high / visitsInAYear : 1,
    ...(lastOn !== undefined && { lastOn }),
    isOrderedSince: lastUsedOn !== undefined && (lastOn === undefined || lastOn < lastUsedOn),
  }
}

/** Where all that is known was ordered, it was at the latest the day before the first month that was judged. */
function lastVoluntaryOn(
  days: readonly DayFigures[],
  allOrderedIn: ReadonlySet<string>,
  lastUsedOn: Day | undefined,
): Day | undefined {
  if (lastUsedOn === undefined || !allOrderedIn.has(lastUsedOn.slice(0, 7))) return lastUsedOn
  const isFree = ({ day, actions }: DayFigures) => actions > 0 && !allOrderedIn.has(day.slice(0, 7))
  const last = days.findLast((one) => isFree(one) && one.day <= lastUsedOn)
  if (last) return last.day
  const first = [...allOrderedIn].toSorted()[0]
  return first === undefined ? undefined : addDays(daysOfMonth(first).first, -1)
}
