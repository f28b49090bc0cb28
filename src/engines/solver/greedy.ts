import type { Covering } from '#decide'
import type { Rows } from './rows.ts'

/**
 * Cover all rows by taking, again and again, the column that costs least for each row it newly
 * covers; then drop what the others cover as well, dearest first. With prices of rows (Lagrangian
 * multipliers) given, costs are what is left of them after the rows have paid.
 */
export function greedyCover(covering: Covering, rows: Rows, prices?: Float64Array): Int32Array {
  const { columns, costs, starts, covers } = covering
  const isCovered = new Uint8Array(covering.rows)
  const news = new Int32Array(columns)
  const left = Float64Array.from(costs)
  for (let column = 0; column < columns; column++) {
    news[column] = starts[column + 1]! - starts[column]!
    if (!prices) continue
    for (let at = starts[column]!; at < starts[column + 1]!; at++)
      left[column]! -= prices[covers[at]!]!
  }
  const rank = (column: number): number => {
    const cost = left[column]!
    const count = news[column]!
    return cost > 0 ? cost / count : cost * count
  }
  const heap = heapOf(columns, rank)
  const taken: number[] = []
  let uncovered = covering.rows
  while (uncovered > 0) {
    const column = heap.pop()
    if (column < 0) break
    if (news[column] === 0) continue
    const now = rank(column)
    if (now > heap.rankOf(column)) {
      heap.push(column, now)
      continue
    }
    taken.push(column)
    for (let at = starts[column]!; at < starts[column + 1]!; at++) {
      const row = covers[at]!
      if (isCovered[row]) continue
      isCovered[row] = 1
      uncovered--
      for (let p = rows.starts[row]!; p < rows.starts[row + 1]!; p++) {
        const other = rows.columns[p]!
        news[other]!--
        if (prices) left[other]! += prices[row]!
      }
    }
  }
  return dropNeedless(covering, Int32Array.from(taken))
}

/** The same choice without columns whose rows the others cover too; the dearest go first. */
export function dropNeedless(
  { rows, costs, starts, covers }: Covering,
  chosen: Int32Array,
): Int32Array {
  const times = new Int32Array(rows)
  for (const column of chosen) {
    for (let at = starts[column]!; at < starts[column + 1]!; at++) times[covers[at]!]!++
  }
  const kept: number[] = []
  for (const column of chosen.slice().sort((a, b) => costs[b]! - costs[a]! || b - a)) {
    let isNeeded = false
    for (let at = starts[column]!; at < starts[column + 1]! && !isNeeded; at++) {
      isNeeded = times[covers[at]!] === 1
    }
    if (isNeeded) kept.push(column)
    else for (let at = starts[column]!; at < starts[column + 1]!; at++) times[covers[at]!]!--
  }
  return Int32Array.from(kept).sort()
}

/** What a choice costs. */
export function costOf(costs: Float64Array, chosen: Iterable<number>): number {
  let sum = 0
  for (const column of chosen) sum += costs[column]!
  return sum
}

type Heap = {
  readonly pop: () => number
  readonly push: (column: number, rank: number) => void
  readonly rankOf: (column: number) => number
}

/** The column of the least rank on top; equal ranks by number. Each column is in it at most once. */
function heapOf(count: number, rank: (column: number) => number): Heap {
  const ranks = new Float64Array(count)
  const list = new Int32Array(count)
  let size = count
  const before = (a: number, b: number): boolean =>
    ranks[a]! < ranks[b]! || (ranks[a] === ranks[b] && a < b)

  function sink(from: number): void {
    const column = list[from]!
    let place = from
    for (;;) {
      let child = 2 * place + 1
      if (child >= size) break
      if (child + 1 < size && before(list[child + 1]!, list[child]!)) child++
      if (!before(list[child]!, column)) break
      list[place] = list[child]!
      place = child
    }
    list[place] = column
  }

  for (let column = 0; column < count; column++) {
    list[column] = column
    ranks[column] = rank(column)
  }
  for (let place = (size >> 1) - 1; place >= 0; place--) sink(place)
  return {
    pop: () => {
      if (size === 0) return -1
      const top = list[0]!
      list[0] = list[--size]!
      if (size > 0) sink(0)
      return top
    },
    push: (column, now) => {
      ranks[column] = now
      let place = size++
      while (place > 0) {
        const parent = (place - 1) >> 1
        if (!before(column, list[parent]!)) break
        list[place] = list[parent]!
        place = parent
      }
      list[place] = column
    },
    rankOf: (column) => ranks[column]!,
  }
}
