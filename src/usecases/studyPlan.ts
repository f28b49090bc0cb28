import type { ToolId } from '#kernel'
import type { CloseCall, Fixes, PriceName } from '#decide'
import {
  changesOfPlan,
  closeCallsIn,
  coveringOfPlan,
  noFixes,
  weighingPrices,
  roundsOf,
} from '#decide'
import { makePlan } from './makePlan.ts'
import type { PlannedRegister, PlanSolver, SolveLimits } from './ports.ts'

/** What would change if one price were half as high, or half as high again. */
export type PriceEffect = {
  readonly price: PriceName
  readonly value: number
  readonly instead: number
  /** Tools that would stay although they go, and go although they stay. */
  readonly stay: readonly ToolId[]
  readonly go: readonly ToolId[]
  readonly hoursAfter: number
}

/** How firm a plan stands: what each price changes, and how close the next-best plan is. */
export type PlanStudy = {
  readonly effects: readonly PriceEffect[]
  /** Nearest first: the first one is the next-best plan. */
  readonly closeCalls: readonly CloseCall[]
  /** Not everything was looked at: it would have taken too long. */
  readonly isCutShort: boolean
}

const factors = [0.5, 1.5]
const mostRounds = 12
const mostCloseCalls = 20

/** Try the plan on other prices, and without each tool that stays by choice, within these limits for each trial. */
export async function studyPlan(
  ports: { readonly solver: PlanSolver },
  planned: PlannedRegister,
  limits: SolveLimits,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<PlanStudy> {
  const { model, plan } = planned
  const prices = weighingPrices.filter((price) => model.prices[price].value > 0)
  const { covering, toolOf } = coveringOfPlan(model)
  const staying = new Set(plan.staying.map(({ tool }) => tool))
  const chosen = toolOf.flatMap((tool, column) => (staying.has(tool) ? [column] : []))
  const rounds = roundsOf(covering, chosen)
  const looked = rounds.slice(0, mostRounds)
  const total = prices.length * factors.length + looked.length
  let done = 0
  const isOver = (): boolean => limits.signal?.aborted === true
  const effects: PriceEffect[] = []
  for (const price of prices) {
    for (const factor of factors) {
      if (isOver()) break
      onProgress(done++, total)
      const effect = await effectOf(ports, planned, price, factor, limits)
      // What was broken off says nothing of the price.
      if (effect && !isOver()) effects.push(effect)
    }
  }
  const closeCalls: CloseCall[] = []
  for (const round of looked) {
    if (isOver()) break
    onProgress(done++, total)
    const answer = await ports.solver.solve(round.covering, limits)
    if (isOver()) break
    closeCalls.push(...closeCallsIn(covering, chosen, round, answer, toolOf))
  }
  return {
    effects,
    closeCalls: closeCalls
      .toSorted((a, b) => a.costsMore - b.costsMore || (a.without < b.without ? -1 : 1))
      .slice(0, mostCloseCalls),
    isCutShort: looked.length < rounds.length || isOver(),
  }
}

async function effectOf(
  ports: { readonly solver: PlanSolver },
  { model, plan }: PlannedRegister,
  price: PriceName,
  factor: number,
  limits: SolveLimits,
): Promise<PriceEffect | undefined> {
  const { value } = model.prices[price]
  const instead = value * factor
  const fixes: Fixes = {
    ...noFixes,
    ...model.fixes,
    prices: new Map([...(model.fixes.prices ?? []), [price, instead]]),
  }
  const other = await makePlan(ports, model.ground, { fixes, limits })
  if (!other.ok) return undefined
  const { stay, go } = changesOfPlan(plan, other.value.plan)
  const hoursAfter = other.value.plan.figures.hours.after
  return { price, value, instead, stay, go, hoursAfter }
}
