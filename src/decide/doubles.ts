import type { ToolId } from '#kernel'
import { plain } from '#kernel'
import type { Evaluation, Overlap, View } from '#evaluate'
import type { Tool } from '#register'
import type { Reason } from './recommendation.ts'

/** A tool whose job another living tool does as well, and how far: the reason says why. */
export type Double = {
  readonly tool: ToolId
  readonly by: ToolId
  /** Share (0 to 1) of the tool's job that the other one covers; 1 where the rule itself says it is the same work. */
  readonly covered: number
  readonly reason: Reason
}

/** Who could take over whose job, by tool: what overlaps far enough, and what a rule found doubled. */
export function doublesByTool(
  evaluation: Evaluation,
  view: View,
): ReadonlyMap<ToolId, readonly Double[]> {
  const doubles = new Map<ToolId, Double[]>()
  const add = (double: Double): void => {
    const there = doubles.get(double.tool)
    if (!there) doubles.set(double.tool, [double])
    else if (!there.some(({ by }) => by === double.by)) there.push(double)
  }
  for (const overlap of evaluation.overlaps)
    for (const double of fromOverlap(overlap, view)) add(double)
  for (const double of fromFindings(evaluation, view)) add(double)
  return doubles
}

function fromOverlap(overlap: Overlap, view: View): readonly Double[] {
  const least = view.rulebook.limits.get('decide-merge-covered')?.value
  const leastDegree = view.rulebook.limits.get('decide-merge-degree')?.value
  if (least === undefined || leastDegree === undefined || overlap.degree < leastDegree) return []
  if (overlap.audience === 'different' || overlap.territory === 'different') return []
  const a = view.toolById.get(overlap.a)?.tool
  const b = view.toolById.get(overlap.b)?.tool
  if (!a || !b || !mayBecomeOne(a, b)) return []
  const { aCoveredByB, bCoveredByA } = overlap
  return [
    ...(aCoveredByB >= least ? [doubleOf(overlap.a, overlap.b, aCoveredByB)] : []),
    ...(bCoveredByA >= least ? [doubleOf(overlap.b, overlap.a, bCoveredByA)] : []),
  ]
}

function doubleOf(tool: ToolId, by: ToolId, covered: number): Double {
  return { tool, by, covered, reason: { type: 'overlap', with: by, covered } }
}

/** Rules that name the other tool as evidence: one account a platform, one group for one work. */
const rulesOfOne: ReadonlySet<string> = new Set(['ACC-01', 'GRP-01'])

function fromFindings(evaluation: Evaluation, view: View): readonly Double[] {
  const doubles: Double[] = []
  for (const { tool, findings } of evaluation.tools.values()) {
    for (const { criterion, answer } of findings) {
      if (!rulesOfOne.has(criterion)) continue
      for (const evidence of answer.evidence) {
        if (evidence.type === 'tool')
          doubles.push(...sameWork(tool, evidence.tool, criterion, view))
      }
    }
  }
  return doubles
}

function sameWork(one: ToolId, other: ToolId, criterion: string, view: View): readonly Double[] {
  const a = view.toolById.get(one)?.tool
  const b = view.toolById.get(other)?.tool
  if (!a || !b || !mayBecomeOne(a, b)) return []
  const doubleBy = (tool: ToolId, by: ToolId): Double => {
    return { tool, by, covered: 1, reason: { type: 'same-work', with: by, criterion } }
  }
  return [doubleBy(one, other), doubleBy(other, one)]
}

/** Groups and accounts belong to one office: only its own can take them over. */
export function mayBecomeOne(a: Tool, b: Tool): boolean {
  if (a.id === b.id || a.life === 'retired' || b.life === 'retired') return false
  const together = a.papers.kind
  switch (together) {
    case 'group':
      return b.kind === 'group' && a.sponsor === b.sponsor
    case 'account':
      return b.kind === 'account' && a.sponsor === b.sponsor && isOnSamePlatform(a, b)
    case 'form':
      return b.kind === 'form'
    case 'app':
    case 'site':
      return b.kind === 'app' || b.kind === 'site'
  }
}

function isOnSamePlatform(a: Tool, b: Tool): boolean {
  if (a.papers.kind !== 'account' || b.papers.kind !== 'account') return false
  const one = plain(a.papers.platform ?? '')
  return one !== '' && one === plain(b.papers.platform ?? '')
}
