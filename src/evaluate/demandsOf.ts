import type { OfficeId, ToolId } from '#kernel'
import type { ConfirmedLink, ObservedTool, OfficeText } from '#observe'
import type { Office, Origin, Tool } from '#register'
import { type Demand, findDemands, findDescribedDemands } from './demands.ts'
import { openLinks } from './toolLinks.ts'

/**
 * Which demands concern which tool. A row's own description and remarks concern its tool. A sentence of a text that is
 * kept concerns the tools that people confirmed; of any other text, those that `openLinks` finds by name.
 */
export function demandsOf(
  tools: readonly ObservedTool[],
  texts: readonly OfficeText[],
  offices: ReadonlyMap<OfficeId, Office> = new Map(),
): ReadonlyMap<ToolId, readonly Demand[]> {
  const found = new Map<ToolId, Demand[]>()
  const ear = rememberingEar()
  for (const { tool } of tools) {
    for (const demand of ownDemands(tool, ear)) add(found, tool.id, demand)
  }
  if (texts.length === 0) return found
  const linksOf = openLinks(
    tools.map(({ tool }) => tool),
    offices,
  )
  for (const text of texts) {
    const links = text.confirmed ? confirmedIn(text.confirmed) : linksOf(text)
    for (const heard of findDemands(text.text, text.file)) {
      const demand = text.kept === undefined ? heard : { ...heard, kept: text.kept }
      for (const { tool } of links(heard)) add(found, tool, demand)
    }
  }
  return found
}

/** The tools that people confirmed a demand to be about: where the span they looked at meets it. */
function confirmedIn(confirmed: readonly ConfirmedLink[]) {
  return ({ start, end }: Demand) =>
    confirmed.filter((link) => link.start < end && start < link.end)
}

/** What a row says of its own tool: the description, and the columns nobody recognised. */
function ownDemands(tool: Tool, ear: typeof findDescribedDemands): readonly Demand[] {
  const { description } = tool
  const told = description ? ear(description, sourceOf(tool.origin)) : []
  const beside = Object.entries(tool.beside).flatMap(([heading, text]) =>
    ear(text, sourceOf(tool.origin, heading)),
  )
  return [...told, ...beside]
}

/** Ledgers repeat the same few remarks thousands of times: each is heard once. */
function rememberingEar(): typeof findDescribedDemands {
  const heard = new Map<string, readonly Demand[]>()
  return (text, source) => {
    const known = heard.get(text) ?? findDescribedDemands(text, source)
    heard.set(text, known)
    return known.map((demand) => ({ ...demand, source }))
  }
}

function sourceOf({ file, sheet, row }: Origin, heading?: string): string {
  return [file, sheet, `R${row}`, heading].filter((part) => part !== undefined).join(' › ')
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
