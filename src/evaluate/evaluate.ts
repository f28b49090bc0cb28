import type { ToolId } from '#kernel'
import type { ObservedTool, Snapshot } from '#observe'
import { burdenOf } from './burden.ts'
import { sumBurden } from './burdenSum.ts'
import { judgeTool } from './criteria/index.ts'
import type { Answer, Finding, Missing, View } from './criterion.ts'
import type { Demand } from './demands.ts'
import type { Evaluation, ToolEvaluation } from './evaluation.ts'
import type { Overlap } from './overlap/overlap.ts'
import type { Rulebook } from './rulebook.ts'
import { buildView } from './view.ts'

/** Judge a whole snapshot by a rulebook: every answer, finding and burden, and the sums. */
export function evaluate(
  snapshot: Snapshot,
  rulebook: Rulebook,
  overlaps: readonly Overlap[],
  demandsByTool: ReadonlyMap<ToolId, readonly Demand[]>,
): Evaluation {
  const view = buildView(snapshot, rulebook, overlaps, demandsByTool)
  return concludeEvaluation(evaluateSome(snapshot.tools, openJudge(view)), overlaps, view)
}

/** Says what the rulebook says of one tool. */
export type Judge = (observed: ObservedTool) => ToolEvaluation

/**
 * A judge for one run. Most answers of a large register are the same few words ("cannot tell, the
 * filing is missing"): the judge keeps one copy of each, so that 100,000 tools fit into memory.
 */
export function openJudge(view: View): Judge {
  const share = sharing()
  return (observed) => {
    const answers = judgeTool(observed, view).map(share.answer)
    const burden = burdenOf(observed, view.rulebook)
    return {
      tool: observed.tool.id,
      answers,
      findings: shortest(answers.flatMap((answer) => findingOf(observed, answer, view))),
      burden: {
        ...burden,
        assumed: share.words(burden.assumed),
        missing: share.words(burden.missing),
      },
    }
  }
}

/** One slice of a run, for whoever must stay awake between slices. */
export function evaluateSome(
  tools: readonly ObservedTool[],
  judge: Judge,
): readonly ToolEvaluation[] {
  return tools.map(judge)
}

/** The slices put together: the run as a whole, with burden summed by office, region and role. */
export function concludeEvaluation(
  evaluated: readonly ToolEvaluation[],
  overlaps: readonly Overlap[],
  view: View,
): Evaluation {
  const { id, version, overlays } = view.rulebook
  const burdens = evaluated.map(({ burden }) => burden)
  return {
    asOf: view.asOf,
    rulebook: { id, version, overlays },
    tools: new Map(evaluated.map((each) => [each.tool, each])),
    overlaps,
    burdenByOffice: sumBurden(burdens, view, 'office'),
    burdenByRegion: sumBurden(burdens, view, 'region'),
    burdenByRole: sumBurden(burdens, view, 'role'),
  }
}

function findingOf(observed: ObservedTool, answer: Answer, view: View): readonly Finding[] {
  const rule = view.rulebook.rules.get(answer.criterion)
  if (answer.verdict !== 'not-met' || !rule) return []
  return [
    {
      tool: observed.tool.id,
      criterion: answer.criterion,
      ...(rule.family && { family: rule.family }),
      severity: rule.severity,
      ground: rule.ground,
      answer,
    },
  ]
}

const none: readonly never[] = Object.freeze([])
const noFacts: Answer['facts'] = Object.freeze({})

function shortest<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? none : list
}

/** Keeps one copy of each answer and each list of words that comes up again and again. */
function sharing() {
  const answers = new Map<string, Answer>()
  const lists = new Map<string, readonly string[]>()
  const words = <W extends string>(list: readonly W[]): readonly W[] => {
    if (list.length === 0) return none
    const key = list.join(' ')
    const there = lists.get(key) as readonly W[] | undefined
    if (!there) lists.set(key, list)
    return there ?? list
  }
  const answer = (given: Answer): Answer => {
    if (given.evidence.length > 0 || !isEmpty(given.facts)) return given
    const missing: readonly Missing[] = words(given.missing)
    const key = `${given.criterion} ${given.verdict} ${missing.join(' ')}`
    const there = answers.get(key)
    if (there) return there
    const shared = { ...given, evidence: none, missing, facts: noFacts }
    answers.set(key, shared)
    return shared
  }
  return { answer, words }
}

function isEmpty(facts: Answer['facts']): boolean {
  for (const _ in facts) return false
  return true
}
