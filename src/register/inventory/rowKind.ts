import { plain } from '#kernel'
import type { Column } from './columns.ts'
import type { Cell, GridRow } from './grid.ts'
import { isBlank, textOf } from './grid.ts'
import { kindOfTitle, type KindSeen } from './kinds.ts'
import { looksLikeOffice } from './offices.ts'
import {
  noteWords,
  ordinalCell,
  sectionCount,
  sectionNumber,
  serialCell,
  subtotalWords,
} from './rows.lexicon.ts'

/** What kind of line a row is, before its cells are read. */
export type RowKind =
  | { readonly type: 'blank' | 'hidden' | 'note' | 'subtotal' | 'tool' }
  | { readonly type: 'section'; readonly office?: string; readonly kind?: KindSeen }

const looksBefore = 4
const fewCells = 2
const repeatedHeadings = 0.6

/** Tell tools from subtotals, notes, repeated headings and lines that only name an office or a kind. */
export function kindOfRow(row: GridRow, columns: readonly Column[]): RowKind {
  const filled = row.cells.filter((cell) => !isBlank(cell))
  if (filled.length === 0) return { type: 'blank' }
  if (row.hidden) return { type: 'hidden' }
  const texts = filled.map(textOf)
  if (texts.slice(0, looksBefore).some((text) => subtotalWords.test(text)))
    return { type: isNameOnly(row, columns) ? 'tool' : 'subtotal' }
  if (noteWords.test(texts[0] ?? '') && new Set(texts).size <= fewCells) return { type: 'note' }
  if (repeatsHeadings(row, columns)) return { type: 'note' }
  return sectionOf(row, columns, texts) ?? { type: 'tool' }
}

/** A list of bare names may hold a tool that is called after a sum. */
function isNameOnly(row: GridRow, columns: readonly Column[]): boolean {
  const name = columns.find(({ field }) => field === 'name')
  const others = columns.filter(
    ({ index, field }) => field !== 'name' && !isBlank(row.cells[index]),
  )
  return name !== undefined && columns.length === 1 && others.length === 0
}

function repeatsHeadings(row: GridRow, columns: readonly Column[]): boolean {
  const named = columns.filter(({ heading }) => heading !== '')
  const same = named.filter(({ index, heading }) => {
    const text = textOf(row.cells[index])
    return text === heading || (text.length === heading.length && plain(text) === plain(heading))
  })
  return same.length >= fewCells && same.length >= named.length * repeatedHeadings
}

/** A line of one text only: an office whose tools follow, a kind, or a title in between. */
function sectionOf(
  row: GridRow,
  columns: readonly Column[],
  texts: readonly string[],
): RowKind | undefined {
  const words = texts.filter((text) => !serialCell.test(text) && !ordinalCell.test(text))
  if (new Set(words).size !== 1 || columns.length < fewCells + 1) return undefined
  const text = words[0] ?? ''
  const name = columns.find(({ field }) => field === 'name')?.index
  const nameCell: Cell = name === undefined ? undefined : row.cells[name]
  const clean = text.replace(sectionNumber, '').replace(sectionCount, '').trim()
  const numbered = clean !== text
  const spread = words.length > fewCells
  if (!isBlank(nameCell) && !spread && !numbered) return undefined
  if (isBlank(nameCell) && !spread && !numbered && !isFirst(row, text)) return undefined
  if (looksLikeOffice(clean)) return { type: 'section', office: clean }
  const kind = kindOfTitle(clean)
  if (kind) return { type: 'section', kind }
  return spread ? { type: 'note' } : undefined
}

function isFirst(row: GridRow, text: string): boolean {
  const first = row.cells.findIndex((cell) => !isBlank(cell) && !serialCell.test(textOf(cell)))
  return first <= 1 && textOf(row.cells[first]) === text
}
