import type { Limit } from '#kernel'

/** What the plan weighs, all in hours, so that hours and money can be added: numbers of the rulebook that a person can change. */
export const priceNames = [
  'price-yuan',
  'price-tool-kept',
  'price-problem-mended',
  'price-people-moved',
  'price-item-moved',
  'price-handover-years',
  'decide-hours-moved-likely',
  'plan-use-floor',
  'plan-match-least',
  'plan-group-room',
  'plan-out-for-one-in',
] as const
/** Those that say which tool stays: whoever doubts a plan changes these. */
export const weighingPrices = [
  'price-yuan',
  'price-tool-kept',
  'price-problem-mended',
  'price-people-moved',
  'price-item-moved',
  'price-handover-years',
  'decide-hours-moved-likely',
  'plan-match-least',
] as const satisfies readonly (typeof priceNames)[number][]

export type PriceName = (typeof priceNames)[number]
export type Prices = Readonly<Record<PriceName, Limit>>

export type PriceRefusal =
  | { readonly type: 'price-missing'; readonly price: PriceName }
  | { readonly type: 'price-not-usable'; readonly price: PriceName; readonly value: number }

/** Read the prices, some of them changed by the one who asks; or the first that is missing or cannot be. */
export function pricesOf(
  told: readonly Limit[],
  changed: ReadonlyMap<string, number> = new Map(),
):
  | { readonly ok: true; readonly value: Prices }
  | { readonly ok: false; readonly refusal: PriceRefusal } {
  const limits = new Map(told.map((limit) => [limit.id, limit]))
  const prices: Partial<Record<PriceName, Limit>> = {}
  for (const price of priceNames) {
    const limit = limits.get(price)
    if (!limit) return { ok: false, refusal: { type: 'price-missing', price } }
    const value = changed.get(price) ?? limit.value
    const isUsable = Number.isFinite(value) && value >= 0
    if (!isUsable || (price === 'price-handover-years' && value === 0)) {
      return { ok: false, refusal: { type: 'price-not-usable', price, value } }
    }
    prices[price] = { ...limit, value }
  }
  return { ok: true, value: prices as Prices }
}
