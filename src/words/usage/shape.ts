import type { OrderedGap, OrderedSign } from '#observe'

/** Figures of a sign, as they are written in the reader's language. */
export type SignFigures = {
  readonly days: string
  readonly visits: string
  readonly usual: string
  readonly seen: string
  readonly compared: string
  readonly hour: number
}
export type WrittenRange = { readonly low: string; readonly likely: string; readonly high: string }

/** What is said of how much of the use was ordered. */
export type OrderedWords = {
  readonly title: string
  /** Of a month's visits so much was on demand. */
  readonly lead: (told: WrittenRange & { readonly month: string }) => string
  /** Nothing in a month looks ordered, but so much may be. */
  readonly noSign: (told: { readonly month: string; readonly high: string }) => string
  readonly noneKnown: string
  readonly because: string
  readonly reasons: { readonly [S in OrderedSign]: (figures: SignFigures) => string }
  /** Of a year's visits at most so many speak for the tool. */
  readonly counts: (told: { readonly visits: string; readonly most: string }) => string
  readonly onlyOrdered: (since: string) => string
  readonly how: string
  readonly byMonth: string
  readonly month: string
  readonly visits: string
  readonly ordered: string
  readonly voluntary: string
  readonly range: (told: WrittenRange) => string
  readonly gaps: { readonly [G in OrderedGap]: string }
}

/** What is said of the use that trackers report. */
export type UsageWords = {
  readonly title: string
  /** So many visits on so many of the last days. */
  readonly lead: (told: {
    readonly visits: string
    readonly days: string
    readonly visitors: string
  }) => string
  readonly notPeople: string
  readonly none: string
  readonly bots: (count: string) => string
  readonly byDay: string
  readonly day: string
  readonly visits: string
  readonly visitors: string
  readonly actions: string
  readonly byCapability: string
  readonly capability: string
  readonly lasted: string
  readonly bands: readonly [string, string, string, string, string]
  readonly order: OrderedWords
  readonly connect: string
  readonly connectLead: string
  readonly connectServer: string
  readonly connectDimensions: string
}
