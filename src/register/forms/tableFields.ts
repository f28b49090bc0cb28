import { type Blank, blankOf, labelledBlanks, tidyLabel, typeOfLabel, unitOf } from './blank.ts'
import type { Field } from './field.ts'
import { isHeadLine } from './head.ts'
import { emptyHeadings, rowNumber, unitHeadings } from './labels.lexicon.ts'

/** One cell of a form's table; a merged one stands at its upper left. Rows and columns count from 0. */
export type TableCell = {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly text: string
  /** What the form itself offers: the choices of a list, or the name of a control. */
  readonly blank?: Blank & { readonly name?: string }
  /** True where something else than text fills it, a table within the table. */
  readonly isFilled?: true
}

export type FormTable = {
  readonly cells: readonly TableCell[]
  /** Names a cell for the path of its field. */
  readonly nameOf: (cell: TableCell) => string
  /** Headings the whole table stands under. */
  readonly sections: readonly string[]
}

/**
 * The fields of a table: an empty cell beside a label, under a column heading, or both. Merged headings above are
 * sections; a line across the whole table begins a section; rows of blanks under one heading are one list.
 */
export function tableFields(form: string, table: FormTable): readonly Field[] {
  const sheet = layOut(table.cells)
  const fields: Field[] = []
  const lists = new Set<string>()
  let sections: readonly string[] = table.sections
  for (let row = 0; row < sheet.height; row++) {
    const cells = sheet.startingIn(row)
    const title = titleOf(cells, sheet)
    if (title !== undefined) {
      if (!isHeadLine(title)) sections = [...table.sections, tidyLabel(title)]
      continue
    }
    for (const cell of cells) {
      for (const { label, blank } of cell.blank ? [] : labelledBlanks(cell.text))
        fields.push(fieldOf(form, table, cell, label, blank, sections))
    }
    const blanks = cells.filter((cell) => isBlank(cell) && !followsBlank(cell, sheet))
    for (const cell of blanks) {
      const found = labelFor(cell, blanks.length, sheet)
      if (found === undefined) continue
      const place = [...sections, ...found.sections]
      const key = [...place, found.label].join('\u0000')
      if (found.isList) {
        if (lists.has(key)) continue
        lists.add(key)
      }
      const blank = cell.blank ?? blankOf(cell.text) ?? {}
      const field = fieldOf(form, table, cell, found.label, blank, place, found.unit)
      fields.push(found.repeats ? { ...field, repeats: true } : field)
    }
  }
  return fields
}

type Sheet = {
  readonly height: number
  readonly width: number
  readonly at: (row: number, column: number) => TableCell | undefined
  readonly startingIn: (row: number) => readonly TableCell[]
  readonly isHeading: (row: number) => boolean
  /** The text over a cell in the nearest row of headings; none beyond a line across the whole table. */
  readonly headingOf: (cell: TableCell) => TableCell | undefined
}

function layOut(cells: readonly TableCell[]): Sheet {
  let height = 0
  let width = 0
  for (const cell of cells) {
    height = Math.max(height, cell.row + cell.rows)
    width = Math.max(width, cell.column + cell.columns)
  }
  const grid: (TableCell | undefined)[][] = Array.from({ length: height }, () => [])
  const starting: TableCell[][] = Array.from({ length: height }, () => [])
  for (const cell of cells) {
    starting[cell.row]?.push(cell)
    for (let row = cell.row; row < cell.row + cell.rows; row++)
      for (let column = cell.column; column < cell.column + cell.columns; column++)
        (grid[row] as (TableCell | undefined)[])[column] = cell
  }
  for (const row of starting) row.sort((a, b) => a.column - b.column)
  const at = (row: number, column: number) => grid[row]?.[column]
  const headings = grid.map((row) => {
    const own = [...new Set(row)].filter((cell) => cell !== undefined)
    return own.length > 1 && own.every((cell) => !isBlank(cell)) && !own.some(carriesBlank)
  })
  const isHeading = (row: number) => headings[row] === true
  const over: (TableCell | undefined)[][] = []
  for (let row = 0; row < height; row++) {
    over.push(
      Array.from({ length: width }, (_, column) => {
        const above = at(row - 1, column)
        if (above === undefined) return over[row - 1]?.[column]
        if (above.columns >= width) return undefined
        const last = above.row + above.rows - 1
        return !isBlank(above) && isHeading(last) ? above : over[above.row]?.[column]
      }),
    )
  }
  return {
    height,
    width,
    at,
    startingIn: (row) => starting[row] ?? [],
    isHeading,
    headingOf: (cell) => over[cell.row]?.[cell.column],
  }
}

function isBlank(cell: TableCell): boolean {
  if (cell.isFilled) return false
  return cell.blank !== undefined || blankOf(cell.text) !== undefined
}

function carriesBlank(cell: TableCell): boolean {
  return labelledBlanks(cell.text).length > 0
}

/** A text across the whole table, alone in its row. */
function titleOf(cells: readonly TableCell[], sheet: Sheet): string | undefined {
  const [only] = cells
  if (only === undefined || only.columns < sheet.width || isBlank(only)) return undefined
  return carriesBlank(only) || sheet.width === 1 ? undefined : only.text
}

