import type { Calendar, Terms } from '#kernel'
import type { Rulebook } from '#evaluate'

/** What the clocks of cases are counted with: `APP-05/within` is a limit of a rule, `act-notice-days` one of no single rule. */
export function termsOf({ rules, limits }: Rulebook, calendar: Calendar): Terms {
  return {
    calendar,
    limitOf(key) {
      const [rule = '', name] = key.split('/')
      return name === undefined ? limits.get(rule) : rules.get(rule)?.limits[name]
    },
  }
}
