import type { Covering } from '#decide'
import type { SavedBasis } from './basis.ts'
import type { Budget } from './budget.ts'
import { costOf } from './greedy.ts'
import { relaxationOf } from './relaxation.ts'
import { rowsOf } from './rows.ts'

/** The best choice known, and by how much a better one must at least be cheaper: 1 for whole costs. */
export type Best = { readonly chosen: Int32Array; readonly value: number }
/** A cheaper choice where one was found, and the proof: no choice costs less than the bound. */
export type Branched = { readonly chosen?: Int32Array; readonly bound: number }

/** A branch not yet looked at: which columns are closed, which taken, and where the relaxation stood above. */
type Node = {
  readonly isLive: Uint8Array
  readonly taken: readonly number[]
  readonly cost: number
  readonly basis: SavedBasis
  /** Proven by the node above: nothing below here costs less. */
  readonly bound: number
  /** The column split last, which way, and the share that lay in between: to learn from. */
  readonly split?: Split
}
type Split = { readonly column: number; readonly isTaken: boolean; readonly share: number }

const mostPivots = 2000
const trialPivots = 8
/** A column is tried out so many times before what was learnt of it is believed. */
const trialsPerColumn = 2
const trialsPerNode = 8
const widestBasis = 1500
const almostWhole = 1e-6
/** Rounding of sums: a share of the unit. */
const tolerance = 1e-3

/** Whether the inverse of a basis is small enough to be kept and worked with. */
export function isProvable({ rows, columns }: Covering): boolean {
  return Math.min(rows, columns) <= widestBasis
}

/** A proof under way. It can be left and gone on with; the best choice may have improved meanwhile. */
export type Proof = { readonly goOn: (known: number, budget: Budget) => Branched }

/**
 * Branch and bound: take a column or close it, until each branch is shown to hold nothing cheaper. Depth
 * first without recursion, bounded by the linear relaxation, which goes on from the basis of the branch above.
 * Stopped early, it still knows the bound: that of the least branch still open.
 */
