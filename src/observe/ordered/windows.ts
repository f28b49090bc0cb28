import { type Day, addDays, daysBetween } from '#kernel'
import type { OrderedSign, ToldDate, ToldDemand } from './ordered.ts'

/** Days on which people may have come because they had to, and why. */
export type Windows = ReadonlyMap<Day, TimedSign>
export type TimedSign = Extract<
  OrderedSign,
  'before-deadline' | 'before-assessment' | 'month-end' | 'after-demand' | 'regular-rush'
>

/** Working days up to a deadline on which people come, and the days after it on which latecomers do. */
const rushDays = 4
const lateDays = 1
/** What is due each week leaves no time for more. */
const weeklyRushDays = 2
const weeklyGap = 8
/** Days before an assessment. */
const assessmentDays = 10
/** The end of a month in which shares are made up. */
const monthEndDays = 6
/** So long a notice is felt; what it demands day by day is seen by its looks after that. */
const noticeDays = { presence: 42, share: 56, use: 63 } as const
const longestRush = 31

export function windowsOf(
  told: {
    readonly dates: readonly ToldDate[]
    readonly demands: readonly ToldDemand[]
    readonly isWorkingDay: (on: Day) => boolean
  },
  from: Day,
  to: Day,
): Windows {
  const windows = new Map<Day, TimedSign>()
  const mark = (on: Day, sign: TimedSign) => {
    if (on >= from && on <= to && !windows.has(on)) windows.set(on, sign)
  }
  const deadlines = told.dates.filter(({ why }) => why === 'deadline').map((date) => date.day)
  for (const on of rushesBefore(deadlines, told.isWorkingDay)) mark(on, 'before-deadline')
  for (const { day, why } of told.dates) {
    if (why !== 'assessment') continue
    for (let back = 0; back < assessmentDays; back++) mark(addDays(day, -back), 'before-assessment')
  }
  for (const { form, on: since } of told.demands) {
    if (form !== 'share') continue
    for (let on = since ?? from; on <= to; on = addDays(on, 1)) {
      if (addDays(on, monthEndDays).slice(0, 7) !== on.slice(0, 7)) mark(on, 'month-end')
    }
  }
  for (const { form, on: since } of told.demands) {
    if (since === undefined) continue
    for (let at = 0; at < noticeDays[form]; at++) mark(addDays(since, at), 'after-demand')
  }
  return windows
}

/** The days on which people hurry before these deadlines. */
export function rushesBefore(
  deadlines: readonly Day[],
  isWorkingDay: (on: Day) => boolean,
): readonly Day[] {
  const sorted = deadlines.toSorted()
  const isWeekly = sorted.some((due, at) => {
    const next = sorted[at + 1]
    return next !== undefined && daysBetween(due, next) <= weeklyGap
  })
  const most = isWeekly ? weeklyRushDays : rushDays
  return sorted.flatMap((due) => {
    const days: Day[] = []
    let worked = 0
    for (let on = due; worked < most && daysBetween(on, due) < longestRush; on = addDays(on, -1)) {
      days.push(on)
      if (isWorkingDay(on)) worked++
    }
    for (let after = 1; !isWeekly && after <= lateDays; after++) days.push(addDays(due, after))
    return days
  })
}
