import type { Overlap } from '#evaluate'

/** What overlap says to people: how much one tool could take over from another, and why. */
export type OverlapWords = {
  /** B can take over so many of A's so many capabilities. */
  readonly covers: (facts: {
    readonly a: string
    readonly b: string
    readonly covered: number
    readonly of: number
  }) => string
  /** Neither takes over anything of the other. */
  readonly coversNothing: (facts: { readonly a: string; readonly b: string }) => string
  /** The whole in one sentence: name of both, the degree as it is written. */
  readonly whole: (facts: {
    readonly a: string
    readonly b: string
    readonly degree: string
  }) => string
  /** One matched pair with its reasons, already in this language. */
  readonly pair: (facts: {
    readonly a: string
    readonly b: string
    readonly similarity: string
    readonly reasons: readonly string[]
  }) => string
  readonly audience: { readonly [A in Overlap['audience']]: string }
  readonly territory: { readonly [T in Overlap['territory']]: string }
}
