import type { ToolId } from '#kernel'
import type { Answer, Evaluation, Overlap, Territory, View } from '#evaluate'
import { compareTerritories, statementsOf, territoryOf } from '#evaluate'
import type { ObservedTool } from '#observe'
import type { Audience, Tool } from '#register'
import { levels } from '#register'
import { mayBecomeOne } from '../doubles.ts'
import type { Cap, Offer } from './offer.ts'
import { itemOffers, itemsAsked } from './items.ts'

type OffersFor = (
  tool: Tool,
  capability: string,
  audience: Audience | undefined,
) => readonly Offer[]

/** What people get from a tool, statement by statement, as overlap reads it; from a form, the data that it asks for. */
export function statementsServed(
  tool: Tool,
  { offices }: Pick<View, 'offices'>,
): readonly string[] {
  const items = itemsAsked(tool)
  return items.length > 0 ? items : statementsOf(tool, offices)
}

/** Who offers what: the tool itself, those that overlap has matched with the statement, forms that ask the same, and its sisters under a rule. */
export function offersOf(
  there: readonly ObservedTool[],
  caps: readonly Cap[],
  evaluation: Evaluation,
  view: View,
): OffersFor {
  const tools = new Map(there.map(({ tool }) => [tool.id, tool]))
  const territories = territoriesOf(tools, view)
  const matches = matchesByTool(evaluation.overlaps, tools, territories)
  const itemsOffered = itemOffers(
    [...tools.values()],
    view.rulebook.limits.get('plan-item-homes')?.value ?? Infinity,
    ({ id }) => territories(id).line,
    (by, served) => serves(by, served, territories),
  )
  const sisters = sistersByTool(caps, tools, evaluation)
  return (tool, capability, audience) => {
    const offers = new Map<ToolId, Offer>()
    const matched = (matches.get(tool.id) ?? []).filter(({ statement }) => statement === capability)
    for (const offer of [...matched.map((one) => one.offer), ...itemsOffered(tool, capability)]) {
      const whom = tools.get(offer.by)?.audiences ?? []
      const isTold = audience !== undefined && whom.length > 0
      if (isTold && !whom.includes(audience)) continue
      offers.set(offer.by, { ...offer, isCertain: offer.isCertain && isTold })
    }
    for (const sister of sisters.get(tool.id) ?? []) {
      offers.set(sister, { by: sister, match: 1, isCertain: true })
    }
    offers.delete(tool.id)
    const others = [...offers.values()].toSorted(nearestFirst)
    return [{ by: tool.id, match: 1, isCertain: true }, ...others]
  }
}

function nearestFirst(a: Offer, b: Offer): number {
  return b.match - a.match || (a.by < b.by ? -1 : 1)
}

/**
 * Groups of tools of one office of which a rule lets only some stay: its accounts on one platform (ACC-01),
 * and the apps or accounts that APP-14 or APP-15 has found too many.
 */
export function cappedGroups(
  there: readonly ObservedTool[],
  evaluation: Evaluation,
): readonly Cap[] {
  type Group = { readonly rule: string; readonly most: number; readonly tools: Set<ToolId> }
  const groups = new Map<string, Group>()
  const isThere = new Set(there.map(({ tool }) => tool.id))
  for (const { tool } of there) {
    for (const { criterion, answer } of evaluation.tools.get(tool.id)?.findings ?? []) {
      const most = answer.facts['limit']
      if (!countRules.has(criterion) || typeof most !== 'number') continue
      const named = [tool.id, ...toolsNamed(answer)].filter((id) => isThere.has(id))
      const keyOf = (id: ToolId): string => `${criterion} ${id}`
      const known = named.map((id) => groups.get(keyOf(id))).find((group) => group !== undefined)
      const group = known ?? { rule: criterion, most, tools: new Set<ToolId>() }
      for (const id of named) {
        group.tools.add(id)
        groups.set(keyOf(id), group)
      }
    }
  }
  return [...new Set(groups.values())]
    .map(({ rule, most, tools }) => ({ rule, most, tools: [...tools].toSorted() }))
    .filter(({ tools, most }) => tools.length > most)
}

