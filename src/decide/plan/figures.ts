import type { ToolId } from '#kernel'
import type { PlanModel } from './model.ts'

/** A plan in figures, for setting several side by side: what each takes away, and what its way costs. */
export type PlanFigures = {
  readonly tools: { readonly now: number; readonly after: number }
  /** Burden in hours a year, likely value; a share of what goes moves on to the successors. */
  readonly hours: { readonly now: number; readonly after: number }
  /** Running cost in yuan a year, of the tools of which it is told. */
  readonly yuan: { readonly now: number; readonly after: number }
  /** Everything together as hours a year: burden, cost and upkeep. */
  readonly weight: { readonly now: number; readonly after: number }
  /** People and data items that change to another tool, where they are told; and the hours of it, once. */
  readonly peopleMoved: number
  readonly itemsMoved: number
  readonly handover: number
  /** Tools that go of which nobody told how many people use them. */
  readonly peopleUnknown: number
}

/** Add up what stays when these tools are kept. */
export function figuresOfPlan(model: PlanModel, kept: ReadonlySet<ToolId>): PlanFigures {
  const sum = {
    tools: { now: 0, after: 0 },
    hours: { now: 0, after: 0 },
    yuan: { now: 0, after: 0 },
    weight: { now: 0, after: 0 },
    peopleMoved: 0,
    itemsMoved: 0,
    handover: 0,
    peopleUnknown: 0,
  }
  for (const { tool, about, weight, unused } of model.tools.values()) {
    const isKept = kept.has(tool)
    const { burden, running, upkeep, moved, cost = 0 } = weight
    const now = about.life === 'proposed' ? 0 : 1
    const after = isKept ? 1 : 0
    sum.tools.now += now
    sum.tools.after += after
    sum.hours.now += now * burden
    sum.hours.after += isKept ? burden : moved
    sum.yuan.now += now * cost
    sum.yuan.after += after * cost
    sum.weight.now += now * (burden + running + upkeep)
    sum.weight.after += isKept ? burden + running + upkeep : moved
    if (isKept || unused !== undefined) continue
    sum.peopleMoved += weight.people ?? 0
    sum.itemsMoved += weight.items ?? 0
    sum.handover += weight.handover
    sum.peopleUnknown += weight.people === undefined ? 1 : 0
  }
  return sum
}
