import { merged, type Counts } from '#observe'
import type { ImportedDay } from './importedUse.ts'

/** The days that files told, with each day of a tool and capability once. */
export function mergeDays(days: readonly ImportedDay[]): readonly ImportedDay[] {
  const once = new Map<string, ImportedDay>()
  for (const day of days) {
    const name = `${day.way} ${day.day} ${day.tool} ${day.capability ?? ''}`
    const known = once.get(name)
    const isSum = known && day.way === 'logs'
    once.set(name, isSum ? { ...day, counts: added(known.counts, day.counts) } : day)
  }
  return [...once.values()]
}

function added(a: Counts, b: Counts): Counts {
  const sums = (one: readonly number[], other: readonly number[]) =>
    one.map((count, at) => count + (other[at] ?? 0))
  return {
    visits: a.visits + b.visits,
    actions: a.actions + b.actions,
    botActions: a.botActions + b.botActions,
    visitors: merged(a.visitors, b.visitors),
    bands: sums(a.bands, b.bands),
    hours: sums(a.hours, b.hours),
  }
}
