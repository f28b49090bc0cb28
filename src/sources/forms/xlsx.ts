import ExcelJS from 'exceljs'
import type { FieldCode, FormRemark, ReadForm, TableCell } from '#register'
import { headOf, isHeadLine, tableFields } from '#register'
import type { Zip } from '../inventory/zip.ts'
import { FormFault } from './fault.ts'
import { mostColumns, mostRows } from './limits.ts'
import { isXlsForm, readXlsForm } from './xlsForm.ts'

/** The form in a workbook: an XLSForm where it has that shape, else a template whose empty cells are fields. */
export async function readXlsx(
  bytes: Buffer,
  zip: Zip,
  file: string,
  key: string,
): Promise<ReadForm> {
  const book = new ExcelJS.Workbook()
  try {
    await book.xlsx.load(bytes as unknown as ArrayBuffer)
  } catch {
    throw new FormFault({ type: 'file-truncated', file })
  }
  for (const sheet of book.worksheets) checkWidth(sheet, file)
  const form = isXlsForm(book) ? readXlsForm(book, file, key) : readTemplate(book, key)
  const images = zip.names.filter((name) => /^xl\/media\/.+\.(?!emf|wmf)\w+$/i.test(name)).length
  const remarks: FormRemark[] = [
    ...(zip.names.some((name) => /vbaProject/i.test(name))
      ? [{ type: 'macros-ignored' } as const]
      : []),
    ...(images > 0 ? [{ type: 'image-unreadable', images } as const] : []),
  ]
  return { ...form, remarks: [...remarks, ...form.remarks] }
}

/** The last column that says anything. */
function checkWidth(sheet: ExcelJS.Worksheet, file: string): void {
  let columns = 0
  sheet.eachRow({ includeEmpty: false }, (row) => {
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      if (cell.text !== '') columns = Math.max(columns, column)
    })
  })
  if (columns > mostColumns)
    throw new FormFault({ type: 'form-too-wide', file, sheet: sheet.name, columns, mostColumns })
}

function readTemplate(book: ExcelJS.Workbook, key: string): ReadForm {
  const lines: string[] = []
  const remarks: FormRemark[] = []
  const visible = book.worksheets.filter((sheet) => sheet.state === 'visible')
  for (const sheet of book.worksheets)
    if (sheet.state !== 'visible') remarks.push({ type: 'sheet-hidden', sheet: sheet.name })
  const fields = visible.flatMap((sheet) => {
    const cells = cellsOf(sheet, book)
    lines.push(...linesAround(cells))
    return tableFields(key, {
      cells: cells.filter(({ text }) => !isHeadLine(text)),
      nameOf: ({ row, column }) => `${sheet.name}!${sheet.getCell(row + 1, column + 1).address}`,
      sections: visible.length > 1 ? [sheet.name] : [],
    })
  })
  return { key, head: headOf(lines), fields, remarks }
}

/** Lines that may be the title or the head: texts that say something of the form, and the first text of the sheet. */
function linesAround(cells: readonly TableCell[]): readonly string[] {
  const texts = cells.filter(({ text }) => text !== '')
  return [...texts.slice(0, 1), ...texts.filter(({ text }) => isHeadLine(text))].map(
    ({ text }) => text,
  )
}

/**
 * Cells of a sheet: those with text, and empty ones with a border or a list of choices; where a sheet draws no borders,
 * every empty cell between texts.
 */
function cellsOf(sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook): readonly TableCell[] {
  const found: { cell: TableCell; isDrawn: boolean }[] = []
  const width = Math.min(mostColumns, lastColumnOf(sheet))
  for (let row = 1; row <= Math.min(sheet.rowCount, mostRows); row++) {
    for (let column = 1; column <= width; column++) {
      const cell = sheet.getCell(row, column)
      if (cell.isMerged && cell.master.address !== cell.address) continue
      const codes = codesOf(cell, sheet, book)
      const { rows, columns } = sizeOf(cell, sheet)
      const border = Object.values(cell.border ?? {}).some((side) => side?.style !== undefined)
      found.push({
        cell: {
          row: row - 1,
          column: column - 1,
          rows,
          columns: Math.min(columns, width - column + 1),
          text: cell.text.trim(),
          ...(codes === undefined ? {} : { blank: { codes } }),
        },
        isDrawn: border || codes !== undefined || cell.text.trim() !== '',
      })
    }
  }
  const draws = found.some(({ cell, isDrawn }) => isDrawn && cell.text === '')
  return found.filter(({ isDrawn }) => isDrawn || !draws).map(({ cell }) => cell)
}

function lastColumnOf(sheet: ExcelJS.Worksheet): number {
  let last = 0
  sheet.eachRow({ includeEmpty: false }, (row) => {
    last = Math.max(last, row.cellCount)
  })
  return last
}

function sizeOf(cell: ExcelJS.Cell, sheet: ExcelJS.Worksheet): { rows: number; columns: number } {
  if (!cell.isMerged) return { rows: 1, columns: 1 }
  const [row, column, own] = [Number(cell.row), Number(cell.col), cell.address]
  const isOwn = (down: number, right: number) =>
    sheet.getCell(row + down, column + right).master?.address === own
  let columns = 1
  while (columns < mostColumns && isOwn(0, columns)) columns++
  let rows = 1
  while (rows < mostRows && isOwn(rows, 0)) rows++
  return { rows, columns }
}

/** The choices of an empty cell: written in the sheet's rule, or standing in a range of cells. */
function codesOf(
  cell: ExcelJS.Cell,
  sheet: ExcelJS.Worksheet,
  book: ExcelJS.Workbook,
): readonly FieldCode[] | undefined {
  if (cell.text.trim() !== '') return undefined
  const rule = cell.dataValidation as ExcelJS.DataValidation | undefined
  if (rule?.type !== 'list') return undefined
  const [formula] = rule.formulae as readonly unknown[]
  if (typeof formula !== 'string') return undefined
  if (formula.startsWith('"'))
    return formula
      .replaceAll('"', '')
      .split(',')
      .map((value) => ({ value: value.trim() }))
  return valuesIn(formula, sheet, book).map((value) => ({ value }))
}

const range = /^=?(?:'?([^'!]+)'?!)?\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/

function valuesIn(
  formula: string,
  sheet: ExcelJS.Worksheet,
  book: ExcelJS.Workbook,
): readonly string[] {
  const match = range.exec(formula)
  if (match === null || match[2] !== match[4]) return []
  const from = match[1] === undefined ? sheet : book.getWorksheet(match[1])
  const values: string[] = []
  for (let row = Number(match[3]); row <= Math.min(Number(match[5]), mostRows); row++) {
    const text = from?.getCell(`${match[2]}${row}`).text.trim() ?? ''
    if (text !== '') values.push(text)
  }
  return values
}
