import type { ToolId } from '#kernel'
import { daysBetween } from '#kernel'
import type { Evaluation, Finding, Severity, View } from '#evaluate'
import type { ObservedTool } from '#observe'
import type { Reason, Recommendation } from './recommendation.ts'
import { dormancyOf, isKeptForEmergency, isUseUnknown, useFacts } from './useOf.ts'

/**
 * What the machine suggests for each tool by itself, before the plan for all of them: retire what is dead,
 * rectify what breaks a rule, retain the rest. People decide.
 */
export function recommend(evaluation: Evaluation, view: View): ReadonlyMap<ToolId, Recommendation> {
  const recommendations = new Map<ToolId, Recommendation>()
  for (const id of evaluation.tools.keys()) {
    const observed = view.toolById.get(id)
    if (!observed || observed.tool.life === 'retired') continue
    const why = whyRetire(observed, evaluation, view)
    recommendations.set(
      id,
      why.length > 0
        ? { tool: id, outcome: 'retire', reasons: [...why, ...wrongs(id, evaluation)] }
        : retainOrRectify(observed, evaluation),
    )
  }
  return recommendations
}

/** What is to be done with a tool that stays, for these reasons and what was found in it. */
export function retainOrRectify(
  observed: ObservedTool,
  evaluation: Evaluation,
  because: readonly Reason[] = [],
): Recommendation {
  const { id } = observed.tool
  const wrong = wrongs(id, evaluation)
  if (wrong.length > 0) return { tool: id, outcome: 'rectify', reasons: [...wrong, ...because] }
  const light = criteriaOf(id, evaluation, isLight)
  const kept: readonly Reason[] = [
    ...because,
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
export function wrongs(id: ToolId, evaluation: Evaluation): readonly Reason[] {
  const criteria = problemsOf(id, evaluation)
  return criteria.length > 0 ? [{ type: 'findings', criteria }] : []
}

/** The criteria of findings that are more than a thing to look at. */
export function problemsOf(id: ToolId, evaluation: Evaluation): readonly string[] {
  return criteriaOf(id, evaluation, (severity) => !isLight(severity))
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
