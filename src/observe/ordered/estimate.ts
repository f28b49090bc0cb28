import { type Range, addDays, addRanges, daysBetween } from '#kernel'
import { asShare, daysOfMonth, looksOf, sumOf, within } from './figures.ts'
import type { DayFigures, OrderedGap, OrderedReason, OrderedUse, UseToJudge } from './ordered.ts'
import { rhythmOf } from './rhythm.ts'
import { fewestEnded, isComparable, officeHours, steadyUse } from './steady.ts'
import { type Excess, excessOf, excesses } from './timed.ts'
import { type Usual, usualUse } from './usual.ts'
import { type Windows, windowsOf } from './windows.ts'

/** So far back the usual use is read. */
const memoryDays = 150
/** Watched so long, and so many visits in the month: below, nothing is said, and nobody can be guessed at. */
const fewestWatched = 49
const fewestVisits = 50
/** The steady part is read from the working days of the month where it has so many, else from so many of the last ones. */
const fewestToLook = 8
const daysToLook = 20
/** A range wider than this tells nothing. */
const widest = 0.7
/** On days off a public tool has at least so much of a working day's use, and at most so much more. */
const daysOff = { least: 0.1, most: 1.3 }
/** A day so many scatters above the usual that nothing told explains. */
const strange = 4
const nought: Range = { low: 0, likely: 0, high: 0 }

/** What the days before and in a month tell, once the told days are set apart. */
type Ground = {
  readonly month: readonly DayFigures[]
  readonly visits: number
  readonly windows: Windows
  /** Days on which nothing was told, and nothing strange was seen. */
  readonly plain: readonly DayFigures[]
  readonly usual: Usual
}

/** How much of a month's use is explained by orders: what came beyond the usual on days that were told, and what looks ordered on the others. */
export function orderedUseOf(month: string, use: UseToJudge): OrderedUse {
  const { first, last } = daysOfMonth(month)
  const from = addDays(first, -memoryDays)
  const known = use.days.filter(({ day }) => day >= from && day <= last)
  const own = known.filter(({ day }) => day >= first)
  const visits = sumOf(own, (one) => one.visits)
  const gap = (why: OrderedGap): OrderedUse => ({ month, visits, reasons: [], known: false, why })
  const start = known[0]?.day
  if (start === undefined || daysBetween(start, last) < fewestWatched) return gap('too-few-days')
  if (visits < fewestVisits) return gap('too-few-visits')

  const windows = windowsOf(timelyOf(use, known), from, last)
  const untold = known.filter(({ day }) => !windows.has(day))
  const usual = usualUse(untold, use.isWorkingDay)
  if (!usual) return gap('too-few-days')
  const rhythm = rhythmOf(known, untold, usual, first, use.isWorkingDay)
  const isRush = ({ day }: DayFigures) => !windows.has(day) && (rhythm?.days.has(day) ?? false)
  const plain = untold.filter((one) => !isRush(one) && !isStrange(one, usual))
  const ground: Ground = { month: own, visits, windows, plain, usual }

  const rushes = own.filter(isRush)
  const rush =
    rhythm && rushes.length > 0 ? regularRush(rushes, rhythm.usual, use, visits) : undefined
  const timed = [...excesses(own, windows, usual, visits), ...(rush ? [rush] : [])]
  const steady = steadyPart(ground, isRush, use)
  const unexplained = unexplainedVisits(ground, isRush) * (1 - steady.visits.high / visits)
  const sum = timed.reduce((all, one) => addRanges(all, one.visits), steady.visits)
  const share = asShare({ ...sum, high: sum.high + unexplained }, visits)
  if (share.high - share.low > widest) return gap('cannot-tell-apart')
  return {
    month,
    visits,
    known: true,
    share,
    voluntary: {
      low: visits * (1 - share.high),
      likely: visits * (1 - share.likely),
      high: visits * (1 - share.low),
    },
    reasons: [...timed.map(({ reason }) => reason), ...steady.reasons]
      .filter((one) => one.share.likely > 0)
      .toSorted((a, b) => b.share.likely - a.share.likely),
  }
}

