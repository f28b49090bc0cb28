import type { Day } from '#kernel'
import { plain } from '#kernel'
import type { RowRead, SheetRead } from '../draft.ts'
import type { CellWarning } from '../import.ts'
import { recogniseColumns, type Column } from './columns.ts'
import { doubtColumns } from './doubt.ts'
import { draftRow, type RowContext, type SheetFacts } from './draftRow.ts'
import type { Grid, GridRow } from './grid.ts'
import { isBlank, spreadMerges, textOf } from './grid.ts'
import { readerOf } from './readField.ts'
import { findHeadings, type HeadingRows } from './headingRow.ts'
import { kindOfRow } from './rowKind.ts'
import { aboutSheet } from './sheetFacts.ts'

/** Read a sheet as a clerk wrote it: find its headings, say what each column was taken for, and read row by row. Absent columns of headings mean that no table was found. */
export function readSheet(
  grid: Grid,
  options: { readonly asOf: Day; readonly map?: ReadonlyMap<string, string> },
): SheetRead {
  const map = options.map ?? new Map<string, string>()
  const spread = spreadMerges(grid)
  const mapped = new Set([...map.keys()].map(plain))
  const found = grid.hidden ? undefined : findHeadings(grid, spread, mapped)
  if (!found) return withoutTable(grid)
  const body = spread.rows.slice(found.bodyAt)
  const columns = doubtColumns(
    recogniseColumns(found.headings, body.filter(isWhole), map),
    body.filter(isWhole),
  )
  if (!columns.some(({ field }) => field === 'name' || field === 'domain'))
    return withoutTable(grid)
  return readBody(grid, spread, found, columns, options.asOf)
}

function isWhole(row: GridRow): boolean {
  return !row.hidden && row.cells.some((cell) => !isBlank(cell))
}

function withoutTable(grid: Grid): SheetRead {
  const why = (row: GridRow) => (grid.hidden || row.hidden ? 'hidden' : 'note')
  return {
    ...placeOf(grid),
    columns: [],
    rows: grid.rows
      .filter((row) => row.cells.some((cell) => !isBlank(cell)))
      .map((row) => ({ type: 'passed-over', row: row.row, why: why(row) })),
    warnings: [],
  }
}

function placeOf({ file, sheet }: Grid): { readonly file: string; readonly sheet?: string } {
  return sheet === undefined ? { file } : { file, sheet }
}

function readBody(
  grid: Grid,
  spread: Grid,
  found: HeadingRows,
  columns: readonly Column[],
  asOf: Day,
): SheetRead {
  const about = aboutSheet(grid, found, columns)
  const facts: SheetFacts = {
    ...placeOf(grid),
    asOf,
    columns,
    readers: columns.map(readerOf),
    ...(about.kind ? { kind: about.kind } : {}),
    ...(about.guessedKind ? { guessedKind: about.guessedKind } : {}),
  }
  const warnings: CellWarning[] = []
  const rows: RowRead[] = []
  const headingRow = grid.rows[Math.max(found.bodyAt - 1, 0)]?.row ?? 1
  const noticed = (heading: string, text: string, wanted: CellWarning['wanted']) =>
    warnings.unshift({ ...placeOf(grid), row: headingRow, heading, text, wanted })
  const sponsorColumn = columns.find(({ field }) => field === 'sponsor')
  const carries = sponsorColumn !== undefined && carriesDown(spread, found, sponsorColumn.index)
  let context: RowContext = { ...about.sponsor }
  let carried: string | undefined
  let guessed: string | undefined
  for (const row of spread.rows.slice(found.bodyAt)) {
    const line = kindOfRow(row, columns)
    if (line.type === 'blank') continue
    if (line.type === 'section') {
      context = {
        ...context,
        ...(line.office ? { sponsor: line.office } : {}),
        ...(line.kind ? { kind: line.kind } : {}),
      }
      carried = undefined
      rows.push({ type: 'passed-over', row: row.row, why: 'note' })
      continue
    }
    if (line.type !== 'tool') {
      rows.push({ type: 'passed-over', row: row.row, why: line.type })
      continue
    }
    if (sponsorColumn && carries) carried = textOf(row.cells[sponsorColumn.index]) || carried
    const above = carried === undefined ? context : { ...context, sponsor: carried }
    const read = draftRow(facts, row, above, (warning) => warnings.push(warning))
    if (read.ok) {
      if (read.guessed) guessed ??= read.draft.kind
      rows.push({ type: 'draft', row: row.row, draft: read.draft })
    } else rows.push({ type: 'refused', row: row.row, refusal: read.refusal })
  }
  const name = columns.find(({ field }) => field === 'name' || field === 'domain')
  if (guessed) noticed(name?.heading ?? '', guessed, 'kind-was-guessed')
  if (about.sponsor && about.sponsorFrom && !sponsorColumn)
    noticed('', about.sponsor.sponsor, about.sponsorFrom)
  return {
    ...placeOf(grid),
    columns: columns.map(({ heading, index, field, how }) =>
      field === undefined
        ? { heading, column: index, how }
        : { heading, column: index, field, how },
    ),
    rows,
    warnings,
  }
}

/**
 * Whether a blank office means "as above": so it is where each office stands once, at the head of
 * its rows, as in a table whose merged cells were lost. Where offices repeat, a blank is a gap.
 */
function carriesDown(grid: Grid, found: HeadingRows, column: number): boolean {
  let previous = ''
  let blanks = 0
  for (const row of grid.rows.slice(found.bodyAt)) {
    const text = textOf(row.cells[column])
    if (text === '') {
      blanks += row.cells.some((cell) => !isBlank(cell)) ? 1 : 0
      continue
    }
    if (text === previous) return false
    previous = text
  }
  return blanks > 0
}
