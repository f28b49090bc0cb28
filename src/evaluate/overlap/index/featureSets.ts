/**
 * What one feature weighs. `heldBy` counts the statements that hold it, nought for a feature never seen.
 * Weights are kept to 24 significant bits, so that sums of them are the same in every order.
 */
export type Weigh = (feature: number, heldBy: number) => number

/**
 * Distinct feature sets, numbered by total weight, lightest first.
 * Features are renumbered by rank: 0 is the one that most sets hold, the last the rarest.
 */
export type FeatureSets = {
  readonly statements: number
  readonly count: number
  /** Of each set, its ranks, rarest first; a rank of 32,768 or more takes two units. */
  readonly units: Uint16Array
  readonly unitStarts: Uint32Array
  /** Of each set, its total weight, rounded to 24 bits: good for bounds, not for scores. */
  readonly totals: Float32Array
  /** Of each feature, its rank; `ranks` where no set holds it. */
  readonly rankOf: Uint32Array
  readonly ranks: number
  /** Of each rank, how many sets hold it and what it weighs. */
  readonly heldBy: Uint32Array
  readonly weights: Float32Array
  readonly weigh: Weigh
  /** Of each set, its only statement, or the place of its list in `sharers` with the highest bit set. */
  readonly holders: Uint32Array
  /** Lists one after the other: how many, then the statements in ascending order. */
  readonly sharers: Uint32Array
}

export const shared = 0x80000000

/** How many statements say exactly this. */
export function timesSaid(sets: FeatureSets, set: number): number {
  const holder = sets.holders[set] as number
  return holder < shared ? 1 : (sets.sharers[holder - shared] as number)
}

/** The statement that says this, counted from 0 in ascending order. */
export function statementAt(sets: FeatureSets, set: number, place: number): number {
  const holder = sets.holders[set] as number
  return holder < shared ? holder : (sets.sharers[holder - shared + 1 + place] as number)
}

/** The exact total weight of a set. */
export function totalOf(sets: FeatureSets, set: number): number {
  const { units, weights } = sets
  const end = sets.unitStarts[set + 1] as number
  let total = 0
  for (let at = sets.unitStarts[set] as number; at < end; at++) {
    const unit = units[at] as number
    const rank = unit < 0x8000 ? unit : ((unit & 0x7fff) << 16) | (units[++at] as number)
    total += weights[rank] as number
  }
  return total
}

/** The first set, in order of weight, that weighs at least so much. */
export function firstOfWeight(totals: Float32Array, weight: number): number {
  let low = 0
  let high = totals.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((totals[middle] as number) < weight) low = middle + 1
    else high = middle
  }
  return low
}
