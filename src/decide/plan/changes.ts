import type { ToolId } from '#kernel'
import type { Plan } from './explain.ts'

/** Which tools stay in the other plan and go in this one, and the other way round. */
export function changesOfPlan(
  plan: Plan,
  other: Plan,
): { readonly stay: readonly ToolId[]; readonly go: readonly ToolId[] } {
  const here = new Set(plan.staying.map(({ tool }) => tool))
  const there = new Set(other.staying.map(({ tool }) => tool))
  return {
    stay: [...there].filter((tool) => !here.has(tool)),
    go: [...here].filter((tool) => !there.has(tool)),
  }
}