const countRules: ReadonlySet<string> = new Set(['ACC-01', 'APP-14', 'APP-15'])

function toolsNamed({ evidence }: Answer): readonly ToolId[] {
  return evidence.flatMap((one) => (one.type === 'tool' ? [one.tool] : []))
}

/** Tools of which a rule says that one can do what the other does: where only one may stay, and groups for the same work. */
function sistersByTool(
  caps: readonly Cap[],
  tools: ReadonlyMap<ToolId, Tool>,
  evaluation: Evaluation,
): ReadonlyMap<ToolId, ReadonlySet<ToolId>> {
  const sisters = new Map<ToolId, Set<ToolId>>()
  const tie = (all: readonly ToolId[]): void => {
    for (const id of all) sisters.set(id, new Set([...(sisters.get(id) ?? []), ...all]))
  }
  for (const { tools: of, most } of caps) if (most === 1) tie(of)
  for (const { id } of tools.values()) {
    for (const { criterion, answer } of evaluation.tools.get(id)?.findings ?? []) {
      if (criterion !== 'GRP-01') continue
      for (const other of toolsNamed(answer)) if (tools.has(other)) tie([id, other])
    }
  }
  return sisters
}

type MatchedOffer = { readonly statement: string; readonly offer: Offer }

function matchesByTool(
  overlaps: readonly Overlap[],
  tools: ReadonlyMap<ToolId, Tool>,
  territories: Territories,
): ReadonlyMap<ToolId, readonly MatchedOffer[]> {
  const matches = new Map<ToolId, MatchedOffer[]>()
  const add = (tool: ToolId, match: MatchedOffer): void => {
    const list = matches.get(tool)
    if (list) list.push(match)
    else matches.set(tool, [match])
  }
  for (const overlap of overlaps) {
    const a = tools.get(overlap.a)
    const b = tools.get(overlap.b)
    if (!a || !b || overlap.audience === 'different' || overlap.territory === 'different') continue
    if (!mayBecomeOne(a, b)) continue
    const isCertain = overlap.territory !== 'unknown'
    const toB = reaches(b, a, overlap.territory, territories)
    const toA = reaches(a, b, overlap.territory, territories)
    for (const { a: ofA, b: ofB, similarity: match } of overlap.pairs) {
      if (toB) add(a.id, { statement: ofA, offer: { by: b.id, match, isCertain } })
      if (toA) add(b.id, { statement: ofB, offer: { by: a.id, match, isCertain } })
    }
  }
  return matches
}

type Territories = (tool: ToolId) => Territory

/** Where each tool is for, read once. */
function territoriesOf(tools: ReadonlyMap<ToolId, Tool>, { offices }: View): Territories {
  const known = new Map<ToolId, Territory>()
  for (const tool of tools.values()) known.set(tool.id, territoryOf(tool, offices))
  return (tool) => known.get(tool) ?? { line: [], ownPeople: false }
}

/** Whether one form reaches the places of another; where nobody told them, it may. */
function serves(by: Tool, served: Tool, territories: Territories): boolean {
  const territory = compareTerritories(territories(by.id), territories(served.id))
  return territory !== 'different' && reaches(by, served, territory, territories)
}

/** Of two places of which one contains the other, only the wider one serves both; where nobody can tell, neither. */
function reaches(
  by: Tool,
  served: Tool,
  territory: Overlap['territory'],
  territories: Territories,
): boolean {
  if (territory !== 'contains') return true
  const wide = territories(by.id)
  const narrow = territories(served.id)
  if (wide.level !== undefined && narrow.level !== undefined && wide.level !== narrow.level) {
    return levels.indexOf(wide.level) < levels.indexOf(narrow.level)
  }
  const [office] = wide.line
  return office !== undefined && narrow.line.includes(office)
}
