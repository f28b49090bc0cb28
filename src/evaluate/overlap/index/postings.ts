import { type FeatureSets, totalOf } from './featureSets.ts'
import { oneUnit } from './rawSets.ts'

/**
 * For each rank, the sets that hold it, in order of weight. Long lists are parted by how much of a set's
 * weight lies in this rank and commoner ones: where little is left, no rarer rank being shared, the set cannot be near.
 */
export type Postings = {
  /** Ranks below this have parted lists. */
  readonly parted: number
  /** Where each list, or each part of a parted list, begins in `sets`. */
  readonly starts: Uint32Array
  readonly sets: Uint32Array
}

/** The largest share of its weight that a set in this part has left. The first part: this rank is the set's rarest. */
export const shareLeft = [1, 1, 0.875, 0.75, 0.625, 0.5, 0.375, 0.25] as const
export const parts = shareLeft.length
const partOfEighth = Uint8Array.of(7, 7, 6, 5, 4, 3, 2, 1, 0)
/** Lists shorter than this are read whole. */
const longList = 64

export function postingsOf(sets: FeatureSets): Postings {
  let parted = 0
  while (parted < sets.ranks && (sets.heldBy[parted] as number) >= longList) parted++
  const slots = parted * parts + (sets.ranks - parted)
  const ends = new Uint32Array(slots + 1)
  let room = 0
  for (const held of sets.heldBy) room += held
  countInto(sets, parted, ends)
  for (let slot = 0, sum = 0; slot <= slots; slot++) {
    const size = ends[slot] as number
    ends[slot] = sum
    sum += size
  }
  const held = new Uint32Array(room)
  fill(sets, parted, ends, held)
  // Filling moved each end to where the next list begins.
  ends.copyWithin(1, 0)
  ends[0] = 0
  return { parted, starts: ends, sets: held }
}

function countInto(sets: FeatureSets, parted: number, counts: Uint32Array): void {
  const { units, unitStarts, weights } = sets
  for (let set = 0; set < sets.count; set++) {
    const end = unitStarts[set + 1] as number
    const total = totalOf(sets, set)
    let left = total
    for (let at = unitStarts[set] as number; at < end; at++) {
      const unit = units[at] as number
      const rank = unit < oneUnit ? unit : ((unit & 0x7fff) << 16) | (units[++at] as number)
      counts[slotOf(rank, left, total, parted)]!++
      left -= weights[rank] as number
    }
  }
}

function fill(sets: FeatureSets, parted: number, ends: Uint32Array, held: Uint32Array): void {
  const { units, unitStarts, weights } = sets
  for (let set = 0; set < sets.count; set++) {
    const end = unitStarts[set + 1] as number
    const total = totalOf(sets, set)
    let left = total
    for (let at = unitStarts[set] as number; at < end; at++) {
      const unit = units[at] as number
      const rank = unit < oneUnit ? unit : ((unit & 0x7fff) << 16) | (units[++at] as number)
      held[ends[slotOf(rank, left, total, parted)]!++] = set
      left -= weights[rank] as number
    }
  }
}

function slotOf(rank: number, left: number, total: number, parted: number): number {
  if (rank >= parted) return parted * (parts - 1) + rank
  return rank * parts + (total > 0 ? (partOfEighth[((left / total) * 8) | 0] as number) : 0)
}
