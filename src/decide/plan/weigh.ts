import { inHours } from '#kernel'
import type { ToolEvaluation, View } from '#evaluate'
import type { ObservedTool } from '#observe'
import { read } from '#observe'
import type { FactName } from '#register'
import type { Prices } from './prices.ts'

/** What one tool weighs in the plan, in hours. What nobody told counts as nought and is named. */
export type Weight = {
  /** Burden a year, likely value. */
  readonly burden: number
  /** Running cost a year, as hours. */
  readonly running: number
  /** Upkeep of any tool that stays, a year. */
  readonly upkeep: number
  /** People and data items that move when it ends, where known. */
  readonly people?: number
  readonly items?: number
  /** Moving them, once; nothing moves from a tool that nobody uses of their own accord. */
  readonly handover: number
  /** Hours a year that its end saves: negative where moving costs more. */
  readonly saves: number
  readonly missing: readonly FactName[]
}

/** Who moves, by the first of these facts that is known: those who use it, before those who only signed up. */
const peopleFacts = ['monthlyUsers', 'respondents', 'members', 'registeredUsers'] as const

/**
 * The price of keeping a tool: burden + running cost + upkeep, less the share of its burden that
 * moves on to its successor, less the hand-over spread over its years.
 */
export function weightOf(
  observed: ObservedTool,
  evaluated: ToolEvaluation | undefined,
  prices: Prices,
  isUsed: boolean,
): Weight {
  const missing: FactName[] = []
  const minutes = evaluated?.burden.minutesPerYear
  const burden = minutes ? inHours(minutes).likely : 0
  const cost = read(observed, 'annualCost')
  if (!cost.known) missing.push('annualCost')
  const people = peopleOf(observed)
  if (people === undefined) missing.push('monthlyUsers')
  const told = read(observed, 'dataItems')
  const items = told.known ? told.value.length : undefined
  const running = cost.known ? cost.value * prices['price-yuan'].value : 0
  const upkeep = prices['price-tool-kept'].value
  const moving =
    (people ?? 0) * prices['price-people-moved'].value +
    (items ?? 0) * prices['price-item-moved'].value
  const handover = isUsed ? moving : 0
  const moved = isUsed ? Math.min(1, prices['decide-hours-moved-likely'].value) * burden : 0
  const saves = burden - moved + running + upkeep - handover / prices['price-handover-years'].value
  return {
    burden,
    running,
    upkeep,
    handover,
    saves,
    missing,
    ...(people === undefined ? {} : { people }),
    ...(items === undefined ? {} : { items }),
  }
}

function peopleOf(observed: ObservedTool): number | undefined {
  for (const fact of peopleFacts) {
    const count = read(observed, fact)
    if (count.known) return count.value
  }
  return undefined
}

/** At most so many accounts of one office on one platform, by the rule that says so, where it is in force. */
export function mostAccounts({ rulebook }: Pick<View, 'rulebook'>): number | undefined {
  const rule = rulebook.rules.get('ACC-01')
  return rule?.inForce ? rule.limits['accounts']?.value : undefined
}
