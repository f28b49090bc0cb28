import { type Day, addDays, exactly } from '#kernel'
import type { Tool } from '#register'
import type { VoluntaryUse } from '../ordered/ordered.ts'
import type { Readings } from '../reading.ts'
import type { ToldUse } from './usage.ts'

const year = 365
/** Of so many days of a year nothing need be told yet, since logs come late. */
const lateDays = 7
/** Where readings of use come from, as evidence names it, unless a file told. */
const trackers = '/matomo.php'

/**
 * What reported use says of a tool. It says when it was last used unless somebody knows of a later day, and how often
 * in a year only when a year was watched. Use that was surely ordered does not count, where that is known; how much
 * may be of free will stands beside the source, of how many.
 */
export function readingsOfUse(
  tool: Tool,
  told: ToldUse | undefined,
  asOf: Day,
  voluntary?: VoluntaryUse,
): Readings {
  if (!told) return {}
  const { firstOn, visitsInAYear, imported } = told
  const lastUsedOn = voluntary?.isOrderedSince ? voluntary.lastOn : told.lastUsedOn
  const visits = voluntary?.visits ?? exactly(visitsInAYear)
  const declared = tool.declared.lastUsedOn?.value
  // A day on which trackers saw nothing but orders may be the very day that was declared.
  const seenUntil = told.lastUsedOn
  const isLater = seenUntil !== undefined && (!declared || seenUntil >= declared.to)
  const isWatched = imported ? imported.days >= year - lateDays : firstOn <= addDays(asOf, -year)
  const isAll = visits.high === visitsInAYear
  const source = imported?.file ?? trackers
  const beside = `${source} (${visits.low}–${visits.high} / ${visitsInAYear})`
  const reading = { known: true, source: isAll ? source : beside, asOf } as const
  return {
    ...(isLater &&
      lastUsedOn !== undefined && {
        lastUsedOn: { ...reading, value: { from: lastUsedOn, to: lastUsedOn } },
      }),
    ...(isWatched && { visitsPerYear: { ...reading, value: visits.high } }),
  }
}
