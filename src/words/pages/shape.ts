import type { Range } from '#kernel'
import type { Outcome } from '#decide'
import type { Overlap, Severity } from '#evaluate'
import type { ToolKind } from '#register'
import type { IntakePageWords } from './shape.intake.ts'

/** Every sentence of the public pages, whole, never glued. Figures arrive already written. */
export type PageWords = {
  readonly language: string
  readonly frame: {
    readonly skip: string
    readonly search: string
    readonly searchHint: string
    readonly languages: string
    readonly elderOn: string
    readonly elderOff: string
    readonly ways: string
    readonly answers: string
    readonly contact: (who: string) => string
    readonly sponsor: (office: string) => string
    readonly filingNumber: (number: string) => string
    readonly complain: string
    readonly updated: (day: string) => string
    readonly neverUpdated: string
    readonly machine: string
  }
  readonly ways: {
    readonly overview: string
    readonly tools: string
    readonly overlaps: string
    readonly plan: string
    readonly offices: string
    readonly rulebook: string
    readonly decisions: string
    readonly read: string
    readonly intake: string
    readonly help: string
  }
  readonly openApi: { readonly title: string; readonly lead: string }
  readonly kinds: { readonly [K in ToolKind]: string }
  readonly overview: {
    readonly title: string
    readonly lead: (tools: string, offices: string, day: string) => string
    readonly removed: (hours: string) => string
    readonly hoursUnit: string
    readonly hoursSays: (now: string, after: string, share: string) => string
    readonly noSaving: string
    readonly noHours: string
    readonly now: string
    readonly after: string
    readonly hoursRange: (range: string) => string
    readonly notCounted: (tools: string) => string
    readonly signs: string
    readonly unfiled: string
    readonly unfiledUnknown: (tools: string) => string
    readonly doubled: string
    readonly doubledHint: string
    readonly dormant: string
    readonly dormantUnknown: (tools: string) => string
    readonly forced: string
    readonly forcedHint: string
    readonly families: string
    readonly kindsTitle: string
    readonly outcomesTitle: string
    readonly outcomesNote: string
    readonly outcomeMeans: { readonly [O in Outcome]: string }
    readonly unknownTitle: string
    readonly unknownShare: (share: string) => string
    readonly unknownHelps: string
    /** Tools that no criterion could judge. */
    readonly unjudged: (tools: string) => string
    readonly known: string
    readonly unknown: string
    readonly loadTitle: string
    readonly loadNote: string
    readonly roleTitle: string
    readonly roleUnknown: string
    readonly office: string
    readonly role: string
    readonly hoursYear: string
    readonly toolsWord: string
    readonly toolsCounted: string
    readonly hoursUnknownTools: string
    readonly allOffices: string
    readonly turnTitle: string
    readonly turn: readonly string[]
    readonly emptyTitle: string
    readonly empty: readonly string[]
    readonly notReviewed: string
  }
  readonly register: {
    readonly title: string
    readonly lead: string
    readonly heading: (filters: readonly string[], total: string) => string
    readonly kind: string
    readonly outcome: string
    readonly family: string
    readonly office: string
    readonly life: string
    readonly all: string
    readonly unfiledOnly: string
    readonly find: string
    readonly filters: string
    readonly text: string
    readonly textHint: string
    readonly clear: string
    readonly name: string
    readonly findings: string
    readonly hours: string
    readonly hoursUnknown: string
    readonly noOutcome: string
    readonly emptyTitle: string
    readonly empty: string
    readonly noneFound: string
    readonly sorted: string
    readonly sortedByName: string
  }
  readonly pager: {
    readonly name: string
    readonly earlier: string
    readonly later: string
    readonly page: (page: string, pages: string) => string
  }
  readonly tool: {
    readonly sponsor: string
    readonly id: string
    readonly kind: string
    readonly region: string
    readonly level: string
    readonly audience: string
    readonly capabilities: string
    readonly description: string
    readonly launched: string
    readonly life: string
    readonly form: string
    readonly address: string
    readonly handle: string
    readonly appId: string
    readonly filing: string
    readonly filed: (number: string) => string
    readonly notFiled: string
    readonly exempt: (why: string) => string
    readonly groupId: string
    readonly papers: string
    readonly notTold: string
    readonly advice: string
    readonly adviceNote: string
    readonly into: string
    readonly why: string
    readonly notReviewed: string
    /** In place of that for a tool taken out of use. */
    readonly retired: string
    readonly findingsTitle: (count: string) => string
    readonly noFindings: string
    /** In place of that: no criterion could judge this tool. */
    readonly nothingJudged: string
    readonly since: string
    readonly sinceUnknown: string
    readonly restsOn: string
    readonly article: string
    readonly canBeDone: string
    readonly whoDecides: string
    readonly untilWhen: string
    readonly noDeadline: string
    readonly assumedLimit: (limit: string) => string
    readonly gapsTitle: string
    readonly gapsLead: (count: string) => string
    readonly missing: string
    readonly metTitle: (count: string) => string
    readonly burdenTitle: string
    readonly burdenYear: (hours: string) => string
    readonly burdenRange: (range: string) => string
    readonly burdenPerson: (figure: string) => string
    readonly burdenUnknown: string
    readonly burdenMissing: string
    readonly burdenAssumed: string
    readonly overlapsTitle: string
    readonly overlapWith: (covered: string) => string
    readonly besideTitle: string
    readonly besideLead: string
    readonly factsTitle: string
    readonly factsLead: string
    readonly originTitle: string
    readonly origin: (file: string, sheet: string | undefined, row: string, day: string) => string
    readonly fact: string
    readonly value: string
    readonly source: string
  }
  readonly overlap: {
    readonly title: string
    readonly lead: string
    readonly pairTitle: (a: string, b: string) => string
    readonly degree: string
    readonly covers: (a: string, b: string, share: string) => string
    readonly pairs: string
    readonly because: string
    readonly noPairs: string
    readonly similarity: string
    readonly audience: { readonly [A in Overlap['audience']]: string }
    readonly audienceName: string
    readonly territory: { readonly [T in Overlap['territory']]: string }
    readonly territoryName: string
    readonly compare: string
    readonly first: string
    readonly second: string
    readonly none: string
    readonly sorted: string
    readonly decide: string
  }
  readonly offices: {
    readonly title: string
    readonly lead: string
    readonly name: string
    readonly level: string
    readonly empty: string
    readonly toolsOf: (count: string) => string
    readonly hoursOf: (hours: string) => string
    readonly hoursUnknown: (count: string) => string
    readonly see: string
  }
  readonly regions: {
    readonly title: string
    readonly lead: (offices: string, tools: string, hours: string) => string
    readonly part: string
    readonly nowhere: string
    readonly see: string
  }
  readonly rulebook: {
    readonly title: string
    readonly lead: string
    readonly version: (id: string, version: string) => string
    readonly overlays: (names: string) => string
    readonly noOverlays: string
    readonly limits: string
    readonly freeLimits: string
    readonly freeLimitsLead: string
    readonly notInForce: string
    readonly assumedLead: (count: string) => string
    readonly ground: string
    readonly provenance: string
    readonly limit: string
    readonly value: string
    readonly ends: { readonly low: string; readonly likely: string; readonly high: string }
  }
  readonly intake: IntakePageWords
  readonly help: { readonly title: string; readonly lead: string; readonly parts: readonly Part[] }
  readonly errors: {
    readonly notFound: string
    readonly notFoundSays: readonly string[]
    readonly tooLarge: string
    readonly tooLargeSays: (most: string) => readonly string[]
    readonly notAllowed: string
    readonly notAllowedSays: readonly string[]
    readonly tooMany: string
    readonly tooManySays: readonly string[]
    readonly formTooOld: string
    readonly formTooOldSays: readonly string[]
    readonly notForYou: string
    readonly notForYouSays: readonly string[]
    readonly databaseAway: string
    readonly databaseAwaySays: readonly string[]
    readonly noConsole: string
    readonly noConsoleSays: readonly string[]
    readonly badRequest: string
    readonly badRequestSays: readonly string[]
    readonly broken: string
    readonly brokenSays: readonly string[]
    readonly code: (code: string) => string
    readonly back: string
  }
  readonly report: {
    readonly title: string
    readonly lead: (day: string, files: string) => string
    readonly contents: string
    readonly officesHint: string
    readonly overview: string
    readonly offices: string
    readonly officeSays: (tools: string, findings: string) => string
    readonly overlaps: string
    readonly overlapsMore: (shown: string, total: string) => string
    readonly gaps: string
    readonly gapsLead: string
    readonly gapTools: string
    readonly compact: (count: string) => string
    /** The same for tools that no criterion could judge. */
    readonly compactUnjudged: (count: string) => string
    readonly rulebook: string
    readonly assumed: string
    readonly assumedLead: string
    readonly assumedNone: string
    readonly made: string
    readonly noTools: string
    readonly problem: string
    readonly alsoMissing: (facts: string) => string
  }
  readonly severityMeans: { readonly [S in Severity]: string }
  /** A name and what it is: `分钟：8`. */
  readonly named: (name: string, value: string) => string
  /** Something said beside another, in brackets. */
  readonly aside: (said: string, beside: string) => string
  /** The number and the date of an act. */
  readonly dated: (parts: readonly string[]) => string
  /** An article of an act. */
  readonly article: (act: string, article: string) => string
  readonly hours: (figure: string) => string
  readonly minutes: (figure: string) => string
  readonly rangeOf: (likely: string, range: Range, written: string) => string
}

export type Part = { readonly title: string; readonly says: readonly string[] }
