import type { FactName } from '#register'
import type { GroundTool } from './ground.ts'
import type { Prices } from './prices.ts'

/** What one tool weighs in the plan, in hours. What nobody told counts as nought and is named. */
export type Weight = {
  /** Burden a year, likely value. */
  readonly burden: number
  /** Of this, what moves on to a successor when it ends. */
  readonly moved: number
  /** Running cost a year, in yuan where it is told, and as hours. */
  readonly cost?: number
  readonly running: number
  /** Upkeep of any tool that stays, a year. */
  readonly upkeep: number
  /** Putting right what breaks a rule, if it stays: spread over the same years as a hand-over. */
  readonly mending: number
  /** People and data items that move when it ends, where known. */
  readonly people?: number
  readonly items?: number
  /** Moving them, once; nothing moves from a tool that nobody uses of their own accord. */
  readonly handover: number
  /** Hours a year that its end saves: negative where moving costs more. */
  readonly saves: number
  readonly missing: readonly FactName[]
}

/**
 * The price of keeping a tool: burden + running cost + upkeep + what must be put right, less the share of its burden that
 * moves on to its successor, less the hand-over spread over its years.
 */
export function weightOf(
  { burden, cost, people, items, problems, missing }: GroundTool,
  prices: Prices,
  isUsed: boolean,
): Weight {
  const running = (cost ?? 0) * prices['price-yuan'].value
  const upkeep = prices['price-tool-kept'].value
  const moving =
    (people ?? 0) * prices['price-people-moved'].value +
    (items ?? 0) * prices['price-item-moved'].value
  const handover = isUsed ? moving : 0
  const moved = isUsed ? Math.min(1, prices['decide-hours-moved-likely'].value) * burden : 0
  const years = prices['price-handover-years'].value
  const mending = (problems * prices['price-problem-mended'].value) / years
  const saves = burden - moved + running + upkeep + mending - handover / years
  return {
    burden,
    moved,
    running,
    upkeep,
    mending,
    handover,
    saves,
    missing,
    ...(cost === undefined ? {} : { cost }),
    ...(people === undefined ? {} : { people }),
    ...(items === undefined ? {} : { items }),
  }
}

/** What keeping a tool costs the plan: never less than nothing, since nobody keeps a tool for the trouble its end would be. */
export function priceOf({ saves }: Weight): number {
  return Math.max(0, saves)
}
