import type { Day, ToolId } from '#kernel'
import type { FactName, FactTypes } from '#register'
import type { Gap, Reading, Readings } from './reading.ts'

/** What brings readings of its own accord. */
export const gatherers = ['use', 'ratings', 'reports', 'texts', 'robot', 'groups'] as const
export type Gatherer = (typeof gatherers)[number]

/** How much was looked at: so many pages, days, voices; and of how many, where that is known. */
export type Reach = { readonly seen: number; readonly of?: number }

/** What a collector found out about one fact of a tool on a day, or why it could not. */
export type Gathered<F extends FactName = FactName> = {
  [K in F]: {
    readonly tool: ToolId
    readonly fact: K
    readonly by: Gatherer
    readonly asOf: Day
    /** Where one can look: an address, a file. Never who said it. */
    readonly source: string
    readonly reach?: Reach
  } & ({ readonly value: FactTypes[K] } | { readonly why: Gap })
}[F]

/** One reading for each fact: the latest that knows; where none knows, the latest that tells why not. */
export function latestReadings(gathered: readonly Gathered[]): Readings {
  const latest = new Map<FactName, Gathered>()
  for (const one of gathered) {
    const held = latest.get(one.fact)
    if (!held || isBetter(one, held)) latest.set(one.fact, one)
  }
  return Object.fromEntries([...latest].map(([fact, one]) => [fact, readingOf(one)]))
}

function isBetter(one: Gathered, than: Gathered): boolean {
  const knows = 'value' in one
  return knows === 'value' in than ? one.asOf >= than.asOf : knows
}

function readingOf(one: Gathered): Reading<FactTypes[FactName]> {
  return 'value' in one
    ? { known: true, value: one.value, source: one.source, asOf: one.asOf }
    : { known: false, why: one.why }
}
