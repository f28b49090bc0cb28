import type { Day } from '#kernel'
import { median, placeOf, scatterOf, weekdayOf, weekdaysOfAWeek } from './figures.ts'
import type { DayFigures } from './ordered.ts'

/** What use a day would usually have had, by the days on which nothing special was told. */
export type Usual = {
  readonly visitsOn: (on: Day) => number
  /** How far single days stray from it, as a share. */
  readonly scatter: number
  /** How many days lie between it and the days it was read from; nought where it stands among them. */
  readonly lagOn: (on: Day) => number
}

/** Whether the weekdays may differ of their own accord: not where one of them is asked about. */
export type Weekdays = 'apart' | 'alike'
type Placed = Pick<DayFigures, 'day' | 'visits'> & { readonly at: number }

/** The level of a day is the median of days so near. */
const nearDays = 24
const fewestNear = 8
/** A weekday has a factor of its own once it was seen so often. */
const fewestOfWeekday = 4
const leastScatter = 0.02

/**
 * The level around a day (the median of the plain working days nearest to it) times what days of its kind usually are
 * against that level. Medians, so that news and holidays do not move it.
 */
export function usualUse(
  plain: readonly DayFigures[],
  isWorkingDay: (on: Day) => boolean,
  weekdays: Weekdays = 'apart',
): Usual | undefined {
  const working = plain
    .filter(({ day }) => isWorkingDay(day))
    .map(({ day, visits }) => ({ day, visits, at: placeOf(day) }))
  if (working.length < fewestNear) return undefined
  const found = new Map<Day, readonly Placed[]>()
  const near = (on: Day) => {
    const known = found.get(on) ?? nearest(working, placeOf(on))
    found.set(on, known)
    return known
  }
  const flatLevel = (on: Day) => median(near(on).map(({ visits }) => visits))
  const factors = new Map<string, number>()
  const ratios = new Map<string, number[]>()
  for (const { day, visits } of plain) {
    const level = flatLevel(day)
    if (level <= 0) continue
    for (const kind of kindsOf(day, isWorkingDay, weekdays)) {
      const known = ratios.get(kind) ?? []
      known.push(visits / level)
      ratios.set(kind, known)
    }
  }
  for (const [kind, known] of ratios) {
    if (known.length >= fewestOfWeekday) factors.set(kind, median(known))
  }
  const factorOf = (on: Day) => {
    const kind = kindsOf(on, isWorkingDay, weekdays).find((one) => factors.has(one))
    return (kind === undefined ? undefined : factors.get(kind)) ?? (isWorkingDay(on) ? 1 : 0)
  }
  const levelOf = (on: Day) =>
    median(near(on).map(({ day, visits }) => visits / Math.max(leastScatter, factorOf(day))))
  const levels = new Map<Day, number>()
  const visitsOn = (on: Day) => {
    const level = levels.get(on) ?? levelOf(on)
    levels.set(on, level)
    return level * factorOf(on)
  }
  const strays = working.flatMap(({ day, visits }) => {
    const usual = visitsOn(day)
    return usual > 0 ? [visits / usual - 1] : []
  })
  return {
    visitsOn,
    scatter: Math.max(leastScatter, scatterOf(strays)),
    lagOn(on) {
      const place = placeOf(on)
      const distances = near(on).map(({ at }) => Math.abs(at - place))
      return Math.max(0, median(distances) - nearDays / 2)
    },
  }
}

/** Most telling first: the weekday, then whether it is worked. */
function kindsOf(
  on: Day,
  isWorkingDay: (on: Day) => boolean,
  weekdays: Weekdays,
): readonly string[] {
  const weekday = weekdayOf(on)
  const isWeekday = weekday < weekdaysOfAWeek
  if (isWorkingDay(on)) {
    return isWeekday && weekdays === 'apart' ? [`worked-${weekday}`, 'worked'] : ['worked']
  }
  return isWeekday ? ['holiday', 'off'] : [`off-${weekday}`, 'off']
}

/** The working days nearest to a day: within some weeks where there are enough, else the nearest there are. */
function nearest(working: readonly Placed[], place: number): readonly Placed[] {
  const close = working.filter(({ at }) => Math.abs(at - place) <= nearDays)
  if (close.length >= fewestNear) return close
  return working
    .toSorted((a, b) => Math.abs(a.at - place) - Math.abs(b.at - place))
    .slice(0, fewestNear)
}
