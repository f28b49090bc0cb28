import type { Result, ToolId } from '#kernel'
import { ok, refuse } from '#kernel'
import type { Reason } from '../recommendation.ts'
import type { Covered, Covering } from './covering.ts'
import { coveringOf } from './covering.ts'
import type { FixContradiction, Fixes } from './fixes.ts'
import { contradictionIn, noFixes } from './fixes.ts'
import type { GroundDemand, GroundTool, PlanGround } from './ground.ts'
import type { Cap, Offer } from './offer.ts'
import type { PriceRefusal, Prices } from './prices.ts'
import { pricesOf } from './prices.ts'
import type { Weight } from './weigh.ts'
import { priceOf, weightOf } from './weigh.ts'

/** Something that people use: one capability of one tool, for one audience, where the tool stands. */
export type Demand = Omit<GroundDemand, 'offers'> & {
  /** Who could serve it: the tool itself first, then the nearest match; never one that must end, or that nobody uses. */
  readonly offers: readonly Offer[]
  /** People without a phone use it too, or must be able to. */
  readonly asksForPath?: true
}

/** Why it is settled that a tool stays or goes, before anything is weighed; `no-room` is found out on the way. */
export type Settled =
  | {
      readonly stays: true
      readonly why: 'fixed' | 'statutory-keep' | 'nothing-saved' | 'no-room'
    }
  | { readonly stays: false; readonly why: 'fixed' | 'already-retiring' }

export type PlannedTool = {
  readonly tool: ToolId
  readonly about: GroundTool
  readonly weight: Weight
  readonly settled?: Settled
  /** Why its capabilities are not demanded: nobody uses them of their own accord. Absent where they are. */
  readonly unused?: readonly Reason[] | 'below-floor'
}

/** The question put to the solver, in the register's own terms. */
export type PlanModel = {
  readonly ground: PlanGround
  readonly tools: ReadonlyMap<ToolId, PlannedTool>
  readonly demands: readonly Demand[]
  /** Demands that nobody may serve any more, and the tools whose end makes it so. */
  readonly unservable: readonly (Omit<Demand, 'offers'> & { readonly because: readonly ToolId[] })[]
  /** More tools of one office than a rule allows, because of what is settled. */
  readonly tooMany: readonly (Omit<Cap, 'tools'> & { readonly kept: readonly ToolId[] })[]
  readonly prices: Prices
  readonly fixes: Fixes
}

export type PlanRefusal = PriceRefusal | FixContradiction | { readonly type: 'register-empty' }

/** From the ground to the covering question: who demands what, who could serve it, what each tool weighs, what is settled. */
export function planModel(
  ground: PlanGround,
  fixes: Fixes = noFixes,
  held: ReadonlySet<ToolId> = new Set(),
): Result<PlanModel, PlanRefusal> {
  const priced = pricesOf(ground.prices, fixes.prices)
  if (!priced.ok) return priced
  const prices = priced.value
  const isPlanned = ({ tool, life }: GroundTool) => life !== 'proposed' || fixes.keep.has(tool)
  const considered = ground.tools.filter(isPlanned)
  if (considered.length === 0) return refuse({ type: 'register-empty' })
  const wrong = contradictionIn(fixes, ground)
  if (wrong) return refuse(wrong)
  const capped = new Set(ground.caps.flatMap((cap) => cap.tools))
  const tools = new Map<ToolId, PlannedTool>()
  for (const about of considered) {
    const unused = whyUnused(about, prices)
    const weight = weightOf(about, prices, unused === undefined)
    const settled =
      settledByPeople(about, fixes) ??
      settledByFacts(about, held, weight.saves <= 0 && !capped.has(about.tool))
    tools.set(about.tool, {
      tool: about.tool,
      about,
      weight,
      ...(settled && { settled }),
      ...(unused && { unused }),
    })
  }
  return ok({
    ground,
    tools,
    ...demandsIn(ground, tools, prices),
    tooMany: tooMany(ground, tools),
    prices,
    fixes,
  })
}

/** The question as a covering, and which tool each column is: what is settled to stay has served its demands already. */
export function coveringOfPlan({ tools, demands }: PlanModel): {
  readonly covering: Covering
  readonly toolOf: readonly ToolId[]
} {
  const stays = (id: ToolId): boolean => tools.get(id)?.settled?.stays === true
  const open = demands.filter(({ offers }) => !offers.some(({ by }) => stays(by)))
  const rowsByTool = new Map<ToolId, number[]>()
  for (const [row, { offers }] of open.entries()) {
    for (const { by } of offers) {
      const rows = rowsByTool.get(by)
      if (rows) rows.push(row)
      else rowsByTool.set(by, [row])
    }
  }
  const toolOf = [...rowsByTool.keys()]
  const columns = toolOf.map((id) => {
    const tool = tools.get(id)
    return { cost: tool ? priceOf(tool.weight) : 0, covers: rowsByTool.get(id) ?? [] }
  })
  return { covering: coveringOf(open.length, columns), toolOf }
}

