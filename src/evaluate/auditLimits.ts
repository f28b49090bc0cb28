import type { AuditLimits } from '#observe'
import type { Rulebook } from './rulebook.ts'

/** The numbers by which the robot judges what it sees; undefined where the rulebook lacks one of them. */
export function auditLimitsOf({ rules, limits }: Rulebook): AuditLimits | undefined {
  const elder = rules.get('A11Y-01')?.limits ?? {}
  const found = {
    elderText: elder['elder-text'],
    largestText: elder['largest-text'],
    contrast: elder['contrast'],
    contrastOfLarge: elder['contrast-of-large'],
    elderTarget: elder['elder-target'],
    otherTarget: elder['other-target'],
    lineDistance: elder['line-distance'],
    loadSeconds: limits.get('audit-load-seconds'),
    kilobytes: limits.get('audit-weight'),
    overlay: limits.get('audit-overlay'),
    openLetters: limits.get('audit-open-letters'),
  } as const
  const values = Object.entries(found).flatMap(([name, limit]) =>
    limit ? [[name, limit.value] as const] : [],
  )
  return values.length === Object.keys(found).length
    ? (Object.fromEntries(values) as AuditLimits)
    : undefined
}
