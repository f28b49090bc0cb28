import type { Day, Range } from '#kernel'
import type { Audience, Frequency } from '#register'

/** A day of a tool's use, whatever it was for and whoever it was by. Nothing in it tells of whom. */
export type DayFigures = {
  readonly day: Day
  readonly visits: number
  readonly actions: number
  /** Visits that ended, by how long they lasted; all nought where nobody measured it. */
  readonly bands: readonly number[]
  /** Actions by hour of the day. */
  readonly hours: readonly number[]
}

/** By when something was due, or the day on which somebody came to judge. */
export const dateKinds = ['deadline', 'assessment'] as const
export type ToldDate = { readonly day: Day; readonly why: (typeof dateKinds)[number] }

/** What a text or the tool itself demands: to be there (check-ins, points, time online), a share to be reached, or simply to use it. */
export const demandForms = ['presence', 'share', 'use'] as const
export type ToldDemand = {
  readonly form: (typeof demandForms)[number]
  /** The day of the notice; absent: nobody knows since when. */
  readonly on?: Day
}

/** All that speaks about why a tool was used. */
export type UseToJudge = {
  /** Oldest first, as far back as it is known; a day without report may be absent. */
  readonly days: readonly DayFigures[]
  readonly audiences: readonly Audience[]
  readonly dates: readonly ToldDate[]
  readonly demands: readonly ToldDemand[]
  /** How often something is due, where the days are not told. */
  readonly frequency?: Frequency
  readonly isWorkingDay: (on: Day) => boolean
}

/** By what ordered use gives itself away. */
export const orderedSigns = [
  'before-deadline',
  'before-assessment',
  'month-end',
  'after-demand',
  'regular-rush',
  'short-visits',
  'same-hour',
  'staff-hours-only',
] as const
export type OrderedSign = (typeof orderedSigns)[number]

/** One sign: how much of the month's visits it explains, and the figures it was read from, as shares or counts. */
export type OrderedReason = {
  readonly sign: OrderedSign
  readonly share: Range
  readonly figures: {
    /** Days on which it was seen. */
    readonly days?: number
    /** Visits on these days, and as many as would have been usual. */
    readonly visits?: number
    readonly usual?: number
    /** A share in working time, and what it is compared with. */
    readonly seen?: number
    readonly compared?: number
    /** The first of two hours. */
    readonly hour?: number
  }
}

export const orderedGaps = ['too-few-days', 'too-few-visits', 'cannot-tell-apart'] as const
export type OrderedGap = (typeof orderedGaps)[number]

/** How much of a month's use was ordered, and how much was not. */
export type OrderedUse = {
  /** `YYYY-MM`. */
  readonly month: string
  readonly visits: number
  readonly reasons: readonly OrderedReason[]
} & (
  | { readonly known: true; readonly share: Range; readonly voluntary: Range }
  | { readonly known: false; readonly why: OrderedGap }
)

/** How much of a tool's use of a year speaks for it. */
export type VoluntaryUse = {
  /** All visits of the last 365 days. */
  readonly all: number
  /** Those of free will. Of a month of which nothing is known all count. */
  readonly visits: Range
  /**
   * As a share of all, by the end of the range that favours the tool: only what is surely ordered is taken off, and a
   * month does not count at all where nine visits in ten surely are.
   */
  readonly share: number
  /** Whether something was said of most of these visits: then it stands in place of what papers alone make one suspect. */
  readonly isEstimated: boolean
  /** The last day that may have been of free will; absent: nothing tells of any. */
  readonly lastOn?: Day
  /** Whether all use after that day was ordered. */
  readonly isOrderedSince: boolean
}