/** The tools that stay: what was settled, and what the solver chose. */
export function keptTools(
  model: PlanModel,
  { chosen }: Pick<Covered, 'chosen'>,
  toolOf: readonly ToolId[],
): ReadonlySet<ToolId> {
  const settled = [...model.tools.values()].filter((tool) => tool.settled?.stays === true)
  const taken = [...chosen].flatMap((column) => toolOf[column] ?? [])
  return new Set([...settled.map(({ tool }) => tool), ...taken])
}

/** What the choice costs: the price of each tool that stays, but for those that were settled to. */
export function valueOf(model: PlanModel, kept: ReadonlySet<ToolId>): number {
  let value = 0
  for (const { tool, settled, weight } of model.tools.values()) {
    if (kept.has(tool) && isChosen(settled)) value += priceOf(weight)
  }
  return value
}

/** Whether the plan itself came to it: what found no room was not settled by anybody. */
export function isChosen(settled: Settled | undefined): boolean {
  return settled === undefined || (settled.stays && settled.why === 'no-room')
}

function settledByPeople({ tool }: GroundTool, { keep, end }: Fixes): Settled | undefined {
  if (end.has(tool)) return { stays: false, why: 'fixed' }
  return keep.has(tool) ? { stays: true, why: 'fixed' } : undefined
}

function settledByFacts(
  { tool, life, isStatutory }: GroundTool,
  held: ReadonlySet<ToolId>,
  savesNothing: boolean,
): Settled | undefined {
  if (isStatutory) return { stays: true, why: 'statutory-keep' }
  if (life === 'retiring') return { stays: false, why: 'already-retiring' }
  if (held.has(tool)) return { stays: true, why: 'no-room' }
  return savesNothing ? { stays: true, why: 'nothing-saved' } : undefined
}

/** Unknown use counts as use. What nobody uses of their own accord demands no successor. */
function whyUnused(
  { unused, voluntaryUse, life }: GroundTool,
  prices: Prices,
): PlannedTool['unused'] {
  if (unused !== undefined || life === 'proposed') return unused
  const isBelow = voluntaryUse !== undefined && voluntaryUse <= prices['plan-use-floor'].value
  return isBelow ? 'below-floor' : undefined
}

function demandsIn(
  { demands: all }: PlanGround,
  tools: ReadonlyMap<ToolId, PlannedTool>,
  prices: Prices,
): Pick<PlanModel, 'demands' | 'unservable'> {
  const least = prices['plan-match-least'].value
  const isHome = (by: ToolId): boolean => {
    const tool = tools.get(by)
    if (!tool || tool.settled?.stays === false) return false
    return tool.unused === undefined || tool.settled?.stays === true
  }
  const isSettledToGo = (by: ToolId): boolean => tools.get(by)?.settled?.stays === false
  const demands: Demand[] = []
  const unservable: PlanModel['unservable'][number][] = []
  for (const demand of all) {
    const own = tools.get(demand.tool)
    if (!own || own.unused !== undefined || own.about.life === 'proposed') continue
    const asksForPath = needsPath(demand, own.about)
    const hasPath = (by: ToolId): boolean =>
      by === demand.tool || tools.get(by)?.about.offlinePath !== false
    const isPathKept = asksForPath === true && own.about.offlinePath !== false
    const isPossible = ({ by, match }: Offer): boolean =>
      match >= least && (!isPathKept || hasPath(by))
    const offers = demand.offers.filter((offer) => isPossible(offer) && isHome(offer.by))
    if (offers.length > 0) {
      const isAll = offers.length === demand.offers.length
      demands.push({ ...demand, ...(!isAll && { offers }), ...(asksForPath && { asksForPath }) })
      continue
    }
    const { offers: all, ...asked } = demand
    const because = all.filter((offer) => isPossible(offer) && isSettledToGo(offer.by))
    unservable.push({
      ...asked,
      ...(asksForPath && { asksForPath }),
      because: because.map(({ by }) => by),
    })
  }
  return { demands, unservable }
}

/** The public must not be sent to a screen only (Regulations on the business environment, article 37; Barrier-free Law, article 39). */
function needsPath(
  { audience }: Pick<Demand, 'audience'>,
  { offlinePath }: GroundTool,
): true | undefined {
  const isPublic = audience === 'public' || (audience === undefined && offlinePath === true)
  return isPublic ? true : undefined
}

function tooMany(
  { caps }: PlanGround,
  tools: ReadonlyMap<ToolId, PlannedTool>,
): PlanModel['tooMany'] {
  return caps.flatMap(({ tools: all, ...cap }) => {
    const kept = all.filter((id) => tools.get(id)?.settled?.stays === true)
    return kept.length > cap.most ? [{ ...cap, kept }] : []
  })
}
