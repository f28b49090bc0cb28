import type { Result, ToolId } from '#kernel'
import { ok, refuse } from '#kernel'
import type { Plan, PlanGround } from '#decide'
import { changesOfPlan } from '#decide'
import type { WhatIfRefusal } from './planWhatIf.ts'
import { planWhatIf } from './planWhatIf.ts'
import type { PlannedRegister, PlanSolver, SolveLimits } from './ports.ts'

/** What a person wants to try, under a name if it has one. */
export type WhatIf = { readonly name?: string; readonly fixes: string }

/** A what-if beside the first one: what stays and what goes otherwise. */
export type Scenario = WhatIf & {
  readonly planned: PlannedRegister
  readonly stay: readonly ToolId[]
  readonly go: readonly ToolId[]
}

export type CompareRefusal =
  | {
      readonly type: 'scenario-not-planned'
      readonly scenario: number
      readonly why: WhatIfRefusal
    }
  | { readonly type: 'scenarios-not-two-to-four'; readonly most: number; readonly asked: number }

export const mostScenarios = 4

/** Two to four plans side by side; the first one is what the others are compared with. */
export async function comparePlans(
  ports: { readonly solver: PlanSolver },
  ground: PlanGround,
  wishes: readonly WhatIf[],
  limits: SolveLimits,
): Promise<Result<readonly Scenario[], CompareRefusal>> {
  if (wishes.length <= 1 || wishes.length > mostScenarios) {
    const asked = wishes.length
    return refuse({ type: 'scenarios-not-two-to-four', most: mostScenarios, asked })
  }
  const scenarios: Scenario[] = []
  let first: Plan | undefined
  for (const [at, wish] of wishes.entries()) {
    const planned = await planWhatIf(ports, ground, wish.fixes, limits)
    if (!planned.ok) {
      return refuse({ type: 'scenario-not-planned', scenario: at + 1, why: planned.refusal })
    }
    first ??= planned.value.plan
    scenarios.push({
      ...wish,
      planned: planned.value,
      ...changesOfPlan(first, planned.value.plan),
    })
  }
  return ok(scenarios)
}
