import { type FeatureSets, firstOfWeight } from './featureSets.ts'
import { sortRarestFirst } from './orderSets.ts'

/** A statement to compare with the others: its known ranks, rarest first. */
export type Query = {
  readonly ranks: Uint32Array
  readonly weights: Float32Array
  /** Of each rank, the weight of it and all commoner ones. */
  readonly left: Float64Array
  /** The weight of all features, unknown ones included. */
  readonly total: number
  /** The first set that weighs as much. */
  readonly alike: number
}

export function queryOf(sets: FeatureSets, features: ArrayLike<number>): Query {
  const found = new Uint32Array(features.length)
  let known = 0
  let total = 0
  for (let i = 0; i < features.length; i++) {
    const rank = sets.rankOf[features[i] as number] ?? sets.ranks
    if (rank < sets.ranks) found[known++] = rank
    else total += Math.fround(sets.weigh(features[i] as number, 0))
  }
  sortRarestFirst(found, known)
  const ranks = found.subarray(0, known)
  const weights = new Float32Array(known)
  const left = new Float64Array(known)
  let sum = 0
  for (let place = known - 1; place >= 0; place--) {
    weights[place] = sets.weights[ranks[place] as number] as number
    sum += weights[place] as number
    left[place] = sum
  }
  total += sum
  return { ranks, weights, left, total, alike: firstOfWeight(sets.totals, Math.fround(total)) }
}
