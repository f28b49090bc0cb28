import type { FixRefusal, Going, Move, PlanRefusal, Staying } from '#decide'
import type { CompareRefusal, PlanningRefusal } from '#usecases'

/** What the command line cannot take of a wish for a plan. */
export type PlanUsageRefusal =
  | { readonly type: 'seconds-not-usable'; readonly value: string }
  | { readonly type: 'fix-file-not-readable'; readonly file: string; readonly why: string }
/** A tool that somebody named on a page, and that cannot be told. */
export type ToolNamedRefusal =
  | { readonly type: 'tool-not-found'; readonly name: string }
  | {
      readonly type: 'tool-name-not-unique'
      readonly name: string
      readonly ids: readonly string[]
    }
/** Everything that may stand in the way of a plan. */
export type NoPlan =
  | PlanRefusal
  | FixRefusal
  | PlanUsageRefusal
  | CompareRefusal
  | PlanningRefusal
  | ToolNamedRefusal

/** What is said about a plan. Numbers come in already written for the language. */
export type PlanWords = {
  readonly refusals: { readonly [R in NoPlan as R['type']]: (facts: R) => string }
  readonly help: string
  readonly title: string
  readonly counted: (staying: string, going: string) => string
  readonly hours: (now: string, after: string) => string
  readonly proven: string
  readonly near: (share: string) => string
  readonly goingHead: string
  readonly stayingHead: string
  readonly goes: { readonly [W in Going['why']]: string }
  readonly stays: { readonly [W in Staying['why']]: string }
  readonly home: (capability: string, tool: string) => string
  readonly unsure: string
  readonly people: (people: string) => string
  readonly saves: (hours: string) => string
  readonly lost: (capabilities: string) => string
  readonly lostWithout: (demands: string) => string
  readonly onlyHere: (demands: string) => string
  readonly unservable: (capability: string, tool: string) => string
  readonly tooMany: (rule: string, names: string, most: string) => string
  readonly crowded: (tool: string, people: string, capacity: string) => string
  readonly withoutPath: (capability: string, tool: string) => string
  readonly path: { readonly [P in NonNullable<Move['path']>]: string }
  readonly mayNotFit: string
  readonly peopleUnknown: string
  /** Planned tools: nothing new, something new, and what the office owes for it. */
  readonly proposed: {
    readonly head: string
    readonly needless: (homes: string) => string
    readonly isNew: (capabilities: string) => string
    readonly owes: (tools: string) => string
    readonly paid: (names: string) => string
  }
  /** How firm the plan stands. */
  readonly study: {
    readonly head: string
    readonly effect: (price: string, value: string, instead: string) => string
    readonly sameWith: (prices: string) => string
    readonly changes: (stay: string, go: string, hours: string) => string
    readonly closeCallsHead: string
    readonly closeCall: (without: string, instead: string, hours: string) => string
    readonly noCloseCall: string
    readonly cutShort: string
  }
  /** Scenarios side by side. */
  readonly compare: {
    readonly head: string
    readonly asReviewed: string
    readonly name: string
    readonly tools: string
    readonly hours: string
    readonly yuan: string
    readonly people: string
    readonly handover: string
    readonly stay: string
    readonly go: string
  }
  readonly more: (count: string) => string
  readonly written: (folder: string) => string
  readonly assumed: string
  readonly headings: {
    readonly tool: string
    readonly office: string
    readonly why: string
    readonly capability: string
    readonly audience: string
    readonly to: string
    readonly match: string
    readonly people: string
    readonly items: string
    readonly handover: string
    readonly saves: string
    readonly lostWithout: string
    readonly onlyHere: string
    readonly takesOver: string
  }
  readonly sheets: { readonly going: string; readonly moves: string; readonly staying: string }
}
