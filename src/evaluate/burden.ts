import type { OfficeId, Range, ToolId } from '#kernel'

/** What a tool costs people, by the PRA formula (44 USC 3501 ff., ROCIS): minutes a year, with what was assumed. */
export type Burden = {
  readonly tool: ToolId
  /** All people together, minutes a year. Undefined when nothing at all is known: unknown is not nought. */
  readonly minutesPerYear?: Range
  /** One person, minutes a year. */
  readonly minutesPerPerson?: Range
  readonly people?: Range
  /** Ids of the rulebook's limits that stood in for something nobody counted. */
  readonly assumed: readonly string[]
  /** Facts without which the figure cannot be told. */
  readonly missing: readonly string[]
}

export type BurdenSum = {
  readonly key: string
  readonly office?: OfficeId
  readonly minutesPerYear: Range
  readonly tools: number
  readonly unknownTools: number
}
