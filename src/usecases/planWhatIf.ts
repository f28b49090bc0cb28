import type { Result } from '#kernel'
import type { FixRefusal, PlanGround, PlanRefusal } from '#decide'
import { readFixes } from '#decide'
import { makePlan } from './makePlan.ts'
import type { PlannedRegister, PlanSolver, SolveLimits } from './ports.ts'

/** Why there is no plan for what a person has settled. */
export type WhatIfRefusal = PlanRefusal | FixRefusal

/** The plan for what a person has settled in writing, line by line as `readFixes` reads it. */
export async function planWhatIf(
  ports: { readonly solver: PlanSolver },
  ground: PlanGround,
  fixes: string,
  limits: SolveLimits,
): Promise<Result<PlannedRegister, WhatIfRefusal>> {
  const tools = ground.tools.map(({ tool, name }) => ({ id: tool, name }))
  const read = readFixes(fixes, tools)
  return read.ok ? makePlan(ports, ground, { fixes: read.value, limits }) : read
}
