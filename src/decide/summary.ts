import type { Limit, Range, ToolId } from '#kernel'
import { addRanges, exactly, inHours, timesRange } from '#kernel'
import type { Burden, Evaluation, FindingFamily, Severity, View } from '#evaluate'
import { findingFamilies, isBorne, sameThings } from '#evaluate'
import type { ObservedTool } from '#observe'
import type { Papers, ToolKind } from '#register'
import { toolKinds } from '#register'
import { doubledTools } from './doubles.ts'
import type { Outcome, Reason, Recommendation, Summary } from './recommendation.ts'
import { outcomes } from './recommendation.ts'
import { isUseUnknown } from './useOf.ts'

/**
 * The whole in figures. Hours after are those of the tools that stay, plus the share of a merged
 * tool's hours that its successor takes over: an assumption of the rulebook, so a range. Tools
 * whose hours nobody knows are in neither sum.
 */
export function summarise(
  evaluation: Evaluation,
  view: View,
  recommendations: ReadonlyMap<ToolId, Recommendation>,
): Summary {
  const living = [...evaluation.tools.keys()]
    .map((id) => view.toolById.get(id))
    .filter((observed) => observed !== undefined)
    .filter(({ tool }) => tool.life !== 'retired')
  const count = (holds: (observed: ObservedTool) => boolean): number => living.filter(holds).length
  const found = (observed: ObservedTool) => evaluation.tools.get(observed.tool.id)?.findings ?? []
  const doubled = doubledTools(evaluation, view)
  return {
    tools: living.length,
    offices: new Set(living.map(({ tool }) => tool.sponsor)).size,
    byKind: tally<ToolKind>(toolKinds, (kind) => count(({ tool }) => tool.kind === kind)),
    byOutcome: outcomeTally(recommendations),
    byFamily: tally<FindingFamily>(findingFamilies, (family) =>
      count((observed) => found(observed).some((finding) => finding.family === family)),
    ),
    unfiled: count(({ tool }) => filingOf(tool.papers) === 'not-filed'),
    filingUnknown: count(({ tool }) => filingOf(tool.papers) === 'unknown'),
    doubled: count(({ tool }) => doubled.has(tool.id)),
    dormant: count(({ tool }) => recommendations.get(tool.id)?.reasons.some(isDead) ?? false),
    forced: count((observed) => found(observed).some(({ family }) => family === 'forced-use')),
    blockers: count((observed) => found(observed).some(({ severity }) => isBlock(severity))),
    useUnknown: count(isUseUnknown),
    unjudged: count(({ tool }) => isUnjudged(tool.id, evaluation)),
    unknownShare: unknownShare(evaluation),
    ...hours(evaluation, view, recommendations),
  }
}

type Hours = Pick<
  Summary,
  'hoursKnown' | 'hoursUnknown' | 'hoursNow' | 'hoursAfter' | 'hoursAssumed'
>

function hours(
  evaluation: Evaluation,
  view: View,
  recommendations: ReadonlyMap<ToolId, Recommendation>,
): Hours {
  const borne = [...evaluation.tools.values()]
    .map(({ burden }) => burden)
    .filter(({ tool }) => isBorneTool(tool, view))
  const moved = movedShare(view)
  const assumed = new Set<string>()
  let now: Range = exactly(0)
  let after: Range = exactly(0)
  let hoursKnown = 0
  const things = sameThings(borne, view)
  for (const thing of things) {
    const [{ minutesPerYear, assumed: standIns }] = thing
    if (!minutesPerYear) continue
    hoursKnown++
    for (const id of standIns) assumed.add(id)
    now = addRanges(now, minutesPerYear)
    const end = endOf(thing, recommendations)
    if (end === 'stays') after = addRanges(after, minutesPerYear)
    if (end !== 'moves') continue
    for (const { id } of moved.limits) assumed.add(id)
    after = addRanges(after, timesRange(minutesPerYear, moved.share))
  }
  return {
    hoursKnown,
    hoursUnknown: things.length - hoursKnown,
    hoursNow: inHours(now),
    hoursAfter: inHours(after),
    hoursAssumed: [...assumed].toSorted(),
  }
}

/** One thing entered twice ends only when every record of it ends. */
function endOf(
  thing: readonly Burden[],
  recommendations: ReadonlyMap<ToolId, Recommendation>,
): 'stays' | 'moves' | 'ends' {
  const ends = thing.map(({ tool }) => recommendations.get(tool)?.outcome ?? 'retain')
  if (ends.some((outcome) => outcome === 'retain' || outcome === 'rectify')) return 'stays'
  return ends.includes('merge') ? 'moves' : 'ends'
}

/** The share of a merged tool's hours that its successor takes over; all of them where the rulebook is silent. */
function movedShare(view: View): { readonly share: Range; readonly limits: readonly Limit[] } {
  const low = view.rulebook.limits.get('decide-hours-moved-low')
  const likely = view.rulebook.limits.get('decide-hours-moved-likely')
  const high = view.rulebook.limits.get('decide-hours-moved-high')
  if (!low || !likely || !high) return { share: exactly(1), limits: [] }
  const share = { low: low.value, likely: likely.value, high: high.value }
  return { share, limits: [low, likely, high] }
}

function isBorneTool(id: ToolId, view: View): boolean {
  const tool = view.toolById.get(id)?.tool
  return tool !== undefined && isBorne(tool)
}

function filingOf(papers: Papers): 'filed' | 'not-filed' | 'exempt' | 'unknown' | 'not-an-app' {
  return papers.kind === 'app' ? (papers.filing?.state ?? 'unknown') : 'not-an-app'
}

function outcomeTally(
  recommendations: ReadonlyMap<ToolId, Recommendation>,
): Readonly<Record<Outcome, number>> {
  const all = [...recommendations.values()]
  return tally<Outcome>(outcomes, (one) => all.filter(({ outcome }) => outcome === one).length)
}

function tally<K extends string>(
  keys: readonly K[],
  count: (key: K) => number,
): Readonly<Record<K, number>> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<K, number>
}

function isDead({ type }: Reason): boolean {
  return type === 'dormant' || type === 'nobody-uses' || type === 'task-ended'
}

function isBlock(severity: Severity): boolean {
  return severity === 'block'
}

function isUnjudged(id: ToolId, evaluation: Evaluation): boolean {
  const answers = evaluation.tools.get(id)?.answers ?? []
  return answers.every(({ verdict }) => verdict === 'cannot-tell')
}

function unknownShare(evaluation: Evaluation): number {
  let all = 0
  let unknown = 0
  for (const { answers } of evaluation.tools.values()) {
    all += answers.length
    for (const { verdict } of answers) if (verdict === 'cannot-tell') unknown++
  }
  return all === 0 ? 0 : unknown / all
}
