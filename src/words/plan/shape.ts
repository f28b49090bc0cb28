import type { FixRefusal, Going, PlanRefusal, Staying } from '#decide'

/** What the command line cannot take of a wish for a plan. */
export type PlanUsageRefusal =
  | { readonly type: 'seconds-not-usable'; readonly value: string }
  | { readonly type: 'fix-file-not-readable'; readonly file: string; readonly why: string }
/** Everything that may stand in the way of a plan. */
export type NoPlan = PlanRefusal | FixRefusal | PlanUsageRefusal

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
  readonly tooManyAccounts: (names: string, most: string) => string
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
