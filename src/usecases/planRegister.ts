import type { Result, ToolId } from '#kernel'
import { ok } from '#kernel'
import type { Fixes, Plan, PlanModel, PlanRefusal, Recommendation } from '#decide'
import { coveringOfPlan, explainPlan, keptTools, planModel } from '#decide'
import type { Evaluation, View } from '#evaluate'
import type { PlanSolver, SolveLimits } from './ports.ts'

/** A plan and the question it answers, so that anyone can check the one against the other. */
export type PlannedRegister = { readonly plan: Plan; readonly model: PlanModel }

/** Which tools to keep so that all that people use stays served, at the least hours; and what happens to the rest. */
export async function planRegister(
  ports: { readonly solver: PlanSolver },
  review: {
    readonly evaluation: Evaluation
    readonly view: View
    readonly recommendations: ReadonlyMap<ToolId, Recommendation>
  },
  wish: { readonly fixes?: Fixes; readonly limits: SolveLimits },
): Promise<Result<PlannedRegister, PlanRefusal>> {
  const { evaluation, view, recommendations } = review
  const model = planModel(evaluation, view, recommendations, wish.fixes)
  if (!model.ok) return model
  const { covering, toolOf } = coveringOfPlan(model.value)
  const covered = await ports.solver.solve(covering, wish.limits)
  const kept = keptTools(model.value, covered, toolOf)
  return ok({ plan: explainPlan(model.value, kept, covered), model: model.value })
}
