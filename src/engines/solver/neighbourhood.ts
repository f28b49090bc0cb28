import type { Covering } from '#decide'
import type { Best } from './branch.ts'
import { startProof } from './branch.ts'
import type { Budget } from './budget.ts'
import { costOf, dropNeedless } from './greedy.ts'
import type { Random } from './random.ts'
import type { Rows } from './rows.ts'
import { partOf } from './rows.ts'

/** So many chosen columns are set free at a time, and so much work goes into choosing anew in their place. */
const fewestFreed = 40
const mostFreed = 200
const workPerTurn = 6_000_000
const triesBetweenGrowth = 40

/**
 * Improve a choice piece by piece: set the chosen columns around a row drawn at random free, and cover what
 * they leave bare anew by branch and bound, the rest of the choice staying as it is. `isOpen` holds
 * 1 for columns that a cheaper choice may hold.
 */
export function improvePieces(
  covering: Covering,
  rows: Rows,
  isOpen: Uint8Array,
  from: Best,
  unit: number,
  random: Random,
  budget: Budget,
): Best {
  let best = from
  let freedAtOnce = fewestFreed
  for (let tries = 1; !budget.isOver(); tries++) {
    budget.spend(covering.covers.length)
    const freed = around(covering, rows, isOpen, best.chosen, random(covering.rows), freedAtOnce)
    const staying = best.chosen.filter((column) => !freed.has(column))
    const keepRow = bareRows(covering, staying)
    const part = partOf(covering, isOpen, keepRow)
    const known = costOf(covering.costs, freed)
    const own = budget.share(workPerTurn)
    const { chosen } = startProof(part.covering, unit).goOn(known, own)
    if (chosen) {
      const found = [...staying, ...chosen.map((column) => part.columnOf[column]!)]
      const needed = dropNeedless(covering, Int32Array.from(found))
      best = { chosen: needed, value: costOf(covering.costs, needed) }
    }
    if (tries % triesBetweenGrowth === 0) {
      freedAtOnce = freedAtOnce >= mostFreed ? fewestFreed : freedAtOnce + fewestFreed
    }
  }
  return best
}

/** The chosen columns nearest to a row: those that share a row with a column that shares a row, and so on. */
function around(
  { starts, covers, rows: rowCount }: Covering,
  rows: Rows,
  isOpen: Uint8Array,
  chosen: Int32Array,
  first: number,
  most: number,
): ReadonlySet<number> {
  const isChosen = new Set(chosen)
  const seen = new Uint8Array(rowCount)
  const freed = new Set<number>()
  const queue = [first]
  seen[first] = 1
  for (let next = 0; next < queue.length && freed.size < most; next++) {
    const row = queue[next]!
    for (let p = rows.starts[row]!; p < rows.starts[row + 1]!; p++) {
      const column = rows.columns[p]!
      if (!isOpen[column]) continue
      if (isChosen.has(column) && freed.size < most) freed.add(column)
      for (let at = starts[column]!; at < starts[column + 1]!; at++) {
        const other = covers[at]!
        if (seen[other]) continue
        seen[other] = 1
        queue.push(other)
      }
    }
  }
  return freed
}

function bareRows({ rows, starts, covers }: Covering, chosen: Int32Array): Uint8Array {
  const isBare = new Uint8Array(rows).fill(1)
  for (const column of chosen) {
    for (let at = starts[column]!; at < starts[column + 1]!; at++) isBare[covers[at]!] = 0
  }
  return isBare
}
