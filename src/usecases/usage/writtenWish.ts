import { type Result, type ToolId, ok, parseId, refuse } from '#kernel'

/** What somebody wrote of the logs they bring. */
export type WrittenUsageWish = {
  readonly tool?: string | undefined
  /** As `HOST=T-ID`. */
  readonly sites: readonly string[]
  readonly server?: string | undefined
}
/** What somebody wrote that tells no tool. */
export type WrittenUsageRefusal =
  | { readonly type: 'site-not-a-pair'; readonly value: string }
  | { readonly type: 'tool-not-an-id'; readonly value: string }

/** Read whose use logs tell. */
export function usageWishOf({ tool = '', sites, server = '' }: WrittenUsageWish): Result<
  {
    readonly tool?: ToolId
    readonly sites: ReadonlyMap<string, ToolId>
    readonly server: string
  },
  WrittenUsageRefusal
> {
  const id = parseId('T', tool)
  if (tool.trim() !== '' && !id) return refuse({ type: 'tool-not-an-id', value: tool })
  const byHost = new Map<string, ToolId>()
  for (const value of sites.map((one) => one.trim()).filter((one) => one !== '')) {
    const at = value.lastIndexOf('=')
    const host = value.slice(0, Math.max(0, at)).trim()
    const of = parseId('T', value.slice(at + 1))
    if (host === '' || !of) return refuse({ type: 'site-not-a-pair', value })
    byHost.set(host, of)
  }
  return ok({ ...(id && { tool: id }), sites: byHost, server: server.trim() })
}
