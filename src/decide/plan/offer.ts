import type { ToolId } from '#kernel'

/** A tool that could serve a demand, and how well it matches. */
export type Offer = {
  readonly by: ToolId
  /** How alike the two statements are, 0 to 1; 1 for the tool itself, and where a rule says it is the same work. */
  readonly match: number
  /** Whether audience and place were told on both sides, and fit. */
  readonly isCertain: boolean
}

/** Of these tools of one office a rule lets so many stay. */
export type Cap = {
  readonly rule: string
  readonly tools: readonly ToolId[]
  readonly most: number
}
