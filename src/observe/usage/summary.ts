import type { Day } from '#kernel'
import { type Sketch, merged, visitorsIn } from './sketch.ts'
import { type ImportedWay, type UsageDay, bandCount, hoursOfDay } from './usage.ts'

/** One day's use of a tool, whatever it was for and whoever it was by. */
export type DayOfUse = {
  readonly day: Day
  readonly visits: number
  readonly actions: number
  /** About how many different visitors. */
  readonly visitors: number
  /** How it came; absent: trackers reported it. */
  readonly way?: ImportedWay
}

/** A tool's use over some days. */
export type UseSummary = {
  /** The days on which anything was reported, in their order. */
  readonly days: readonly DayOfUse[]
  readonly visits: number
  readonly actions: number
  readonly botActions: number
  /** The last day on which anybody but a machine came. */
  readonly lastUsedOn?: Day
  /** Visits that ended, by how long they lasted. */
  readonly bands: readonly number[]
  readonly hours: readonly number[]
  /** Actions by capability, most first; those of none are not in it. */
  readonly byCapability: readonly { readonly capability: string; readonly actions: number }[]
}

/** Sum what was reported of one tool. */
export function sumUse(reported: readonly UsageDay[]): UseSummary {
  const days = new Map<Day, Summed>()
  const byCapability = new Map<string, number>()
  const bands = new Array<number>(bandCount).fill(0)
  const hours = new Array<number>(hoursOfDay).fill(0)
  let botActions = 0
  for (const one of reported) {
    const { day, visits, actions, visitors, capability, way, declaredVisitors = 0 } = one
    const known = days.get(day)
    days.set(day, {
      visits: (known?.visits ?? 0) + visits,
      actions: (known?.actions ?? 0) + actions,
      sketch: known ? merged(known.sketch, visitors) : visitors,
      declared: (known?.declared ?? 0) + declaredVisitors,
      ...(way && { way }),
    })
    if (capability !== undefined) {
      byCapability.set(capability, (byCapability.get(capability) ?? 0) + actions)
    }
    one.bands.forEach((count, at) => (bands[at] = (bands[at] ?? 0) + count))
    one.hours.forEach((count, at) => (hours[at] = (hours[at] ?? 0) + count))
    botActions += one.botActions
  }
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1))
  const used = sorted.filter(([, { actions }]) => actions > 0)
  const last = used.at(-1)?.[0]
  return {
    days: sorted.map(([day, { visits, actions, sketch, declared, way }]) => ({
      day,
      visits,
      actions,
      visitors: Math.max(declared, visitorsIn(sketch)),
      ...(way && { way }),
    })),
    visits: sorted.reduce((sum, [, { visits }]) => sum + visits, 0),
    actions: sorted.reduce((sum, [, { actions }]) => sum + actions, 0),
    botActions,
    ...(last !== undefined && { lastUsedOn: last }),
    bands,
    hours,
    byCapability: [...byCapability]
      .map(([capability, actions]) => ({ capability, actions }))
      .sort((a, b) => b.actions - a.actions || (a.capability < b.capability ? -1 : 1)),
  }
}

type Summed = {
  readonly visits: number
  readonly actions: number
  readonly sketch: Sketch
  readonly declared: number
  readonly way?: ImportedWay
}
