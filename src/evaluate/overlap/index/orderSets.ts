import { type FeatureSets, shared, type Weigh } from './featureSets.ts'
import { blockBits, oneUnit, type RawSets } from './rawSets.ts'

/**
 * Weigh the features, number them by rarity, put the sets in order of total weight, and let the raw ones go.
 * `scratch` is overwritten: memory that is there already and no longer needed.
 */
export function orderSets(raw: RawSets, weigh: Weigh, scratch: Uint32Array): FeatureSets {
  const { statements, count, features } = raw
  const byRank = byCount(raw.heldBy, features)
  const rankOf = new Uint32Array(features).fill(byRank.length)
  const heldBy = new Uint32Array(byRank.length)
  const weights = new Float32Array(byRank.length)
  let unitsNeeded = 0
  for (let rank = 0; rank < byRank.length; rank++) {
    const feature = byRank[rank] as number
    rankOf[feature] = rank
    heldBy[rank] = raw.heldBy[feature * 2] as number
    weights[rank] = weigh(feature, raw.heldBy[feature * 2 + 1] as number)
    unitsNeeded += (heldBy[rank] as number) * (rank < oneUnit ? 1 : 2)
  }
  raw.heldBy = new Uint32Array(0)

  let totals = weighSets(raw, rankOf, weights)
  const room = scratch.length < count * 2 ? new Uint32Array(count * 2) : scratch
  const { order, free } = orderByWeight(totals, room)
  totals = totals.map((_, place) => totals[order[place] as number] as number)
  const units = new Uint16Array(unitsNeeded)
  const unitStarts = new Uint32Array(count + 1)
  writeInOrder(raw, order, rankOf, units, unitStarts)
  raw.blocks = []
  raw.starts = new Uint32Array(0)

  const { holders, sharers } = holdersInOrder(raw, order, free)
  raw.setOf = new Uint32Array(0)
  const ranks = byRank.length
  return {
    statements,
    count,
    units,
    unitStarts,
    totals,
    rankOf,
    ranks,
    heldBy,
    weights,
    weigh,
    holders,
    sharers,
  }
}

/** Features that some set holds, the most frequent first, equal ones by number: a counting sort. */
function byCount(heldBy: Uint32Array, features: number): Uint32Array {
  let most = 0
  for (let feature = 0; feature < features; feature++) {
    most = Math.max(most, heldBy[feature * 2] as number)
  }
  const places = new Uint32Array(most + 2)
  for (let feature = 0; feature < features; feature++) {
    places[most - (heldBy[feature * 2] as number) + 1]!++
  }
  for (let place = 0; place <= most; place++) places[place + 1]! += places[place] as number
  const present = new Uint32Array(places[most] as number)
  for (let feature = 0; feature < features; feature++) {
    const held = heldBy[feature * 2] as number
    if (held > 0) present[places[most - held]!++] = feature
  }
  return present
}

function weighSets(raw: RawSets, rankOf: Uint32Array, weights: Float32Array): Float32Array {
  const weightOf = new Float32Array(rankOf.length)
  for (let feature = 0; feature < rankOf.length; feature++) {
    weightOf[feature] = weights[rankOf[feature] as number] ?? 0
  }
  const totals = new Float32Array(raw.count)
  for (let set = 0; set < raw.count; set++) {
    const start = raw.starts[set] as number
    const block = raw.blocks[start >>> blockBits] as Uint16Array
    let at = start & ((1 << blockBits) - 1)
    let total = 0
    for (let left = block[at++] as number; left > 0; left--) {
      const unit = block[at++] as number
      const feature = unit < oneUnit ? unit : ((unit & 0x7fff) << 16) | (block[at++] as number)
      total += weightOf[feature] as number
    }
    totals[set] = total
  }
  return totals
}

/** Sets in order of weight, equal ones as they came: a radix sort on the bits of positive floats. Leaves half the room free. */
function orderByWeight(totals: Float32Array, room: Uint32Array) {
  const bits = new Uint32Array(totals.buffer, totals.byteOffset, totals.length)
  let from = room.subarray(0, totals.length)
  let to = room.subarray(totals.length, totals.length * 2)
  for (let set = 0; set < totals.length; set++) from[set] = set
  for (const shift of [0, 11, 22]) {
    const places = new Uint32Array(2049)
    for (let set = 0; set < totals.length; set++) {
      places[(((bits[set] as number) >>> shift) & 2047) + 1]!++
    }
    for (let digit = 0; digit < 2048; digit++) {
      places[digit + 1]! += places[digit] as number
    }
    for (let place = 0; place < from.length; place++) {
      const set = from[place] as number
      const digit = ((bits[set] as number) >>> shift) & 2047
      to[places[digit]!++] = set
    }
    ;[from, to] = [to, from]
  }
  return { order: from, free: to }
}

function writeInOrder(
  raw: RawSets,
  order: Uint32Array,
  rankOf: Uint32Array,
  units: Uint16Array,
  unitStarts: Uint32Array,
): void {
  const ranks = new Uint32Array(0x10000)
  let end = 0
  for (let place = 0; place < order.length; place++) {
    const start = raw.starts[order[place] as number] as number
    const block = raw.blocks[start >>> blockBits] as Uint16Array
    let at = start & ((1 << blockBits) - 1)
    const length = block[at++] as number
    for (let i = 0; i < length; i++) {
      const unit = block[at++] as number
      const feature = unit < oneUnit ? unit : ((unit & 0x7fff) << 16) | (block[at++] as number)
      // Ascending features were met in that order: the later, the rarer, as a rule.
      ranks[length - 1 - i] = rankOf[feature] as number
    }
    sortRarestFirst(ranks, length)
    for (let i = 0; i < length; i++) {
      const rank = ranks[i] as number
      if (rank < oneUnit) units[end++] = rank
      else {
        units[end++] = oneUnit | (rank >>> 16)
        units[end++] = rank & 0xffff
      }
    }
    unitStarts[place + 1] = end
  }
}

/** Put the first `length` ranks in descending order. */
export function sortRarestFirst(ranks: Uint32Array, length: number): void {
  if (length > 40) {
    ranks.subarray(0, length).sort().reverse()
    return
  }
  for (let i = 1; i < length; i++) {
    const rank = ranks[i] as number
    let at = i
    for (; at > 0 && (ranks[at - 1] as number) < rank; at--) ranks[at] = ranks[at - 1] as number
    ranks[at] = rank
  }
}

function holdersInOrder(raw: RawSets, order: Uint32Array, placeOf: Uint32Array) {
  for (let place = 0; place < order.length; place++) placeOf[order[place] as number] = place
  const holders = new Uint32Array(order.length)
  for (let statement = 0; statement < raw.statements; statement++) {
    holders[placeOf[raw.setOf[statement] as number] as number]!++
  }
  let room = 0
  for (let place = 0; place < order.length; place++) {
    const said = holders[place] as number
    holders[place] = said === 1 ? 0 : shared + room
    if (said > 1) room += said + 1
  }
  const sharers = new Uint32Array(room)
  for (let statement = 0; statement < raw.statements; statement++) {
    const place = placeOf[raw.setOf[statement] as number] as number
    const list = (holders[place] as number) - shared
    if (list < 0) holders[place] = statement
    else {
      sharers[list]!++
      sharers[list + (sharers[list] as number)] = statement
    }
  }
  return { holders, sharers }
}
