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
  /** How it came; absent: trackers reported it. */
  readonly way?: ImportedWay
  /** How many different visitors somebody declared, where nobody counted them. */
  readonly declaredVisitors?: number
}

/** How use comes that no tracker reported: counted in the logs of a web server, or declared in a spreadsheet. */
export const importedWays = ['logs', 'sheets'] as const
export type ImportedWay = (typeof importedWays)[number]

/**
 * Trackers, logs and sheets tell of the same visits, so they are not added up: of each day stands what came by the way that saw
 * most actions; where two saw as many, trackers before logs before sheets.
 */
export function oneWayADay<T extends Pick<UsageDay, 'day' | 'actions' | 'way'>>(
  reported: readonly T[],
): readonly T[] {
  if (reported.every(({ way }) => way === undefined)) return reported
  const actions = new Map<Day, Map<ImportedWay | undefined, number>>()
  for (const { day, way, actions: more } of reported) {
    const ofDay = actions.get(day) ?? new Map<ImportedWay | undefined, number>()
    actions.set(day, ofDay.set(way, (ofDay.get(way) ?? 0) + more))
  }
  const best = new Map(
    [...actions].map(([day, ofDay]) => {
      const ways = [undefined, ...importedWays].filter((way) => ofDay.has(way))
      return [day, ways.reduce((a, b) => ((ofDay.get(b) ?? 0) > (ofDay.get(a) ?? 0) ? b : a))]
    }),
  )
  return reported.filter(({ day, way }) => best.get(day) === way)
}

/** What trackers, logs and sheets have told of a tool so far. */
export type ToldUse = {
  /** The first day on which anything was reported. */
  readonly firstOn: Day
  /** The last day on which anybody but a machine came. */
  readonly lastUsedOn?: Day
  /** Visits of the last 365 days. */
  readonly visitsInAYear: number
  /** Where files told, too: the one that told of the last use, unless trackers did, and of how many of the last 365 days anything was told. */
  readonly imported?: { readonly file?: string; readonly days: number }
}

/** Which band a visit of so many seconds belongs to. */
export function bandOf(seconds: number): number {
  const at = visitBands.findIndex((most) => seconds < most)
  return at < 0 ? visitBands.length : at
}

export function parseAudience(text: string): Audience | undefined {
  return audiences.find((one) => one === text)
}