/** A blank right after another one in its row belongs to the same answer, unless a heading parts them. */
function followsBlank(cell: TableCell, sheet: Sheet): boolean {
  const before = sheet.at(cell.row, cell.column - 1)
  if (before === undefined || !isBlank(before) || before.blank || cell.blank) return false
  const [own, other] = [sheet.headingOf(cell), sheet.headingOf(before)]
  return own === undefined || own === other
}

type FoundLabel = {
  readonly label: string
  readonly sections: readonly string[]
  readonly unit?: string
  /** Rows of blanks under headings; rows after the first are the same field. */
  readonly isList: boolean
  readonly repeats: boolean
}

function labelFor(cell: TableCell, blanksInRow: number, sheet: Sheet): FoundLabel | undefined {
  const own = cell.blank?.name
  const stub = stubOf(cell, sheet)
  const heading = sheet.headingOf(cell)
  const above = heading === undefined ? [] : groupsOver(heading, sheet)
  const over = heading === undefined ? '' : tidyLabel(heading.text)
  if (own !== undefined && own !== '' && stub.label === '')
    return { label: own, sections: above, isList: false, repeats: false }
  if (heading !== undefined && over !== '') {
    if (stub.label === '') {
      const repeats = isBlankBelow(cell, sheet)
      return { label: over, sections: above, isList: true, repeats }
    }
    const unit = stub.unit === undefined ? {} : { unit: stub.unit }
    if (blanksInRow === 1 || emptyHeadings.test(over))
      return { label: stub.label, sections: above, ...unit, isList: false, repeats: false }
    if (stub.isMeasure)
      return {
        label: stub.label,
        sections: [...above, over],
        ...unit,
        isList: false,
        repeats: false,
      }
    return { label: over, sections: [...above, stub.label], ...unit, isList: false, repeats: false }
  }
  if (stub.label !== '')
    return { label: stub.label, sections: stub.sections, isList: false, repeats: false }
  const direct = sheet.at(cell.row - 1, cell.column)
  if (direct === undefined || isBlank(direct) || carriesBlank(direct)) return undefined
  const label = tidyLabel(direct.text)
  return label === '' ? undefined : { label, sections: [], isList: false, repeats: false }
}

type Stub = {
  readonly label: string
  readonly sections: readonly string[]
  readonly unit?: string
  /** True where the rows name what is measured, and the columns its times or kinds. */
  readonly isMeasure?: boolean
}

/** The nearest text to the left, and a taller one further left as the heading of several rows. */
function stubOf(cell: TableCell, sheet: Sheet): Stub {
  const texts: TableCell[] = []
  for (let column = cell.column - 1; column >= 0; ) {
    const left = sheet.at(cell.row, column)
    if (left === undefined) {
      column--
      continue
    }
    column = left.column - 1
    if (isBlank(left)) {
      // Beyond another answer stands another label, unless this is a row of a table with headings.
      if (texts.length > 0 || sheet.headingOf(cell) === undefined) break
      continue
    }
    if (!carriesBlank(left) && !rowNumber.test(left.text.trim()) && left.text !== '')
      texts.push(left)
  }
  const isUnit = (one: TableCell) => {
    const over = sheet.headingOf(one)
    return over !== undefined && unitHeadings.test(tidyLabel(over.text))
  }
  const unit = texts.find(isUnit)
  const [nearest, next] = texts.filter((one) => one !== unit)
  if (nearest === undefined) return { label: '', sections: [] }
  const taller = next !== undefined && next.rows > nearest.rows ? [tidyLabel(next.text)] : []
  const label = tidyLabel(nearest.text)
  const over = sheet.headingOf(nearest)
  const isMeasure =
    unit !== undefined || (over !== undefined && emptyHeadings.test(tidyLabel(over.text)))
  return {
    label,
    sections: taller,
    ...(unit === undefined ? {} : { unit: unit.text.trim() }),
    isMeasure,
  }
}

/** Wider headings over a heading, outermost first, as far as rows of headings go. */
function groupsOver(heading: TableCell, sheet: Sheet): readonly string[] {
  const groups: string[] = []
  for (let row = heading.row - 1; row >= 0; ) {
    const over = sheet.at(row, heading.column)
    if (over === undefined || isBlank(over) || over.columns >= sheet.width) break
    if (over.columns <= heading.columns || !sheet.isHeading(row)) break
    groups.unshift(tidyLabel(over.text))
    row = over.row - 1
  }
  return groups
}

function isBlankBelow(cell: TableCell, sheet: Sheet): boolean {
  const below = sheet.at(cell.row + cell.rows, cell.column)
  return below !== undefined && isBlank(below)
}

function fieldOf(
  form: string,
  table: FormTable,
  cell: TableCell,
  label: string,
  blank: Blank,
  sections: readonly string[],
  unit: string | undefined = unitOf(label),
): Field {
  const type = typeOfLabel(label, blank)
  return {
    form,
    path: `${table.nameOf(cell)}${labelledBlanks(cell.text).length > 1 ? ` ${label}` : ''}`,
    label,
    sections,
    type: unit !== undefined && type === 'text' ? 'number' : type,
    ...(unit === undefined ? {} : { format: unit }),
    ...(blank.codes === undefined ? {} : { codes: blank.codes }),
  }
}
