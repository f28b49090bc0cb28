import type { Day } from '#kernel'
import { type ObservedTool, latestReadings, readingsOfUse } from '#observe'
import type { Tool } from '#register'
import type { UsageStore } from '../usage/usagePorts.ts'
import type { ReadingStore } from './readingPorts.ts'

/** Tools with what collectors have found out about them until that day. */
export async function observedTools(
  {
    usage,
    readings,
  }: {
    readonly usage: Pick<UsageStore, 'toldUse'>
    readonly readings: Pick<ReadingStore, 'latest'>
  },
  tools: readonly Tool[],
  asOf: Day,
): Promise<readonly ObservedTool[]> {
  const told = await usage.toldUse(asOf)
  const gathered = await readings.latest(asOf)
  return tools.map((tool) => {
    const found = gathered.get(tool.id)
    const collected = {
      ...(found && latestReadings(found)),
      ...readingsOfUse(tool, told.get(tool.id), asOf),
    }
    return Object.keys(collected).length === 0 ? { tool } : { tool, collected }
  })
}
