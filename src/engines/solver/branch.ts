import type { Covering } from '#decide'
import type { Ascent } from './ascent.ts'
import { ascend } from './ascent.ts'
import type { Budget } from './budget.ts'
import { costOf, greedyCover } from './greedy.ts'
import { partOf, rowsOf } from './rows.ts'

/** The best choice known, and by how much a better one must at least be cheaper: 1 for whole costs. */
export type Best = { readonly chosen: Int32Array; readonly value: number }
/** A cheaper choice where one was found, and the proof: no choice costs less than the bound. */
export type Branched = { readonly chosen?: Int32Array; readonly bound: number }

type Node = {
  readonly covering: Covering
  readonly columnOf: Int32Array
  readonly prices: Float64Array
  readonly cost: number
  readonly taken: readonly number[]
  /** Proven by the node above: nothing below here costs less. */
  readonly bound: number
}

const nodeIterations = 60
const nodePatience = 6
const nodeStep = 0.6
/** Rounding of sums: a share of the unit. */
const tolerance = 1e-3

/**
 * Branch and bound: take a column or forbid it, until each branch is shown to hold nothing cheaper. Depth
 * first without recursion; each branch goes on from the prices of the one above. Stopped early, it still
 * knows the bound: that of the least branch still open.
 */
export function branch(
  covering: Covering,
  prices: Float64Array,
  known: number,
  unit: number,
  budget: Budget,
): Branched {
  let best: { readonly chosen?: Int32Array; readonly value: number } = { value: known }
  let nodes = 0
  const all = Int32Array.from(covering.starts.keys()).slice(0, -1)
  const open: Node[] = [{ covering, columnOf: all, prices, cost: 0, taken: [], bound: -Infinity }]
  while (open.length > 0) {
    if (budget.isOver()) break
    const node = open.pop()!
    if (isHopeless(node.bound, best.value, unit)) continue
    nodes++
    look(node)
  }
  const bound = open.reduce((least, node) => Math.min(least, node.bound), best.value)
  return { ...(best.chosen && { chosen: best.chosen }), bound }

  function offer(taken: readonly number[], more: Iterable<number>, columnOf: Int32Array): void {
    const chosen = Int32Array.from([...taken, ...[...more].map((column) => columnOf[column]!)])
    const value = costOf(covering.costs, chosen)
    if (value < best.value) best = { chosen: chosen.sort(), value }
  }

  function look(node: Node): void {
    let { covering: part, columnOf, prices: from, cost, taken, bound } = node
    for (let round = 0; ; round++) {
      if (part.rows === 0) return offer(taken, [], columnOf)
      const rows = rowsOf(part)
      for (let row = 0; row < part.rows; row++)
        if (rows.starts[row] === rows.starts[row + 1]) return
      const climb = ascend(part, from, {
        iterations: nodeIterations,
        above: best.value - cost,
        enough: best.value - cost - unit + unit * tolerance,
        firstStep: nodeStep,
        patience: nodePatience,
        isOver: () => false,
      })
      budget.spend(climb.entries)
      bound = Math.max(bound, cost + climb.bound)
      if (isHopeless(bound, best.value, unit)) return
      if (nodes % 8 === 1 && round === 0) {
        offer(taken, greedyCover(part, rows, climb.prices), columnOf)
        if (isHopeless(bound, best.value, unit)) return
      }
      const slack = best.value - unit - (cost + climb.bound) + unit * tolerance
      const keepColumn = new Uint8Array(part.columns)
      const keepRow = new Uint8Array(part.rows).fill(1)
      const forced: number[] = []
      let dropped = 0
      for (let column = 0; column < part.columns; column++) {
        if (climb.reduced[column]! < -slack) forced.push(column)
        else if (climb.reduced[column]! > slack) dropped++
        else keepColumn[column] = 1
      }
      for (let row = 0; row < part.rows; row++) {
        let only = -1
        let count = 0
        for (let p = rows.starts[row]!; p < rows.starts[row + 1]! && count < 2; p++) {
          const column = rows.columns[p]!
          if (climb.reduced[column]! > slack) continue
          only = column
          count++
        }
        if (count === 0) return
        if (count === 1 && keepColumn[only]) {
          forced.push(only)
          keepColumn[only] = 0
        }
      }
      if (forced.length === 0 && (dropped * 8 < part.columns || round > 1)) {
        return split(part, columnOf, climb, cost, taken, bound)
      }
      for (const column of forced) {
        cost += part.costs[column]!
        taken = [...taken, columnOf[column]!]
        for (let at = part.starts[column]!; at < part.starts[column + 1]!; at++) {
          keepRow[part.covers[at]!] = 0
        }
      }
      const smaller = partOf(part, keepColumn, keepRow, columnOf)
      from = smaller.rowOf.length === part.rows ? climb.prices : picked(climb.prices, smaller.rowOf)
      part = smaller.covering
      columnOf = smaller.columnOf
    }
  }

  function split(
    part: Covering,
    columnOf: Int32Array,
    climb: Ascent,
    cost: number,
    taken: readonly number[],
    bound: number,
  ): void {
    const column = columnToSplit(part, climb)
    const keepColumn = new Uint8Array(part.columns).fill(1)
    const keepRow = new Uint8Array(part.rows).fill(1)
    keepColumn[column] = 0
    const without = partOf(part, keepColumn, keepRow, columnOf)
    for (let at = part.starts[column]!; at < part.starts[column + 1]!; at++) {
      keepRow[part.covers[at]!] = 0
    }
    const withIt = partOf(part, keepColumn, keepRow, columnOf)
    open.push(
      { ...without, prices: climb.prices, cost, taken, bound },
      {
        ...withIt,
        prices: picked(climb.prices, withIt.rowOf),
        cost: cost + part.costs[column]!,
        taken: [...taken, columnOf[column]!],
        bound,
      },
    )
  }
}

/** Whether nothing cheaper than the best can be there. */
export function isHopeless(bound: number, best: number, unit: number): boolean {
  return bound > best - unit + unit * tolerance
}

/** The column that the linear relaxation likes best without being sure of it; of equals, the one that covers most. */
function columnToSplit({ columns, starts }: Covering, { shares, reduced }: Ascent): number {
  let best = 0
  let bestRank = -Infinity
  for (let column = 0; column < columns; column++) {
    const share = shares[column]!
    const size = starts[column + 1]! - starts[column]!
    const rank = share > 0 ? Math.min(share, 1.2 - share) * size : -reduced[column]! / size - 1
    if (rank > bestRank) {
      bestRank = rank
      best = column
    }
  }
  return best
}

function picked(prices: Float64Array, rowOf: Int32Array): Float64Array {
  return Float64Array.from(rowOf, (row) => prices[row]!)
}
