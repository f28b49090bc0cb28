import type { ToolId } from '#kernel'
import type { Demand, PlanModel } from './model.ts'
import type { Offer } from './offer.ts'

/** A tool that has no room for all who would come, and who cannot: it was settled that they go. */
export type Crowded = {
  readonly by: ToolId
  readonly people: number
  readonly capacity: number
  readonly from: readonly ToolId[]
}

/** Where each demand is served when these tools stay, and which tools find no room for their people. */
export type Homes = {
  readonly homeOf: ReadonlyMap<Demand, Offer>
  readonly crowded: readonly Crowded[]
}

/**
 * Give each demand of a tool that goes a home among those that stay: the nearest match that has room. All
 * people of a tool come to each of its homes, since nobody counts who uses which capability; those with most
 * people choose first. Where nobody told a capacity there is room, and where nobody counted people nobody comes.
 */
export function homesOf(model: PlanModel, kept: ReadonlySet<ToolId>): Homes {
  const homeOf = new Map<Demand, Offer>()
  const demandsOf = new Map<ToolId, Demand[]>()
  for (const demand of model.demands) {
    if (kept.has(demand.tool)) {
      const own = demand.offers.find(({ by }) => by === demand.tool)
      if (own) homeOf.set(demand, own)
      continue
    }
    const there = demandsOf.get(demand.tool)
    if (there) there.push(demand)
    else demandsOf.set(demand.tool, [demand])
  }
  const rooms = roomsOf(model, kept)
  const people = (id: ToolId): number => model.tools.get(id)?.about.people ?? 0
  const going = [...demandsOf.keys()].toSorted((a, b) => people(b) - people(a) || (a < b ? -1 : 1))
  for (const tool of going) {
    const homes = new Set<ToolId>()
    const hasRoom = ({ by }: Offer): boolean => {
      const room = rooms.get(by)
      return !room || homes.has(by) || room.people + people(tool) <= room.capacity
    }
    for (const demand of demandsOf.get(tool) ?? []) {
      const serving = demand.offers.filter(({ by }) => kept.has(by))
      const home = serving.find(hasRoom) ?? serving[0]
      if (!home) continue
      homeOf.set(demand, home)
      const room = rooms.get(home.by)
      if (!room || homes.has(home.by)) continue
      if (!hasRoom(home)) room.from.push(tool)
      room.people += people(tool)
      homes.add(home.by)
    }
  }
  const crowded = [...rooms].filter(([, { from }]) => from.length > 0)
  return { homeOf, crowded: crowded.map(([by, room]) => ({ by, ...room })) }
}

/** The tools with a told capacity, and how many people they hold already. */
function roomsOf(model: PlanModel, kept: ReadonlySet<ToolId>) {
  const rooms = new Map<ToolId, { people: number; capacity: number; from: ToolId[] }>()
  for (const id of kept) {
    const about = model.tools.get(id)?.about
    if (about?.capacity === undefined) continue
    rooms.set(id, { people: about.people ?? 0, capacity: about.capacity, from: [] })
  }
  return rooms
}
