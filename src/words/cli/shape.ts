import type { RulebookRefusal } from '#usecases'

/** What a person typed that the command line cannot take. */
export type UsageRefusal =
  | {
      readonly type: 'command-unknown'
      readonly command: string
      readonly known: readonly string[]
    }
  | { readonly type: 'option-unknown'; readonly option: string; readonly command: string }
  | { readonly type: 'option-needs-a-value'; readonly option: string }
  | { readonly type: 'option-takes-no-value'; readonly option: string }
  | { readonly type: 'option-not-a-day'; readonly option: string; readonly value: string }
  | {
      readonly type: 'option-not-one-of'
      readonly option: string
      readonly value: string
      readonly known: readonly string[]
    }
  | { readonly type: 'option-not-a-count'; readonly option: string; readonly value: string }
  | { readonly type: 'map-not-a-pair'; readonly value: string }
  | { readonly type: 'file-missing'; readonly command: string }
  | { readonly type: 'folder-not-writable'; readonly folder: string; readonly why: string }

/** What the terminal says. Numbers come in already written for the language. */
export type CliWords = {
  readonly refusals: {
    readonly [R in UsageRefusal | RulebookRefusal as R['type']]: (facts: R) => string
  }
  readonly help: (command: string | undefined) => string
  readonly title: string
  readonly asOf: (day: string, rulebook: string) => string
  readonly counted: (tools: string, offices: string) => string
  readonly hoursNow: string
  readonly hoursAfter: string
  readonly hours: (likely: string) => string
  readonly between: (low: string, high: string) => string
  /** Beside a sum of hours: the tools that are not in it. */
  readonly hoursUnknown: (tools: string) => string
  /** In place of a sum of hours, when not one tool's hours are known. */
  readonly noHoursKnown: string
  readonly recommended: string
  readonly peopleDecide: string
  readonly found: string
  readonly unfiled: string
  readonly filingUnknown: (tools: string) => string
  readonly doubled: string
  readonly dormant: string
  readonly forced: string
  readonly unknownShare: (share: string) => string
  /** Beside what was found: tools that no criterion could judge. */
  readonly unjudged: (tools: string) => string
  /** In place of what was found: not one tool could be judged. */
  readonly noneJudged: string
  readonly lookFirst: string
  readonly written: (folder: string) => string
  readonly noFilesWritten: string
  readonly pdfNotMade: string
  readonly rows: (taken: string, refused: string, passedOver: string) => string
  readonly warnings: (count: string) => string
  readonly refusedRow: (place: string, why: string) => string
  readonly moreRows: (count: string) => string
  readonly columnsTaken: string
  readonly columnKept: string
  readonly nothingToJudge: string
  readonly overlapsFound: (pairs: string) => string
  readonly overlapCovers: (a: string, b: string, share: string) => string
  /** Each covers the same share of the other. */
  readonly overlapCoversBoth: (share: string) => string
  /** Why two functions match: what both speak of. */
  readonly overlapBecause: (shared: string) => string
  readonly overlapDegree: (share: string) => string
  readonly overlapNone: string
  readonly alikeTo: (name: string) => string
  readonly assumedNote: string
  /** A piece of evidence on one line: what it is, what it says, where it stands and as of when. */
  readonly factLine: (name: string, value: string, source: string, asOf: string) => string
  readonly quoteLine: (quote: string, source: string) => string
  readonly limitLine: (name: string, amount: string) => string
  readonly sheets: {
    readonly office: string
    readonly tools: string
    readonly findings: string
    readonly gaps: string
    readonly overlaps: string
    readonly columns: string
    readonly contents: string
    readonly reply: string
    readonly others: string
  }
  readonly headings: {
    readonly tool: string
    readonly kind: string
    readonly office: string
    readonly recommendation: string
    readonly into: string
    readonly reasons: string
    readonly hours: string
    readonly hoursRange: string
    readonly findings: string
    readonly wrong: string
    readonly family: string
    readonly severity: string
    readonly ground: string
    readonly evidence: string
    readonly remedy: string
    readonly who: string
    readonly criterion: string
    readonly missing: string
    readonly other: string
    readonly covered: string
    readonly because: string
    readonly objection: string
    readonly source: string
  }
  readonly imported: (fresh: string, changed: string, unchanged: string, refused: string) => string
  readonly importPreviewOnly: string
  readonly tour: {
    readonly title: string
    readonly registered: string
    readonly observed: string
    readonly evaluated: string
    readonly compared: string
    readonly burdened: string
    readonly recommended: string
    /** What stands in a field that does not matter here. */
    readonly example: string
    readonly plannedName: string
    readonly cycleTitle: string
    readonly gated: string
    readonly gate: (name: string, share: string) => string
    readonly filed: string
    readonly heard: string
    readonly closed: string
    readonly pointsOn: (name: string, where: string) => string
    readonly ledger: string
    readonly root: (entries: string, root: string) => string
    readonly more: string
    readonly madeBy: (file: string) => string
    readonly row: (place: string) => string
    readonly unknown: string
    readonly noOverlap: string
    readonly noGroup: string
  }
}
