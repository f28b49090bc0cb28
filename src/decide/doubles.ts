import type { ToolId } from '#kernel'
import { plain } from '#kernel'
import type { Evaluation, Overlap, View } from '#evaluate'
import type { Tool } from '#register'

/** Tools that do the same job twice: what overlaps far enough, and what a rule found doubled. */
export function doubledTools(evaluation: Evaluation, view: View): ReadonlySet<ToolId> {
  const doubled = new Set<ToolId>()
  const addBoth = (one: ToolId, other: ToolId): void => {
    const a = view.toolById.get(one)?.tool
    const b = view.toolById.get(other)?.tool
    if (a && b && mayBecomeOne(a, b)) doubled.add(one).add(other)
  }
  for (const overlap of evaluation.overlaps) if (isFar(overlap, view)) addBoth(overlap.a, overlap.b)
  for (const { tool, findings } of evaluation.tools.values()) {
    for (const { criterion, answer } of findings) {
      if (!rulesOfOne.has(criterion)) continue
      for (const evidence of answer.evidence)
        if (evidence.type === 'tool') addBoth(tool, evidence.tool)
    }
  }
  return doubled
}

/** Rules that name the other tool as evidence: one account a platform, one group for one work. */
const rulesOfOne: ReadonlySet<string> = new Set(['ACC-01', 'GRP-01'])

function isFar(overlap: Overlap, { rulebook }: View): boolean {
  const least = rulebook.limits.get('decide-merge-covered')?.value
  const leastDegree = rulebook.limits.get('decide-merge-degree')?.value
  if (least === undefined || leastDegree === undefined || overlap.degree < leastDegree) return false
  if (overlap.audience === 'different' || overlap.territory === 'different') return false
  return Math.max(overlap.aCoveredByB, overlap.bCoveredByA) >= least
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
