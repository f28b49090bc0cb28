import type { CaseId, Day, ToolId } from '#kernel'

/** A page of a long list, and from where the next one goes on; absent where nothing follows. */
export type Listed<T, C> = {
  readonly rows: readonly T[]
  readonly total: number
  readonly next?: C
}

/** Where a list of cases goes on: by the last row, so that rows that come or go do not shift it. */
export type CaseCursor = readonly [
  endedOn: Day | null,
  dueOn: Day | null,
  title: string,
  id: CaseId,
]
/** The same for the register, in its order. */
export type ToolCursor = readonly [
  isNamed: boolean,
  findings: number,
  hours: number | null,
  name: string,
  id: ToolId,
]
/** The same for overlaps. */
export type OverlapCursor = readonly [isSeveral: boolean, degree: number, a: ToolId, b: ToolId]
