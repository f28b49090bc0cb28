import type { Covering } from '#decide'
import type { Ascent } from './ascent.ts'
import { ascend, firstPrices } from './ascent.ts'
import type { Best, Proof } from './branch.ts'
import { isHopeless, isProvable, startProof } from './branch.ts'
import type { Budget } from './budget.ts'
import { costOf, greedyCover } from './greedy.ts'
import { searchLocally } from './localSearch.ts'
import { improvePieces } from './neighbourhood.ts'
import { randomOf } from './random.ts'
import type { Rows } from './rows.ts'
import { partOf, rowsOf } from './rows.ts'

/** A part that shares no row with the others: the best choice so far, and the proof so far. */
export type Block = {
  readonly covering: Covering
  readonly columnOf: Int32Array
  readonly unit: number
  best: Best
  bound: number
  ascent: Ascent
  proof?: ReturnType<typeof proofOf>
  /** How many times it has been worked on. */
  turns: number
}

const firstIterations = 500
const firstPatience = 12
const laterStep = 0.3
/** Local search leaves aside what the prices find too dear: it keeps so many columns for each row. */
const columnsPerRow = 12
const stepsAlone = 2000
/** Up to so many entries most of the work goes into the proof, above into the search. */
const provable = 60_000
const searchPart = 8
const proofGrowth = 8
const searchGrowth = 4

/** A first choice and a first proof: greedy, prices, and greedy again by these prices. */
export function openBlock(
  covering: Covering,
  columnOf: Int32Array,
  unit: number,
  budget: Budget,
): Block {
  const rows = rowsOf(covering)
  const first = bestOf(covering, greedyCover(covering, rows))
  const ascent = ascend(covering, rows, firstPrices(covering), {
    iterations: firstIterations,
    above: first.value,
    enough: first.value - unit + unit / 1000,
    firstStep: 1,
    patience: firstPatience,
    isOver: budget.isOver,
  })
  budget.spend(ascent.entries)
  const block: Block = { covering, columnOf, unit, best: first, bound: 0, ascent, turns: 0 }
  raise(block, ascent.bound)
  if (isOpen(block)) offer(block, greedyCover(covering, rows, ascent.prices))
  return block
}

/** Whether something cheaper may still be there. */
export function isOpen({ bound, best }: Block): boolean {
  return bound < best.value
}

/** Search for a cheaper choice, then prove: with the work given, the same for the same seed. */
export function workOn(block: Block, seed: number, budget: Budget, onSearched: () => void): void {
  block.turns++
  const work = budgetOf(block)
  if (block.turns > 1) climbOn(block, budget)
  const isSmall = block.covering.covers.length < provable
  search(block, seed, budget.share(isSmall ? work / searchPart : work))
  if (!isProvable(block.covering) && isOpen(block)) pieces(block, seed, budget.share(work))
  onSearched()
  if (!isOpen(block)) return
  prove(block, budget.share(isSmall ? work : work / searchPart))
}

/** Go on raising the bound from the prices so far, by smaller steps, and cover greedily by the new prices. */
function climbOn(block: Block, budget: Budget): void {
  const { covering, best, ascent, unit } = block
  const rows = rowsOf(covering)
  const higher = ascend(covering, rows, ascent.prices, {
    iterations: firstIterations,
    above: best.value,
    enough: best.value - unit + unit / 1000,
    firstStep: laterStep,
    patience: firstPatience,
    isOver: budget.isOver,
  })
  budget.spend(higher.entries)
  if (higher.bound <= ascent.bound) return
  block.ascent = higher
  raise(block, higher.bound)
  offer(block, greedyCover(covering, rows, higher.prices))
}

/**
 * Work grows from turn to turn: eightfold where it goes into a proof, which is begun anew each time and
 * so costs at most a seventh more; half as fast where it goes into the search, which likes to start afresh.
 */
function budgetOf({ covering, turns }: Block): number {
  const growth = covering.covers.length < provable ? proofGrowth : searchGrowth
  return (1_000_000 + 500 * covering.covers.length) * growth ** Math.min(turns, 8)
}

