import type { ToolId } from '#kernel'
import type { GroundTool, Plan, PlanGround } from '#decide'
import type { PlannedRegister } from '#usecases'
import { limitName, planWords } from '#words'
import type { Reader } from '../reader.ts'

/** Who is who in a plan: by what the plan itself rests on, so that every page of it says the same. */
export type PlanNames = {
  readonly tool: (id: ToolId) => string
  readonly about: (id: ToolId) => GroundTool | undefined
  readonly office: (id: ToolId) => string
  readonly tools: (ids: readonly ToolId[], most: number, reader: Reader) => string
}

/** The names in that ground. */
export function planNames({ tools, offices }: PlanGround): PlanNames {
  const byId = new Map(tools.map((one) => [one.tool, one]))
  const officeNames = new Map(offices.map(({ id, name }) => [id, name]))
  const tool = (id: ToolId): string => byId.get(id)?.name ?? id
  return {
    tool,
    about: (id) => byId.get(id),
    office: (id) => officeNames.get(byId.get(id)?.office ?? ('' as never)) ?? '',
    tools(ids, most, reader) {
      const { list, count } = reader.figures
      const named = ids.slice(0, most).map(tool)
      return ids.length > most ? `${named.join('、')} … (${count(ids.length)})` : list(named)
    },
  }
}

/** A what-if as it stands in an address. Prices are the text that somebody typed. */
export type Supposed = {
  readonly keep: readonly ToolId[]
  readonly end: readonly ToolId[]
  readonly prices: Readonly<Record<string, string>>
}
export const nothingSupposed: Supposed = { keep: [], end: [], prices: {} }

/** Whether nothing is supposed: the plan as it was reviewed. */
export function isReviewed({ keep, end, prices }: Supposed): boolean {
  return keep.length + end.length + Object.keys(prices).length === 0
}

/** The what-if as the query of an address. */
export function queryOf({ keep, end, prices }: Supposed): Readonly<Record<string, string>> {
  return {
    ...(keep.length > 0 && { keep: keep.join(',') }),
    ...(end.length > 0 && { end: end.join(',') }),
    ...prices,
  }
}

/** The what-if as one text, for the comparison: `keep:T-1,T-2;price-yuan:0.03`; a dash where nothing is supposed. */
export function scenarioOf(supposed: Supposed): string {
  const parts = Object.entries(queryOf(supposed)).map(([name, value]) => `${name}:${value}`)
  return parts.length === 0 ? '-' : parts.join(';')
}

/** What is supposed, line by line, in words. */
export function supposedInWords(
  supposed: Supposed,
  names: PlanNames,
  ground: PlanGround,
  reader: Reader,
  says: {
    readonly keeps: (tool: string) => string
    readonly ends: (tool: string) => string
    readonly price: (price: string, value: string, instead: string) => string
  },
): readonly { readonly says: string; readonly without: Supposed }[] {
  const limits = new Map(ground.prices.map((limit) => [limit.id, limit]))
  const { keep, end, prices } = supposed
  return [
    ...keep.map((id) => ({
      says: says.keeps(names.tool(id)),
      without: { ...supposed, keep: keep.filter((one) => one !== id) },
    })),
    ...end.map((id) => ({
      says: says.ends(names.tool(id)),
      without: { ...supposed, end: end.filter((one) => one !== id) },
    })),
    ...Object.entries(prices).map(([id, value]) => ({
      says: says.price(limitName(reader.lang, id), `${limits.get(id)?.value ?? ''}`, value),
      without: {
        ...supposed,
        prices: Object.fromEntries(Object.entries(prices).filter(([name]) => name !== id)),
      },
    })),
  ]
}

/** What to look at before anything else: what nobody serves, too many of one office, no room, no way without a phone. */
export function warningsOf(plan: Plan, names: PlanNames, reader: Reader): readonly string[] {
  const words = planWords[reader.lang]
  const { count, list } = reader.figures
  const { tool } = names
  return [
    ...plan.unservable.map((one) => words.unservable(one.capability, tool(one.tool))),
    ...plan.tooMany.map((one) =>
      words.tooMany(one.rule, list(one.kept.map(tool)), count(one.most)),
    ),
    ...plan.crowded.map((one) =>
      words.crowded(tool(one.by), count(one.people), count(one.capacity)),
    ),
    ...plan.withoutPath.map((one) => words.withoutPath(one.capability, tool(one.by))),
  ]
}

/** A plan as its pages show it, for a reader. */
export function planView(reader: Reader, planned: PlannedRegister, supposed: Supposed): PlanView {
  return { reader, planned, supposed, names: namesHeld(planned.model.ground) }
}

/** The same ground is asked again and again, once for each page that shows it. */
const held = new WeakMap<PlanGround, PlanNames>()

function namesHeld(ground: PlanGround): PlanNames {
  const names = held.get(ground) ?? planNames(ground)
  held.set(ground, names)
  return names
}

/** What every page of a plan is drawn from. */
export type PlanView = {
  readonly reader: Reader
  readonly planned: PlannedRegister
  readonly names: PlanNames
  readonly supposed: Supposed
}