export function startProof(covering: Covering, unit: number): Proof {
  const { columns, costs, starts, covers } = covering
  const rows = rowsOf(covering)
  const relaxation = relaxationOf(covering, rows)
  const learnt = learner(columns)
  const empty = { columns: new Int32Array(0), rows: new Int32Array(0) }
  const open: Node[] = [
    { isLive: new Uint8Array(columns).fill(1), taken: [], cost: 0, basis: empty, bound: -Infinity },
  ]
  let best: { readonly chosen?: Int32Array; readonly value: number } = { value: Infinity }

  let isOver = (): boolean => false

  return { goOn }

  function goOn(known: number, budget: Budget): Branched {
    if (known < best.value) best = { value: known }
    isOver = budget.isOver
    while (open.length > 0 && !budget.isOver()) {
      const node = open.pop()!
      if (!isHopeless(node.bound, best.value, unit)) look(node)
      budget.spend(relaxation.work())
    }
    const bound = open.reduce((least, node) => Math.min(least, node.bound), best.value)
    return { ...(best.chosen && { chosen: best.chosen }), bound }
  }

  function look(node: Node): void {
    const { isLive, isNeeded } = relaxation
    let { taken, cost } = node
    isLive.set(node.isLive)
    isNeeded.fill(1)
    for (const column of taken) cover(column)
    relaxation.restore(node.basis)
    let bound = node.bound
    for (let round = 0; ; round++) {
      const forced = forcedColumns()
      if (forced === undefined) return
      for (const column of forced) {
        cost += costs[column]!
        take(column)
      }
      taken = [...taken, ...forced]
      if (!isNeeded.includes(1)) return offer(taken)
      relaxation.fresh()
      const found = cost + relaxation.solve(mostPivots, enough(cost), isOver)
      if (round === 0 && node.split) learn(node.split, found - node.bound)
      bound = Math.max(bound, found)
      if (isHopeless(bound, best.value, unit)) return
      if (closeDear(found) === 0 || round > 2) break
    }
    const candidates = partlyTaken()
    if (candidates.length === 0) {
      offer([...taken, ...wholeOnes()])
      if (isHopeless(bound, best.value, unit)) return
    }
    split(taken, cost, bound, candidates.length > 0 ? candidates : liveOnes())
  }

  /** From here on a branch is given up; a trifle more, so that rounding does not keep it. */
  function enough(cost: number): number {
    return best.value - cost - unit + 2 * unit * tolerance
  }

  function cover(column: number): void {
    for (let at = starts[column]!; at < starts[column + 1]!; at++) {
      relaxation.isNeeded[covers[at]!] = 0
    }
  }

  function take(column: number): void {
    relaxation.isLive[column] = 0
    cover(column)
  }

  /** Columns without which some row stays bare; nothing when a row cannot be covered any more. */
  function forcedColumns(): readonly number[] | undefined {
    const forced: number[] = []
    for (let row = 0; row < covering.rows; row++) {
      if (!relaxation.isNeeded[row]) continue
      let only = -1
      let count = 0
      for (let p = rows.starts[row]!; p < rows.starts[row + 1]! && count < 2; p++) {
        if (!relaxation.isLive[rows.columns[p]!]) continue
        only = rows.columns[p]!
        count++
      }
      if (count === 0) return undefined
      if (count === 1 && !forced.includes(only)) forced.push(only)
    }
    return forced
  }

  /** Close the columns that would cost too much by themselves. */
  function closeDear(bound: number): number {
    let closed = 0
    for (let column = 0; column < columns; column++) {
      if (!relaxation.isLive[column]) continue
      const least = bound + Math.max(0, relaxation.reduced[column]!)
      if (!isHopeless(least, best.value, unit)) continue
      relaxation.isLive[column] = 0
      closed += relaxation.shareOf(column) > almostWhole ? 1 : 0
    }
    return closed
  }

  function partlyTaken(): number[] {
    return liveOnes().filter((column) => {
      const share = relaxation.shareOf(column)
      return share > almostWhole && share < 1 - almostWhole
    })
  }

  function wholeOnes(): readonly number[] {
    return liveOnes().filter((column) => relaxation.shareOf(column) > 0.5)
  }

  function liveOnes(): number[] {
    const live: number[] = []
    for (let column = 0; column < columns; column++) {
      if (relaxation.isLive[column]) live.push(column)
    }
    return live
  }

  function offer(taken: readonly number[]): void {
    const isCovered = new Uint8Array(covering.rows)
    for (const column of taken) {
      for (let at = starts[column]!; at < starts[column + 1]!; at++) isCovered[covers[at]!] = 1
    }
    const value = costOf(costs, taken)
    if (isCovered.includes(0) || value >= best.value) return
    best = { chosen: Int32Array.from(taken).sort(), value }
  }

  function learn({ column, isTaken, share }: Split, gain: number): void {
    learnt.learn(column, isTaken, Math.max(0, gain) / (isTaken ? 1 - share : share))
  }

  function split(
    taken: readonly number[],
    cost: number,
    bound: number,
    candidates: number[],
  ): void {
    const basis = relaxation.save()
    const { isLive, isNeeded } = relaxation
    const shares = new Map(candidates.map((one) => [one, relaxation.shareOf(one)]))
    const shareOf = (column: number) => shares.get(column) ?? 0
    const rank = (one: number) => learnt.rank(one, shareOf(one))
    candidates.sort((a, b) => rank(b) - rank(a) || a - b)
    const needed = isNeeded.slice()
    const living = isLive.slice()
    let column = candidates[0]!
    let trials = 0
    for (const one of candidates) {
      if (trials >= trialsPerNode || isOver()) break
      if (learnt.timesOf(one) >= trialsPerColumn) continue
      trials++
      for (const isTaken of [false, true]) {
        isLive[one] = 0
        if (isTaken) cover(one)
        const own = isTaken ? cost + costs[one]! : cost
        const found = own + relaxation.solve(trialPivots, enough(own), isOver)
        learn({ column: one, isTaken, share: shareOf(one) }, found - bound)
        isLive.set(living)
        isNeeded.set(needed)
        relaxation.restore(basis)
      }
    }
    for (const one of candidates) if (rank(one) > rank(column)) column = one
    const share = shareOf(column)
    living[column] = 0
    open.push(
      { isLive: living, taken, cost, basis, bound, split: { column, isTaken: false, share } },
      {
        isLive: living,
        taken: [...taken, column],
        cost: cost + costs[column]!,
        basis,
        bound,
        split: { column, isTaken: true, share },
      },
    )
  }
}

/** Whether nothing cheaper than the best can be there. */
export function isHopeless(bound: number, best: number, unit: number): boolean {
  return bound > best - unit + unit * tolerance
}

/** How much the bound rose, for each column and each way, when it was split: what the next split goes by. */
function learner(columns: number) {
  const sums = [new Float64Array(columns), new Float64Array(columns)] as const
  const times = [new Int32Array(columns), new Int32Array(columns)] as const
  const allSums = [0, 0]
  const allTimes = [0, 0]
  const meanOf = (way: 0 | 1, column: number): number => {
    const count = times[way][column]!
    if (count > 0) return sums[way][column]! / count
    return allTimes[way]! > 0 ? allSums[way]! / allTimes[way]! : 1
  }
  return {
    timesOf: (column: number) => Math.min(times[0][column]!, times[1][column]!),
    learn: (column: number, isTaken: boolean, gain: number) => {
      const way = isTaken ? 1 : 0
      sums[way][column]! += gain
      times[way][column]!++
      allSums[way]! += gain
      allTimes[way]!++
    },
    rank: (column: number, share: number) =>
      Math.max(1e-6, meanOf(0, column) * share) * Math.max(1e-6, meanOf(1, column) * (1 - share)),
  }
}
