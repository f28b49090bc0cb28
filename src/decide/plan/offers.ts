import type { ToolId } from '#kernel'
import { plain } from '#kernel'
import type { Evaluation, Overlap, View } from '#evaluate'
import { statementsOf, territoryOf } from '#evaluate'
import type { ObservedTool } from '#observe'
import type { Audience, Tool } from '#register'
import { levels } from '#register'
import { mayBecomeOne } from '../doubles.ts'

/** A tool that could serve a demand, and how well it matches. */
export type Offer = {
  readonly by: ToolId
  /** How alike the two statements are, 0 to 1; 1 for the tool itself, and where a rule says it is the same work. */
  readonly match: number
  /** Whether audience and place were told on both sides, and fit. */
  readonly isCertain: boolean
}

type OffersFor = (
  tool: Tool,
  capability: string,
  audience: Audience | undefined,
) => readonly Offer[]

/** What people get from a tool, statement by statement, as overlap reads it. */
export function statementsServed(
  tool: Tool,
  { offices }: Pick<View, 'offices'>,
): readonly string[] {
  return statementsOf(tool, offices)
}

/** Who offers what: the tool itself, those that overlap has matched with the statement, and its sister accounts. */
export function offersOf(
  living: readonly ObservedTool[],
  evaluation: Evaluation,
  view: View,
  matchLeast: number,
): OffersFor {
  const tools = new Map(living.map(({ tool }) => [tool.id, tool]))
  const matches = matchesByTool(evaluation.overlaps, tools, view, matchLeast)
  const accounts = accountGroups(tools.values())
  return (tool, capability, audience) => {
    const offers = new Map<ToolId, Offer>()
    for (const { statement, offer } of matches.get(tool.id) ?? []) {
      if (statement !== capability) continue
      const whom = tools.get(offer.by)?.audiences ?? []
      const isTold = audience !== undefined && whom.length > 0
      if (isTold && !whom.includes(audience)) continue
      offers.set(offer.by, { ...offer, isCertain: offer.isCertain && isTold })
    }
    for (const sister of accounts.get(accountKey(tool) ?? '') ?? []) {
      offers.set(sister, { by: sister, match: 1, isCertain: true })
    }
    offers.delete(tool.id)
    const others = [...offers.values()].toSorted(
      (a, b) => b.match - a.match || (a.by < b.by ? -1 : 1),
    )
    return [{ by: tool.id, match: 1, isCertain: true }, ...others]
  }
}

/** Accounts of one office on one platform: whatever one of them says, another can say too. */
export function accountGroups(tools: Iterable<Tool>): ReadonlyMap<string, readonly ToolId[]> {
  const groups = new Map<string, ToolId[]>()
  for (const tool of tools) {
    const key = tool.life === 'retired' ? undefined : accountKey(tool)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(tool.id)
    else groups.set(key, [tool.id])
  }
  return groups
}

function accountKey({ papers, sponsor }: Tool): string | undefined {
  if (papers.kind !== 'account') return undefined
  const platform = plain(papers.platform ?? '')
  return platform === '' ? undefined : `${sponsor}\n${platform}`
}

type MatchedOffer = { readonly statement: string; readonly offer: Offer }

function matchesByTool(
  overlaps: readonly Overlap[],
  tools: ReadonlyMap<ToolId, Tool>,
  view: View,
  matchLeast: number,
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
    for (const pair of overlap.pairs) {
      if (pair.similarity < matchLeast) continue
      const match = pair.similarity
      if (reaches(b, a, overlap, view)) {
        add(a.id, { statement: pair.a, offer: { by: b.id, match, isCertain } })
      }
      if (reaches(a, b, overlap, view)) {
        add(b.id, { statement: pair.b, offer: { by: a.id, match, isCertain } })
      }
    }
  }
  return matches
}

/** Of two places of which one contains the other, only the wider one serves both; where nobody can tell, neither. */
function reaches(by: Tool, served: Tool, { territory }: Overlap, { offices }: View): boolean {
  if (territory !== 'contains') return true
  const wide = territoryOf(by, offices)
  const narrow = territoryOf(served, offices)
  if (wide.level !== undefined && narrow.level !== undefined && wide.level !== narrow.level) {
    return levels.indexOf(wide.level) < levels.indexOf(narrow.level)
  }
  const [office] = wide.line
  return office !== undefined && narrow.line.includes(office)
}
