import { type Cell, type Grid, type GridRow, headingKey, readCount, readDays } from '#register'
import type { RefusedUseRow, SheetUse } from '#usecases'
import { usageHeadings } from './usageHeadings.lexicon.ts'

type ColumnName = keyof typeof usageHeadings
type Columns = Readonly<Partial<Record<ColumnName, number>>>

const counts = ['visits', 'visitors', 'actions'] as const
/** Titles may stand above the headings. */
const mostAbove = 20

const names = new Map<string, ColumnName>(
  Object.entries(usageHeadings).flatMap(([name, headings]) =>
    headings.split('|').map((heading) => [headingKey(heading), name as ColumnName] as const),
  ),
)

/** The rows of use in the tables of a file; undefined where no table says of which tool, which day, and how much. */
export function rowsOfUse(
  grids: readonly Grid[],
): { readonly rows: readonly SheetUse[]; readonly refused: readonly RefusedUseRow[] } | undefined {
  const rows: SheetUse[] = []
  const refused: RefusedUseRow[] = []
  let isFound = false
  for (const grid of grids) {
    const headings = headingsOf(grid)
    if (!headings) continue
    isFound = true
    for (const row of grid.rows.slice(headings.at + 1)) {
      const read = rowOf(row, headings, grid.sheet)
      if (!read) continue
      if ('refusal' in read) refused.push(read)
      else rows.push(read)
    }
  }
  return isFound ? { rows, refused } : undefined
}

type Headings = { readonly at: number; readonly columns: Columns; readonly texts: readonly Cell[] }

function headingsOf({ rows }: Grid): Headings | undefined {
  for (const [at, { cells }] of rows.slice(0, mostAbove).entries()) {
    const columns: Partial<Record<ColumnName, number>> = {}
    cells.forEach((cell, column) => {
      const name = typeof cell === 'string' ? columnOf(cell) : undefined
      if (name && columns[name] === undefined) columns[name] = column
    })
    const namesTool = columns.tool !== undefined || columns.id !== undefined
    const tells = counts.some((one) => columns[one] !== undefined)
    if (namesTool && tells && columns.span !== undefined) return { at, columns, texts: cells }
  }
  return undefined
}

/** What stands in brackets only says in what unit. */
function columnOf(heading: string): ColumnName | undefined {
  return names.get(headingKey(heading)) ?? names.get(headingKey(heading.replace(/[(（].*$/, '')))
}

/** What a row tells; undefined where nothing stands in it. */
function rowOf(
  { row, cells }: GridRow,
  { columns, texts }: Headings,
  sheet: string | undefined,
): SheetUse | RefusedUseRow | undefined {
  const cell = (name: ColumnName): Cell => cells[columns[name] ?? -1]
  const place = { row, ...(sheet !== undefined && { sheet }) }
  const [named, number] = [textOf(cell('tool')), textOf(cell('id'))]
  const told = counts.flatMap((name) => {
    const count = readCount(cell(name), textOf(texts[columns[name] ?? -1]))
    return count === undefined ? [] : [[name, count] as const]
  })
  const when = textOf(cell('span'))
  if (`${named}${when}` === '' && told.length === 0) return undefined
  const span = readDays(cell('span'))
  if (!span) return { place, refusal: { type: 'use-row-without-day', text: when } }
  return { place, named, ...(number !== '' && { number }), span, ...Object.fromEntries(told) }
}

function textOf(cell: Cell): string {
  return cell === undefined ? '' : String(cell).trim()
}
