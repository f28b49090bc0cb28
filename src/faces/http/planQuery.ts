import { type Static, Type } from '@sinclair/typebox'
import { type ToolId, parseId } from '#kernel'
import { type PlanGround, type PriceName, weighingPrices } from '#decide'
import { type Supposed, queryOf } from '#pages'

const typedText = (maxLength: number) => Type.Optional(Type.String({ maxLength }))
const idList = typedText(2000)

/** What may be asked of the plan: a what-if, a tool to add to it, what of the list is wanted. Prices are read as text, so that what was typed can be shown again. */
export const planQuery = Type.Object({
  keep: idList,
  end: idList,
  ...Object.fromEntries(weighingPrices.map((price) => [price, typedText(40)])),
  tool: typedText(100),
  fate: typedText(10),
  why: typedText(20),
  kind: typedText(20),
  text: typedText(100),
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
})
export type PlanQuery = Static<typeof planQuery> & { readonly [P in PriceName]?: string }

export const compareSchema = Type.Object({
  s1: typedText(2000),
  s2: typedText(2000),
  s3: typedText(2000),
  s4: typedText(2000),
  s5: typedText(2000),
})
export type CompareQuery = Static<typeof compareSchema>

type Asked = Readonly<Record<string, unknown>>

/** The what-if in a query; undefined where an id in it is none. */
export function supposedIn(query: Asked): Supposed | undefined {
  const keep = idsIn(query['keep'])
  const end = idsIn(query['end'])
  if (!keep || !end) return undefined
  const prices = weighingPrices.flatMap((price) => {
    const typed = query[price]
    return typeof typed === 'string' && typed.trim() !== '' ? [[price, typed.trim()] as const] : []
  })
  return { keep, end, prices: Object.fromEntries(prices) }
}

/** A scenario of a comparison: `keep:T-1,T-2;price-yuan:0.03`, or a dash for the plan as reviewed. */
export function scenarioIn(text: string): Supposed | undefined {
  if (text === '-') return supposedIn({})
  const parts = text.split(';').map((part) => part.split(':'))
  const known: readonly string[] = ['keep', 'end', ...weighingPrices]
  if (parts.some(([name = '', value]) => !known.includes(name) || !value)) return undefined
  return supposedIn(Object.fromEntries(parts as [string, string][]))
}

/** The same what-if without prices that are the rulebook's own. */
export function withoutUsual(supposed: Supposed, { prices }: PlanGround): Supposed {
  const usual = new Map(prices.map(({ id, value }) => [id, value]))
  const changed = Object.entries(supposed.prices).filter(
    ([price, typed]) => Number(typed) !== usual.get(price),
  )
  return { ...supposed, prices: Object.fromEntries(changed) }
}

/** As a file of fixes has it, line by line. */
export function fixesOf({ keep, end, prices }: Supposed): string {
  return [
    ...keep.toSorted().map((id) => `keep ${id}`),
    ...end.toSorted().map((id) => `end ${id}`),
    ...Object.entries(prices).map(([price, value]) => `${price} = ${value}`),
  ].join('\n')
}

/** The first price that is no number. */
export function notANumber({ prices }: Supposed): { price: string; text: string } | undefined {
  const wrong = Object.entries(prices).find(([, text]) => !Number.isFinite(Number(text)))
  return wrong && { price: wrong[0], text: wrong[1] }
}

export { queryOf }

function idsIn(text: unknown): readonly ToolId[] | undefined {
  if (typeof text !== 'string' || text === '') return []
  const ids = text.split(',').map((one) => parseId('T', one.trim()))
  return ids.every((id) => id !== undefined) ? [...new Set(ids)] : undefined
}
