import type { Day } from '#kernel'
import type { FactName, FactTypes, Origin, Tool } from '#register'
import type { VoluntaryUse } from './ordered/ordered.ts'

export const gaps = ['not-collected', 'source-down', 'too-few-people', 'unreadable'] as const
/** Why we do not know. */
export type Gap = (typeof gaps)[number]

/** A fact with source and day, or why there is none. Never a nought that nobody counted. */
export type Reading<T = number> =
  | { readonly known: true; readonly value: T; readonly source: string; readonly asOf: Day }
  | { readonly known: false; readonly why: Gap }

export type Readings = { readonly [F in FactName]?: Reading<FactTypes[F]> }

/** A tool with what is known of it: declared facts, and whatever collectors added. */
export type ObservedTool = {
  readonly tool: Tool
  readonly collected?: Readings
  /** How much of its use is of free will, where that was estimated. */
  readonly voluntary?: VoluntaryUse
}

const notCollected = { known: false, why: 'not-collected' } as const

/** What is known of one fact: a collector's reading first, then what was declared, else why not. */
export function read<F extends FactName>(observed: ObservedTool, fact: F): Reading<FactTypes[F]> {
  const collected = observed.collected?.[fact] as Reading<FactTypes[F]> | undefined
  if (collected?.known) return collected
  const declared = observed.tool.declared[fact]
  if (!declared) return collected ?? notCollected
  const { origin, heading } = declared
  const source = `${placeOf(origin)} › ${heading}`
  return { known: true, value: declared.value as FactTypes[F], source, asOf: origin.asOf }
}

/** The row a fact stands in, as evidence names it. Read millions of times in a run, so no list is made. */
function placeOf({ file, sheet, row }: Origin): string {
  return sheet === undefined ? `${file} › R${row}` : `${file} › ${sheet} › R${row}`
}

/** A count or share of people who use a tool as somebody declared it, less what is surely ordered of its use. */
export function voluntaryPartOf({ voluntary }: ObservedTool, count: number): number {
  return count * (voluntary?.share ?? 1)
}
