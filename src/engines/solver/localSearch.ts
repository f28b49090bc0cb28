import type { Covering } from '#decide'
import type { Budget } from './budget.ts'
import { costOf, dropNeedless } from './greedy.ts'
import type { Random } from './random.ts'
import type { Rows } from './rows.ts'

/** How long to search: steps without anything cheaper, a value that cannot be improved upon, and the work a step takes. */
export type SearchLimits = {
  readonly patience: number
  readonly target: number
  readonly entriesPerStep: number
  readonly budget: Budget
}

/** Above so many chosen columns, the one to take out is the best of a sample. */
const scanned = 160
const sampled = 60
const stepsBetweenLooks = 256

/**
 * Exchange columns for a cheaper choice, after Gao, Weise and Li's row weighting local search (2015),
 * with costs: take columns out until rows are bare, cover a bare row drawn at random by the column that
 * covers most weight for its cost, and let every row that is still bare weigh more from then on. A
 * column just taken out comes back only after its neighbourhood has changed.
 */
export function searchLocally(
  covering: Covering,
  rows: Rows,
  from: Int32Array,
  random: Random,
  { patience, target, entriesPerStep, budget }: SearchLimits,
): Int32Array {
  const { columns, costs, starts, covers } = covering
  const { starts: rowStarts, columns: rowColumns } = rows
  const isIn = new Uint8Array(columns)
  const mayEnter = new Uint8Array(columns).fill(1)
  const scores = new Float64Array(columns)
  const stamps = new Int32Array(columns)
  const weights = new Float64Array(covering.rows).fill(1)
  const times = new Int32Array(covering.rows)
  const onlyOne = new Int32Array(covering.rows)
  const chosen = new Int32Array(columns)
  const placeOf = new Int32Array(columns)
  const bare = new Int32Array(covering.rows)
  const barePlace = new Int32Array(covering.rows)
  let chosenCount = 0
  let bareCount = 0
  let cost = 0

  for (let row = 0; row < covering.rows; row++) {
    bare[bareCount] = row
    barePlace[row] = bareCount++
  }
  for (let column = 0; column < columns; column++) {
    scores[column] = starts[column + 1]! - starts[column]!
  }

  function add(column: number): void {
    isIn[column] = 1
    cost += costs[column]!
    placeOf[column] = chosenCount
    chosen[chosenCount++] = column
    scores[column] = -scores[column]!
    for (let at = starts[column]!; at < starts[column + 1]!; at++) {
      const row = covers[at]!
      const now = ++times[row]!
      onlyOne[row]! ^= column
      if (now === 1) {
        const last = bare[--bareCount]!
        bare[barePlace[row]!] = last
        barePlace[last] = barePlace[row]!
        const weight = weights[row]!
        for (let p = rowStarts[row]!; p < rowStarts[row + 1]!; p++) {
          const other = rowColumns[p]!
          mayEnter[other] = 1
          if (other !== column) scores[other]! -= weight
        }
      } else if (now === 2) scores[onlyOne[row]! ^ column]! += weights[row]!
    }
  }

  function remove(column: number): void {
    isIn[column] = 0
    cost -= costs[column]!
    const lastChosen = chosen[--chosenCount]!
    chosen[placeOf[column]!] = lastChosen
    placeOf[lastChosen] = placeOf[column]!
    scores[column] = -scores[column]!
    for (let at = starts[column]!; at < starts[column + 1]!; at++) {
      const row = covers[at]!
      const now = --times[row]!
      onlyOne[row]! ^= column
      if (now === 0) {
        barePlace[row] = bareCount
        bare[bareCount++] = row
        const weight = weights[row]!
        for (let p = rowStarts[row]!; p < rowStarts[row + 1]!; p++) {
          const other = rowColumns[p]!
          mayEnter[other] = 1
          if (other !== column) scores[other]! += weight
        }
      } else if (now === 1) scores[onlyOne[row]!]! -= weights[row]!
    }
    mayEnter[column] = 0
  }

  /** The column that is missed least for what it costs; of equals, the one longest untouched. */
  function leastMissed(tabu: number): number {
    let best = -1
    let bestRank = 0
    const isSample = chosenCount > scanned
    const looks = isSample ? sampled : chosenCount
    for (let look = 0; look < looks; look++) {
      const column = chosen[isSample ? random(chosenCount) : look]!
      if (column === tabu) continue
      const rank = scores[column]! / costs[column]!
      if (best < 0 || rank > bestRank || (rank === bestRank && stamps[column]! < stamps[best]!)) {
        best = column
        bestRank = rank
      }
    }
    return best
  }

  function bestFor(row: number): number {
    let best = -1
    let bestRank = 0
    for (let p = rowStarts[row]!; p < rowStarts[row + 1]!; p++) {
      const column = rowColumns[p]!
      if (!mayEnter[column]) continue
      const rank = scores[column]! / costs[column]!
      if (best < 0 || rank > bestRank || (rank === bestRank && stamps[column]! < stamps[best]!)) {
        best = column
        bestRank = rank
      }
    }
    return best
  }

  for (const column of from) add(column)
  let bestChosen = from
  let bestCost = costOf(costs, from)
  let tabu = -1
  let step = 0
  let lastFound = 0
  while (step - lastFound < patience && bestCost > target) {
    if (step % stepsBetweenLooks === 0) {
      if (budget.isOver()) break
      budget.spend(stepsBetweenLooks * entriesPerStep)
    }
    step++
    while (bareCount === 0) {
      if (cost < bestCost) {
        bestChosen = dropNeedless(covering, chosen.slice(0, chosenCount))
        bestCost = costOf(costs, bestChosen)
        lastFound = step
      }
      const out = leastMissed(-1)
      if (out < 0) break
      remove(out)
      stamps[out] = step
    }
    if (bestCost <= target) break
    const out = leastMissed(tabu)
    if (out >= 0) {
      remove(out)
      stamps[out] = step
    }
    tabu = -1
    while (bareCount > 0) {
      const column = bestFor(bare[random(bareCount)]!)
      if (column < 0 || cost + costs[column]! >= bestCost) break
      add(column)
      stamps[column] = step
      tabu = column
      for (let place = 0; place < bareCount; place++) {
        const row = bare[place]!
        weights[row]!++
        for (let p = rowStarts[row]!; p < rowStarts[row + 1]!; p++) scores[rowColumns[p]!]!++
      }
    }
  }
  return bestChosen
}
