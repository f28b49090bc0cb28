import { daysBetween } from '#kernel'
import { type ObservedTool, read, voluntaryPartOf } from '#observe'
import type { Answer, Evidence, View } from '../criterion.ts'
import type { Rule } from '../rulebook.ts'
import { cannotTell, criterion, factEvidence, limitEvidence, met, notMet } from './answer.ts'
import { type Certainty, isOver } from './when.ts'

/**
 * Low use or low utility opens a review and nothing more: dormant for a time, used by few for some months on end,
 * or, where a place says so, not updated. Silence of a collector is not disuse.
 */
export const app17 = criterion(
  'APP-17',
  ['app'],
  (observed, rule, view) => {
    if (observed.tool.life !== 'live') return undefined
    const asked = [
      dormant(observed, rule, view),
      littleUsed(observed, rule),
      stale(observed, rule, view),
    ]
    const signs = asked.filter((sign) => sign !== undefined)
    const evidence = signs.flatMap((sign) => sign.evidence)
    const found = signs.find(({ is }) => is === 'yes')
    if (found) return notMet(rule, evidence, found.facts)
    const isUsed = signs.some(({ why, is }) => why === 'little-used' && is === 'no')
    const doubtful = signs.filter(
      ({ why, is }) => is === 'perhaps' && !(isUsed && why === 'dormant'),
    )
    if (doubtful.length === 0) return met(rule, evidence)
    return cannotTell(
      rule,
      doubtful.map(({ fact }) => fact),
      evidence,
    )
  },
  ['dormant-after', 'low-share', 'low-months'],
)

type Sign = {
  readonly why: 'dormant' | 'little-used' | 'stale'
  readonly is: Certainty
  /** The fact that would settle it. */
  readonly fact: 'lastUsedOn' | 'activeShares' | 'lastUpdatedOn'
  readonly evidence: readonly Evidence[]
  readonly facts: Answer['facts']
}

function dormant(observed: ObservedTool, rule: Rule, view: View): Sign | undefined {
  const after = rule.limits['dormant-after']
  if (!after) return undefined
  const used = read(observed, 'lastUsedOn')
  const visits = read(observed, 'visitsPerYear')
  const evidence = [...factEvidence(observed, 'lastUsedOn', 'visitsPerYear'), limitEvidence(after)]
  const sign = { why: 'dormant', fact: 'lastUsedOn', evidence } as const
  const isOrdered = observed.voluntary?.isOrderedSince ?? false
  if (!used.known)
    return visits.known && visits.value === 0
      ? { ...sign, is: 'yes', facts: { why: 'no-visits' } }
      : { ...sign, is: 'perhaps', facts: {} }
  const days = daysBetween(used.value.to, view.asOf)
  const why = isOrdered ? 'only-ordered' : 'dormant'
  return { ...sign, is: isOver(used.value, after, view.asOf), facts: { why, days } }
}

function littleUsed(observed: ObservedTool, rule: Rule): Sign | undefined {
  const share = rule.limits['low-share']
  const months = rule.limits['low-months']
  if (!share || !months) return undefined
  const evidence = [
    ...factEvidence(observed, 'activeShares', 'monthlyUsers', 'eligibleUsers'),
    limitEvidence(share),
    limitEvidence(months),
  ]
  const facts = { why: 'little-used', share: share.value, months: months.value }
  return {
    why: 'little-used',
    fact: 'activeShares',
    evidence,
    facts,
    is: isLittleUsed(observed, share.value, months.value),
  }
}

/** Few of their own accord for so many months on end; one month above the share is enough to say no. */
function isLittleUsed(observed: ObservedTool, least: number, months: number): Certainty {
  const shares = read(observed, 'activeShares')
  const recent = shares.known
    ? shares.value.slice(-months).map((one) => voluntaryPartOf(observed, one))
    : []
  if (recent.some((share) => share >= least)) return 'no'
  if (recent.length >= months) return 'yes'
  const users = read(observed, 'monthlyUsers')
  const eligible = read(observed, 'eligibleUsers')
  if (!users.known || !eligible.known) return 'perhaps'
  const free = voluntaryPartOf(observed, users.value)
  return free >= least * eligible.value && free > 0 ? 'no' : 'perhaps'
}

/** Only where a place has such a rule: an overlay brings the limit. */
function stale(observed: ObservedTool, rule: Rule, view: View): Sign | undefined {
  const after = rule.limits['stale-after']
  if (!after) return undefined
  const updated = read(observed, 'lastUpdatedOn')
  const evidence = [...factEvidence(observed, 'lastUpdatedOn'), limitEvidence(after)]
  const sign = { why: 'stale', fact: 'lastUpdatedOn', evidence } as const
  if (!updated.known) return { ...sign, is: 'perhaps', facts: {} }
  const days = daysBetween(updated.value.to, view.asOf)
  return { ...sign, is: isOver(updated.value, after, view.asOf), facts: { why: 'stale', days } }
}
