import type { Result, ToolId } from '#kernel'
import { ok, refuse } from '#kernel'
import type { Evaluation, View } from '#evaluate'
import { isBorne } from '#evaluate'
import type { ObservedTool } from '#observe'
import type { Audience } from '#register'
import type { Reason, Recommendation } from '../recommendation.ts'
import { isKeptForEmergency, voluntaryUse } from '../useOf.ts'
import type { Covered, Covering } from './covering.ts'
import { coveringOf } from './covering.ts'
import type { PriceRefusal, Prices } from './prices.ts'
import { pricesOf } from './prices.ts'
import type { Offer } from './offers.ts'
import { accountGroups, offersOf, statementsServed } from './offers.ts'
import type { Weight } from './weigh.ts'
import { mostAccounts, weightOf } from './weigh.ts'

/** Something that people use: one capability of one tool, for one audience, where the tool stands. */
export type Demand = {
  readonly tool: ToolId
  readonly capability: string
  /** Absent where nobody said whom the tool addresses. */
  readonly audience?: Audience
  readonly region?: string
  /** Who could serve it: the tool itself first, then the nearest match; never one that must end. */
  readonly offers: readonly Offer[]
}

/** What a person has settled beforehand: this stays, that goes, this price instead of the rulebook's. */
export type Fixes = {
  readonly keep: ReadonlySet<ToolId>
  readonly end: ReadonlySet<ToolId>
  readonly prices?: ReadonlyMap<string, number>
}
export const noFixes: Fixes = { keep: new Set(), end: new Set() }

/** Why it is settled that a tool stays or goes, before anything is weighed. */
export type Settled =
  | {
      readonly stays: true
      readonly why: 'fixed' | 'statutory-keep' | 'nothing-saved'
    }
  | { readonly stays: false; readonly why: 'fixed' | 'already-retiring' }

export type PlannedTool = {
  readonly tool: ToolId
  readonly weight: Weight
  readonly settled?: Settled
  /** Why its capabilities are not demanded: nobody uses them of their own accord. Absent where they are. */
  readonly unused?: readonly Reason[] | 'below-floor'
}

/** The question put to the solver, in the register's own terms. */
export type PlanModel = {
  readonly tools: ReadonlyMap<ToolId, PlannedTool>
  readonly demands: readonly Demand[]
  /** Demands that nobody may serve any more, and the tools whose end makes it so. */
  readonly unservable: readonly (Omit<Demand, 'offers'> & { readonly because: readonly ToolId[] })[]
  /** Offices that keep more accounts on one platform than the rule allows, because of what is settled. */
  readonly tooManyAccounts: readonly { readonly kept: readonly ToolId[]; readonly most: number }[]
  readonly prices: Prices
}

export type PlanRefusal =
  | PriceRefusal
  | { readonly type: 'register-empty' }
  | { readonly type: 'fix-names-unknown-tool'; readonly tool: ToolId }
  | { readonly type: 'fix-contradicts-itself'; readonly tool: ToolId }
  | { readonly type: 'fix-ends-statutory-keep'; readonly tool: ToolId }

