import type { ToolId } from '#kernel'
import { daysBetween } from '#kernel'
import type { Evaluation, Finding, Severity, View } from '#evaluate'
import type { ObservedTool } from '#observe'
import { doublesByTool } from './doubles.ts'
import { mergers } from './merging.ts'
import type { Reason, Recommendation } from './recommendation.ts'
import { dormancyOf, isKeptForEmergency, isUseUnknown, useFacts } from './useOf.ts'

/**
 * What the machine suggests for each tool that is not yet retired: retire what is dead, merge what
 * another does as well, rectify what breaks a rule, retain the rest. People decide.
 */
export function recommend(evaluation: Evaluation, view: View): ReadonlyMap<ToolId, Recommendation> {
  const standing: ObservedTool[] = []
  const endings = new Map<ToolId, readonly Reason[]>()
  for (const id of evaluation.tools.keys()) {
    const observed = view.toolById.get(id)
    if (!observed || observed.tool.life === 'retired') continue
    const why = whyRetire(observed, evaluation, view)
    if (why.length > 0) endings.set(id, why)
    else standing.push(observed)
  }
  const ids = new Set(standing.map(({ tool }) => tool.id))
  const merged = mergers(doublesByTool(evaluation, view), ids, evaluation, view)
  const heirs = new Map<ToolId, number>()
  for (const { by } of merged.values()) heirs.set(by, (heirs.get(by) ?? 0) + 1)

  const recommendations = new Map<ToolId, Recommendation>()
  for (const id of evaluation.tools.keys()) {
    const observed = view.toolById.get(id)
    const ending = endings.get(id)
    const merger = merged.get(id)
    const wrong = wrongs(id, evaluation)
    if (ending) {
      recommendations.set(id, { tool: id, outcome: 'retire', reasons: [...ending, ...wrong] })
    } else if (merger) {
      const reasons = [merger.reason, ...wrong]
      recommendations.set(id, { tool: id, outcome: 'merge', into: merger.by, reasons })
    } else if (observed && ids.has(id)) {
      recommendations.set(id, stays(observed, heirs.get(id) ?? 0, wrong, evaluation))
    }
  }
  return recommendations
}

function stays(
  observed: ObservedTool,
  takesOver: number,
  wrong: readonly Reason[],
  evaluation: Evaluation,
): Recommendation {
  const { id } = observed.tool
  const heir: readonly Reason[] = takesOver > 0 ? [{ type: 'successor-of', tools: takesOver }] : []
  if (wrong.length > 0) return { tool: id, outcome: 'rectify', reasons: [...wrong, ...heir] }
  const light = criteriaOf(id, evaluation, isLight)
  const kept: readonly Reason[] = [
    ...heir,
    ...(light.length > 0 ? [{ type: 'findings', criteria: light } as const] : []),
    ...(isKeptForEmergency(observed) ? [statutoryKeep] : []),
  ]
  if (kept.length > 0) return { tool: id, outcome: 'retain', reasons: kept }
  const reasons = isUseUnknown(observed) ? unknownUse[observed.tool.kind] : nothingFound
  return { tool: id, outcome: 'retain', reasons }
}

/** Why a tool should end, or nothing. Not knowing whether it is used is never a reason. */
function whyRetire(observed: ObservedTool, evaluation: Evaluation, view: View): readonly Reason[] {
  const { tool } = observed
  if (tool.life === 'retiring') return [{ type: 'already-retiring' }]
  if (tool.life === 'proposed' || isKeptForEmergency(observed)) return []
  const findings = evaluation.tools.get(tool.id)?.findings ?? []
  const found = new Set(findings.map(({ criterion }) => criterion))
  const ended = taskEnded(findings)
  if (ended) return [ended]
  const refusable = found.has('MR-02') ? whyStopForm(observed, found, view) : undefined
  if (refusable) return [refusable]
  const dormancy = dormancyOf(observed, view)
  return dormancy ? [dormancy] : []
}

/** Only what the rule itself found: the days of grace after a task are its business. */
function taskEnded(findings: readonly Finding[]): Reason | undefined {
  const facts = findings.find(({ criterion }) => criterion === 'GRP-01')?.answer.facts
  if (facts?.['why'] !== 'task-ended') return undefined
  return { type: 'task-ended', on: String(facts['ended']) }
}

/** A form that may be refused is put right, unless its data is already held or nobody renewed it for long. */
function whyStopForm(
  observed: ObservedTool,
  found: ReadonlySet<string>,
  view: View,
): Reason | undefined {
  const held = ['MR-03', 'MR-04'].filter((criterion) => found.has(criterion))
  if (held.length > 0) return { type: 'held-elsewhere', criteria: held }
  const { papers } = observed.tool
  const expired = papers.kind === 'form' ? papers.expiresOn?.to : undefined
  const limit = view.rulebook.limits.get('decide-form-expired-days')
  if (expired === undefined || limit === undefined) return undefined
  return daysBetween(expired, view.asOf) > limit.value
    ? { type: 'expired', on: expired }
    : undefined
}

/** Findings that somebody must put right, as one reason; nothing when there are none. */
function wrongs(id: ToolId, evaluation: Evaluation): readonly Reason[] {
  const criteria = criteriaOf(id, evaluation, (severity) => !isLight(severity))
  return criteria.length > 0 ? [{ type: 'findings', criteria }] : []
}

function criteriaOf(
  id: ToolId,
  evaluation: Evaluation,
  wanted: (severity: Severity) => boolean,
): readonly string[] {
  const findings = evaluation.tools.get(id)?.findings ?? []
  return findings.filter(({ severity }) => wanted(severity)).map(({ criterion }) => criterion)
}

/** What only asks for a look, or only informs, forces nobody to put anything right. */
function isLight(severity: Severity): boolean {
  switch (severity) {
    case 'review':
    case 'inform':
      return true
    case 'block':
    case 'violation':
    case 'warn':
      return false
  }
}

const statutoryKeep: Reason = { type: 'statutory-keep' }
const nothingFound: readonly Reason[] = Object.freeze([{ type: 'nothing-found' }])

const littleKnown = (kind: keyof typeof useFacts): readonly Reason[] =>
  Object.freeze([{ type: 'too-little-known', missing: useFacts[kind] }])
const unknownUse = {
  app: littleKnown('app'),
  account: littleKnown('account'),
  group: littleKnown('group'),
  form: littleKnown('form'),
  site: littleKnown('site'),
}
