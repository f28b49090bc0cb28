import type { Day, ToolId } from '#kernel'
import { type Audience, audiences } from '#register'
import type { Sketch } from './sketch.ts'

/** What a use is counted under. Whatever nobody told is absent. */
export type UsageKey = {
  readonly tool: ToolId
  /** In the words of the tool's own list. */
  readonly capability?: string
  /** The code of a region. */
  readonly region?: string
  readonly audience?: Audience
}

/** How long a visit lasted: under 10 seconds, a minute, three, ten, and longer. */
export const visitBands = [10, 60, 180, 600] as const
export const bandCount = 5
export const hoursOfDay = 24

/** One day's use under one key. Nothing in it tells of whom. */
export type UsageDay = UsageKey & {
  readonly day: Day
  readonly visits: number
  readonly actions: number
  /** What machines did that say they are machines; in none of the other figures. */
  readonly botActions: number
  readonly visitors: Sketch
  /** Visits that ended, by how long they lasted. */
  readonly bands: readonly number[]
  /** Actions by hour of the day, where the server stands. */
  readonly hours: readonly number[]
}

/** What trackers have told of a tool so far. */
export type ToldUse = {
  /** The first day on which anything was reported. */
  readonly firstOn: Day
  /** The last day on which anybody but a machine came. */
  readonly lastUsedOn?: Day
  /** Visits of the last 365 days. */
  readonly visitsInAYear: number
}

/** Which band a visit of so many seconds belongs to. */
export function bandOf(seconds: number): number {
  const at = visitBands.findIndex((most) => seconds < most)
  return at < 0 ? visitBands.length : at
}

export function parseAudience(text: string): Audience | undefined {
  return audiences.find((one) => one === text)
}
