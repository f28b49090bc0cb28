import { type FeatureSets, firstOfWeight, statementAt, timesSaid, totalOf } from './featureSets.ts'
import { oneUnit } from './rawSets.ts'

/** Told of two statements, the lower number first, and how alike they are. */
export type OnPair = (a: number, b: number, similarity: number) => void
/** Told of two distinct sets and how alike they are. */
export type OnSets = (a: number, b: number, similarity: number) => void

const give = 1e-6

/** All pairs of statements at least so alike (above 0), each once, in no particular order. Exact. Answers how many had to be compared. */
export function pairsAbove(sets: FeatureSets, threshold: number, onPair: OnPair): number {
  for (let set = 0; set < sets.count; set++) {
    const times = timesSaid(sets, set)
    if (times === 1 || threshold > 1 || (sets.totals[set] as number) === 0) continue
    for (let i = 0; i < times; i++) {
      const first = statementAt(sets, set, i)
      for (let j = i + 1; j < times; j++) onPair(first, statementAt(sets, set, j), 1)
    }
  }
  return setsAbove(sets, threshold, (a, b, similarity) => {
    const timesA = timesSaid(sets, a)
    const timesB = timesSaid(sets, b)
    for (let i = 0; i < timesA; i++) {
      const first = statementAt(sets, a, i)
      for (let j = 0; j < timesB; j++) {
        const second = statementAt(sets, b, j)
        onPair(Math.min(first, second), Math.max(first, second), similarity)
      }
    }
  })
}

/**
 * All pairs of distinct sets at least so alike, each once. Sets come in order of weight; each is compared with the
 * lighter ones that share one of its rarest ranks, then enters the lists of its own rarest ranks: of two sets so
 * alike, one of those is shared. What remains of both after the rarest shared rank must still suffice.
 */
export function setsAbove(sets: FeatureSets, threshold: number, onSets: OnSets): number {
  if (!(threshold > 0)) return 0
  let compared = 0
  const { units, unitStarts, totals, weights, count } = sets
  const part = (threshold / (1 + threshold)) * (1 - give)
  const { exact, bounds, held, spare } = emptyLists(sets, part)
  const unshared = firstUnshared(sets)
  const marks = new Float32Array(sets.ranks)
  const lightEnough = weightSteps(totals)

  for (let set = 0; set < count; set++) {
    const total = exact[set] as number
    const begin = unitStarts[set] as number
    const end = unitStarts[set + 1] as number
    const lowest = threshold * total * (1 - give)
    const needed = part * total
    let isMarked = false
    let left = total
    for (let at = begin; at < end && left >= lowest; at++) {
      const unit = units[at] as number
      const rank = unit < oneUnit ? unit : ((unit & 0x7fff) << 16) | (units[++at] as number)
      const here = left
      left -= weights[rank] as number
      if (rank >= unshared) continue
      let head = bounds[rank * 2] as number
      const tail = bounds[rank * 2 + 1] as number
      if (head < tail) {
        while (head < tail && (totals[held[head * 2] as number] as number) < lowest) head++
        bounds[rank * 2] = head
        const last = lightEnough(here / part - total)
        for (let p = head; p < tail; p++) {
          const other = held[p * 2] as number
          if (other > last) break
          if ((spare[p * 2 + 1] as number) < needed) continue
          compared++
          if (!isMarked) {
            isMarked = true
            mark(sets, marks, set, unshared)
          }
          const most = part * (total + (totals[other] as number))
          let sum = 0
          const otherEnd = unitStarts[other + 1] as number
          for (let o = unitStarts[other] as number; o < otherEnd; o++) {
            const otherUnit = units[o] as number
            sum +=
              otherUnit < oneUnit
                ? (marks[otherUnit] as number)
                : (marks[((otherUnit & 0x7fff) << 16) | (units[++o] as number)] as number)
          }
          if (sum < most) continue
          if (rarestShared(sets, marks, other) !== rank) continue
          const similarity = sum / (total + (exact[other] as number) - sum)
          if (similarity >= threshold) onSets(other, set, similarity)
        }
      }
      if (here >= 2 * needed) {
        bounds[rank * 2 + 1] = tail + 1
        held[tail * 2] = set
        spare[tail * 2 + 1] = here - needed
      }
    }
    if (isMarked) unmark(sets, marks, set)
  }
  return compared
}

