import type { Covering } from '#decide'
import type { Part, Rows } from './rows.ts'
import { partOf, rowsOf } from './rows.ts'

/** What is left after the easy part: columns that every best choice may take, and the part still open. */
export type Reduced = {
  readonly taken: readonly number[]
  readonly part: Part
  /** Rows of the part given that no column covers. */
  readonly uncoverable: readonly number[]
}

/** Comparisons of entries after which the search for dominated rows and columns is given up. */
const mostComparisons = 400_000_000
const mostRounds = 4

/**
 * Take what must be taken, leave what need not be looked at: the only column of a row is taken; a row
 * goes when every column of another row covers it; a column goes when another one covers the same for
 * no more, or when its rows can be had for less one by one. The value of the best choice stays the same.
 */
export function reduce(whole: Covering): Reduced {
  const taken: number[] = []
  let part: Part = { covering: whole, columnOf: Int32Array.from(whole.starts.keys()).slice(0, -1) }
  const uncoverable = emptyRows(rowsOf(whole))
  for (let round = 0; round < mostRounds; round++) {
    const { covering, columnOf } = part
    if (covering.rows === 0) break
    const rows = rowsOf(covering)
    const keepRow = new Uint8Array(covering.rows).fill(1)
    const keepColumn = new Uint8Array(covering.columns).fill(1)
    let changes = 0
    const work = { left: mostComparisons }
    changes += dropColumns(covering, rows, keepColumn, work)
    changes += dropRows(covering, rows, keepColumn, keepRow, work)
    changes += takeForced(covering, rows, keepColumn, keepRow, (column) => {
      taken.push(columnOf[column]!)
    })
    if (changes === 0 && round > 0) break
    part = partOf(covering, keepColumn, keepRow, columnOf)
    if (changes === 0) break
  }
  return { taken, part, uncoverable }
}

function emptyRows({ starts }: Rows): readonly number[] {
  const empty: number[] = []
  for (let row = 0; row + 1 < starts.length; row++) {
    if (starts[row] === starts[row + 1]) empty.push(row)
  }
  return empty
}

type Work = { left: number }

/** Columns that another column, or the cheapest column of each of their rows, makes needless. */
function dropColumns(covering: Covering, rows: Rows, keepColumn: Uint8Array, work: Work): number {
  const { columns, costs, starts, covers } = covering
  const cheapest = new Float64Array(covering.rows).fill(Infinity)
  for (let column = 0; column < columns; column++) {
    for (let at = starts[column]!; at < starts[column + 1]!; at++) {
      const row = covers[at]!
      if (costs[column]! < cheapest[row]!) cheapest[row] = costs[column]!
    }
  }
  let dropped = 0
  for (let column = 0; column < columns && work.left > 0; column++) {
    const begin = starts[column]!
    const end = starts[column + 1]!
    const cost = costs[column]!
    let oneByOne = 0
    let rarest = covers[begin]!
    for (let at = begin; at < end; at++) {
      const row = covers[at]!
      oneByOne += cheapest[row]!
      if (lengthOf(rows, row) < lengthOf(rows, rarest)) rarest = row
    }
    let isNeedless = begin === end || oneByOne < cost * (1 - 1e-12)
    for (let p = rows.starts[rarest]!; p < rows.starts[rarest + 1]! && !isNeedless; p++) {
      const other = rows.columns[p]!
      if (other === column || !keepColumn[other] || costs[other]! > cost) continue
      const size = starts[other + 1]! - starts[other]!
      if (size < end - begin) continue
      if (size === end - begin && costs[other] === cost && other > column) continue
      isNeedless = isWithin(covers, begin, end, starts[other]!, starts[other + 1]!, work)
    }
    if (!isNeedless) continue
    keepColumn[column] = 0
    dropped++
  }
  return dropped
}

/** Rows that are covered whenever another row is. */
function dropRows(
  covering: Covering,
  rows: Rows,
  keepColumn: Uint8Array,
  keepRow: Uint8Array,
  work: Work,
): number {
  const { starts, covers } = covering
  const living = livingRows(rows, keepColumn)
  let dropped = 0
  for (let row = 0; row < covering.rows && work.left > 0; row++) {
    const begin = living.starts[row]!
    const end = living.starts[row + 1]!
    if (begin === end) {
      keepRow[row] = 0
      continue
    }
    let smallest = living.columns[begin]!
    for (let p = begin; p < end; p++) {
      const column = living.columns[p]!
      if (starts[column + 1]! - starts[column]! < starts[smallest + 1]! - starts[smallest]!) {
        smallest = column
      }
    }
    for (let at = starts[smallest]!; at < starts[smallest + 1]!; at++) {
      const other = covers[at]!
      if (other === row || !keepRow[other]) continue
      const size = lengthOf(living, other)
      if (size < end - begin || (size === end - begin && other < row)) continue
      const otherBegin = living.starts[other]!
      if (!isWithin(living.columns, begin, end, otherBegin, otherBegin + size, work)) continue
      keepRow[other] = 0
      dropped++
    }
  }
  return dropped
}

function livingRows({ starts, columns }: Rows, keepColumn: Uint8Array): Rows {
  const livingStarts = new Int32Array(starts.length)
  const living = new Int32Array(columns.length)
  let fill = 0
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let p = starts[row]!; p < starts[row + 1]!; p++) {
      if (keepColumn[columns[p]!]) living[fill++] = columns[p]!
    }
    livingStarts[row + 1] = fill
  }
  return { starts: livingStarts, columns: living }
}

/** The only living column of a row is taken, and all its rows are done with. */
function takeForced(
  { starts, covers }: Covering,
  rows: Rows,
  keepColumn: Uint8Array,
  keepRow: Uint8Array,
  take: (column: number) => void,
): number {
  let taken = 0
  for (let row = 0; row + 1 < rows.starts.length; row++) {
    if (!keepRow[row]) continue
    let only = -1
    let count = 0
    for (let p = rows.starts[row]!; p < rows.starts[row + 1]! && count < 2; p++) {
      if (!keepColumn[rows.columns[p]!]) continue
      only = rows.columns[p]!
      count++
    }
    if (count !== 1) continue
    take(only)
    taken++
    keepColumn[only] = 0
    for (let at = starts[only]!; at < starts[only + 1]!; at++) keepRow[covers[at]!] = 0
  }
  return taken
}

function lengthOf({ starts }: Rows, row: number): number {
  return starts[row + 1]! - starts[row]!
}

/** Whether the first of two rising lists is part of the second. */
function isWithin(
  list: Int32Array,
  begin: number,
  end: number,
  otherBegin: number,
  otherEnd: number,
  work: Work,
): boolean {
  let other = otherBegin
  for (let at = begin; at < end; at++) {
    const wanted = list[at]!
    while (other < otherEnd && list[other]! < wanted) other++
    if (other >= otherEnd || list[other] !== wanted) {
      work.left -= at - begin + (other - otherBegin)
      return false
    }
    other++
  }
  work.left -= end - begin + (other - otherBegin)
  return true
}
