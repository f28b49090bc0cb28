import type { ToolId } from '#kernel'
import type { Evaluation, View } from '#evaluate'
import type { Going, Plan, PlanModel, Proposed, Staying } from './plan/index.ts'
import { retainOrRectify, wrongs } from './recommend.ts'
import type { Reason, Recommendation } from './recommendation.ts'

/**
 * The recommendations as the plan for the whole register has them: what goes is merged into whoever takes over
 * what people use of it, or ends where nobody uses it; what stays is put right or retained. A planned tool
 * whose work is all done already is merged before it is built.
 */
export function followPlan(
  recommendations: ReadonlyMap<ToolId, Recommendation>,
  { plan, model }: { readonly plan: Plan; readonly model: PlanModel },
  evaluation: Evaluation,
  view: View,
): ReadonlyMap<ToolId, Recommendation> {
  const followed = new Map(recommendations)
  const settle = (recommendation: Recommendation | undefined): void => {
    if (recommendation) followed.set(recommendation.tool, recommendation)
  }
  for (const one of plan.going) settle(ending(one, recommendations, evaluation, model))
  for (const one of plan.staying) {
    const observed = view.toolById.get(one.tool)
    const isEnding = recommendations.get(one.tool)?.outcome === 'retire'
    if (observed && !isEnding) settle(retainOrRectify(observed, evaluation, whyNeeded(one)))
  }
  for (const one of plan.proposals) settle(needless(one, evaluation))
  return followed
}

/** What a tool that is dead by itself rests on stays as it is. */
function ending(
  going: Going,
  recommendations: ReadonlyMap<ToolId, Recommendation>,
  evaluation: Evaluation,
  model: PlanModel,
): Recommendation | undefined {
  const { tool, why, moves } = going
  if (recommendations.get(tool)?.outcome === 'retire') return undefined
  const wrong = wrongs(tool, evaluation)
  const served = servedBy(
    tool,
    moves.map(({ to }) => to.by),
  )
  if (served) return { ...served, reasons: [...served.reasons, ...wrong] }
  const use = model.tools.get(tool)?.about.voluntaryUse
  if (why !== 'unused' || use === undefined) return undefined
  const floor = model.prices['plan-use-floor'].value
  return { tool, outcome: 'retire', reasons: [{ type: 'below-floor', use, floor }, ...wrong] }
}

function whyNeeded({ why, takesOverFrom }: Staying): readonly Reason[] {
  return [
    ...(takesOverFrom.length > 0
      ? [{ type: 'successor-of', tools: takesOverFrom.length } as const]
      : []),
    ...(why === 'no-room' ? [{ type: 'no-room' } as const] : []),
  ]
}

function needless(
  { tool, served, isNew, isBuilt }: Proposed,
  evaluation: Evaluation,
): Recommendation | undefined {
  if (isBuilt || isNew.length > 0) return undefined
  const merged = servedBy(
    tool,
    served.map(({ by }) => by.by),
  )
  return merged && { ...merged, reasons: [...merged.reasons, ...wrongs(tool, evaluation)] }
}

/** Whoever takes most is the one that it is merged into. */
function servedBy(tool: ToolId, homes: readonly ToolId[]): Recommendation | undefined {
  const times = new Map<ToolId, number>()
  for (const home of homes) times.set(home, (times.get(home) ?? 0) + 1)
  const tools = [...times].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const [into] = tools
  if (!into) return undefined
  return {
    tool,
    outcome: 'merge',
    into: into[0],
    reasons: [
      { type: 'served-by', tools: tools.map(([home]) => home), capabilities: homes.length },
    ],
  }
}
