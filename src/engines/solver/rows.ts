import type { Covering } from '#decide'

/** The same covering seen from its rows: row `i` is covered by `columns[starts[i] … starts[i + 1]]`, rising. */
export type Rows = { readonly starts: Int32Array; readonly columns: Int32Array }

/** Turn columns into rows. */
export function rowsOf({ rows, columns, starts, covers }: Covering): Rows {
  const rowStarts = new Int32Array(rows + 1)
  for (let at = 0; at < covers.length; at++) rowStarts[covers[at]! + 1]!++
  for (let row = 0; row < rows; row++) rowStarts[row + 1]! += rowStarts[row]!
  const next = rowStarts.slice(0, rows)
  const list = new Int32Array(covers.length)
  for (let column = 0; column < columns; column++) {
    for (let at = starts[column]!; at < starts[column + 1]!; at++) {
      const row = covers[at]!
      list[next[row]!] = column
      next[row]!++
    }
  }
  return { starts: rowStarts, columns: list }
}

/** A part of a covering, and which column of the whole each of its columns is. */
export type Part = { readonly covering: Covering; readonly columnOf: Int32Array }

/**
 * The part that is left when only these columns and rows count. `keepRow` and `keepColumn` hold 1
 * for what stays; columns that cover none of the rows that stay go too. With `rowOf` given, it is
 * filled with the row of the whole for each row of the part.
 */
export function partOf(
  { rows, columns, costs, starts, covers }: Covering,
  keepColumn: Uint8Array,
  keepRow: Uint8Array,
  columnOf?: Int32Array,
): Part & { readonly rowOf: Int32Array } {
  const rowNumber = new Int32Array(rows)
  let rowCount = 0
  for (let row = 0; row < rows; row++) rowNumber[row] = keepRow[row] ? rowCount++ : -1
  const rowOf = new Int32Array(rowCount)
  for (let row = 0; row < rows; row++) if (keepRow[row]) rowOf[rowNumber[row]!] = row
  let columnCount = 0
  let entries = 0
  const sizes = new Int32Array(columns)
  for (let column = 0; column < columns; column++) {
    if (!keepColumn[column]) continue
    let size = 0
    for (let at = starts[column]!; at < starts[column + 1]!; at++) size += keepRow[covers[at]!]!
    sizes[column] = size
    if (size === 0) continue
    columnCount++
    entries += size
  }
  const partStarts = new Int32Array(columnCount + 1)
  const partCovers = new Int32Array(entries)
  const partCosts = new Float64Array(columnCount)
  const partColumns = new Int32Array(columnCount)
  let number = 0
  let fill = 0
  for (let column = 0; column < columns; column++) {
    if (sizes[column] === 0) continue
    for (let at = starts[column]!; at < starts[column + 1]!; at++) {
      const row = rowNumber[covers[at]!]!
      if (row >= 0) partCovers[fill++] = row
    }
    partCosts[number] = costs[column]!
    partColumns[number] = columnOf ? columnOf[column]! : column
    partStarts[++number] = fill
  }
  const covering = {
    rows: rowCount,
    columns: columnCount,
    costs: partCosts,
    starts: partStarts,
    covers: partCovers,
  }
  return { covering, columnOf: partColumns, rowOf }
}
