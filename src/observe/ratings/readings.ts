import type { Day, ToolId } from '#kernel'
import type { Gathered } from '../gathered.ts'

/** What ratings by the script in a tool's own page say of it: people can complain there, are answered, and are called back. */
export function readingsOfRatings(
  voices: ReadonlyMap<ToolId, number>,
  { asOf, floor }: { readonly asOf: Day; readonly floor: number },
): readonly Gathered[] {
  return [...voices]
    .filter(([, seen]) => seen >= floor)
    .map(([tool, seen]) => ({
      tool,
      fact: 'complaintFunction',
      by: 'ratings',
      asOf,
      source: '/rate.js',
      reach: { seen },
      value: true,
    }))
}
