import { type Day, type ToolId, onDay } from '#kernel'
import type { FactName } from '#register'
import type { Gathered } from '../gathered.ts'
import { weekOf } from './fold.ts'
import type { HashedGroup } from './hashed.ts'
import { type GroupWeek, recentFigures } from './weeks.ts'

/** Where the figures of groups can be looked at. */
const source = '/groups'
const figureNames = [
  'messagesPerDay',
  'replyDemandsPerWeek',
  'offHoursShare',
  'groupDemands',
] as const

/** What lists of members and exports say of a group; `weeks` are all that are known of it, those of before too. */
export function readingsOfGroup(
  tool: ToolId,
  { members, stated, tooFew, firstOn, lastOn }: HashedGroup,
  weeks: readonly GroupWeek[],
  asOf: Day,
): readonly Gathered[] {
  const about = { tool, by: 'groups', asOf, source } as const
  const knows = <F extends FactName>(fact: F, value: unknown, seen?: number): Gathered =>
    ({ ...about, fact, value, ...(seen !== undefined && { reach: { seen } }) }) as Gathered
  const size = members?.length || stated
  const readings: Gathered[] = []
  if (size) readings.push(knows('members', size))
  // An older export does not make a group silent that another one heard.
  const heard = weeks.findLast(({ messages }) => messages > 0)?.week
  const last = lastOn && heard && heard > lastOn ? heard : lastOn
  if (last) readings.push(knows('lastUsedOn', onDay(last)))
  if (tooFew) {
    for (const fact of figureNames)
      readings.push({ ...about, fact, why: 'too-few-people' } as Gathered)
  }
  if (!firstOn || tooFew) return readings
  const begins = weeks[0] && weeks[0].week < firstOn ? weeks[0].week : firstOn
  const figures = recentFigures(weeks, { firstOn: begins, thisWeek: weekOf(asOf), asOf })
  const seen = figures.messages
  readings.push(
    knows('messagesPerDay', figures.messagesPerDay, seen),
    knows('replyDemandsPerWeek', figures.replyDemandsPerWeek, seen),
    knows('groupDemands', figures.groupDemands, seen),
  )
  if (figures.offHoursShare !== undefined)
    readings.push(knows('offHoursShare', figures.offHoursShare, seen))
  return readings
}
