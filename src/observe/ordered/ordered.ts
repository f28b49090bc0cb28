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