function search(block: Block, seed: number, budget: Budget): void {
  const { covering, best, ascent } = block
  const keep = stillOpen(block)
  const isWide = covering.columns > columnsPerRow * covering.rows
  if (isWide) keepCheapest(covering, ascent, keep)
  for (const column of best.chosen) keep[column] = 1
  const core = partOf(covering, keep, new Uint8Array(covering.rows).fill(1))
  const rows = rowsOf(core.covering)
  const numbers = new Int32Array(covering.columns)
  for (const [number, column] of core.columnOf.entries()) numbers[column] = number
  const found = searchLocally(
    core.covering,
    rows,
    best.chosen.map((column) => numbers[column]!),
    randomOf(seed),
    {
      patience: stepsAlone * 4 ** block.turns,
      target: block.bound,
      entriesPerStep: entriesPerStep(core.covering, rows),
      budget,
    },
  )
  offer(
    block,
    found.map((column) => core.columnOf[column]!),
  )
}

/** What is too wide for a proof of its own is improved by proofs of its pieces. */
function pieces(block: Block, seed: number, budget: Budget): void {
  const { covering, best, unit } = block
  const isKept = stillOpen(block)
  for (const column of best.chosen) isKept[column] = 1
  const rows = rowsOf(covering)
  offer(block, improvePieces(covering, rows, isKept, best, unit, randomOf(seed), budget).chosen)
}

/** Begun once, and gone on with from turn to turn. */
function prove(block: Block, budget: Budget): void {
  const { best } = block
  if (!block.proof) {
    if (!isProvable(block.covering)) return
    block.proof = proofOf(block)
  }
  const { proof, columnOf } = block.proof
  const found = proof.goOn(best.value, budget)
  if (found.chosen)
    offer(
      block,
      found.chosen.map((column) => columnOf[column]!),
    )
  raise(block, found.bound)
}

function proofOf(block: Block): { readonly proof: Proof; readonly columnOf: Int32Array } {
  const { covering, unit } = block
  const core = partOf(covering, stillOpen(block), new Uint8Array(covering.rows).fill(1))
  return { proof: startProof(core.covering, unit), columnOf: core.columnOf }
}

/** Columns that a cheaper choice may hold: taking any other would cost too much by itself. */
function stillOpen({ covering, ascent, best, unit }: Block): Uint8Array {
  const keep = new Uint8Array(covering.columns)
  for (let column = 0; column < covering.columns; column++) {
    const least = ascent.bound + Math.max(0, ascent.reduced[column]!)
    keep[column] = isHopeless(least, best.value, unit) ? 0 : 1
  }
  return keep
}

/** Of what is kept, keep for each row only the columns that cost least after the prices. */
function keepCheapest(covering: Covering, { reduced }: Ascent, keep: Uint8Array): void {
  const rows = rowsOf(covering)
  const wanted = new Uint8Array(covering.columns)
  for (let row = 0; row < covering.rows; row++) {
    const of = rows.columns.subarray(rows.starts[row]!, rows.starts[row + 1]!)
    const cheapest = of.slice().sort((a, b) => reduced[a]! - reduced[b]! || a - b)
    for (const column of cheapest.subarray(0, columnsPerRow)) wanted[column] = 1
  }
  for (let column = 0; column < covering.columns; column++) keep[column]! &= wanted[column]!
}

function entriesPerStep({ covers, columns }: Covering, { starts }: Rows): number {
  const perColumn = covers.length / Math.max(1, columns)
  const perRow = covers.length / Math.max(1, starts.length - 1)
  return 2 * perColumn * perRow
}

function offer(block: Block, chosen: Int32Array): void {
  const found = bestOf(block.covering, chosen)
  if (found.value < block.best.value) block.best = found
  raise(block, block.bound)
}

/** No choice costs between two multiples of the unit, and none less than one that is proven best. */
function raise(block: Block, bound: number): void {
  const { best, unit } = block
  const higher = Math.max(block.bound, bound)
  block.bound = isHopeless(higher, best.value, unit) ? best.value : Math.min(higher, best.value)
}

function bestOf({ costs }: Covering, chosen: Int32Array): Best {
  return { chosen, value: costOf(costs, chosen) }
}
