import { addedStatements } from './added.ts'
import { type FeatureSets, firstOfWeight, statementAt, timesSaid, totalOf } from './featureSets.ts'
import { type Alike, alikeOnes, letIn, type Nearest, nearest } from './nearest.ts'
import { parts, type Postings, postingsOf, shareLeft } from './postings.ts'
import { type Query, queryOf } from './query.ts'
import { oneUnit } from './rawSets.ts'

/**
 * Statements ready to be compared. Similarity is weighted Jaccard: the weight of the shared features over the
 * weight of all features of both. Every answer is exact, as if each statement had been compared.
 */
export type StatementIndex = {
  /** How many statements there are, added ones included. */
  readonly size: () => number
  /**
   * The statements most alike that share anything at all, most alike first, equal ones by number;
   * with `least`, none less alike than that.
   */
  readonly topK: (features: ArrayLike<number>, most: number, least?: number) => readonly Alike[]
  /** Take one more statement, its features distinct and ascending; answers its number. Weights stay as they are. */
  readonly add: (features: ArrayLike<number>) => number
  /** The distinct statements below, for the join of all pairs; added ones are not in them. */
  readonly sets: FeatureSets
}

/** Bounds are sums of rounded numbers: this much is given away so that nothing is lost. */
const give = 1e-6

export function indexStatements(sets: FeatureSets): StatementIndex {
  const postings = postingsOf(sets)
  const marks = new Float32Array(sets.ranks + 1)
  const added = addedStatements(sets.statements)

  function topK(features: ArrayLike<number>, most: number, least = 0): readonly Alike[] {
    const best = nearest(most, least)
    if (most < 1) return []
    const query = queryOf(sets, features)
    query.ranks.forEach((rank, place) => {
      marks[rank] = query.weights[place] as number
    })
    for (let place = 0; place < query.ranks.length; place++) {
      const left = query.left[place] as number
      if (left < best.atLeast * query.total * (1 - give)) break
      readList(sets, postings, marks, query, place, best)
    }
    for (const rank of query.ranks) marks[rank] = 0
    added.compare(features, sets, query.total, best)
    return alikeOnes(best)
  }

  return {
    size: () => sets.statements + added.size(),
    topK,
    add: (features) => added.add(features, sets),
    sets,
  }
}

/** Read the list of one rank of the query for sets whose rarest shared rank this is. */
function readList(
  sets: FeatureSets,
  postings: Postings,
  marks: Float32Array,
  query: Query,
  place: number,
  best: Nearest,
): void {
  const rank = query.ranks[place] as number
  const isParted = rank < postings.parted
  const slot = isParted ? rank * parts : postings.parted * (parts - 1) + rank
  for (let part = 0; part < (isParted ? parts : 1); part++) {
    const from = postings.starts[slot + part] as number
    const to = postings.starts[slot + part + 1] as number
    if (from < to)
      readPart(sets, postings, marks, query, place, shareLeft[part] as number, from, to, best)
  }
}

/** Read from the sets as heavy as the query outwards, until they are too heavy or too light to be let in. */
function readPart(
  sets: FeatureSets,
  postings: Postings,
  marks: Float32Array,
  query: Query,
  place: number,
  share: number,
  from: number,
  to: number,
  best: Nearest,
): void {
  const { units, unitStarts, totals } = sets
  const held = postings.sets
  const rank = query.ranks[place] as number
  const total = query.total
  const left = query.left[place] as number
  let near = best.atLeast * (1 - give)
  let lowest = lightest(totals, near, total, share)
  let highest = heaviest(totals, near, total, left)
  if (lowest > highest) return

  const middle = placeOf(held, from, to, Math.min(Math.max(query.alike, lowest), highest))
  for (let side = 0; side < 2; side++) {
    const step = side === 0 ? 1 : -1
    for (let p = side === 0 ? middle : middle - 1; p >= from && p < to; p += step) {
      const set = held[p] as number
      if (set > highest || set < lowest) break
      let sum = 0
      const end = unitStarts[set + 1] as number
      for (let at = unitStarts[set] as number; at < end; at++) {
        const unit = units[at] as number
        sum +=
          unit < oneUnit
            ? (marks[unit] as number)
            : (marks[((unit & 0x7fff) << 16) | (units[++at] as number)] as number)
      }
      if (sum < near * (total + (totals[set] as number) - sum)) continue
      if (sum === 0 || rarestShared(sets, marks, set) !== rank) continue
      if (!letSetIn(sets, set, sum / (total + totalOf(sets, set) - sum), best)) continue
      if (best.atLeast * (1 - give) === near) continue
      near = best.atLeast * (1 - give)
      lowest = lightest(totals, near, total, share)
      highest = heaviest(totals, near, total, left)
    }
  }
}

/** The first set heavy enough: of its weight at most `share` can be shared. */
function lightest(totals: Float32Array, near: number, total: number, share: number): number {
  if (near === 0) return 0
  const part = near / (1 + near)
  if (share <= part) return totals.length
  return firstOfWeight(totals, Math.max(near * total, (part * total) / (share - part)) * (1 - give))
}

/** The last set light enough: at most `left` can be shared. */
function heaviest(totals: Float32Array, near: number, total: number, left: number): number {
  if (near === 0) return totals.length
  const most = (left * (1 + near)) / near
  return firstOfWeight(totals, most * (1 + give) - total * (1 - give))
}

function placeOf(held: Uint32Array, from: number, to: number, set: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((held[middle] as number) < set) low = middle + 1
    else high = middle
  }
  return low
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

function letSetIn(sets: FeatureSets, set: number, similarity: number, best: Nearest): boolean {
  const times = timesSaid(sets, set)
  let wasLetIn = false
  for (let place = 0; place < times; place++) {
    if (!letIn(best, statementAt(sets, set, place), similarity)) break
    wasLetIn = true
  }
  return wasLetIn
}
