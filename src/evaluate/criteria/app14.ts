import { cannotTell, criterion, sponsorLevel } from './answer.ts'
import { fewAppsFacing } from './siblings.ts'

/** A central department runs at most one app that faces the grassroots. */
export const app14 = criterion(
  'APP-14',
  ['app'],
  (observed, rule, view) => {
    const most = rule.limits['apps']
    const { audiences } = observed.tool
    if (!most || (audiences.length > 0 && !audiences.includes('grassroots'))) return undefined
    const level = sponsorLevel(observed, view)
    if (!level) return cannotTell(rule, ['sponsor-level'])
    return level === 'national' ? fewAppsFacing(rule, observed, view, most) : undefined
  },
  ['apps'],
)
