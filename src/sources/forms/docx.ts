import { Parser } from 'htmlparser2'
import type { Field, FieldCode, FormHead, FormRemark, ReadForm, TableCell } from '#register'
import { headOf, isHeadLine, labelledBlanks, tableFields, tidyLabel, typeOfLabel } from '#register'
import type { Zip } from '../inventory/zip.ts'
import { FormFault } from './fault.ts'
import { mostColumns } from './limits.ts'

type Cell = {
  lines: string[]
  columns: number
  merge: 'begins' | 'goes-on' | undefined
  tables: Table[]
  control: Control | undefined
}
type Row = { before: number; cells: Cell[] }
type Table = { rows: Row[] }
type Control = { name: string | undefined; codes: FieldCode[]; isEmpty: boolean }
type Block =
  | { readonly type: 'line'; readonly text: string; readonly control: Control | undefined }
  | { readonly type: 'table'; readonly table: Table }

const longestHeading = 60

/** The fields of a Word template: in tables, in lines with room for an answer, and in content controls. */
export async function readDocx(zip: Zip, key: string): Promise<ReadForm> {
  const blocks = blocksOf(await zip.text('word/document.xml'))
  const lines = blocks.flatMap((block) => (block.type === 'line' ? [block.text] : []))
  const cells = blocks.flatMap((block) => (block.type === 'table' ? textsOf(block.table) : []))
  const head = headOf([...lines, ...cells.filter(isHeadLine)])
  const images = zip.names.filter((name) => /^word\/media\/.+\.(?!emf|wmf)\w+$/i.test(name)).length
  const remarks: FormRemark[] = [
    ...(zip.names.some((name) => /vbaProject/i.test(name))
      ? [{ type: 'macros-ignored' } as const]
      : []),
    ...(images > 0 ? [{ type: 'image-unreadable', images } as const] : []),
  ]
  return { key, head, fields: fieldsOf(blocks, key, head, zip.file), remarks }
}

function fieldsOf(
  blocks: readonly Block[],
  form: string,
  head: FormHead,
  file: string,
): readonly Field[] {
  const fields: Field[] = []
  let section: readonly string[] = []
  let tables = 0
  for (const [number, block] of blocks.entries()) {
    if (block.type === 'table') {
      tables++
      fields.push(...fieldsOfTable(block.table, { form, file }, `table${tables}`, section))
      continue
    }
    const labelled = labelledBlanks(block.text)
    if (block.control !== undefined)
      fields.push(ofControl(block.control, block.text, form, number, section))
    else
      for (const { label, blank } of labelled)
        fields.push({
          form,
          path: `line${number + 1} ${label}`,
          label,
          sections: section,
          type: typeOfLabel(label, blank),
          ...(blank.codes === undefined ? {} : { codes: blank.codes }),
        })
    if (labelled.length === 0 && block.control === undefined && isHeading(block.text, head))
      section = [tidyLabel(block.text)]
  }
  return fields
}

function ofControl(
  control: Control,
  text: string,
  form: string,
  number: number,
  sections: readonly string[],
): Field {
  const label = tidyLabel(text) || control.name || ''
  const blank = control.codes.length > 0 ? { codes: control.codes } : {}
  return {
    form,
    path: `line${number + 1}`,
    label,
    sections,
    type: typeOfLabel(label, blank),
    ...blank,
  }
}

function isHeading(text: string, head: FormHead): boolean {
  const line = text.trim()
  return line !== '' && line !== head.title && line.length <= longestHeading && !isHeadLine(line)
}

function fieldsOfTable(
  table: Table,
  of: { readonly form: string; readonly file: string },
  name: string,
  sections: readonly string[],
): readonly Field[] {
  const placed = place(table)
  const columns = placed.reduce((most, { cell }) => Math.max(most, cell.column + cell.columns), 0)
  if (columns > mostColumns)
    throw new FormFault({ type: 'form-too-wide', file: of.file, sheet: name, columns, mostColumns })
  const fields = [
    ...tableFields(of.form, {
      cells: placed.map(({ cell }) => cell),
      nameOf: ({ row, column }) => `${name}.r${row + 1}c${column + 1}`,
      sections,
    }),
  ]
  for (const { cell, inner } of placed) {
    const left = placed.find(
      (other) =>
        other.cell.row === cell.row && other.cell.column + other.cell.columns === cell.column,
    )
    const label = tidyLabel(cell.text) || tidyLabel(left?.cell.text ?? '')
    for (const [number, one] of inner.entries())
      fields.push(
        ...fieldsOfTable(
          one,
          of,
          `${name}.r${cell.row + 1}c${cell.column + 1}.table${number + 1}`,
          label === '' ? sections : [...sections, label],
        ),
      )
  }
  return fields
}

