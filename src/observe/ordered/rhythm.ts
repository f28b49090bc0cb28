import { type Day, addDays } from '#kernel'
import { daysOfMonth, median, sumOf, weekdayOf, weekdaysOfAWeek } from './figures.ts'
import type { DayFigures } from './ordered.ts'
import { doubtOf, ninety } from './timed.ts'
import { type Usual, usualUse } from './usual.ts'
import { rushesBefore } from './windows.ts'

/** Days on which people hurry by a rhythm of their own, and what would have been usual on them. */
export type Rhythm = { readonly days: ReadonlySet<Day>; readonly usual: Usual }

/** A rhythm must have shown itself so often before the month that is judged. */
const fewestMonths = 2
const fewestWeeks = 6
/** By so much a rush stands out: weekdays differ by less of their own accord. */
const leastRush = 0.35
const datesTried = [3, 5, 8, 10, 12, 15, 18, 20, 22, 25, 28]

/**
 * When a rush comes round each week or month, where nobody told the day: it is chosen by what came before the month
 * that is judged, so that the month itself says only whether it came again.
 */
export function rhythmOf(
  known: readonly DayFigures[],
  plain: readonly DayFigures[],
  usual: Usual,
  first: Day,
  isWorkingDay: (on: Day) => boolean,
): Rhythm | undefined {
  const last = known.at(-1)?.day
  if (last === undefined) return undefined
  const byDay = new Map(plain.map((one) => [one.day, one]))
  const days = stretch(plain[0]?.day ?? first, addDays(last, 1))
  return (
    monthly(days, byDay, usual, first, isWorkingDay) ??
    weekly(days, plain, byDay, first, isWorkingDay)
  )
}

type ByDay = ReadonlyMap<Day, DayFigures>

function monthly(
  days: readonly Day[],
  byDay: ByDay,
  usual: Usual,
  first: Day,
  isWorkingDay: (on: Day) => boolean,
): Rhythm | undefined {
  let best: { readonly score: number; readonly days: readonly Day[] } | undefined
  for (const date of [...datesTried, undefined]) {
    const due = days.filter((on) =>
      date === undefined ? on === daysOfMonth(on.slice(0, 7)).last : Number(on.slice(-2)) === date,
    )
    const score = leastScore(
      due.filter((on) => on < first),
      byDay,
      usual,
      isWorkingDay,
    )
    if (score < ninety) continue
    if (!best || score > best.score) best = { score, days: rushesBefore(due, isWorkingDay) }
  }
  return best && { days: new Set(best.days), usual }
}

/** How far the weakest of these rushes stands out; nought where one of them does not, or too few are known. */
function leastScore(
  due: readonly Day[],
  byDay: ByDay,
  usual: Usual,
  isWorkingDay: (on: Day) => boolean,
): number {
  let known = 0
  let least = Infinity
  for (const on of due) {
    const score = scoreOf(rushesBefore([on], isWorkingDay), byDay, usual)
    if (score === undefined) continue
    if (score < ninety) return 0
    known++
    least = Math.min(least, score)
  }
  return known < fewestMonths ? 0 : least
}

/** How many doubts a rush stands above the usual; nothing where it lies outside of what is known. */
function scoreOf(rush: readonly Day[], byDay: ByDay, usual: Usual): number | undefined {
  const seen = rush.flatMap((on) => byDay.get(on) ?? [])
  if (seen.length < rush.length) return undefined
  const expected = sumOf(rush, (on) => usual.visitsOn(on))
  const beyond = sumOf(seen, ({ visits }) => visits) - expected
  return beyond < leastRush * expected ? 0 : beyond / Math.max(1, doubtOf(rush, usual))
}

function weekly(
  days: readonly Day[],
  plain: readonly DayFigures[],
  byDay: ByDay,
  first: Day,
  isWorkingDay: (on: Day) => boolean,
): Rhythm | undefined {
  if (!isUneven(plain, isWorkingDay)) return undefined
  let best: { readonly rush: number; readonly rhythm: Rhythm } | undefined
  for (let weekday = 1; weekday < weekdaysOfAWeek; weekday++) {
    const due = days.filter((on) => weekdayOf(on) === weekday && isWorkingDay(on))
    const rush = new Set(rushesBefore(due, isWorkingDay))
    const usual = usualUse(
      plain.filter(({ day }) => !rush.has(day)),
      isWorkingDay,
      'alike',
    )
    const before = [...rush].filter((on) => on < first && isWorkingDay(on) && byDay.has(on))
    if (!usual || before.length < 2 * fewestWeeks) continue
    const stands = before.filter((on) => {
      const expected = usual.visitsOn(on)
      return (byDay.get(on)?.visits ?? 0) > (1 + leastRush / 2) * expected
    })
    const expected = sumOf(before, (on) => usual.visitsOn(on))
    const came = sumOf(before, (on) => byDay.get(on)?.visits ?? 0)
    const isMostly = stands.length > (2 * before.length) / 3
    const beyond = came / Math.max(1, expected) - 1
    if (isMostly && beyond > leastRush && beyond > (best?.rush ?? 0)) {
      best = { rush: beyond, rhythm: { days: rush, usual } }
    }
  }
  return best?.rhythm
}

/** Whether any two weekdays differ by as much as a rush would make them. */
function isUneven(plain: readonly DayFigures[], isWorkingDay: (on: Day) => boolean): boolean {
  const ofWeekday = Array.from({ length: weekdaysOfAWeek }, (): number[] => [])
  for (const { day, visits } of plain) {
    if (isWorkingDay(day)) ofWeekday[weekdayOf(day)]?.push(visits)
  }
  const medians = ofWeekday.map(median)
  return Math.max(...medians) > (1 + leastRush / 2) * Math.min(...medians)
}

function stretch(from: Day, to: Day): readonly Day[] {
  const days: Day[] = []
  for (let on = from; on <= to; on = addDays(on, 1)) days.push(on)
  return days
}
