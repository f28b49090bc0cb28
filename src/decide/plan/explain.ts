import type { ToolId } from '#kernel'
import type { Covered } from './covering.ts'
import type { Demand, PlanModel, PlannedTool } from './model.ts'
import type { Offer } from './offers.ts'

/** Where one used capability of a retired tool goes. */
export type Move = {
  readonly capability: string
  readonly audience?: Demand['audience']
  readonly to: Offer
}

/** A tool that goes: where what people used goes, what moves, and what its end saves. */
export type Going = {
  readonly tool: ToolId
  /** Settled beforehand, or because others serve all that it serves, or because nobody uses it of their own accord. */
  readonly why: 'fixed' | 'already-retiring' | 'served-by-others' | 'unused'
  readonly moves: readonly Move[]
  /** Capabilities that are used and will be served by nobody: only where something settled makes it so. */
  readonly lost: readonly string[]
  readonly people?: number
  readonly items?: number
  readonly handover: number
  readonly saves: number
  readonly missing: PlannedTool['weight']['missing']
}

/** A tool that stays: what would be lost without it. */
export type Staying = {
  readonly tool: ToolId
  readonly why: 'fixed' | 'statutory-keep' | 'nothing-saved' | 'serves'
  /** Demands, its own or others', that no other tool of the plan serves. */
  readonly lostWithout: readonly Pick<Demand, 'tool' | 'capability' | 'audience'>[]
  /** Of these, those that no other tool of the whole register could serve: a warning. */
  readonly onlyHere: number
  /** Tools of which it takes over something. */
  readonly takesOverFrom: readonly ToolId[]
}

/** What to keep and what to end, with reasons; how good the choice is, and how good one could be at all. */
export type Plan = {
  readonly staying: readonly Staying[]
  readonly going: readonly Going[]
  readonly unservable: PlanModel['unservable']
  readonly tooManyAccounts: PlanModel['tooManyAccounts']
  /** Hours a year that all tools together weigh, and those of the tools that stay. */
  readonly weighsNow: number
  readonly weighsAfter: number
  readonly value: number
  readonly bound: number
  readonly gap: number
  readonly ended: Covered['ended']
}

/** Say for each tool why it stays or goes, and for each used capability of one that goes, where it goes. */
export function explainPlan(
  model: PlanModel,
  kept: ReadonlySet<ToolId>,
  { value, bound, gap, ended }: Pick<Covered, 'value' | 'bound' | 'gap' | 'ended'>,
): Plan {
  const movesOf = new Map<ToolId, Move[]>()
  const heirsOf = new Map<ToolId, Set<ToolId>>()
  const lostWithout = new Map<ToolId, Demand[]>()
  for (const demand of model.demands) {
    const serving = demand.offers.filter(({ by }) => kept.has(by))
    const [best] = serving
    if (!best) continue
    if (serving.length === 1) put(lostWithout, best.by, demand)
    if (kept.has(demand.tool)) continue
    const { capability, audience } = demand
    put(movesOf, demand.tool, { capability, to: best, ...(audience && { audience }) })
    const from = heirsOf.get(best.by)
    if (from) from.add(demand.tool)
    else heirsOf.set(best.by, new Set([demand.tool]))
  }
  const staying: Staying[] = []
  const going: Going[] = []
  for (const planned of model.tools.values()) {
    const { tool } = planned
    if (kept.has(tool)) {
      staying.push(stayingOf(planned, lostWithout.get(tool) ?? [], heirsOf.get(tool) ?? new Set()))
    } else going.push(goingOf(planned, movesOf.get(tool) ?? [], model))
  }
  const all = [...model.tools.values()]
  return {
    staying,
    going: going.toSorted((a, b) => b.saves - a.saves || (a.tool < b.tool ? -1 : 1)),
    unservable: model.unservable,
    tooManyAccounts: model.tooManyAccounts,
    weighsNow: weighed(all),
    weighsAfter: weighed(all.filter(({ tool }) => kept.has(tool))),
    value,
    bound,
    gap,
    ended,
  }
}

function stayingOf(
  { tool, settled }: PlannedTool,
  lost: readonly Demand[],
  from: ReadonlySet<ToolId>,
): Staying {
  return {
    tool,
    why: settled?.stays ? settled.why : 'serves',
    lostWithout: lost.map(({ tool: of, capability, audience }) => ({
      tool: of,
      capability,
      ...(audience && { audience }),
    })),
    onlyHere: lost.filter(({ offers }) => offers.length === 1).length,
    takesOverFrom: [...from].toSorted(),
  }
}

function goingOf(planned: PlannedTool, moves: readonly Move[], model: PlanModel): Going {
  const { tool, settled, weight, unused } = planned
  const { people, items, handover, saves, missing } = weight
  const lost = model.unservable.filter((demand) => demand.tool === tool)
  return {
    tool,
    why: settled && !settled.stays ? settled.why : unused ? 'unused' : 'served-by-others',
    moves,
    lost: [...new Set(lost.map(({ capability }) => capability))],
    handover,
    saves,
    missing,
    ...(people === undefined || unused ? {} : { people }),
    ...(items === undefined || unused ? {} : { items }),
  }
}

function weighed(tools: readonly PlannedTool[]): number {
  return tools.reduce((sum, { weight }) => sum + weight.burden + weight.running + weight.upkeep, 0)
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
