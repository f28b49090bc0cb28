import type { Result, ToolId } from '#kernel'
import { ok } from '#kernel'
import type { FixRefusal, Fixes, Plan, PlanModel, PlanRefusal, Recommendation } from '#decide'
import { coveringOfPlan, explainPlan, keptTools, planModel, readFixes } from '#decide'
import type { Evaluation, Rulebook, View } from '#evaluate'
import { buildView } from '#evaluate'
import type { PlanSolver, Review, SolveLimits } from './ports.ts'

/** A plan and the question it answers, so that anyone can check the one against the other. */
export type PlannedRegister = { readonly plan: Plan; readonly model: PlanModel }

type Ports = { readonly solver: PlanSolver }

/** Which tools to keep so that all that people use stays served, at the least hours; and what happens to the rest. */
export async function planRegister(
  { solver }: Ports,
  reviewed: {
    readonly evaluation: Evaluation
    readonly view: View
    readonly recommendations: ReadonlyMap<ToolId, Recommendation>
  },
  wish: { readonly fixes?: Fixes; readonly limits: SolveLimits },
): Promise<Result<PlannedRegister, PlanRefusal>> {
  const { evaluation, view, recommendations } = reviewed
  const model = planModel(evaluation, view, recommendations, wish.fixes)
  if (!model.ok) return model
  const { covering, toolOf } = coveringOfPlan(model.value)
  const covered = await solver.solve(covering, wish.limits)
  const kept = keptTools(model.value, covered, toolOf)
  return ok({ plan: explainPlan(model.value, kept, covered), model: model.value })
}

/** The same from a review as it comes from files; `fixes` is what a person wrote, line by line. */
export async function planReview(
  ports: Ports,
  { tools, offices, evaluation, recommendations }: Review,
  rulebook: Rulebook,
  wish: { readonly fixes?: string; readonly limits: SolveLimits },
): Promise<Result<PlannedRegister, PlanRefusal | FixRefusal>> {
  const fixes = readFixes(wish.fixes ?? '', tools)
  if (!fixes.ok) return fixes
  const snapshot = {
    asOf: evaluation.asOf,
    tools: tools.map((tool) => ({ tool })),
    offices: new Map(offices.map((office) => [office.id, office])),
    texts: [],
  }
  const view = buildView(snapshot, rulebook, evaluation.overlaps, new Map())
  return planRegister(
    ports,
    { evaluation, view, recommendations },
    { fixes: fixes.value, limits: wish.limits },
  )
}
