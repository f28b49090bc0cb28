import type { ToolId } from '#kernel'
import type { Covered, Covering } from './covering.ts'
import type { Plan } from './explain.ts'
import type { PlanModel } from './model.ts'

/** What is wrong with an answer; nothing when it keeps its word. */
export type CoveringFault =
  | { readonly type: 'row-left-bare'; readonly row: number }
  | { readonly type: 'row-said-uncoverable'; readonly row: number }
  | { readonly type: 'column-unknown'; readonly column: number }
  | { readonly type: 'column-taken-twice'; readonly column: number }
  | { readonly type: 'value-wrong'; readonly said: number; readonly is: number }
  | { readonly type: 'bound-above-value'; readonly bound: number; readonly value: number }

/**
 * Add up an answer anew, by the plain definition and by nothing that the solver uses: each row covered
 * unless no column covers it, the value the sum of the costs, the bound not above it.
 */
export function checkCovering(covering: Covering, answer: Covered): readonly CoveringFault[] {
  const { rows, columns, costs, starts, covers } = covering
  const faults: CoveringFault[] = []
  const served = new Set<number>()
  const taken = new Set<number>()
  let is = 0
  for (const column of answer.chosen) {
    const [begin, end, cost] = [starts[column], starts[column + 1], costs[column]]
    if (column < 0 || column >= columns || begin === undefined || cost === undefined) {
      faults.push({ type: 'column-unknown', column })
      continue
    }
    if (taken.has(column)) faults.push({ type: 'column-taken-twice', column })
    taken.add(column)
    is += cost
    for (const row of covers.subarray(begin, end)) served.add(row)
  }
  const offered = new Set(covers)
  for (let row = 0; row < rows; row++) {
    if (!served.has(row) && offered.has(row)) faults.push({ type: 'row-left-bare', row })
  }
  for (const row of answer.uncoverable) {
    if (offered.has(row)) faults.push({ type: 'row-said-uncoverable', row })
  }
  const { value, bound } = answer
  if (!isEqual(value, is, columns)) faults.push({ type: 'value-wrong', said: value, is })
  if (bound > value && !isEqual(bound, value, columns)) {
    faults.push({ type: 'bound-above-value', bound, value })
  }
  return faults
}

/** Equal but for the rounding of a sum of so many terms. */
function isEqual(a: number, b: number, terms: number): boolean {
  return Math.abs(a - b) <= Number.EPSILON * (1 + terms) * Math.max(1, Math.abs(a), Math.abs(b))
}

/** What is wrong with a plan; nothing when it keeps its word. */
export type PlanFault =
  | { readonly type: 'capability-without-home'; readonly tool: ToolId; readonly capability: string }
  | { readonly type: 'home-is-no-home'; readonly tool: ToolId; readonly to: ToolId }
  | { readonly type: 'tool-in-neither-list' | 'tool-in-both-lists'; readonly tool: ToolId }
  | { readonly type: 'fix-not-obeyed'; readonly tool: ToolId }
  | { readonly type: 'home-has-no-room'; readonly tool: ToolId; readonly people: number }
  | { readonly type: 'home-only-by-phone'; readonly tool: ToolId; readonly to: ToolId }
  | { readonly type: 'cost-wrong'; readonly said: number; readonly is: number }

/**
 * Read a plan as the office concerned would: each used capability of a tool that goes has a home that
 * stays and offers it, what was settled is obeyed, and the cost is the sum over what was left to choose.
 */
export function checkPlan(model: PlanModel, plan: Plan): readonly PlanFault[] {
  const faults: PlanFault[] = []
  const staying = new Set(plan.staying.map(({ tool }) => tool))
  const going = new Map(plan.going.map((one) => [one.tool, one]))
  let is = 0
  for (const { tool, settled, weight } of model.tools.values()) {
    const stays = staying.has(tool)
    if (stays && going.has(tool)) faults.push({ type: 'tool-in-both-lists', tool })
    if (!stays && !going.has(tool)) faults.push({ type: 'tool-in-neither-list', tool })
    if (settled && settled.stays !== stays) faults.push({ type: 'fix-not-obeyed', tool })
    const isSettled = settled && !(settled.stays && settled.why === 'no-room')
    if (stays && !isSettled) is += weight.saves > 0 ? weight.saves : 0
  }
  for (const { tool, capability, audience, offers, asksForPath } of model.demands) {
    if (staying.has(tool)) continue
    const moves = going.get(tool)?.moves ?? []
    const home = moves.find((one) => one.capability === capability && one.audience === audience)
    if (!home) faults.push({ type: 'capability-without-home', tool, capability })
    else if (!staying.has(home.to.by) || !offers.some(({ by }) => by === home.to.by)) {
      faults.push({ type: 'home-is-no-home', tool, to: home.to.by })
    } else if (asksForPath && isPathLost(model, tool, home.to.by)) {
      faults.push({ type: 'home-only-by-phone', tool, to: home.to.by })
    }
  }
  faults.push(...roomFaults(model, plan))
  if (!isEqual(plan.value, is, model.tools.size)) {
    faults.push({ type: 'cost-wrong', said: plan.value, is })
  }
  return faults
}

/** Who could come in person or by telephone must not be left with a screen only. */
function isPathLost(model: PlanModel, from: ToolId, to: ToolId): boolean {
  const path = (tool: ToolId): boolean | undefined => model.tools.get(tool)?.about.offlinePath
  return path(from) !== false && path(to) === false
}

/** Everybody who comes, counted once a tool they come from, and whoever was there: no more than there is room for, unless it is said. */
function roomFaults(model: PlanModel, plan: Plan): readonly PlanFault[] {
  const coming = new Map<ToolId, Set<ToolId>>()
  for (const { tool, moves } of plan.going) {
    for (const { to } of moves) coming.set(to.by, (coming.get(to.by) ?? new Set()).add(tool))
  }
  const people = (tool: ToolId): number => model.tools.get(tool)?.about.people ?? 0
  const said = new Set(plan.crowded.map(({ by }) => by))
  return [...coming].flatMap(([tool, from]) => {
    const capacity = model.tools.get(tool)?.about.capacity
    const all = [...from].reduce((sum, one) => sum + people(one), people(tool))
    if (capacity === undefined || all <= capacity || said.has(tool)) return []
    return [{ type: 'home-has-no-room', tool, people: all } as const]
  })
}
