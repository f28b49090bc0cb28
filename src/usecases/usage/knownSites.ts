import type { ToolId } from '#kernel'
import type { Tool } from '#register'

/** Which tool a log tells of. */
export type KnownSites = {
  readonly byHost: ReadonlyMap<string, ToolId>
  readonly otherwise?: ToolId
}
/** The tools by the names of their servers: as somebody said, else as the addresses in their papers say. */
export function knownSites(
  tools: readonly Tool[],
  said: { readonly tool?: ToolId; readonly sites: ReadonlyMap<string, ToolId> },
): KnownSites {
  const byHost = new Map<string, ToolId | undefined>()
  for (const { id, papers } of said.tool ? [] : tools) {
    const host = 'address' in papers && papers.address ? hostOf(papers.address) : undefined
    if (host) byHost.set(host, byHost.has(host) && byHost.get(host) !== id ? undefined : id)
  }
  for (const [host, id] of said.sites) byHost.set(bareHost(host), id)
  const known = [...byHost].flatMap(([host, id]) => (id ? [[host, id] as const] : []))
  return { byHost: new Map(known), ...(said.tool && { otherwise: said.tool }) }
}

function hostOf(address: string): string | undefined {
  return /^(?:https?:\/\/)?([^/:?#\s]+\.[^/:?#\s]+)(?::\d+)?\/?(?:index\.\w+)?$/i
    .exec(address.trim())?.[1]
    ?.toLowerCase()
    .replace(/^www\./, '')
}

/** The name of a server without `www.` and port, in lower case. */
export function bareHost(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/:\d+$/, '')
}