/** Cells where they stand; one that goes on downwards is one cell. */
function place(table: Table): readonly { cell: TableCell; inner: readonly Table[] }[] {
  const placed: { cell: TableCell & { rows: number }; inner: readonly Table[] }[] = []
  const open = new Map<number, { rows: number }>()
  for (const [row, { before, cells }] of table.rows.entries()) {
    let column = before
    for (const cell of cells) {
      const above = open.get(column)
      if (cell.merge === 'goes-on' && above !== undefined) above.rows++
      else {
        const { control } = cell
        const text = cell.lines.join('\n').trim()
        const isOffered = control !== undefined && (control.isEmpty || text === '')
        const own = {
          row,
          column,
          rows: 1,
          columns: cell.columns,
          text,
          ...(cell.tables.length > 0 ? { isFilled: true as const } : {}),
          ...(isOffered
            ? {
                blank: {
                  ...(control.name === undefined ? {} : { name: control.name }),
                  ...(control.codes.length === 0 ? {} : { codes: control.codes }),
                },
              }
            : {}),
        }
        placed.push({ cell: own, inner: cell.tables })
        if (cell.merge === 'begins') open.set(column, own)
        else open.delete(column)
      }
      column += cell.columns
    }
  }
  return placed
}

/** How many columns a cell takes up; more than a form can have are as many as it can have. */
function spanOf(said: string | undefined): number {
  const columns = Math.floor(Number(said))
  return Number.isFinite(columns) ? Math.min(mostColumns + 1, Math.max(1, columns)) : 1
}

function textsOf(table: Table): readonly string[] {
  return table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines))
}

/** Lines and tables of the document in order. What only older programs show is left out. */
function blocksOf(xml: string): readonly Block[] {
  const blocks: Block[] = []
  const tables: Table[] = []
  const cells: Cell[] = []
  let line = ''
  let lineControl: Control | undefined
  let control: Control | undefined
  let controls = 0
  let skipped = 0
  let isText = false

  const endLine = () => {
    const cell = cells.at(-1)
    if (cell !== undefined) {
      if (line.trim() !== '') cell.lines.push(line)
      cell.control ??= lineControl
    } else if (line.trim() !== '' || lineControl !== undefined)
      blocks.push({ type: 'line', text: line, control: lineControl })
    line = ''
    lineControl = undefined
  }

  const opening: { readonly [tag: string]: (attributes: { [name: string]: string }) => void } = {
    'w:tbl': () => {
      tables.push({ rows: [] })
    },
    'w:tr': () => {
      tables.at(-1)?.rows.push({ before: 0, cells: [] })
    },
    'w:gridBefore': (attributes) => {
      const row = tables.at(-1)?.rows.at(-1)
      if (row) row.before = spanOf(attributes['w:val'])
    },
    'w:tc': () => {
      const cell: Cell = { lines: [], columns: 1, merge: undefined, tables: [], control: undefined }
      tables.at(-1)?.rows.at(-1)?.cells.push(cell)
      cells.push(cell)
    },
    'w:gridSpan': (attributes) => {
      const cell = cells.at(-1)
      if (cell) cell.columns = spanOf(attributes['w:val'])
    },
    'w:vMerge': (attributes) => {
      const cell = cells.at(-1)
      if (cell) cell.merge = attributes['w:val'] === 'restart' ? 'begins' : 'goes-on'
    },
    'w:t': () => {
      isText = true
    },
    'w:tab': () => {
      line += '  '
    },
    'w:br': () => {
      line += ' '
    },
    'w:sym': () => {
      line += '\u25a1'
    },
    'w:sdt': () => {
      controls++
      control = { name: undefined, codes: [], isEmpty: false }
    },
    'w:alias': (attributes) => {
      if (control) control.name = attributes['w:val']
    },
    'w:showingPlcHdr': () => {
      if (control) control.isEmpty = true
    },
    'w:listItem': (attributes) => {
      const label = attributes['w:displayText']
      const value = attributes['w:value'] ?? label ?? ''
      if (value === '' || control === undefined) return
      control.codes.push(label === undefined || label === value ? { value } : { value, label })
    },
    'w:sdtContent': () => {
      if (control === undefined) return
      const cell = cells.at(-1)
      lineControl = control
      if (cell && line === '') cell.control ??= control
    },
  }
  const closing: { readonly [tag: string]: () => void } = {
    'w:t': () => {
      isText = false
    },
    'w:p': endLine,
    'w:tc': () => {
      if (line !== '') endLine()
      cells.pop()
    },
    'w:tbl': () => {
      const table = tables.pop()
      const cell = cells.at(-1)
      if (table === undefined) return
      if (cell === undefined) blocks.push({ type: 'table', table })
      else cell.tables.push(table)
    },
    'w:sdt': () => {
      controls--
      control = undefined
    },
  }
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'mc:Fallback' || name === 'w:sdtEndPr') skipped++
        if (skipped === 0) opening[name]?.(attributes)
      },
      ontext: (text) => {
        if (isText && skipped === 0 && !(controls > 0 && control?.isEmpty)) line += text
      },
      onclosetag: (name) => {
        if (name === 'mc:Fallback' || name === 'w:sdtEndPr') skipped--
        else if (skipped === 0) closing[name]?.()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return blocks
}
