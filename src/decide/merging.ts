import type { ToolId } from '#kernel'
import type { Evaluation, View } from '#evaluate'
import type { Tool } from '#register'
import { levels } from '#register'
import type { Double } from './doubles.ts'
import { isKeptForEmergency, voluntaryUse } from './useOf.ts'

/**
 * Which tool merges into which: the weaker into the stronger, never into one that merges itself,
 * so that there are no chains and no circles. The strongest are settled first; the order in which
 * tools and overlaps arrive makes no difference.
 */
export function mergers(
  doubles: ReadonlyMap<ToolId, readonly Double[]>,
  standing: ReadonlySet<ToolId>,
  evaluation: Evaluation,
  view: View,
): ReadonlyMap<ToolId, Double> {
  const strengths = strengthsOf(doubles, standing, evaluation, view)
  const places = new Map(strengths.map(({ tool }, place) => [tool, place]))
  const merged = new Map<ToolId, Double>()
  for (const [place, { tool, mayEnd }] of strengths.entries()) {
    if (!mayEnd) continue
    const successors = (doubles.get(tool) ?? []).filter(({ by }) => {
      const other = places.get(by)
      return other !== undefined && other < place && !merged.has(by)
    })
    const [best] = successors.toSorted(
      (a, b) => b.covered - a.covered || placeOf(a, places) - placeOf(b, places),
    )
    if (best) merged.set(tool, best)
  }
  return merged
}

type Strength = {
  readonly tool: ToolId
  /** A tool that is kept by its nature may take others over, but does not end itself. */
  readonly mayEnd: boolean
  readonly marks: readonly number[]
}

function placeOf({ by }: Double, places: ReadonlyMap<ToolId, number>): number {
  return places.get(by) ?? places.size
}

function strengthsOf(
  doubles: ReadonlyMap<ToolId, readonly Double[]>,
  standing: ReadonlySet<ToolId>,
  evaluation: Evaluation,
  view: View,
): readonly Strength[] {
  const involved = new Set<ToolId>()
  for (const [tool, all] of doubles) {
    involved.add(tool)
    for (const { by } of all) involved.add(by)
  }
  return [...involved]
    .filter((id) => standing.has(id))
    .map((id) => strengthOf(id, evaluation, view))
    .toSorted(strongerFirst)
}

/** In this order: kept by its nature, living, filed, used by people's own wish, of a higher level, with fewer findings, doing more. */
function strengthOf(id: ToolId, evaluation: Evaluation, view: View): Strength {
  const observed = view.toolById.get(id)
  if (!observed) return { tool: id, mayEnd: false, marks: [] }
  const { tool } = observed
  const isKept = isKeptForEmergency(observed)
  const findings = evaluation.tools.get(id)?.findings ?? []
  const marks = [
    isKept ? 1 : 0,
    tool.life === 'live' ? 1 : 0,
    isFiled(tool) ? 1 : 0,
    voluntaryUse(observed) ?? 0,
    tool.level ? -levels.indexOf(tool.level) : -levels.length,
    -findings.length,
    tool.capabilities.length,
  ]
  return { tool: id, mayEnd: !isKept, marks }
}

function isFiled({ papers }: Tool): boolean {
  return papers.kind === 'app' && papers.filing?.state === 'filed'
}

/** A strict order: where all marks are equal, the one registered earlier is the stronger. */
function strongerFirst(a: Strength, b: Strength): number {
  for (const [place, mark] of a.marks.entries()) {
    const stronger = (b.marks[place] ?? 0) - mark
    if (stronger !== 0) return stronger
  }
  return a.tool < b.tool ? -1 : 1
}
