import type { ToolId } from '#kernel'
import type { Covered } from './covering.ts'
import { figuresOfPlan } from './figures.ts'
import type { PlanFigures } from './figures.ts'
import type { GroundTool } from './ground.ts'
import type { Crowded } from './homes.ts'
import { homesOf } from './homes.ts'
import type { Demand, PlanModel, PlannedTool, Settled } from './model.ts'
import { valueOf } from './model.ts'
import type { Offer } from './offer.ts'
import type { Proposed } from './proposals.ts'
import { proposalsIn } from './proposals.ts'

/** Where one used capability of a retired tool goes. */
export type Move = {
  readonly capability: string
  readonly audience?: Demand['audience']
  readonly to: Offer
  /** For people without a phone: whether they are served there as well. Absent where they are not asked about. */
  readonly path?: 'told' | 'untold' | 'none'
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
  /** A group whose members the heir may not hold: both together are more than a group has room for. */
  readonly mayNotFit?: true
  readonly handover: number
  readonly saves: number
  readonly missing: PlannedTool['weight']['missing']
}

/** A tool that stays: what would be lost without it. */
export type Staying = {
  readonly tool: ToolId
  readonly why: Extract<Settled, { stays: true }>['why'] | 'serves'
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
  readonly proposals: readonly Proposed[]
  readonly unservable: PlanModel['unservable']
  readonly tooMany: PlanModel['tooMany']
  readonly crowded: readonly Crowded[]
  /** What the public gets from a tool that stays, and that nobody without a phone can get there. */
  readonly withoutPath: readonly (Pick<Demand, 'tool' | 'capability'> & { readonly by: ToolId })[]
  readonly figures: PlanFigures
  readonly value: number
  readonly bound: number
  readonly gap: number
  readonly ended: Covered['ended']
}

/** Say for each tool why it stays or goes, and for each used capability of one that goes, where it goes. */
export function explainPlan(
  model: PlanModel,
  kept: ReadonlySet<ToolId>,
  { bound: least, ended }: Pick<Covered, 'bound' | 'ended'>,
): Plan {
  const { homeOf, crowded } = homesOf(model, kept)
  const movesOf = new Map<ToolId, Move[]>()
  const heirsOf = new Map<ToolId, Set<ToolId>>()
  const lostWithout = new Map<ToolId, Demand[]>()
  const withoutPath: Plan['withoutPath'][number][] = []
  for (const demand of model.demands) {
    const serving = demand.offers.filter(({ by }) => kept.has(by))
    const home = homeOf.get(demand)
    const [only] = serving
    if (only && serving.length === 1) put(lostWithout, only.by, demand)
    if (!home) continue
    const { tool, capability, audience } = demand
    const path = demand.asksForPath && pathAt(model.tools.get(home.by)?.about)
    if (path === 'none') withoutPath.push({ tool, capability, by: home.by })
    if (kept.has(tool)) continue
    put(movesOf, tool, {
      capability,
      to: home,
      ...(audience && { audience }),
      ...(path && { path }),
    })
    const from = heirsOf.get(home.by)
    if (from) from.add(tool)
    else heirsOf.set(home.by, new Set([tool]))
  }
  const staying: Staying[] = []
  const going: Going[] = []
  for (const planned of model.tools.values()) {
    const { tool } = planned
    if (kept.has(tool)) {
      staying.push(stayingOf(planned, lostWithout.get(tool) ?? [], heirsOf.get(tool) ?? new Set()))
    } else going.push(goingOf(planned, movesOf.get(tool) ?? [], model))
  }
  const value = valueOf(model, kept)
  const bound = Math.min(least, value)
  return {
    staying,
    going: going.toSorted((a, b) => b.saves - a.saves || (a.tool < b.tool ? -1 : 1)),
    proposals: proposalsIn(model, kept),
    unservable: model.unservable,
    tooMany: model.tooMany,
    crowded,
    withoutPath,
    figures: figuresOfPlan(model, kept),
    value,
    bound,
    gap: value > 0 ? (value - bound) / value : 0,
    ended,
  }
}

function pathAt(home: GroundTool | undefined): Move['path'] {
  if (home?.offlinePath === undefined) return 'untold'
  return home.offlinePath ? 'told' : 'none'
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
    ...(mayNotFit(planned, moves, model) && { mayNotFit: true }),
  }
}

/** Who is in both groups nobody knows; only where even all of them together have room is it certain. */
function mayNotFit({ about }: PlannedTool, moves: readonly Move[], model: PlanModel): boolean {
  if (about.kind !== 'group' || about.people === undefined) return false
  const room = model.prices['plan-group-room'].value
  const own = about.people
  return moves.some(({ to }) => {
    const heir = model.tools.get(to.by)?.about
    return heir?.capacity === undefined && own + (heir?.people ?? 0) > room
  })
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
