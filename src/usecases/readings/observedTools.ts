import type { Day, OfficeId, ToolId } from '#kernel'
import { type Demand, demandsOf } from '#evaluate'
import {
  type Gathered,
  type ObservedTool,
  type OfficeText,
  type ToldDemand,
  demandsKnownOf,
  latestReadings,
  readingsOfUse,
} from '#observe'
import type { Office, Tool } from '#register'
import { type OrderedUsePorts, toldByDemands, voluntaryUses } from '../usage/orderedUse.ts'
import type { ReadingStore } from './readingPorts.ts'

/** Texts in which demands on tools may stand, and the offices that may have issued them. */
export type ReadTexts = {
  readonly texts: readonly OfficeText[]
  readonly offices: ReadonlyMap<OfficeId, Office>
}
const noTexts: ReadTexts = { texts: [], offices: new Map() }

/** Tools with what collectors have found out about them until that day, and how much of their use is of free will. */
export async function observedTools(
  { readings, ...ports }: OrderedUsePorts & { readonly readings: Pick<ReadingStore, 'latest'> },
  tools: readonly Tool[],
  asOf: Day,
  { texts, offices }: ReadTexts = noTexts,
): Promise<readonly ObservedTool[]> {
  const told = await ports.usage.toldUse(asOf)
  const gathered = await readings.latest(asOf)
  const gatheredOnly = tools.map((tool): ObservedTool => {
    const found = gathered.get(tool.id)
    return found ? { tool, collected: latestReadings(found) } : { tool }
  })
  const issuedOn = new Map(
    texts.flatMap(({ file, issuedOn: on }) => (on === undefined ? [] : [[file, on] as const])),
  )
  const inTexts: ReadonlyMap<ToolId, readonly Demand[]> =
    texts.length > 0 && told.size > 0 ? demandsOf(gatheredOnly, texts, offices) : new Map()
  const voluntary = await voluntaryUses(
    ports,
    gatheredOnly,
    told,
    (observed) => {
      const { id } = observed.tool
      const demands = inTexts.get(id) ?? demandsOf([observed], []).get(id) ?? []
      const byTexts = toldByDemands(demands, asOf, issuedOn)
      const read = demandsRead(observed, gathered.get(id) ?? [])
      return { ...byTexts, demands: [...byTexts.demands, ...read] }
    },
    asOf,
  )
  return gatheredOnly.map((observed) => {
    const { tool } = observed
    const free = voluntary.get(tool.id)
    const collected = {
      ...observed.collected,
      ...readingsOfUse(tool, told.get(tool.id), asOf, free),
    }
    return {
      tool,
      ...(Object.keys(collected).length > 0 && { collected }),
      ...(free && { voluntary: free }),
    }
  })
}

/** Demands that were read in texts before, each since the day of its text. */
function demandsRead({ tool }: ObservedTool, gathered: readonly Gathered[]): readonly ToldDemand[] {
  return gathered
    .filter(({ by }) => by === 'texts')
    .flatMap((one) => {
      const alone = { tool: { ...tool, declared: {} }, collected: latestReadings([one]) }
      return demandsKnownOf(alone).map((demand) => ({ ...demand, on: one.asOf }))
    })
}
