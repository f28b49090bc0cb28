import type { OfficeId, ToolId } from '#kernel'
import { groupedBy, plain } from '#kernel'
import type { Frequency, Tool } from '#register'
import { frequencies } from '#register'
import type { Offer } from './offer.ts'

/** The data that a form asks for, each once; nothing where nobody listed them. */
export function itemsAsked(tool: Tool): readonly string[] {
  if (tool.kind !== 'form') return []
  return [...new Set(tool.declared.dataItems?.value ?? [])]
}

/** The forms that ask for one datum, those that ask for most first. */
type FormsOfItem = {
  readonly all: readonly Tool[]
  readonly byOffice: ReadonlyMap<OfficeId, readonly Tool[]>
  readonly byRegion: ReadonlyMap<string, readonly Tool[]>
}

/**
 * Forms that ask for a datum of the same name, at least as often and for places that hold those of the
 * other: what one office gathers, another can be given (Order 809; MR-04). Alike by name is not yet the
 * same datum, so it is never certain. A name is asked for everywhere, so only `most` of the same office and
 * those above are looked at, of the same region, and of anywhere: those that ask for most, since they can replace most.
 */
export function itemOffers(
  tools: readonly Tool[],
  most: number,
  lineOf: (tool: Tool) => readonly OfficeId[],
  reaches: (by: Tool, served: Tool) => boolean,
): (tool: Tool, item: string) => readonly Offer[] {
  const itemsOf = new Map<ToolId, number>()
  for (const tool of tools) itemsOf.set(tool.id, itemsAsked(tool).length)
  const widestFirst = tools.toSorted((a, b) => itemsOf.get(b.id)! - itemsOf.get(a.id)!)
  const forms = formsByItem(widestFirst)
  const offers = new Map<ToolId, Offer>()
  const offerOf = (id: ToolId): Offer => {
    const known = offers.get(id) ?? { by: id, match: 1, isCertain: false }
    offers.set(id, known)
    return known
  }
  return (tool, item) => {
    const there = tool.kind === 'form' ? forms.get(plain(item)) : undefined
    if (!there) return []
    const near = lineOf(tool).flatMap((office) => there.byOffice.get(office) ?? [])
    const region = tool.region === undefined ? [] : there.byRegion.get(plain(tool.region))
    const tried = new Set([near, region ?? [], there.all].flatMap((those) => those.slice(0, most)))
    return [...tried]
      .filter((other) => other.id !== tool.id && isAsOften(other, tool) && reaches(other, tool))
      .map(({ id }) => offerOf(id))
  }
}

function formsByItem(tools: readonly Tool[]): ReadonlyMap<string, FormsOfItem> {
  const asking = tools.flatMap((tool) =>
    [...new Set(itemsAsked(tool).map(plain))].map((item) => ({ item, tool })),
  )
  const forms = [...groupedBy(asking, ({ item }) => item)].map(([item, those]) => {
    const all = those.map(({ tool }) => tool)
    const byOffice = groupedBy(all, ({ sponsor }) => sponsor)
    const byRegion = groupedBy(all, ({ region = '' }) => plain(region))
    return [item, { all, byOffice, byRegion }] as const
  })
  return new Map(forms)
}

/** Whether the datum would come as often as it is needed; where nobody said how often, it may. */
function isAsOften(by: Tool, served: Tool): boolean {
  const [given, needed] = [frequencyOf(by), frequencyOf(served)]
  if (given === undefined || needed === undefined) return true
  return frequencies.indexOf(given) <= frequencies.indexOf(needed)
}

function frequencyOf({ declared }: Tool): Frequency | undefined {
  return declared.frequency?.value
}
