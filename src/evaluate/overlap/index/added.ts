import type { FeatureSets } from './featureSets.ts'
import { letIn, type Nearest } from './nearest.ts'

/** Statements added after the index was built. They are few; enough of them are a reason to build anew. */
export type AddedStatements = {
  readonly size: () => number
  readonly add: (features: ArrayLike<number>, sets: FeatureSets) => number
  readonly compare: (
    features: ArrayLike<number>,
    sets: FeatureSets,
    total: number,
    best: Nearest,
  ) => void
}

/** Added statements are numbered from `first` on. */
export function addedStatements(first: number): AddedStatements {
  const totals: number[] = []
  const heldBy = new Map<number, number[]>()

  function add(features: ArrayLike<number>, sets: FeatureSets): number {
    let total = 0
    for (let i = 0; i < features.length; i++) {
      const feature = features[i] as number
      const held = heldBy.get(feature)
      if (held) held.push(totals.length)
      else heldBy.set(feature, [totals.length])
      total += weightOf(feature, sets)
    }
    totals.push(total)
    return first + totals.length - 1
  }

  function compare(
    features: ArrayLike<number>,
    sets: FeatureSets,
    total: number,
    best: Nearest,
  ): void {
    if (totals.length === 0) return
    const sums = new Map<number, number>()
    for (let i = 0; i < features.length; i++) {
      const weight = weightOf(features[i] as number, sets)
      for (const added of heldBy.get(features[i] as number) ?? []) {
        sums.set(added, (sums.get(added) ?? 0) + weight)
      }
    }
    for (const [added, sum] of sums) {
      if (sum > 0) letIn(best, first + added, sum / (total + (totals[added] as number) - sum))
    }
  }

  return { size: () => totals.length, add, compare }
}

function weightOf(feature: number, sets: FeatureSets): number {
  const rank = sets.rankOf[feature] ?? sets.ranks
  return rank < sets.ranks ? (sets.weights[rank] as number) : Math.fround(sets.weigh(feature, 0))
}
