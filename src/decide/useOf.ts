import type { Day } from '#kernel'
import { daysBetween } from '#kernel'
import type { View } from '#evaluate'
import type { ObservedTool } from '#observe'
import { read, voluntaryPartOf } from '#observe'
import type { FactName, ToolKind } from '#register'
import type { Reason } from './recommendation.ts'

const visited = ['lastUsedOn', 'monthlyUsers', 'activeShares', 'visitsPerYear'] as const

/** The facts that tell whether a tool is used. Downloads, sign-ups and followers do not: they can be ordered. */
export const useFacts: { readonly [K in ToolKind]: readonly FactName[] } = {
  app: visited,
  site: visited,
  account: ['lastUpdatedOn', 'lastUsedOn', 'monthlyUsers', 'visitsPerYear'],
  group: ['lastUsedOn', 'messagesPerDay'],
  form: ['lastUsedOn', 'frequency', 'responsesPerYear', 'respondents'],
}

/** Whether not one fact about the use of the tool is known. */
export function isUseUnknown(observed: ObservedTool): boolean {
  return useFacts[observed.tool.kind].every((fact) => !read(observed, fact).known)
}

/**
 * How many people use the tool because they wish to: ordered use does not speak for a tool. Of counts that were
 * declared, what is surely ordered of the reported use is taken off. Undefined when nobody counted.
 */
export function voluntaryUse(observed: ObservedTool): number | undefined {
  const counted = countsOfUse(observed)
  if (counted.length === 0) return undefined
  return isOrdered(observed) ? 0 : Math.max(...counted)
}

/** Whether a tool for security or emergencies has explained itself: standing idle is its nature. */
export function isKeptForEmergency(observed: ObservedTool): boolean {
  const scene = read(observed, 'specialScene')
  const explained = read(observed, 'exceptionExplained')
  return scene.known && scene.value !== 'none' && explained.known && explained.value
}

/**
 * Why the tool is as good as dead, by what somebody measured; undefined when it is not, or when
 * nobody knows: silence of a collector is not disuse, and a tool just opened may still be empty.
 */
export function dormancyOf(observed: ObservedTool, view: View): Reason | undefined {
  if (observed.tool.life !== 'live' || isYoung(observed, view)) return undefined
  if ((voluntaryUse(observed) ?? 0) > 0) return undefined
  const isOrdered = observed.voluntary?.isOrderedSince ?? false
  const lastSeen = lastSeenOn(observed)
  if (lastSeen === undefined) {
    if (!isCountedEmpty(observed)) return undefined
    return isOrdered ? onlyOrdered : { type: 'nobody-uses' }
  }
  const days = daysBetween(lastSeen, view.asOf)
  const limit = view.rulebook.limits.get(`decide-dormant-days-${observed.tool.kind}`)
  if (!limit || days <= limit.value) return undefined
  return isOrdered ? onlyOrdered : { type: 'dormant', days }
}

/** Somebody comes, and all of it is ordered. */
const onlyOrdered: Reason = { type: 'below-floor', use: 0, floor: 0 }

function countsOfUse(observed: ObservedTool): readonly number[] {
  const facts: readonly ('monthlyUsers' | 'visitsPerYear' | 'messagesPerDay')[] =
    observed.tool.kind === 'group' ? ['messagesPerDay'] : ['monthlyUsers', 'visitsPerYear']
  return facts.flatMap((fact) => {
    const count = read(observed, fact)
    if (!count.known) return []
    // What trackers counted has had its ordered part taken off already.
    const isCounted = fact === 'visitsPerYear' && observed.collected?.[fact]?.known
    return [isCounted ? count.value : Math.floor(voluntaryPartOf(observed, count.value))]
  })
}

function isCountedEmpty(observed: ObservedTool): boolean {
  const counted = countsOfUse(observed)
  return counted.length > 0 && counted.every((count) => count === 0)
}

/** Whether papers say that use is forced. Where reported use was looked at, that tells how much of it was, and they do not. */
function isOrdered(observed: ObservedTool): boolean {
  if (observed.voluntary?.isEstimated) return false
  const required = read(observed, 'useRequired')
  if (required.known && required.value) return true
  const forced = read(observed, 'forcedUses')
  return forced.known && forced.value.length > 0
}

/** The last day on which it can have been used (an account: kept up); a month counts to its end. */
function lastSeenOn(observed: ObservedTool): Day | undefined {
  const facts: readonly ('lastUsedOn' | 'lastUpdatedOn')[] =
    observed.tool.kind === 'account' ? ['lastUsedOn', 'lastUpdatedOn'] : ['lastUsedOn']
  const days = facts.flatMap((fact) => {
    const seen = read(observed, fact)
    return seen.known ? [seen.value.to] : []
  })
  return days.toSorted().at(-1)
}

function isYoung(observed: ObservedTool, view: View): boolean {
  const { launchedOn } = observed.tool
  const limit = view.rulebook.limits.get('decide-young-days')
  return launchedOn !== undefined && limit !== undefined
    ? daysBetween(launchedOn.to, view.asOf) <= limit.value
    : false
}
