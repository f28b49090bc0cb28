import type { OfficeId, ToolId } from '#kernel'
import type { ObservedTool, Snapshot } from '#observe'
import type { View } from './criterion.ts'
import type { Demand } from './demands.ts'
import type { Overlap } from './overlap/overlap.ts'
import type { Rulebook } from './rulebook.ts'

/** The whole register by index, built once for a run: each tool, overlap and demand is looked at once. */
export function buildView(
  snapshot: Snapshot,
  rulebook: Rulebook,
  overlaps: readonly Overlap[],
  demandsByTool: ReadonlyMap<ToolId, readonly Demand[]>,
): View {
  const toolById = new Map<ToolId, ObservedTool>()
  const toolsBySponsor = new Map<OfficeId, ObservedTool[]>()
  for (const observed of snapshot.tools) {
    toolById.set(observed.tool.id, observed)
    put(toolsBySponsor, observed.tool.sponsor, observed)
  }
  const overlapsByTool = new Map<ToolId, Overlap[]>()
  for (const overlap of overlaps) {
    put(overlapsByTool, overlap.a, overlap)
    put(overlapsByTool, overlap.b, overlap)
  }
  const { asOf, offices } = snapshot
  return { asOf, rulebook, offices, toolsBySponsor, toolById, overlapsByTool, demandsByTool }
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
