import { plain } from '#kernel'

/** What stands in one cell: text, a number, or nothing. Days arrive as `2024-03-05`, or `2024-03` where the sheet shows no day. */
export type Cell = string | number | undefined

/** One row as the clerk sees it; rows count from 1. */
export type GridRow = {
  readonly row: number
  readonly cells: readonly Cell[]
  readonly hidden?: boolean
}

/** A block of merged cells; rows count from 1, columns from 0, both ends included. */
export type Merge = {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A sheet before anybody knows what its columns mean. */
export type Grid = {
  readonly file: string
  readonly sheet?: string
  readonly hidden?: boolean
  readonly rows: readonly GridRow[]
  readonly merges: readonly Merge[]
  /** Headings that are already names of columns, as in JSON: no search for a heading line. */
  readonly headings?: readonly string[]
}

const letters = 26
const firstLetter = 65

/** A cell's text as a person reads it. */
export function textOf(cell: Cell): string {
  if (cell === undefined) return ''
  return typeof cell === 'number' ? String(cell) : cell.trim()
}

/** Whether nothing stands in a cell. */
export function isBlank(cell: Cell): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}

/** The cell's name in a spreadsheet: column 0 of row 5 is `A5`, column 27 is `AB5`. */
export function cellName(column: number, row: number): string {
  let rest = column + 1
  let name = ''
  while (rest > 0) {
    rest -= 1
    name = String.fromCharCode(firstLetter + (rest % letters)) + name
    rest = Math.floor(rest / letters)
  }
  return `${name}${row}`
}

/** The same grid with the text of each merged block standing in all of its cells. */
export function spreadMerges(grid: Grid): Grid {
  const tall = grid.merges.filter(({ top, left, bottom, right }) => bottom > top || right > left)
  if (tall.length === 0) return grid
  const at = new Map(grid.rows.map((row, index) => [row.row, index]))
  const rows = [...grid.rows]
  for (const merge of tall) spreadOne(rows, at, merge)
  return { ...grid, rows }
}

function spreadOne(rows: GridRow[], at: ReadonlyMap<number, number>, merge: Merge): void {
  const top = at.get(merge.top)
  const value = top === undefined ? undefined : rows[top]?.cells[merge.left]
  if (isBlank(value)) return
  const bottom = Math.min(merge.bottom, rows.at(-1)?.row ?? 0)
  for (let row = merge.top; row <= bottom; row++) {
    const index = at.get(row)
    const old = index === undefined ? undefined : rows[index]
    if (index === undefined || !old) continue
    const cells = [...old.cells]
    const right = Math.min(merge.right, widest)
    for (let column = merge.left; column <= right; column++)
      if (isBlank(cells[column])) cells[column] = value
    rows[index] = { ...old, cells }
  }
}

/** The widest sheet there is: 16,384 columns. */
const widest = 16_383

/** Letters, digits and signs only, folded: how names of offices and tools are compared. */
export function folded(text: string): string {
  return plain(text).replaceAll(/[\s"'“”‘’《》<>()[\]【】·.,，。、:;_-]/g, '')
}
