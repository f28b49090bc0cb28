import type { Day, OfficeId, ToolId } from '#kernel'
import type { ObservedTool, TextId } from '#observe'
import type { FactName, Office, ToolKind } from '#register'
import type { Demand } from './demands.ts'
import type { Overlap } from './overlap/overlap.ts'
import type { Ground, Rule, Rulebook } from './rulebook.ts'

export const verdicts = ['met', 'not-met', 'cannot-tell'] as const
export type Verdict = (typeof verdicts)[number]

/** Something an answer rests on: a fact and where it stands, a text's very words, or another tool. */
export type Evidence =
  | {
      readonly type: 'fact'
      readonly fact: string
      readonly value: string
      readonly source: string
      readonly asOf: Day
    }
  | {
      readonly type: 'text'
      readonly quote: string
      readonly source: string
      readonly start: number
      readonly end: number
      /** Where the quoted sentence begins, in places of the text, as the span is. */
      readonly from?: number
      /** Whether people must, or are encouraged to. */
      readonly strength?: 'hard' | 'soft'
      /** The text as it is kept in the register. */
      readonly kept?: TextId
    }
  | { readonly type: 'tool'; readonly tool: ToolId; readonly name: string; readonly why: string }
  | {
      readonly type: 'limit'
      readonly limit: string
      readonly value: number
      readonly unit: string
      readonly provenance: string
    }

/** What is missing to judge: a fact of the tool, or a paper the register does not hold. */
export type Missing =
  | FactName
  | 'filing'
  | 'filing-record'
  | 'launch-day'
  | 'sponsor-level'
  | 'audience'
  | 'form-number'
  | 'issuer'
  | 'approval-number'
  | 'validity'
  | 'purpose'
  | 'end-day'
  | 'platform'
  | 'capabilities'
  | 'holiday-calendar'

/** The answer to one criterion for one tool. `facts` are what the sentence about it needs, by name. */
export type Answer = {
  readonly criterion: string
  readonly verdict: Verdict
  readonly evidence: readonly Evidence[]
  readonly missing: readonly Missing[]
  readonly facts: Readonly<Record<string, string | number>>
}

/** What a criterion may look at beside the tool itself: the day, the rule with its limits, and the whole register by index. */
export type View = {
  readonly asOf: Day
  readonly rulebook: Rulebook
  readonly offices: ReadonlyMap<OfficeId, Office>
  readonly toolsBySponsor: ReadonlyMap<OfficeId, readonly ObservedTool[]>
  readonly toolById: ReadonlyMap<ToolId, ObservedTool>
  readonly overlapsByTool: ReadonlyMap<ToolId, readonly Overlap[]>
  readonly demandsByTool: ReadonlyMap<ToolId, readonly Demand[]>
}

/** One test with a ground. Pure: the same tool, rule and view give the same answer. */
export type Criterion = {
  readonly id: string
  readonly kinds: readonly ToolKind[]
  /** Limits of its rule without which it cannot judge; a rulebook that lacks one is refused. */
  readonly limits?: readonly string[]
  /** Undefined when the criterion does not apply to this tool at all. */
  readonly judge: (observed: ObservedTool, rule: Rule, view: View) => Answer | undefined
}

/** Something found wrong: an answer of not-met, with family, severity and ground from the rulebook. */
export type Finding = {
  readonly tool: ToolId
  readonly criterion: string
  readonly family?: Rule['family']
  readonly severity: Rule['severity']
  readonly ground: Ground
  readonly answer: Answer
}
