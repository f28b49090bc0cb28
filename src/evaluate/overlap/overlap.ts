import type { ToolId } from '#kernel'

/** One capability of A and the one of B that does the same, with what matched. */
export type MatchedPair = {
  readonly a: string
  readonly b: string
  readonly similarity: number
  /** The shared words or concepts that explain the match, as they are shown. */
  readonly because: readonly string[]
}

/** Two tools that do the same job for the same people: directional shares, explained by the matched pairs. */
export type Overlap = {
  readonly a: ToolId
  readonly b: ToolId
  /** Share (0 to 1) of A's capabilities that B covers, and the other way round. */
  readonly aCoveredByB: number
  readonly bCoveredByA: number
  /** The overall degree, 0 to 1, after audience, level and region. */
  readonly degree: number
  readonly audience: 'same' | 'partly' | 'different' | 'unknown'
  readonly territory: 'same' | 'contains' | 'different' | 'unknown'
  readonly pairs: readonly MatchedPair[]
}