/** From a review to the covering question: who demands what, who could serve it, what each tool weighs, what is settled. */
export function planModel(
  evaluation: Evaluation,
  view: View,
  recommendations: ReadonlyMap<ToolId, Recommendation>,
  fixes: Fixes = noFixes,
): Result<PlanModel, PlanRefusal> {
  const priced = pricesOf(view.rulebook, fixes.prices)
  if (!priced.ok) return priced
  const prices = priced.value
  const living = [...view.toolById.values()].filter(({ tool }) => isBorne(tool))
  if (living.length === 0) return refuse({ type: 'register-empty' })
  const wrong = contradiction(fixes, view)
  if (wrong) return refuse(wrong)
  const tools = new Map<ToolId, PlannedTool>()
  for (const observed of living) {
    const { id } = observed.tool
    const unused = whyUnused(observed, recommendations.get(id), prices)
    const weight = weightOf(observed, evaluation.tools.get(id), prices, unused === undefined)
    const settled = settledOf(observed, fixes, weight)
    tools.set(id, { tool: id, weight, ...(settled && { settled }), ...(unused && { unused }) })
  }
  const all = demandsOf(living, evaluation, view, tools, prices)
  const demands: Demand[] = []
  const unservable: PlanModel['unservable'][number][] = []
  for (const { offers, ...demand } of all) {
    const allowed = offers.filter(({ by }) => tools.get(by)?.settled?.stays !== false)
    if (allowed.length > 0) demands.push({ ...demand, offers: allowed })
    else unservable.push({ ...demand, because: offers.map(({ by }) => by) })
  }
  const tooManyAccounts = overfull(living, view, tools)
  return ok({ tools, demands, unservable, tooManyAccounts, prices })
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
  const columns = toolOf.map((tool) => ({
    cost: tools.get(tool)?.weight.saves ?? 0,
    covers: rowsByTool.get(tool) ?? [],
  }))
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

function contradiction(fixes: Fixes, view: View): PlanRefusal | undefined {
  for (const tool of [...fixes.keep, ...fixes.end]) {
    const observed = view.toolById.get(tool)
    if (!observed || !isBorne(observed.tool)) return { type: 'fix-names-unknown-tool', tool }
    if (!fixes.end.has(tool)) continue
    if (fixes.keep.has(tool)) return { type: 'fix-contradicts-itself', tool }
    if (isKeptForEmergency(observed)) return { type: 'fix-ends-statutory-keep', tool }
  }
  return undefined
}

function settledOf(observed: ObservedTool, fixes: Fixes, weight: Weight): Settled | undefined {
  const { id, life } = observed.tool
  if (fixes.end.has(id)) return { stays: false, why: 'fixed' }
  if (fixes.keep.has(id)) return { stays: true, why: 'fixed' }
  if (isKeptForEmergency(observed)) return { stays: true, why: 'statutory-keep' }
  if (life === 'retiring') return { stays: false, why: 'already-retiring' }
  return weight.saves <= 0 ? { stays: true, why: 'nothing-saved' } : undefined
}

/** Unknown use counts as use. What nobody uses of their own accord demands no successor. */
function whyUnused(
  observed: ObservedTool,
  recommendation: Recommendation | undefined,
  prices: Prices,
): PlannedTool['unused'] {
  if (observed.tool.life === 'live' && recommendation?.outcome === 'retire') {
    return recommendation.reasons
  }
  const use = voluntaryUse(observed)
  return use !== undefined && use <= prices['plan-use-floor'].value ? 'below-floor' : undefined
}

function demandsOf(
  living: readonly ObservedTool[],
  evaluation: Evaluation,
  view: View,
  tools: ReadonlyMap<ToolId, PlannedTool>,
  prices: Prices,
): readonly Demand[] {
  const offers = offersOf(living, evaluation, view, prices['plan-match-least'].value)
  return living.flatMap(({ tool }) => {
    if (tools.get(tool.id)?.unused !== undefined) return []
    const whom: readonly (Audience | undefined)[] =
      tool.audiences.length > 0 ? tool.audiences : [undefined]
    return statementsServed(tool, view).flatMap((capability) =>
      whom.map((audience) => ({
        tool: tool.id,
        capability,
        offers: offers(tool, capability, audience),
        ...(audience && { audience }),
        ...(tool.region !== undefined && { region: tool.region }),
      })),
    )
  })
}

function overfull(
  living: readonly ObservedTool[],
  view: View,
  tools: ReadonlyMap<ToolId, PlannedTool>,
): PlanModel['tooManyAccounts'] {
  const most = mostAccounts(view)
  if (most === undefined) return []
  return [...accountGroups(living.map(({ tool }) => tool)).values()].flatMap((accounts) => {
    const kept = accounts.filter((id) => tools.get(id)?.settled?.stays === true)
    return kept.length > most ? [{ kept, most }] : []
  })
}
