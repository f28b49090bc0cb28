import {
  type Day,
  type DaySpan,
  type Limit,
  lastDayOf,
  parseDay,
  type WorkingDays,
  workingDays,
} from '#kernel'
import type { View } from '../criterion.ts'
import type { Tool } from '#register'
import type { Rule, Rulebook } from '../rulebook.ts'

/** `perhaps` when a span known only as a month or a year straddles the day. */
export type Certainty = 'yes' | 'no' | 'perhaps'

/** Whether the whole span lies before that day. */
export function isBefore(span: DaySpan, day: Day): Certainty {
  if (span.to < day) return 'yes'
  return span.from >= day ? 'no' : 'perhaps'
}

/** Whether a term that began in the span is over on that day: over on the day after its last. */
export function isOver(began: DaySpan, limit: Limit, asOf: Day): Certainty {
  const first = lastDayOf(began.from, limit)
  const last = lastDayOf(began.to, limit)
  if (first === undefined || last === undefined) return 'perhaps'
  if (last < asOf) return 'yes'
  return first >= asOf ? 'no' : 'perhaps'
}

/** Whether something took no more working days than the limit allows, when the holiday calendar is not at hand. */
export function tookNoMoreThan(days: WorkingDays, limit: Limit): Certainty {
  if (days.most <= limit.value) return 'yes'
  return days.fewest > limit.value ? 'no' : 'perhaps'
}

/** Working days between two days as bounds, by the rulebook's limits on holidays; undefined when it holds none. */
export function workingDaysIn(view: View, from: Day, to: Day): WorkingDays | undefined {
  const limits = calendarLimits.map((id) => view.rulebook.limits.get(id)?.value)
  const [weekdaysOffAMonth, weekdaysOffAYear, makeUpDaysAMonth, makeUpDaysAYear] = limits
  if (weekdaysOffAMonth === undefined || weekdaysOffAYear === undefined) return undefined
  if (makeUpDaysAMonth === undefined || makeUpDaysAYear === undefined) return undefined
  return workingDays(from, to, {
    weekdaysOffAMonth,
    weekdaysOffAYear,
    makeUpDaysAMonth,
    makeUpDaysAYear,
  })
}

const calendarLimits = [
  'calendar-weekdays-off-a-month',
  'calendar-weekdays-off-a-year',
  'calendar-make-up-days-a-month',
  'calendar-make-up-days-a-year',
] as const

/** The last day on which apps already live when the Measures came into force could still be filed (APP-09). */
export function filingTransition(rulebook: Rulebook) {
  const rule = rulebook.rules.get('APP-09')
  const grace = rule?.limits['grace']
  const inForce = rule?.ground.inForceFrom
  if (!grace || !inForce) return undefined
  const lastDay = lastDayOf(inForce, grace)
  return lastDay && { inForce, lastDay, grace }
}

/** Whether the tool was launched before the act of the rule was issued; a tool only planned was not. */
export function launchedBeforeAct({ launchedOn, life }: Tool, rule: Rule): Certainty {
  const issued = parseDay(rule.ground.date ?? '')
  if (!issued || life === 'proposed') return 'no'
  return launchedOn ? isBefore(launchedOn, issued) : 'perhaps'
}
