import type { Cell, GridRow, Merge } from '#register'
import { piecesOf } from './pieces.ts'
import { attribute, elementsOf, tagsOf, textsOf, unescapeCell } from './xml.ts'
import type { Workbook } from './workbook.ts'
import type { Zip } from './zip.ts'

/** The rows and merged blocks of one sheet. Formulas count by the value that was last saved; nothing is computed. */
export async function readWorksheet(
  zip: Zip,
  path: string,
  book: Workbook,
  onRows: (rows: number) => void,
): Promise<{ readonly rows: readonly GridRow[]; readonly merges: readonly Merge[] }> {
  const rows: GridRow[] = []
  let tail = ''
  for await (const piece of piecesOf(zip, path, 'row')) {
    tail = piece
    for (const { tag, body } of elementsOf(piece, 'row')) {
      if (body === undefined) continue
      const number = Number(attribute(tag, 'r') ?? (rows.at(-1)?.row ?? 0) + 1)
      const cells = readCells(body, book)
      if (cells.length === 0 || !Number.isSafeInteger(number)) continue
      const hidden = isHidden.test(tag)
      rows.push(hidden ? { row: number, cells, hidden } : { row: number, cells })
    }
    onRows(rows.length)
  }
  return { rows, merges: mergesOf(tail) }
}

const isHidden = /\bhidden\s*=\s*["'](?:1|true)["']/

function readCells(xml: string, book: Workbook): Cell[] {
  const cells: Cell[] = []
  let next = 0
  for (const { tag, body } of elementsOf(xml, 'c')) {
    const column = columnOf(tag) ?? next
    next = column + 1
    if (column > lastColumn || body === undefined) continue
    const cell = readCell(tag, body, book)
    if (cell === undefined) continue
    while (cells.length < column) cells.push(undefined)
    cells[column] = cell
  }
  return cells
}

const lastColumn = 16_383
const place = /\br\s*=\s*["']([A-Za-z]{1,3})\d*["']/

function columnOf(tag: string): number | undefined {
  const letters = place.exec(tag)?.[1]
  return letters === undefined ? undefined : columnNumber(letters)
}

function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64
  return number - 1
}

const kindPattern = /\bt\s*=\s*["'](\w+)["']/
const stylePattern = /\bs\s*=\s*["'](\d+)["']/

function readCell(tag: string, body: string, book: Workbook): Cell {
  const kind = kindPattern.exec(tag)?.[1]
  if (kind === 'inlineStr') return textsOf(body) || undefined
  const value = elementsOf(body, 'v').next().value?.body
  if (value === undefined || value === '') return undefined
  if (kind === 's') return book.strings[Number(value)] || undefined
  if (kind === 'b') return value === '1' || value === 'true' ? 'TRUE' : 'FALSE'
  if (kind === 'd') return value.slice(0, isoLength)
  if (kind === 'str' || kind === 'e') return unescapeCell(value) || undefined
  const number = Number(value)
  if (!Number.isFinite(number)) return unescapeCell(value)
  const format = book.formats[Number(stylePattern.exec(tag)?.[1] ?? -1)]
  return format === undefined ? number : dayOf(number, format, book.from1904)
}

const isoLength = 10
const monthLength = 7
const msPerDay = 86_400_000
const begins1900 = Date.UTC(1899, 11, 30)
const begins1904 = Date.UTC(1904, 0, 1)
const latestSerial = 2_958_465

/** A styled number as the day it shows; what no calendar has stays a number. */
function dayOf(serial: number, format: 'day' | 'month', from1904: boolean): Cell {
  if (serial < 1 || serial > latestSerial) return serial
  const ms = (from1904 ? begins1904 : begins1900) + Math.floor(serial) * msPerDay
  const iso = new Date(ms).toISOString()
  return iso.slice(0, format === 'day' ? isoLength : monthLength)
}

function mergesOf(tail: string): readonly Merge[] {
  return tagsOf(tail, 'mergeCell').flatMap((tag) => {
    const match = /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/i.exec(
      attribute(tag, 'ref') ?? '',
    )
    if (!match) return []
    const [, left = '', top = '', right = '', bottom = ''] = match
    return [
      {
        top: Number(top),
        left: columnNumber(left),
        bottom: Number(bottom),
        right: columnNumber(right),
      },
    ]
  })
}
