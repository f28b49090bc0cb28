import type { Day } from '#kernel'
import { type UsageDay, bandCount, hoursOfDay } from '../usage/usage.ts'
import type { DayFigures } from './ordered.ts'

/** A tool's use by day, whatever it was for and whoever it was by; the days in their order. */
export function dayFigures(
  reported: readonly Pick<UsageDay, 'day' | 'visits' | 'actions' | 'bands' | 'hours'>[],
): readonly DayFigures[] {
  const days = new Map<Day, DayFigures & { bands: number[]; hours: number[] }>()
  for (const one of reported) {
    const known = days.get(one.day)
    const bands = known?.bands ?? new Array<number>(bandCount).fill(0)
    const hours = known?.hours ?? new Array<number>(hoursOfDay).fill(0)
    one.bands.forEach((count, at) => (bands[at] = (bands[at] ?? 0) + count))
    one.hours.forEach((count, at) => (hours[at] = (hours[at] ?? 0) + count))
    const visits = (known?.visits ?? 0) + one.visits
    const actions = (known?.actions ?? 0) + one.actions
    days.set(one.day, { day: one.day, visits, actions, bands, hours })
  }
  return [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}
