import type { Covering } from '#decide'
import { emptyBasis } from './basis.ts'
import type { SavedBasis } from './basis.ts'
import type { Rows } from './rows.ts'

const roundingOfShares = 1e-7
const roundingOfPrices = 1e-9
const pivotsBetweenLooks = 32
const smallestPivot = 1e-7
/** So far off may the rows of the basis be covered before its inverse is worked out anew. */
const mostBlur = 1e-7
/** A column that may no longer be taken leaves the basis before anything else does. */
const firstOfAll = 1e6

/**
 * The linear relaxation of a covering: columns may be taken in part. Solved by the dual simplex method, so
 * that it goes on from where it stood when a column is closed or its rows are done with, and its prices
 * bound the cost at every moment. The bound is added up from the prices alone: rounding in
 * the basis can make it weaker, never wrong.
 */
export type Relaxation = ReturnType<typeof relaxationOf>

export function relaxationOf(covering: Covering, rowsOfIt: Rows) {
  const { rows, columns, costs, starts, covers } = covering
  const basis = emptyBasis(covering)
  const { inverse, stride, columnAt, rowAt, columnPlace, rowPlace } = basis
  /** Whether a column may still be taken, and whether a row still has to be covered. */
  const isLive = new Uint8Array(columns).fill(1)
  const isNeeded = new Uint8Array(rows).fill(1)
  const shares = new Float64Array(stride)
  const paid = new Float64Array(stride)
  const reduced = new Float64Array(columns)
  const prices = new Float64Array(rows)
  const along = new Float64Array(stride)
  const down = new Float64Array(stride)
  const pull = new Float64Array(columns)
  const over = new Float64Array(rows)
  const liveStarts = new Int32Array(rows + 1)
  const liveColumns = new Int32Array(covers.length)
  let entries = 0

  return {
    isLive,
    isNeeded,
    reduced,
    prices,
    shareOf: (column: number) => (columnPlace[column]! < 0 ? 0 : shares[columnPlace[column]!]!),
    save: () => basis.save(),
    restore: (saved: SavedBasis) => basis.restore(saved),
    solve,
    fresh,
    /** Entries looked at since the last time somebody asked. */
    work: () => {
      const used = entries
      entries = 0
      return used
    },
  }

  /** The highest bound within so many pivots, or one that is `enough`. */
  function solve(mostPivots: number, enough: number, isOver: () => boolean): number {
    let value = begin()
    if (isBlurred()) {
      basis.invert()
      value = begin()
    }
    for (let pivots = 0; pivots < mostPivots && value < enough; pivots++) {
      if (pivots % pivotsBetweenLooks === pivotsBetweenLooks - 1 && isOver()) break
      const gain = pivot()
      if (gain < 0) break
      value += gain
    }
    return safeBound()
  }

  /** After columns were closed for good: forget them in the lists of the rows. */
  function fresh(): void {
    let fill = 0
    for (let row = 0; row < rows; row++) {
      liveStarts[row] = fill
      if (!isNeeded[row] && rowPlace[row]! < 0) continue
      for (let p = rowsOfIt.starts[row]!; p < rowsOfIt.starts[row + 1]!; p++) {
        const column = rowsOfIt.columns[p]!
        if (isLive[column] || columnPlace[column]! >= 0) liveColumns[fill++] = column
      }
    }
    liveStarts[rows] = fill
    entries += rowsOfIt.columns.length
  }

  /** Shares, prices and reduced costs of the basis as it stands; the value of its prices. */
  function begin(): number {
    const size = basis.size()
    paid.fill(0, 0, size)
    for (let c = 0; c < size; c++) {
      const from = c * stride
      const cost = costs[columnAt[c]!]!
      let share = 0
      for (let r = 0; r < size; r++) {
        const part = inverse[from + r]!
        if (part === 0) continue
        paid[r]! += cost * part
        if (isNeeded[rowAt[r]!]) share += part
      }
      shares[c] = share
    }
    reduced.set(costs)
    let value = 0
    for (let r = 0; r < size; r++) {
      const row = rowAt[r]!
      const price = paid[r]!
      if (isNeeded[row]) value += price
      for (let p = liveStarts[row]!; p < liveStarts[row + 1]!; p++) {
        reduced[liveColumns[p]!]! -= price
      }
    }
    entries += size * size + liveStarts[rows]!
    return value
  }

  /** Whether rounding has spoilt the inverse: rows of the basis are covered exactly, or it is not one. */
  function isBlurred(): boolean {
    addUp()
    for (let r = 0; r < basis.size(); r++) {
      const row = rowAt[r]!
      if (Math.abs(over[row]! - isNeeded[row]!) > mostBlur) return true
    }
    return false
  }

  /** How far each row is covered. */
  function addUp(): void {
    over.fill(0)
    for (let c = 0; c < basis.size(); c++) {
      const share = shares[c]!
      const column = columnAt[c]!
      if (share === 0) continue
      for (let at = starts[column]!; at < starts[column + 1]!; at++) over[covers[at]!]! += share
    }
  }

  /** One step of the dual simplex method: what it gains, or -1 when there is nothing to gain. */
  function pivot(): number {
    const size = basis.size()
    let lack = roundingOfShares
    let leavingColumn = -1
    let leavingRow = -1
    addUp()
    for (let c = 0; c < size; c++) {
      const share = shares[c]!
      const wrong = isLive[columnAt[c]!] ? -share : Math.abs(share) * firstOfAll
      if (wrong > lack) {
        lack = wrong
        leavingColumn = c
      }
    }
    for (let row = 0; row < rows; row++) {
      if (!isNeeded[row] || 1 - over[row]! <= lack || rowPlace[row]! >= 0) continue
      lack = 1 - over[row]!
      leavingRow = row
    }
    if (leavingRow < 0 && leavingColumn < 0) return -1
    return leavingRow >= 0 ? enterForRow(leavingRow, lack) : enterForColumn(leavingColumn)
  }

  function enterForRow(row: number, lack: number): number {
    const size = basis.size()
    along.fill(0, 0, size)
    pull.fill(0)
    for (let p = liveStarts[row]!; p < liveStarts[row + 1]!; p++) {
      const column = liveColumns[p]!
      pull[column] = 1
      const place = columnPlace[column]!
      if (place < 0) continue
      const from = place * stride
      for (let r = 0; r < size; r++) along[r]! += inverse[from + r]!
    }
    const entering = choose()
    if (entering === undefined) return -1
    const { column, place, step, force } = entering
    pay(step)
    const share = lack / force
    if (column >= 0) {
      basis.solved(column, down)
      for (let c = 0; c < size; c++) shares[c]! -= share * down[c]!
      basis.addBoth(row, column, along, down, force)
      shares[size] = share
      paid[size] = step
    } else {
      for (let c = 0; c < size; c++) shares[c]! += share * inverse[c * stride + place]!
      basis.exchangeRow(row, place, along)
      paid[place] = step
    }
    entries += size * size
    return step * lack
  }

  function enterForColumn(leaving: number): number {
    const size = basis.size()
    const from = leaving * stride
    const sign = shares[leaving]! < 0 ? 1 : -1
    const lack = Math.abs(shares[leaving]!)
    for (let r = 0; r < size; r++) along[r] = sign * inverse[from + r]!
    pull.fill(0)
    const entering = choose()
    if (entering === undefined) return -1
    const { column, place, step, force } = entering
    pay(step)
    const share = lack / force
    if (column >= 0) {
      basis.solved(column, down)
      for (let c = 0; c < size; c++) shares[c]! -= share * down[c]!
      basis.exchangeColumn(column, leaving, down)
      shares[leaving] = share
    } else {
      for (let c = 0; c < size; c++) shares[c]! += share * inverse[c * stride + place]!
      basis.dropBoth(leaving, place)
      shares[leaving] = shares[size - 1]!
      paid[place] = paid[size - 1]!
    }
    entries += size * size
    return step * lack
  }

  /**
   * What enters the basis: of all that would lift what is to leave, whatever's price or reduced cost runs
   * out first; of those about equal, the one that lifts most, for the sake of rounding.
   */
  function choose() {
    const size = basis.size()
    for (let r = 0; r < size; r++) {
      const lift = along[r]!
      if (lift === 0) continue
      const row = rowAt[r]!
      entries += liveStarts[row + 1]! - liveStarts[row]!
      for (let p = liveStarts[row]!; p < liveStarts[row + 1]!; p++) pull[liveColumns[p]!]! -= lift
    }
    let least = Infinity
    for (let column = 0; column < columns; column++) {
      const lift = pull[column]!
      if (lift < smallestPivot || !isLive[column] || columnPlace[column]! >= 0) continue
      const ratio = (Math.max(0, reduced[column]!) + roundingOfPrices) / lift
      if (ratio < least) least = ratio
    }
    for (let r = 0; r < size; r++) {
      const lift = along[r]!
      if (lift < smallestPivot) continue
      const ratio = (Math.max(0, paid[r]!) + roundingOfPrices) / lift
      if (ratio < least) least = ratio
    }
    if (least === Infinity) return undefined
    let force = 0
    let column = -1
    let place = -1
    let step = 0
    for (let other = 0; other < columns; other++) {
      const lift = pull[other]!
      if (lift < smallestPivot || lift <= force || !isLive[other] || columnPlace[other]! >= 0)
        continue
      const ratio = Math.max(0, reduced[other]!) / lift
      if (ratio > least) continue
      force = lift
      column = other
      step = ratio
    }
    for (let r = 0; r < size; r++) {
      const lift = along[r]!
      if (lift < smallestPivot || lift <= force) continue
      const ratio = Math.max(0, paid[r]!) / lift
      if (ratio > least) continue
      force = lift
      column = -1
      place = r
      step = ratio
    }
    return { column, place, step, force }
  }

  function pay(step: number): void {
    const size = basis.size()
    if (step === 0) return
    for (let column = 0; column < columns; column++) reduced[column]! -= step * pull[column]!
    for (let r = 0; r < size; r++) paid[r]! -= step * along[r]!
  }

  /** Add up the bound from the prices; leaves prices and reduced costs that belong together. */
  function safeBound(): number {
    const size = basis.size()
    prices.fill(0)
    reduced.set(costs)
    let bound = 0
    for (let r = 0; r < size; r++) {
      const row = rowAt[r]!
      const price = paid[r]!
      if (price <= 0) continue
      prices[row] = price
      if (isNeeded[row]) bound += price
      for (let p = liveStarts[row]!; p < liveStarts[row + 1]!; p++) {
        reduced[liveColumns[p]!]! -= price
      }
    }
    for (let column = 0; column < columns; column++) {
      if (isLive[column] && reduced[column]! < 0) bound += reduced[column]!
    }
    entries += liveStarts[rows]!
    return bound
  }
}
