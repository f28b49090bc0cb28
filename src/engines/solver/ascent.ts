import type { Covering } from '#decide'
import type { Rows } from './rows.ts'

/**
 * A proof from below: prices of rows that bound the cost of every cover (Lagrangian relaxation),
 * what each column still costs after its rows have paid, and how often each was taken on the way.
 */
export type Ascent = {
  readonly bound: number
  readonly prices: Float64Array
  readonly reduced: Float64Array
  /** About how far the linear relaxation takes each column, 0 to 1. */
  readonly shares: Float64Array
  /** For each column the highest bound that some prices on the way gave for all covers that take it. */
  readonly withIt: Float64Array
  /** The same for all covers that do without it. */
  readonly without: Float64Array
  /** Entries looked at: the work it took. */
  readonly entries: number
}
export type AscentLimits = {
  readonly iterations: number
  /** What the best choice known costs; the bound need not rise above `enough`. */
  readonly above: number
  readonly enough: number
  readonly firstStep: number
  /** Iterations without a better bound after which the step is halved. */
  readonly patience: number
  /** The climb ends when the step has been halved down to this. */
  readonly lastStep?: number
  readonly isOver: () => boolean
}

const usualLastStep = 0.002
/** How much of the last direction goes into the next: damps the zigzag of subgradient steps. */
const momentum = 0.8
const memory = 0.9
const iterationsBetweenLooks = 8

/** Prices to start from: each row pays the least that one of its columns asks of a row. */
export function firstPrices({ rows, columns, costs, starts, covers }: Covering): Float64Array {
  const prices = new Float64Array(rows).fill(Infinity)
  for (let column = 0; column < columns; column++) {
    const each = costs[column]! / (starts[column + 1]! - starts[column]!)
    for (let at = starts[column]!; at < starts[column + 1]!; at++) {
      const row = covers[at]!
      if (each < prices[row]!) prices[row] = each
    }
  }
  return prices
}

/** Raise the bound by subgradient steps: rows that nobody covers pay more, rows covered twice pay less. */
export function ascend(
  covering: Covering,
  rowsOfIt: Rows,
  from: Float64Array,
  limits: AscentLimits,
): Ascent {
  const { rows, columns, costs, starts, covers } = covering
  const { starts: rowStarts, columns: rowColumns } = rowsOfIt
  const lastStep = limits.lastStep ?? usualLastStep
  const prices = Float64Array.from(from)
  const bestPrices = Float64Array.from(from)
  const reduced = new Float64Array(columns)
  const bestReduced = Float64Array.from(costs)
  const shares = new Float64Array(columns)
  const withIt = new Float64Array(columns).fill(-Infinity)
  const without = new Float64Array(columns).fill(-Infinity)
  const lack = new Float64Array(rows)
  const direction = new Float64Array(rows)
  let best = -Infinity
  let step = limits.firstStep
  let stalled = 0
  let entries = 0
  let fresh = 1
  for (let iteration = 0; iteration < limits.iterations; iteration++) {
    if (iteration % iterationsBetweenLooks === 0 && limits.isOver() && iteration > 0) break
    let bound = 0
    reduced.set(costs)
    for (let row = 0; row < rows; row++) {
      lack[row] = 1
      const price = prices[row]!
      if (price === 0) continue
      bound += price
      const end = rowStarts[row + 1]!
      entries += end - rowStarts[row]!
      for (let p = rowStarts[row]!; p < end; p++) reduced[rowColumns[p]!]! -= price
    }
    for (let column = 0; column < columns; column++) {
      shares[column]! *= memory
      const cost = reduced[column]!
      if (cost >= 0) continue
      bound += cost
      shares[column]! += 1 - memory
      const end = starts[column + 1]!
      entries += end - starts[column]!
      for (let at = starts[column]!; at < end; at++) lack[covers[at]!]!--
    }
    fresh *= memory
    entries += rows + columns
    for (let column = 0; column < columns; column++) {
      const cost = reduced[column]!
      if (cost >= 0) {
        if (bound + cost > withIt[column]!) withIt[column] = bound + cost
      } else if (bound - cost > without[column]!) without[column] = bound - cost
    }
    if (bound > best) {
      stalled = bound > best + 1e-4 * Math.abs(limits.above - best) ? 0 : stalled + 1
      best = bound
      bestPrices.set(prices)
      bestReduced.set(reduced)
      if (best >= limits.enough) break
    } else stalled++
    if (stalled >= limits.patience) {
      step /= 2
      stalled = 0
      if (step < lastStep) break
      prices.set(bestPrices)
      direction.fill(0)
    }
    let norm = 0
    for (let row = 0; row < rows; row++) {
      let go = lack[row]! + momentum * direction[row]!
      if (go < 0 && prices[row]! <= 0) go = 0
      direction[row] = go
      norm += go * go
    }
    if (norm === 0) break
    const length = (step * Math.max(limits.above - bound, 1e-9)) / norm
    for (let row = 0; row < rows; row++) {
      const price = prices[row]! + length * direction[row]!
      prices[row] = price > 0 ? price : 0
    }
  }
  for (let column = 0; column < columns; column++) shares[column]! /= 1 - fresh
  return { bound: best, prices: bestPrices, reduced: bestReduced, shares, withIt, without, entries }
}
