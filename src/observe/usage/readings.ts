import { type Day, addDays } from '#kernel'
import type { Tool } from '#register'
import type { Readings } from '../reading.ts'

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

const year = 365
/** Of so many days of a year nothing need be told yet, since logs come late. */
const lateDays = 7
/** Where readings of use come from, as evidence names it, unless a file told. */
const trackers = '/matomo.php'

/** What reported use says of a tool. It says when it was last used unless somebody knows of a later day, and how often in a year only when a year was watched. */
export function readingsOfUse(tool: Tool, told: ToldUse | undefined, asOf: Day): Readings {
  if (!told) return {}
  const { firstOn, lastUsedOn, visitsInAYear, imported } = told
  const declared = tool.declared.lastUsedOn?.value
  const isLater = lastUsedOn !== undefined && (!declared || lastUsedOn >= declared.to)
  const isWatched = imported ? imported.days >= year - lateDays : firstOn <= addDays(asOf, -year)
  const reading = { known: true, source: imported?.file ?? trackers, asOf } as const
  return {
    ...(isLater && { lastUsedOn: { ...reading, value: { from: lastUsedOn, to: lastUsedOn } } }),
    ...(isWatched && { visitsPerYear: { ...reading, value: visitsInAYear } }),
  }
}
