import type { Covering } from '#decide'
import { rowsOf } from './rows.ts'

const rounds = 3

/**
 * The same covering with rows and columns in an order that hangs on their costs and neighbours only,
 * not on how they happened to arrive, and which column and row each was before. Rows and columns that
 * no number of neighbours tells apart keep their order among themselves.
 */
export function inCanonicalOrder(covering: Covering): {
  readonly covering: Covering
  readonly columnOf: Int32Array
  readonly rowOf: Int32Array
} {
  const { rows, columns, costs, starts, covers } = covering
  const rowMarks = new Int32Array(rows)
  const columnMarks = new Int32Array(columns)
  const bits = new Int32Array(new Float64Array(1).buffer)
  const asNumber = new Float64Array(bits.buffer)
  for (let column = 0; column < columns; column++) {
    asNumber[0] = costs[column]!
    columnMarks[column] = mixed(
      bits[0]! ^ mixed(bits[1]! ^ (starts[column + 1]! - starts[column]!)),
    )
  }
  for (let round = 0; round < rounds; round++) {
    const rowSums = new Int32Array(rows)
    for (let column = 0; column < columns; column++) {
      for (let at = starts[column]!; at < starts[column + 1]!; at++) {
        rowSums[covers[at]!]! += columnMarks[column]!
      }
    }
    for (let row = 0; row < rows; row++) rowMarks[row] = mixed(rowSums[row]! + round)
    for (let column = 0; column < columns; column++) {
      let sum = columnMarks[column]!
      for (let at = starts[column]!; at < starts[column + 1]!; at++) sum += rowMarks[covers[at]!]!
      columnMarks[column] = mixed(sum)
    }
  }
  const { starts: rowStarts } = rowsOf(covering)
  const rowOf = Int32Array.from({ length: rows }, (_, row) => row).sort((a, b) => {
    const longer = rowStarts[a + 1]! - rowStarts[a]! - (rowStarts[b + 1]! - rowStarts[b]!)
    return longer || rowMarks[a]! - rowMarks[b]! || a - b
  })
  const columnOf = Int32Array.from({ length: columns }, (_, column) => column).sort(
    (a, b) => costs[a]! - costs[b]! || columnMarks[a]! - columnMarks[b]! || a - b,
  )
  return { covering: reordered(covering, rowOf, columnOf), columnOf, rowOf }
}

function reordered(
  { rows, columns, costs, starts, covers }: Covering,
  rowOf: Int32Array,
  columnOf: Int32Array,
): Covering {
  const newRow = new Int32Array(rows)
  for (let row = 0; row < rows; row++) newRow[rowOf[row]!] = row
  const newStarts = new Int32Array(columns + 1)
  const newCovers = new Int32Array(covers.length)
  let fill = 0
  for (let column = 0; column < columns; column++) {
    const old = columnOf[column]!
    for (let at = starts[old]!; at < starts[old + 1]!; at++)
      newCovers[fill++] = newRow[covers[at]!]!
    newCovers.subarray(newStarts[column]!, fill).sort()
    newStarts[column + 1] = fill
  }
  const newCosts = Float64Array.from(columnOf, (column) => costs[column]!)
  return { rows, columns, costs: newCosts, starts: newStarts, covers: newCovers }
}

/** Murmur3's last step: each bit of the number matters for each bit of the mark. */
function mixed(number: number): number {
  let mark = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  mark = Math.imul(mark ^ (mark >>> 13), 0xc2b2ae35)
  return mark ^ (mark >>> 16)
}
