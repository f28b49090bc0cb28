import { type Calendar, type Day, addDays, day, daysBetween, isWorkingDay } from '#kernel'
import type { Chance } from './chance.ts'

/** Days as China lives them: two long holidays, two short ones, and weekend days made up. */
export const firstDay = day('2025-08-01')
export const lastDay = day('2026-09-30')
export const allDays: readonly Day[] = Array.from(
  { length: daysBetween(firstDay, lastDay) + 1 },
  (_, at) => addDays(firstDay, at),
)
const stretch = (from: string, days: number) =>
  Array.from({ length: days }, (_, at) => addDays(day(from), at))
export const calendar: Calendar = {
  country: 'cn',
  years: new Set([2025, 2026]),
  off: new Set([
    ...stretch('2025-10-01', 8),
    ...stretch('2026-01-01', 3),
    ...stretch('2026-02-15', 9),
    ...stretch('2026-04-04', 3),
    ...stretch('2026-05-01', 5),
    ...stretch('2026-06-19', 3),
    ...stretch('2026-09-25', 3),
  ]),
  worked: new Set(['2025-09-28', '2025-10-11', '2026-02-14', '2026-02-28', '2026-05-09'].map(day)),
}
export const isWorked = (on: Day): boolean => isWorkingDay(calendar, on)
/** 0 is Monday. */
export const weekdayOf = (on: Day): number => ((daysBetween(day('1970-01-05'), on) % 7) + 7) % 7

/** How visits of one kind look: how long, at which hours, with how many actions. */
export type Look = {
  /** Shares by length: under 10 seconds, a minute, three, ten, longer. */
  readonly lengths: readonly number[]
  /** Shares by hour of the day. */
  readonly hours: readonly number[]
  readonly actionsAVisit: number
}
/** How many visits of one kind come on a day, and how they look on it. */
export type Visits = { readonly mean: number; readonly look: Look }
export type Habit = (on: Day, at: number) => Visits

export const interests = ['public', 'business', 'staff'] as const
export type Interest = (typeof interests)[number]

/** People who come because they wish to: by the week, the season, the trend, with news, a campaign and holidays. */
export function voluntaryHabit(interest: Interest, chance: Chance): Habit {
  const base = Math.exp(chance.between(Math.log(25), Math.log(2500)))
  const weekend = { public: [0.35, 1.3], business: [0.1, 0.5], staff: [0, 0.08] }[interest]
  const saturday = chance.between(weekend[0] ?? 0, weekend[1] ?? 0)
  const sunday = saturday * chance.between(0.8, 1.15)
  const weekdays = [chance.between(1, 1.1), 1, 1, chance.between(0.95, 1), chance.between(0.8, 1)]
  const holiday = interest === 'public' ? chance.between(0.6, 1.2) : 1
  const [season, phase] = [chance.between(0, 0.25), chance.between(0, 2 * Math.PI)]
  const trend = chance.between(-0.5, 0.5)
  const [spread, memory] = [chance.between(0.04, 0.18), chance.between(0.2, 0.6)]
  const lift = liftOf(chance)
  const looks = looksOf(interest, chance)
  let drift = 0
  return (on, at) => {
    drift = memory * drift + Math.sqrt(1 - memory * memory) * spread * chance.normal()
    const weekday = weekdayOf(on)
    const isOff = !isWorked(on)
    const ofWeek = [...weekdays, saturday, sunday][weekday] ?? 1
    const ofDay = isOff ? (weekday < 5 ? sunday * holiday : ofWeek) : weekday < 5 ? ofWeek : 0.95
    const year = at / 365
    const mean =
      base *
      ofDay *
      (1 + season * Math.sin(2 * Math.PI * year + phase)) *
      Math.exp(trend * year + drift) *
      (1 + (lift[at] ?? 0))
    return { mean, look: isOff ? looks.off : looks.working }
  }
}

/** News that bring people for some days, and now and then a campaign of real interest for some weeks. */
function liftOf(chance: Chance): readonly number[] {
  const lift = allDays.map(() => 0)
  for (let news = chance.count(3); news > 0; news--) {
    const [on, height, decay] = [
      chance.whole(0, allDays.length - 1),
      chance.between(0.5, 5),
      chance.between(1, 4),
    ]
    for (let at = on; at < Math.min(lift.length, on + 20); at++) {
      lift[at] = (lift[at] ?? 0) + height * Math.exp(-(at - on) / decay)
    }
  }
  if (!chance.isLucky(0.35)) return lift
  const [on, length, height] = [
    chance.whole(0, allDays.length - 1),
    chance.whole(14, 42),
    chance.between(0.2, 1),
  ]
  for (let at = on; at < Math.min(lift.length, on + length); at++) {
    lift[at] = (lift[at] ?? 0) + height * Math.sin((Math.PI * (at - on + 0.5)) / length)
  }
  return lift
}

/** People who look for something leave at once or stay for minutes; at weekends a little longer, and later in the day. */
function looksOf(
  interest: Interest,
  chance: Chance,
): { readonly working: Look; readonly off: Look } {
  const bounce = chance.between(0.1, 0.5)
  const [median, spread] = [chance.between(40, 200), chance.between(0.9, 1.4)]
  const actionsAVisit = 1 + (1 - bounce) * chance.between(1, 6)
  const [morning, noon, evening] = [
    chance.between(0.6, 1.4),
    chance.between(0.6, 1.4),
    interest === 'public' ? chance.between(0.3, 1.4) : chance.between(0, 0.15),
  ]
  const hours = (later: number) =>
    shares(24, (hour) => {
      const bump = (middle: number, width: number) =>
        Math.exp(-(((hour + 0.5 - middle - later) / width) ** 2) / 2)
      return 0.01 + morning * bump(10, 1.8) + noon * bump(15, 2) + evening * bump(20, 2)
    })
  const lengths = (bounced: number, middle: number) =>
    lengthsOf(middle, spread).map(
      (share, band) => share * (1 - bounced) + (band === 0 ? bounced : 0),
    )
  const off = {
    bounced: Math.max(0.02, bounce + 0.02 * chance.normal()),
    median: median * Math.exp(0.08 * chance.normal()),
  }
  return {
    working: { lengths: lengths(bounce, median), hours: hours(0), actionsAVisit },
    off: {
      lengths: lengths(off.bounced, off.median),
      hours: hours(interest === 'public' ? 1 : 0),
      actionsAVisit: actionsAVisit * Math.exp(0.05 * chance.normal()),
    },
  }
}

/** Shares of visits by length, where lengths are spread evenly in their logarithm around a median (in seconds). */
export function lengthsOf(median: number, spread: number): readonly number[] {
  const under = [10, 60, 180, 600].map((limit) => normalBelow(Math.log(limit / median) / spread))
  return [...under, 1].map((share, at) => share - (under[at - 1] ?? 0))
}

export function shares(count: number, weight: (at: number) => number): readonly number[] {
  const weights = Array.from({ length: count }, (_, at) => weight(at))
  const sum = weights.reduce((all, one) => all + one, 0)
  return weights.map((one) => one / sum)
}

function normalBelow(value: number): number {
  const step = 1 / (1 + 0.3275911 * (Math.abs(value) / Math.SQRT2))
  const tail =
    step *
    (0.254829592 +
      step * (-0.284496736 + step * (1.421413741 + step * (-1.453152027 + step * 1.061405429))))
  const erf = 1 - tail * Math.exp(-(value * value) / 2)
  return value >= 0 ? (1 + erf) / 2 : (1 - erf) / 2
}
