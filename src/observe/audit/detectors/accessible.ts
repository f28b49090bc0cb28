import { type Detect, type Fault, verdictOf } from '../answer.ts'
import { couldNotLook } from '../answer.ts'
import { isSeen } from '../sight.ts'

/** No rule of WCAG 2.2 AA that a machine can test is broken, as axe tells. */
export const accessible: Detect = ({ pages }) => {
  const tested = pages.filter(isSeen).filter(({ brokenRules }) => brokenRules !== undefined)
  if (tested.length === 0) return couldNotLook(pages)
  return verdictOf(
    tested.flatMap(({ address, brokenRules = [] }) =>
      brokenRules.map(
        ({ rule, where, count }): Fault => ({
          code: 'rule-broken',
          page: address,
          where,
          seen: rule,
          count,
        }),
      ),
    ),
  )
}
