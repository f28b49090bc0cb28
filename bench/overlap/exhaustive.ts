import type { Alike } from '#evaluate'

/**
 * The answers of comparing each query with each statement, made anew one after the other: nothing of the index is
 * used but the weights. Ties by number.
 */
export function exhaustive(
  queries: readonly Uint32Array[],
  most: number,
  count: number,
  featuresOf: (statement: number) => Uint32Array,
  weightOf: (feature: number) => number,
): readonly (readonly Alike[])[] {
  const weight = (feature: number) => Math.fround(weightOf(feature))
  const askedBy = new Map<number, number[]>()
  const totals = queries.map((query, at) => {
    let total = 0
    for (const feature of query) {
      total += weight(feature)
      const list = askedBy.get(feature)
      if (list) list.push(at)
      else askedBy.set(feature, [at])
    }
    return total
  })
  const best = queries.map((): Alike[] => [])
  const sums = new Float64Array(queries.length)
  for (let statement = 0; statement < count; statement++) {
    const touched: number[] = []
    let total = 0
    for (const feature of featuresOf(statement)) {
      const own = weight(feature)
      total += own
      for (const at of askedBy.get(feature) ?? []) {
        if (sums[at] === 0) touched.push(at)
        sums[at]! += own
      }
    }
    for (const at of touched) {
      const sum = sums[at] as number
      sums[at] = 0
      keep(best[at] as Alike[], most, {
        statement,
        similarity: sum / ((totals[at] as number) + total - sum),
      })
    }
  }
  return best
}

/** Statements come in ascending order: an equal one goes behind those that are there. */
function keep(best: Alike[], most: number, alike: Alike): void {
  const last = best[most - 1]
  if (last && last.similarity >= alike.similarity) return
  let at = best.length
  while (at > 0 && (best[at - 1] as Alike).similarity < alike.similarity) at--
  best.splice(at, 0, alike)
  if (best.length > most) best.pop()
}
