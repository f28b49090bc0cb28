import { cannotTell, criterion, sponsorLevel } from './answer.ts'
import { fewAppsFacing, fewOfKind } from './siblings.ts'

/**
 * Local caps on apps and accounts by level: limits named `apps-city`, `accounts-township` and so on, from an overlay.
 * A cap of nought leaves no app at all; a higher one counts the apps that face the grassroots.
 */
export const app15 = criterion('APP-15', ['app', 'account'], (observed, rule, view) => {
  const { kind } = observed.tool
  if (kind !== 'app' && kind !== 'account') return undefined
  if (!Object.keys(rule.limits).some((name) => name.startsWith(`${kind}s-`))) return undefined
  const level = sponsorLevel(observed, view)
  if (!level) return cannotTell(rule, ['sponsor-level'])
  const most = rule.limits[`${kind}s-${level}`]
  if (!most) return undefined
  return kind === 'app' && most.value > 0
    ? fewAppsFacing(rule, observed, view, most)
    : fewOfKind(rule, observed, view, kind, most)
})
