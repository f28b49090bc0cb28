import type { Cell, Grid, GridRow } from '#register'
import { Fault } from './fault.ts'
import { storable } from './storable.ts'

type Flat = ReadonlyMap<string, Cell>

/** A JSON array of objects, or an object that holds one (`{"tools": [...]}`). */
export function readJson(text: string, file: string): Grid {
  const parsed = parse(text, file)
  const list = listIn(parsed)
  if (!list) throw new Fault({ type: 'no-table-found', file })
  return gridOf(
    list.map((one, index) => ({ row: index + 1, value: one })),
    file,
  )
}

/** One JSON object a line. */
export function readJsonLines(text: string, file: string): Grid {
  const rows: { readonly row: number; readonly value: unknown }[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    rows.push({ row: index + 1, value: parse(line, file, index + 1) })
  }
  return gridOf(rows, file)
}

/** Whether a text is one JSON object a line, and not one JSON text. */
export function looksLikeJsonLines(text: string): boolean {
  const lines = text
    .slice(0, searched)
    .split(/\r?\n/)
    .map((line) => line.trim())
  const filled = lines.filter((line) => line !== '')
  return filled.length > 1 && /^\{.*\}$/.test(filled[0] ?? '') && (filled[1] ?? '').startsWith('{')
}
const searched = 1 << 20

function parse(text: string, file: string, line?: number): unknown {
  try {
    return storable(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const at = line ?? lineOf(text, why)
    throw new Fault(
      at === undefined
        ? { type: 'json-not-valid', file, why }
        : { type: 'json-not-valid', file, line: at, why },
    )
  }
}

function lineOf(text: string, why: string): number | undefined {
  const position = /position (\d+)/.exec(why)?.[1]
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length
}

function listIn(parsed: unknown): readonly unknown[] | undefined {
  if (Array.isArray(parsed)) return parsed
  if (!isRecord(parsed)) return undefined
  const named = ['tools', 'items', 'rows', 'data', 'records', 'results', 'value']
  const first = named.map((name) => parsed[name]).find(Array.isArray)
  return (
    first ??
    (Object.values(parsed).find((value) => Array.isArray(value) && value.some(isRecord)) as
      | readonly unknown[]
      | undefined)
  )
}

function gridOf(
  values: readonly { readonly row: number; readonly value: unknown }[],
  file: string,
): Grid {
  const headings: string[] = []
  const at = new Map<string, number>()
  const flats = values.flatMap(({ row, value }): { row: number; flat: Flat }[] =>
    isRecord(value) ? [{ row, flat: flatten(value) }] : [],
  )
  if (flats.length === 0) throw new Fault({ type: 'no-table-found', file })
  for (const { flat } of flats)
    for (const name of flat.keys())
      if (!at.has(name)) {
        at.set(name, headings.length)
        headings.push(name)
      }
  const rows = flats.map(({ row, flat }): GridRow => {
    const cells: Cell[] = Array.from({ length: headings.length })
    for (const [name, cell] of flat) cells[at.get(name) ?? 0] = cell
    return { row, cells }
  })
  return { file, rows, merges: [], headings }
}

const deepest = 4

/** Nested objects by path (`papers.platform`); a stretch of days as one text; lists line by line. */
function flatten(record: Readonly<Record<string, unknown>>): Flat {
  const flat = new Map<string, Cell>()
  const walk = (value: unknown, path: string, depth: number): void => {
    const cell = cellOf(value)
    if (cell !== undefined) flat.set(path, cell)
    else if (isRecord(value) && depth < deepest)
      for (const [name, one] of Object.entries(value))
        walk(one, path === '' ? name : `${path}.${name}`, depth + 1)
    else if (value !== null && value !== undefined) flat.set(path, JSON.stringify(value))
  }
  walk(record, '', 0)
  return flat
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (Array.isArray(value)) return value.map(itemOf).join('\n')
  if (isRecord(value) && typeof value['from'] === 'string' && typeof value['to'] === 'string')
    return `${value['from']}..${value['to']}`
  return undefined
}

function itemOf(value: unknown): string {
  if (isRecord(value) && typeof value['text'] === 'string') return value['text']
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
