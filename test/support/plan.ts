import { expect } from 'vitest'
import type { Covered, Covering, Fixes } from '#decide'
import {
  checkPlan,
  coveringOfPlan,
  explainPlan,
  keptTools,
  noFixes,
  planGround,
  planModel,
  recommend,
} from '#decide'
import type { Finding, MatchedPair, Overlap, Rulebook } from '#evaluate'
import type { ObservedTool } from '#observe'
import type { Tool } from '#register'
import type { PlanSolver } from '#usecases'
import type { Told } from './review.ts'
import { evaluationOf, findingOf, overlapOf, rulebookOf, toolId, toolOf, viewOf } from './review.ts'

/** The prices of a test's rulebook. */
export const prices = {
  'price-yuan': 0.02,
  'price-tool-kept': 40,
  'price-problem-mended': 16,
  'price-people-moved': 0.1,
  'price-item-moved': 2,
  'price-handover-years': 2,
  'plan-use-floor': 0,
  'plan-match-least': 0.5,
  'plan-group-room': 500,
  'plan-out-for-one-in': 1,
  'decide-hours-moved-likely': 0.5,
  'decide-dormant-days-app': 60,
}

/** An app that does these things. */
export const app = (
  number: number,
  does: readonly string[],
  told: Told = {},
  about: Partial<Tool> = {},
) =>
  toolOf(
    number,
    { papers: { kind: 'app' }, capabilities: does.map((text) => ({ text })), ...about },
    told,
  )

/** Both say the same words: the pair that overlap would have found. */
export function alike(a: number, b: number, ...does: readonly string[]): Overlap {
  const pairs = does.map((text): MatchedPair => ({ a: text, b: text, similarity: 1, because: [] }))
  return overlapOf(a, b, 1, 1, { pairs })
}

/** A rule found that an office has too many: the tool, and the others that it names. */
export function tooMany(
  tool: number,
  criterion: string,
  others: readonly number[],
  facts: Readonly<Record<string, string | number>>,
): Finding {
  const evidence = others.map(
    (other) => ({ type: 'tool', tool: toolId(other), name: '', why: 'sibling' }) as const,
  )
  return findingOf(tool, criterion, 'violation', { evidence, facts })
}

/** Take the columns one by one, cheapest first, and drop what is needless: enough for a handful of tools. */
export function coverPlainly({ rows, columns, costs, starts, covers }: Covering): Covered {
  let best: { value: number; chosen: number[] } | undefined
  for (let choice = 0; choice < 1 << columns; choice++) {
    const chosen = Array.from({ length: columns }, (_, at) => at).filter((at) => choice & (1 << at))
    const served = new Set(chosen.flatMap((at) => [...covers.subarray(starts[at], starts[at + 1])]))
    const value = chosen.reduce((sum, at) => sum + (costs[at] ?? 0), 0)
    if (served.size === rows && (!best || value < best.value)) best = { value, chosen }
  }
  const { value, chosen } = best ?? { value: 0, chosen: [] }
  const none = new Int32Array()
  return {
    chosen: Int32Array.from(chosen),
    value,
    bound: value,
    gap: 0,
    uncoverable: none,
    ended: 'proven',
  }
}

/** The plain covering as a solver. */
export const plainSolver: PlanSolver = {
  solve: (covering) => Promise.resolve(coverPlainly(covering)),
}

type About = { readonly rulebook?: Rulebook; readonly findings?: readonly Finding[] }

/** What a plan for these tools rests on, with all that led there. */
export function reviewedOf(
  tools: readonly ObservedTool[],
  overlaps: readonly Overlap[] = [],
  { rulebook = rulebookOf(prices), findings = [] }: About = {},
) {
  const view = viewOf(tools, rulebook, overlaps)
  const evaluation = evaluationOf(view, findings, overlaps)
  const recommendations = recommend(evaluation, view)
  return {
    view,
    evaluation,
    recommendations,
    ground: planGround(evaluation, view, recommendations),
  }
}

/** The question that these tools put, with what was settled. */
export function modelOf(
  tools: readonly ObservedTool[],
  overlaps: readonly Overlap[] = [],
  fixes: Partial<Fixes> = {},
  about: About = {},
) {
  return planModel(reviewedOf(tools, overlaps, about).ground, { ...noFixes, ...fixes })
}

/** The plan for these tools, solved plainly and looked over by the checker; nobody asks for room. */
export function planOf(...about: Parameters<typeof modelOf>) {
  const model = modelOf(...about)
  if (!model.ok) throw new Error(JSON.stringify(model.refusal))
  const { covering, toolOf } = coveringOfPlan(model.value)
  const covered = coverPlainly(covering)
  const plan = explainPlan(model.value, keptTools(model.value, covered, toolOf), covered)
  expect(checkPlan(model.value, plan)).toEqual([])
  return plan
}
