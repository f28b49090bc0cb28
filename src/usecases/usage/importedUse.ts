import type { Day, ToolId } from '#kernel'
import type { Counts, Gathered, ImportedWay } from '#observe'

/** A stretch of time whose calls in a log were counted: milliseconds since 1970, both ends included. */
export type CountedStretch = {
  readonly tool: ToolId
  readonly day: Day
  readonly from: number
  readonly until: number
}

/** One day's use of a tool as files tell it. */
export type ImportedDay = {
  readonly tool: ToolId
  readonly capability?: string
  readonly day: Day
  readonly way: ImportedWay
  readonly file: string
  readonly counts: Counts
  readonly declaredVisitors?: number
}

/** All that files told, kept at once or not at all. */
export type ImportedUse = {
  readonly on: Day
  /** Which of several servers wrote the logs; empty: the only one. */
  readonly server: string
  readonly days: readonly ImportedDay[]
  readonly stretches: readonly CountedStretch[]
  /** How many stretches of each tool there were when the logs were read. */
  readonly seenStretches: ReadonlyMap<ToolId, number>
  readonly readings: readonly Gathered[]
  readonly files: readonly { readonly sha256: string; readonly file: string }[]
}
