import type { Day, OfficeId } from '#kernel'
import type { Office } from '#register'
import type { ObservedTool } from './reading.ts'

/** A text of an office, read for demands: a notice, an assessment rule. */
export type OfficeText = {
  readonly file: string
  readonly office?: OfficeId
  readonly issuedOn?: Day
  readonly text: string
}

/** What was known when somebody judged. */
export type Snapshot = {
  readonly asOf: Day
  readonly tools: readonly ObservedTool[]
  readonly offices: ReadonlyMap<OfficeId, Office>
  readonly texts: readonly OfficeText[]
}