function mark(sets: FeatureSets, marks: Float32Array, set: number, unshared: number): void {
  const { units, weights } = sets
  const end = sets.unitStarts[set + 1] as number
  for (let at = sets.unitStarts[set] as number; at < end; at++) {
    const unit = units[at] as number
    const rank = unit < oneUnit ? unit : ((unit & 0x7fff) << 16) | (units[++at] as number)
    if (rank < unshared) marks[rank] = weights[rank] as number
  }
}

function unmark(sets: FeatureSets, marks: Float32Array, set: number): void {
  const { units } = sets
  const end = sets.unitStarts[set + 1] as number
  for (let at = sets.unitStarts[set] as number; at < end; at++) {
    const unit = units[at] as number
    marks[unit < oneUnit ? unit : ((unit & 0x7fff) << 16) | (units[++at] as number)] = 0
  }
}

/** The first rank that only one set holds: it tells two sets apart and never joins them. */
function firstUnshared(sets: FeatureSets): number {
  let rank = sets.ranks
  while (rank > 0 && sets.heldBy[rank - 1] === 1) rank--
  return rank
}

/** The exact weight of each set, and room for each rank's list of the sets in which it is among the rarest. */
function emptyLists(sets: FeatureSets, part: number) {
  const { units, unitStarts, weights } = sets
  const unshared = firstUnshared(sets)
  const exact = new Float64Array(sets.count)
  /** Of each rank, where its list begins and ends. */
  const bounds = new Uint32Array(unshared * 2)
  let room = 0
  for (let set = 0; set < sets.count; set++) {
    const end = unitStarts[set + 1] as number
    const total = totalOf(sets, set)
    exact[set] = total
    const needed = 2 * part * total
    let left = total
    for (let at = unitStarts[set] as number; at < end && left >= needed; at++) {
      const unit = units[at] as number
      const rank = unit < oneUnit ? unit : ((unit & 0x7fff) << 16) | (units[++at] as number)
      left -= weights[rank] as number
      if (rank >= unshared) continue
      bounds[rank * 2]!++
      room++
    }
  }
  for (let rank = 0, sum = 0; rank < unshared; rank++) {
    const size = bounds[rank * 2] as number
    bounds[rank * 2] = bounds[rank * 2 + 1] = sum
    sum += size
  }
  // Entries of two numbers: the set, and what it has left from this rank on beyond its own part of what two sets
  // must share. Side by side in memory, because they are read together.
  const held = new Uint32Array(room * 2)
  return { exact, bounds, held, spare: new Float32Array(held.buffer) }
}

/** A quick upper bound for the last set that weighs at most so much. */
function weightSteps(totals: Float32Array): (weight: number) => number {
  const heaviest = totals.length > 0 ? (totals[totals.length - 1] as number) : 0
  const cells = 4096
  const scale = heaviest > 0 ? cells / heaviest : 0
  const firsts = new Uint32Array(cells + 2).fill(totals.length)
  for (let cell = 0; cell <= cells && scale > 0; cell++) {
    firsts[cell] = firstOfWeight(totals, cell / scale)
  }
  return (weight) =>
    weight < 0 ? 0 : (firsts[Math.min(cells, (weight * scale) | 0) + 1] as number)
}

function rarestShared(sets: FeatureSets, marks: Float32Array, set: number): number {
  const { units } = sets
  const end = sets.unitStarts[set + 1] as number
  for (let at = sets.unitStarts[set] as number; at < end; at++) {
    const unit = units[at] as number
    const rank = unit < oneUnit ? unit : ((unit & 0x7fff) << 16) | (units[++at] as number)
    if ((marks[rank] as number) > 0) return rank
  }
  return sets.ranks
}
