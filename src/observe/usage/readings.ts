import { type Day, addDays } from '#kernel'
import type { Tool } from '#register'
import type { Readings } from '../reading.ts'

/** What trackers have told of a tool so far. */
export type ToldUse = {
  /** The first day on which anything was reported. */
  readonly firstOn: Day
  /** The last day on which anybody but a machine came. */
  readonly lastUsedOn?: Day
  /** Visits of the last 365 days. */
  readonly visitsInAYear: number
}

const year = 365
/** Where readings of use come from, as evidence names it. */
const source = '/matomo.php'

/** What reported use says of a tool. It says when it was last used unless somebody knows of a later day, and how often in a year only when a year was watched. */
export function readingsOfUse(tool: Tool, told: ToldUse | undefined, asOf: Day): Readings {
  if (!told) return {}
  const { firstOn, lastUsedOn, visitsInAYear } = told
  const declared = tool.declared.lastUsedOn?.value
  const isLater = lastUsedOn !== undefined && (!declared || lastUsedOn >= declared.to)
  const isWatched = firstOn <= addDays(asOf, -year)
  const reading = { known: true, source, asOf } as const
  return {
    ...(isLater && { lastUsedOn: { ...reading, value: { from: lastUsedOn, to: lastUsedOn } } }),
    ...(isWatched && { visitsPerYear: { ...reading, value: visitsInAYear } }),
  }
}
