import type { Covered, Covering } from '#decide'
import type { Block } from './block.ts'
import { isOpen, openBlock, workOn } from './block.ts'
import type { Budget, BudgetLimits } from './budget.ts'
import { startBudget } from './budget.ts'
import { inCanonicalOrder } from './canonical.ts'
import { componentsOf } from './components.ts'
import { costOf, dropNeedless } from './greedy.ts'
import { reduce } from './reduce.ts'

/** How a run is bounded. `work` is in entries looked at; without seconds and work, it runs until it has its proof. */
export type SolveOptions = BudgetLimits & {
  readonly seed?: number
  readonly onProgress?: (progress: SolveProgress) => void
}
/** How far it is: blocks opened, and what the whole costs and must cost by what is known now. */
export type SolveProgress = {
  readonly done: number
  readonly total: number
  readonly value: number
  readonly bound: number
}

const blocksBetweenTellings = 500

/**
 * Cover all rows at the least cost. The same covering and seed give the same choice in whatever order
 * they arrive, unless the clock cut the run off; the choice is always complete, the bound always proven.
 */
export function solveCovering(given: Covering, options: SolveOptions = {}): Covered {
  const budget = startBudget(options)
  const { covering, columnOf, rowOf } = inCanonicalOrder(given)
  const { taken, part, uncoverable } = reduce(covering)
  const takenCost = costOf(covering.costs, taken)
  const blocks = openAll(part, covering.costs, budget, takenCost, options)
  const ended = workOnAll(blocks, options.seed ?? 1, budget, takenCost, options)
  const chosen = [...taken]
  for (const { best, columnOf: numbers } of blocks) {
    for (const column of best.chosen) chosen.push(numbers[column]!)
  }
  const needed = dropNeedless(covering, Int32Array.from(chosen))
  const value = costOf(covering.costs, needed)
  const { bound } = sums(blocks, takenCost)
  const proven = blocks.every((block) => !isOpen(block))
  const least = proven ? value : Math.min(bound, value)
  return {
    chosen: needed.map((column) => columnOf[column]!).sort(),
    value,
    bound: least,
    gap: value > 0 ? (value - least) / value : 0,
    uncoverable: Int32Array.from(uncoverable, (row) => rowOf[row]!).sort(),
    ended: proven ? 'proven' : ended,
  }
}

function openAll(
  part: Parameters<typeof componentsOf>[0],
  costs: Float64Array,
  budget: Budget,
  takenCost: number,
  { onProgress }: SolveOptions,
): readonly Block[] {
  const blocks: Block[] = []
  const parts = componentsOf(part)
  const unit = unitOf(costs)
  for (const { covering, columnOf } of parts) {
    blocks.push(openBlock(covering, columnOf, unit, budget))
    if (blocks.length % blocksBetweenTellings !== 0) continue
    onProgress?.({ done: blocks.length, total: parts.length, ...sums(blocks, takenCost) })
  }
  return blocks
}

/** Turn by turn, the block with the widest gap first, each turn with more work than the one before. */
function workOnAll(
  blocks: readonly Block[],
  seed: number,
  budget: Budget,
  takenCost: number,
  { onProgress }: SolveOptions,
): 'out-of-time' | 'cancelled' | 'out-of-work' {
  const total = blocks.length
  for (;;) {
    const open = blocks.filter(isOpen).toSorted((a, b) => gapOf(b) - gapOf(a))
    if (open.length === 0) return 'out-of-work'
    for (const [place, block] of open.entries()) {
      const why = budget.why()
      if (why) return why
      const tell = () => {
        if (place % blocksBetweenTellings !== 0) return
        onProgress?.({ done: total - open.length, total, ...sums(blocks, takenCost) })
      }
      tell()
      workOn(block, seed * 1009 + block.turns, budget, tell)
    }
  }
}

function gapOf({ best, bound }: Block): number {
  return best.value - bound
}

function sums(
  blocks: readonly Block[],
  takenCost: number,
): { readonly value: number; readonly bound: number } {
  let value = takenCost
  let bound = takenCost
  for (const block of blocks) {
    value += block.best.value
    bound += block.bound
  }
  return { value, bound }
}

/** By how much two different costs of choices differ at least: a whole number for whole costs, else a trifle. */
function unitOf(costs: Float64Array): number {
  let unit = 0
  let largest = 0
  for (const cost of costs) {
    largest = Math.max(largest, cost)
    if (unit >= 0) unit = Number.isSafeInteger(cost) ? commonDivisor(unit, cost) : -1
  }
  return Math.max(unit, largest * 1e-9, Number.MIN_VALUE)
}

function commonDivisor(a: number, b: number): number {
  let [large, small] = [Math.abs(a), Math.abs(b)]
  while (small > 0) [large, small] = [small, large % small]
  return large
}
