import type { Range, ToolId } from '#kernel'
import type { FindingFamily } from '#evaluate'
import type { ToolKind } from '#register'

export const outcomes = ['retain', 'rectify', 'merge', 'retire'] as const
export type Outcome = (typeof outcomes)[number]

/** Why the machine suggests an outcome: always facts, so that each language can say it. */
export type Reason =
  | { readonly type: 'findings'; readonly criteria: readonly string[] }
  /** All that people use of it, so many capabilities, is served by others that stay: whoever takes most first. */
  | {
      readonly type: 'served-by'
      readonly tools: readonly ToolId[]
      readonly capabilities: number
    }
  /** So many use it of their own accord, which is no more than the floor. */
  | { readonly type: 'below-floor'; readonly use: number; readonly floor: number }
  /** Another could do its work, but has no room for its people. */
  | { readonly type: 'no-room' }
  | { readonly type: 'dormant'; readonly days: number }
  /** Somebody counted, and there was nobody. */
  | { readonly type: 'nobody-uses' }
  | { readonly type: 'task-ended'; readonly on: string }
  | { readonly type: 'expired'; readonly on: string }
  /** A form that may be refused asks for what is already held: the rules that say so. */
  | { readonly type: 'held-elsewhere'; readonly criteria: readonly string[] }
  | { readonly type: 'already-retiring' }
  | { readonly type: 'statutory-keep' }
  | { readonly type: 'nothing-found' }
  | { readonly type: 'too-little-known'; readonly missing: readonly string[] }
  | { readonly type: 'successor-of'; readonly tools: number }

/** What the machine suggests for one tool. People decide. */
export type Recommendation = {
  readonly tool: ToolId
  readonly outcome: Outcome
  readonly into?: ToolId
  readonly reasons: readonly Reason[]
}

/** The whole in figures: what a clerk reads first. Tools already retired are in none of them. */
export type Summary = {
  readonly tools: number
  readonly offices: number
  readonly byKind: Readonly<Record<ToolKind, number>>
  readonly byOutcome: Readonly<Record<Outcome, number>>
  readonly byFamily: Readonly<Record<FindingFamily, number>>
  readonly unfiled: number
  readonly filingUnknown: number
  /** Tools that do the job of another one, so that one of the two could end. */
  readonly doubled: number
  readonly dormant: number
  readonly forced: number
  readonly blockers: number
  /** Tools of which not one fact about use is known. */
  readonly useUnknown: number
  /** Tools of which no criterion could be judged: none applies, or evidence is missing for all. */
  readonly unjudged: number
  /** Answers of cannot-tell over all answers, 0 to 1. */
  readonly unknownShare: number
  /** Tools whose hours can be told; both sums are theirs. */
  readonly hoursKnown: number
  /** Tools whose hours cannot be told; they are in neither sum. */
  readonly hoursUnknown: number
  readonly hoursNow: Range
  readonly hoursAfter: Range
  /** Ids of the rulebook's limits that stood in for something nobody counted, in either sum. */
  readonly hoursAssumed: readonly string[]
}
