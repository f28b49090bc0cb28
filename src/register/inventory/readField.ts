import type { Column } from './columns.ts'
import { readCell, readWords, type CellRead } from './cell.ts'
import { holdsOf, type InventoryField, type WordFact } from './fields.ts'
import type { Cell } from './grid.ts'
import { textOf } from './grid.ts'
import { kindOfText, platformOf } from './kinds.ts'
import { remember } from './remember.ts'
import { filingPartCues, memberCues } from './words.lexicon.ts'
import { readFiling, saysNone, saysUnknown } from './words.ts'

/** How the cells of one column are read. */
export type CellReader = (cell: Cell) => CellRead

const longestRemembered = 40
/** What a form must show: that it is not there is an answer, kept as an empty text. */
const shownOnForms: ReadonlySet<InventoryField> = new Set([
  'issuer',
  'formNumber',
  'approvalNumber',
  'expiresOn',
])

/** The reader of a column by what it was taken for; texts that repeat are read once. */
export function readerOf({ field, group, heading }: Column): CellReader {
  if (field === undefined) return () => ({ type: 'unknown' })
  const headings = `${group} ${heading}`
  if (holdsOf(field) === 'text') return (cell) => readField(field, cell, headings)
  const remembered = remember((text) => readField(field, text, headings))
  return (cell) =>
    typeof cell === 'string' && cell.length <= longestRemembered
      ? remembered(cell)
      : readField(field, cell, headings)
}

/** Read a cell as the field's values are written. */
export function readField(
  field: InventoryField,
  cell: string | number | undefined,
  heading = '',
): CellRead {
  const holds = holdsOf(field)
  if (shownOnForms.has(field) && saysNone(cell)) return { type: 'value', value: '' }
  if (holds === 'words')
    return readWords(field === 'filingParts' ? filingPartCues : memberCues[field as WordFact], cell)
  if (holds === 'kind') return kindCell(cell)
  if (holds === 'filing') return filingCell(cell)
  return readCell(holds, cell, heading)
}

function kindCell(cell: string | number | undefined): CellRead {
  if (saysUnknown(cell)) return { type: 'unknown' }
  const seen = kindOfText(textOf(cell)) ?? platformOf(textOf(cell))?.seen
  return seen ? { type: 'value', value: seen } : { type: 'unclear', wanted: 'kind' }
}

function filingCell(cell: string | number | undefined): CellRead {
  if (saysUnknown(cell)) return { type: 'unknown' }
  const state = readFiling(cell)
  return state === undefined
    ? { type: 'unclear', wanted: 'filing-number' }
    : { type: 'value', value: state }
}