/** What is demanded day by day is seen by its looks where there are days off to compare with; else by what it brought. */
function timelyOf(use: UseToJudge, known: readonly DayFigures[]): UseToJudge {
  const off = looksOf(known.filter(({ day }) => !use.isWorkingDay(day)))
  if (!isComparable(off)) return use
  return { ...use, demands: use.demands.filter(({ form }) => form !== 'presence') }
}

function isStrange({ day, visits }: DayFigures, usual: Usual): boolean {
  return visits > usual.visitsOn(day) * (1 + strange * usual.scatter)
}

/** A rush that comes round explains visits where something is known to be due as often; else it is only possible. */
function regularRush(
  days: readonly DayFigures[],
  usual: Usual,
  { frequency }: UseToJudge,
  visits: number,
): Excess {
  const excess = excessOf('regular-rush', days, usual, visits)
  if (frequency !== undefined && frequency !== 'on-demand') return excess
  const onlyPossible = (range: Range): Range => ({ ...nought, high: range.high })
  return {
    visits: onlyPossible(excess.visits),
    reason: { ...excess.reason, share: onlyPossible(excess.reason.share) },
  }
}

/** What of the usual use on working days looks ordered. */
function steadyPart(
  { month, visits, windows, plain, usual }: Ground,
  isRush: (one: DayFigures) => boolean,
  use: UseToJudge,
): { readonly visits: Range; readonly reasons: readonly OrderedReason[] } {
  const isWorked = ({ day }: DayFigures) => use.isWorkingDay(day)
  const own = looksOf(month.filter((one) => isWorked(one) && !windows.has(one.day) && !isRush(one)))
  const isEnough = own.days >= fewestToLook && own.ended >= fewestEnded
  const working = isEnough ? own : looksOf(plain.filter(isWorked).slice(-daysToLook))
  const off = looksOf(plain.filter((one) => !isWorked(one)))
  const perDay = working.visits / Math.max(1, working.days)
  const ratio = perDay > 0 ? off.visits / Math.max(1, off.days) / perDay : 1
  const isForPublic = use.audiences.length > 0 && use.audiences.every((one) => one === 'public')
  const isOfficeOnly = isForPublic && ratio < daysOff.least && officeHours.areAllOf(working)
  const last = month.at(-1)?.day
  const isDemanded = use.demands.some(({ on }) => on === undefined || (last && on <= last))
  const steady = steadyUse(working, off, isDemanded || isOfficeOnly)
  const found = steady?.share ?? { ...nought, high: within(1 - ratio / daysOff.most) }
  const onWorking = sumOf(month.filter(isWorked), (one) =>
    windows.has(one.day) ? Math.min(one.visits, usual.visitsOn(one.day)) : one.visits,
  )
  const times = ({ low, likely, high }: Range, by: number): Range => ({
    low: low * by,
    likely: likely * by,
    high: high * by,
  })
  const officeOnly: readonly OrderedReason[] = isOfficeOnly
    ? [
        {
          sign: 'staff-hours-only',
          share: found,
          figures: { seen: ratio, compared: daysOff.least },
        },
      ]
    : []
  return {
    visits: times(found, onWorking),
    reasons: [...(steady?.reasons ?? []), ...officeOnly].map((one) => ({
      ...one,
      share: times(one.share, onWorking / visits),
    })),
  }
}

/** Visits on strange days that nothing told explains: it may have been news, or an order. */
function unexplainedVisits(
  { month, windows, usual }: Ground,
  isRush: (one: DayFigures) => boolean,
): number {
  const odd = month.filter((one) => !windows.has(one.day) && !isRush(one) && isStrange(one, usual))
  return sumOf(odd, (one) => one.visits - usual.visitsOn(one.day))
}
