import type { ToolId } from '#kernel'

/** One capability of A and the one of B that does the same, with what matched. */
export type MatchedPair = {
  readonly a: string
  readonly b: string
  readonly similarity: number
  /**
   * What made them match, heaviest first: shared words as they stand in A's text, and concepts of the vocabulary as
   * `concept:<zh>|<vi>|<en>`, so that what is stored explains itself; `overlapReason` of #words says it in one language.
   */
  readonly because: readonly string[]
}

/** Two tools that do the same job for the same people: directional shares, explained by the matched pairs. */
export type Overlap = {
  readonly a: ToolId
  readonly b: ToolId
  /** Share (0 to 1) of A's capabilities for which B has one of its own, and the other way round: two of three are 0.67. */
  readonly aCoveredByB: number
  readonly bCoveredByA: number
  /** The overall degree, 0 to 1: how alike, by capability and purpose, after audience, level and region. */
  readonly degree: number
  readonly audience: 'same' | 'partly' | 'different' | 'unknown'
  readonly territory: 'same' | 'contains' | 'different' | 'unknown'
  readonly pairs: readonly MatchedPair[]
}
