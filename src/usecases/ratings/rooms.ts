/** Room for so many at once, regained at so many a second. */
export type RoomSize = { readonly most: number; readonly aSecond: number }

/** Lets so many through for each name; seconds to wait where there is no room, undefined where there was. Names are forgotten with the process. */
export type Rooms = (name: string, now: number) => number | undefined

const secondMs = 1000

export function roomsOf({ most, aSecond }: RoomSize, mostNames: number): Rooms {
  const rooms = new Map<string, { left: number; at: number }>()
  return (name, now) => {
    const room = rooms.get(name) ?? { left: most, at: now }
    room.left = Math.min(most, room.left + ((now - room.at) / secondMs) * aSecond)
    room.at = now
    if (rooms.size >= mostNames) rooms.clear()
    rooms.set(name, room)
    if (room.left < 1) return Math.ceil((1 - room.left) / aSecond)
    room.left--
    return undefined
  }
}
