import { type Day, type DaySpan, addMonths, addDays } from '#kernel'
import type { Tool } from '#register'
import type { Gathered } from '../gathered.ts'

/** One month's use of a tool as somebody declared it; what nobody told is absent. */
export type MonthOfUse = {
  readonly month: DaySpan
  readonly visits?: number
  readonly visitors?: number
  readonly actions?: number
}

const monthsOfAYear = 12

/**
 * What months tell of a tool, without making days of them: the users of the last month, the visits of a year where twelve months
 * in a row are told, the share of those it is for where their number is known, and the last month with any use. A month that is
 * not over tells only whether it was used.
 */
export function readingsOfMonths(
  tool: Tool,
  told: readonly MonthOfUse[],
  source: string,
  today: Day,
): readonly Gathered[] {
  const months = [...told].sort((a, b) => (a.month.from < b.month.from ? -1 : 1))
  const over = months.filter(({ month }) => month.to <= today)
  const about = { tool: tool.id, by: 'use', source } as const
  const readings: Gathered[] = []
  const used = months.findLast((one) => usesOf(one) > 0)
  const declared = tool.declared.lastUsedOn?.value
  if (used && (!declared || used.month.to >= declared.to)) {
    const to = used.month.to < today ? used.month.to : today
    const value = { from: used.month.from, to }
    readings.push({ ...about, fact: 'lastUsedOn', asOf: to, value, reach: { seen: months.length } })
  }
  const withVisitors = lastRun(over, ({ visitors }) => visitors !== undefined)
  const last = withVisitors.at(-1)
  if (last?.visitors !== undefined) {
    readings.push({ ...about, fact: 'monthlyUsers', asOf: last.month.to, value: last.visitors })
    const eligible = tool.declared.eligibleUsers?.value ?? 0
    if (eligible > 0) {
      const value = withVisitors.map(({ visitors = 0 }) => Math.min(1, visitors / eligible))
      readings.push({ ...about, fact: 'activeShares', asOf: last.month.to, value })
    }
  }
  const year = lastRun(over, ({ visits }) => visits !== undefined)
  const end = year.at(-1)
  if (end && year.length === monthsOfAYear) {
    const value = year.reduce((sum, { visits = 0 }) => sum + visits, 0)
    const reach = { seen: monthsOfAYear, of: monthsOfAYear }
    readings.push({ ...about, fact: 'visitsPerYear', asOf: end.month.to, value, reach })
  }
  return readings
}

/** Use that is known of; at least one where only visitors are told. */
function usesOf({ visits = 0, visitors = 0, actions = 0 }: MonthOfUse): number {
  return Math.max(visits, visitors, actions)
}

/** The last months that follow each other without a gap and tell it, at most twelve. */
function lastRun(
  months: readonly MonthOfUse[],
  tells: (month: MonthOfUse) => boolean,
): readonly MonthOfUse[] {
  const run: MonthOfUse[] = []
  for (const one of months.filter(tells).reverse()) {
    const next = run[0]
    const follows = !next || addMonths(one.month.from, 1) === next.month.from
    if (!follows || run.length === monthsOfAYear) break
    run.unshift(one)
  }
  return run
}

/** Whether a span is one whole month. */
export function isMonth({ from, to }: DaySpan): boolean {
  return from.endsWith('-01') && addMonths(from, 1) === addDays(to, 1)
}
