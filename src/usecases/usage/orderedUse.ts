import { type Calendar, type Day, type ToolId, addDays, isWorkingDay, noCalendar } from '#kernel'
import { type Demand, type DemandKind, demandsOf } from '#evaluate'
import {
  type DayFigures,
  type ObservedTool,
  type OrderedUse,
  type ToldDate,
  type ToldDemand,
  type ToldUse,
  type VoluntaryUse,
  demandsKnownOf,
  dueDaysIn,
  orderedUseOf,
  read,
  remembered,
  voluntaryUseOf,
} from '#observe'
import { othersTurn } from '../othersTurn.ts'
import type { StoredTool } from '../ports.ts'
import type { UsageStore } from './usagePorts.ts'

export type OrderedUsePorts = {
  readonly usage: Pick<UsageStore, 'daysOf' | 'toldUse'>
  /** Absent: nothing is known but weekends. */
  readonly calendar?: () => Promise<Calendar>
}
/** What makes people use a tool, as far as papers tell. */
export type ToldOfUse = {
  readonly demands: readonly ToldDemand[]
  readonly dates: readonly ToldDate[]
}
/** A year of a tool's use by month, oldest first, and what of it speaks for the tool. */
export type OrderedYear = {
  readonly months: readonly OrderedUse[]
  /** Absent: nothing was told of its use. */
  readonly voluntary?: VoluntaryUse
}

/** Thirteen months, since a year begins and ends within one. */
const monthsOfAYear = 13
const yearDays = 364
/** Days before the first of these months from which the usual use is read. */
const daysBefore = 190
const toolsAtOnce = 50

/** Which demand of a text is which; what is ranked is a share to be reached. */
const formOf: { readonly [K in DemandKind]: ToldDemand['form'] } = {
  'check-in': 'presence',
  'instant-reply': 'presence',
  quota: 'share',
  ranking: 'share',
  appraisal: 'share',
  force: 'use',
  'like-share': 'use',
  trace: 'use',
  'duplicate-report': 'use',
}

/** What demands tell about why a tool is used; those of a text of which the day is known hold from that day. */
export function toldByDemands(
  demands: readonly Demand[],
  asOf: Day,
  issuedOn: ReadonlyMap<string, Day> = new Map(),
): ToldOfUse {
  const from = addDays(asOf, -(yearDays + daysBefore))
  return {
    demands: demands.flatMap(({ kinds, source }) => {
      const on = issuedOn.get(source)
      return kinds.map((kind) => ({ form: formOf[kind], ...(on !== undefined && { on }) }))
    }),
    dates: demands.flatMap(({ sentence }) => dueDaysIn(sentence, from, addDays(asOf, daysBefore))),
  }
}

/** How much of the use of these tools is of free will, of those of which use was told. */
export async function voluntaryUses(
  { usage, calendar }: OrderedUsePorts,
  tools: readonly ObservedTool[],
  told: ReadonlyMap<ToolId, ToldUse>,
  toldOf: (observed: ObservedTool) => ToldOfUse,
  asOf: Day,
): Promise<ReadonlyMap<ToolId, VoluntaryUse>> {
  const used = tools.filter(({ tool }) => (told.get(tool.id)?.visitsInAYear ?? 0) > 0)
  const found = new Map<ToolId, VoluntaryUse>()
  if (used.length === 0) return found
  const isWorked = workedBy((await calendar?.()) ?? noCalendar)
  for (let done = 0; done < used.length; done += toolsAtOnce) {
    const some = used.slice(done, done + toolsAtOnce)
    const ids = some.map(({ tool }) => tool.id)
    const days = await usage.daysOf(ids, addDays(asOf, -(yearDays + daysBefore)), asOf)
    for (const observed of some) {
      const { id } = observed.tool
      const known = told.get(id)
      const own = days.get(id)
      if (!known || !own) continue
      await othersTurn()
      const months = monthsOf(own, observed, toldOf(observed), isWorked, asOf)
      found.set(id, voluntaryUseOf(known, own, months, asOf))
    }
  }
  return found
}

/** A year of one tool by month, as far as its record and what was found in it tell. */
export async function orderedYearOf(
  { usage, calendar }: OrderedUsePorts,
  { tool, evaluation }: Pick<StoredTool, 'tool' | 'evaluation'>,
  asOf: Day,
): Promise<OrderedYear> {
  const found = await usage.daysOf([tool.id], addDays(asOf, -(yearDays + daysBefore)), asOf)
  const days = found.get(tool.id)
  if (!days) return { months: [] }
  const isWorked = workedBy((await calendar?.()) ?? noCalendar)
  const own = demandsOf([{ tool }], []).get(tool.id) ?? []
  const quotes = (evaluation?.answers ?? []).flatMap(({ evidence }) =>
    evidence.flatMap((one) => (one.type === 'text' ? [one.quote] : [])),
  )
  const quoted = demandsOf(
    [{ tool: { ...tool, description: [...new Set(quotes)].join('\n'), beside: {} } }],
    [],
  ).get(tool.id)
  const toldHere = toldByDemands([...own, ...(quoted ?? [])], asOf)
  const months = monthsOf(days, { tool }, toldHere, isWorked, asOf)
  const first = days.find(({ actions }) => actions > 0)
  const last = days.findLast(({ actions }) => actions > 0)
  if (!first || !last) return { months: [] }
  const since = addDays(asOf, -yearDays)
  const visitsInAYear = days.reduce((sum, { day, visits }) => (day < since ? sum : sum + visits), 0)
  const known: ToldUse = { firstOn: first.day, lastUsedOn: last.day, visitsInAYear }
  return {
    months: months.filter(({ visits }) => visits > 0),
    voluntary: voluntaryUseOf(known, days, months, asOf),
  }
}

function workedBy(calendar: Calendar): (on: Day) => boolean {
  return remembered((on) => isWorkingDay(calendar, on))
}

function monthsOf(
  days: readonly DayFigures[],
  observed: ObservedTool,
  { demands, dates }: ToldOfUse,
  isWorked: (on: Day) => boolean,
  asOf: Day,
): readonly OrderedUse[] {
  const frequency = read(observed, 'frequency')
  const use = {
    days,
    audiences: observed.tool.audiences,
    demands: [...demandsKnownOf(observed), ...demands],
    dates,
    isWorkingDay: isWorked,
    ...(frequency.known && { frequency: frequency.value }),
  }
  return lastMonths(asOf).map((month) => orderedUseOf(month, use))
}

/** The months of the last year, oldest first. */
function lastMonths(asOf: Day): readonly string[] {
  const [year, month] = asOf.split('-').map(Number) as [number, number]
  const twelve = 12
  return Array.from({ length: monthsOfAYear }, (_, at) => {
    const place = year * twelve + month - 1 - (monthsOfAYear - 1 - at)
    return `${Math.floor(place / twelve)}-${String((place % twelve) + 1).padStart(2, '0')}`
  })
}
