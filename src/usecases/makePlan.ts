import type { Result, ToolId } from '#kernel'
import { ok } from '#kernel'
import type { Covered, Fixes, PlanGround, PlanModel, PlanRefusal } from '#decide'
import { coveringOfPlan, explainPlan, homesOf, keptTools, planModel } from '#decide'
import type { PlannedRegister, PlanSolver, SolveLimits } from './ports.ts'

export type MakePlanWish = { readonly fixes?: Fixes; readonly limits: SolveLimits }

/** How many times room is sought by solving anew; after that, whoever finds none simply stays. */
const mostRounds = 4

/**
 * Which tools to keep so that all that people use stays served, at the least hours; and what happens to the
 * rest. Where a home has too little room, the tools that did not fit are kept and the question is put again: the
 * first proof still holds, since room only makes a plan dearer.
 */
export async function makePlan(
  { solver }: { readonly solver: PlanSolver },
  ground: PlanGround,
  { fixes, limits }: MakePlanWish,
): Promise<Result<PlannedRegister, PlanRefusal>> {
  let proof: Pick<Covered, 'bound' | 'ended'> | undefined
  let held: ReadonlySet<ToolId> = new Set()
  for (let round = 0; ; round++) {
    const asked = planModel(ground, fixes, held)
    if (!asked.ok) return asked
    const model = asked.value
    const { covering, toolOf } = coveringOfPlan(model)
    const covered = await solver.solve(covering, limits)
    const kept = keptTools(model, covered, toolOf)
    proof ??= covered
    const noRoom = withoutRoom(model, kept)
    const isOver = round >= mostRounds || limits.signal?.aborted === true
    if (noRoom.length > 0 && !isOver) {
      held = new Set([...held, ...noRoom])
      continue
    }
    const finished = noRoom.length > 0 ? stayWithoutRoom(ground, fixes, held, kept) : undefined
    if (finished && !finished.ok) return finished
    const { model: last, kept: staying } = finished?.value ?? { model, kept }
    return ok({ plan: explainPlan(last, staying, proof), model: last })
  }
}

/** Tools that were put where there is no room, and that nobody has settled to go. */
function withoutRoom(model: PlanModel, kept: ReadonlySet<ToolId>): readonly ToolId[] {
  const from = homesOf(model, kept).crowded.flatMap((one) => one.from)
  return from.filter((tool) => model.tools.get(tool)?.settled === undefined)
}

/** Keep whoever finds no room, until everybody has one: each time some more stay, so it ends. */
function stayWithoutRoom(
  ground: PlanGround,
  fixes: Fixes | undefined,
  held: ReadonlySet<ToolId>,
  chosen: ReadonlySet<ToolId>,
): Result<{ readonly model: PlanModel; readonly kept: ReadonlySet<ToolId> }, PlanRefusal> {
  let staying = held
  for (;;) {
    const asked = planModel(ground, fixes, staying)
    if (!asked.ok) return asked
    const kept = new Set([...chosen, ...staying])
    const noRoom = withoutRoom(asked.value, kept)
    if (noRoom.length === 0) return ok({ model: asked.value, kept })
    staying = new Set([...staying, ...noRoom])
  }
}
