import type { Day } from '#kernel'
import { type ObservedTool, readingsOfUse } from '#observe'
import type { Tool } from '#register'
import type { UsageStore } from './usagePorts.ts'

/** Tools with what trackers have told of them until that day. */
export async function observedTools(
  { usage }: { readonly usage: Pick<UsageStore, 'toldUse'> },
  tools: readonly Tool[],
  asOf: Day,
): Promise<readonly ObservedTool[]> {
  const told = await usage.toldUse(asOf)
  return tools.map((tool) => {
    const collected = readingsOfUse(tool, told.get(tool.id), asOf)
    return Object.keys(collected).length === 0 ? { tool } : { tool, collected }
  })
}
