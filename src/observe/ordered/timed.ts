import type { Day, Range } from '#kernel'
import { beyondDoubt, sumOf } from './figures.ts'
import type { DayFigures, OrderedReason } from './ordered.ts'
import type { Usual } from './usual.ts'
import type { TimedSign, Windows } from './windows.ts'

/** Visits beyond the usual on days of one kind. */
export type Excess = { readonly visits: Range; readonly reason: OrderedReason }

/** Nine ranges in ten hold the truth where figures stray normally. */
export const ninety = 1.645
/** Days stray together: so much wider than if each strayed alone. */
const together = 2
/** What the level itself may be off, and how that grows with each week away from the days it was read from. */
const levelDoubt = 0.03
const driftAWeek = 0.03
const daysOfAWeek = 7

/** What came beyond the usual on the days of each sign. */
export function excesses(
  days: readonly DayFigures[],
  windows: Windows,
  usual: Usual,
  visits: number,
): readonly Excess[] {
  const signs = [...new Set(windows.values())]
  return signs.flatMap((sign) => {
    const own = days.filter(({ day }) => windows.get(day) === sign)
    return own.length === 0 ? [] : [excessOf(sign, own, usual, visits)]
  })
}

/** What came beyond the usual on these days, of a month with so many visits. */
export function excessOf(
  sign: TimedSign,
  own: readonly DayFigures[],
  usual: Usual,
  visits: number,
): Excess {
  const came = sumOf(own, (one) => one.visits)
  const expected = sumOf(own, ({ day }) => usual.visitsOn(day))
  const doubt = doubtOf(
    own.map(({ day }) => day),
    usual,
  )
  const beyond = came - expected
  const most = Math.min(came, Math.max(0, beyond + ninety * doubt))
  const range: Range = {
    low: Math.min(came, Math.max(0, beyond - ninety * doubt)),
    likely: Math.min(came, beyondDoubt(beyond, doubt)),
    high: most,
  }
  const share = (part: number) => (visits > 0 ? part / visits : 0)
  return {
    visits: range,
    reason: {
      sign,
      share: { low: share(range.low), likely: share(range.likely), high: share(range.high) },
      figures: { days: own.length, visits: came, usual: Math.round(expected) },
    },
  }
}

/** How far the usual use of these days may be off, in visits. */
export function doubtOf(days: readonly Day[], usual: Usual): number {
  const single = sumOf(days, (on) => (usual.visitsOn(on) * usual.scatter) ** 2)
  const counted = sumOf(days, (on) => usual.visitsOn(on))
  const shared = sumOf(
    days,
    (on) => usual.visitsOn(on) * (levelDoubt + (driftAWeek * usual.lagOn(on)) / daysOfAWeek),
  )
  return Math.sqrt(together * single + counted + shared ** 2)
}
