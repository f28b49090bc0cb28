import Papa from 'papaparse'
import { type Result, refuse } from '#kernel'
import { type GroupFileRead, type GroupFileRefusal, readGroupSheets, readGroupText } from '#observe'
import type { Cell, Grid } from '#register'

const mostUnpacked = 500 * 1024 * 1024
const zipMark = [0x50, 0x4b, 0x03, 0x04]

/** Read a file of groups in the browser: a workbook by its sheets, anything else as a text. */
export async function openGroupFile(
  file: File,
  zone: number,
): Promise<Result<GroupFileRead, GroupFileRefusal>> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (!zipMark.every((byte, at) => bytes[at] === byte)) {
    const text = textOf(bytes)
    if (text === undefined) return refuse({ type: 'chat-kind-unknown', file: file.name })
    return readGroupText(file.name, text, () => tableOf(file.name, text), zone)
  }
  const grids = await sheetsOf(file.name, bytes)
  return grids
    ? readGroupSheets(file.name, grids, zone)
    : refuse({ type: 'chat-kind-unknown', file: file.name })
}

/** UTF-16 by its mark, UTF-8 where it is valid, else the Chinese encoding of older programs. */
function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      continue
    }
  }
  return undefined
}

function tableOf(file: string, text: string): Grid {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''))
  const rows = data.map((cells, at) => ({ row: at + 1, cells }))
  return { file, rows, merges: [] }
}

/** The sheets of an xlsx file; undefined where it is none. */
async function sheetsOf(file: string, bytes: Uint8Array): Promise<readonly Grid[] | undefined> {
  const parts = partsOf(bytes)
  if (!parts) return undefined
  let unpacked = 0
  const xml = async (name: string): Promise<Document | undefined> => {
    const part = parts.get(name)
    if (!part) return undefined
    unpacked += part.size
    if (unpacked > mostUnpacked) return undefined
    const text = await inflated(bytes, part)
    return text === undefined ? undefined : new DOMParser().parseFromString(text, 'text/xml')
  }
  const strings = stringsIn(await xml('xl/sharedStrings.xml'))
  const names = [...parts.keys()].filter((name) => /^xl\/worksheets\/[^/]+[.]xml$/.test(name))
  const grids: Grid[] = []
  for (const name of names.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))) {
    const sheet = await xml(name)
    if (!sheet) return undefined
    grids.push(gridOf(file, name, sheet, strings))
  }
  return grids.length > 0 ? grids : undefined
}

type Part = {
  readonly at: number
  readonly packed: number
  readonly size: number
  readonly method: number
}

/** The parts of a zip by the list at its end. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, Part> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [endMark, listMark, endLength, listLength, localLength] = [
    0x06054b50, 0x02014b50, 22, 46, 30,
  ]
  let end = bytes.length - endLength
  while (end >= 0 && view.getUint32(end, true) !== endMark) end--
  if (end < 0) return undefined
  const parts = new Map<string, Part>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + listLength > bytes.length || view.getUint32(at, true) !== listMark) return undefined
    const nameLength = view.getUint16(at + 28, true)
    const more = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const name = new TextDecoder().decode(
      bytes.subarray(at + listLength, at + listLength + nameLength),
    )
    const local = view.getUint32(at + 42, true)
    if (local + localLength > bytes.length) return undefined
    const before = localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    parts.set(name, {
      at: local + before,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
    })
    at += listLength + nameLength + more
  }
  return parts
}

async function inflated(
  bytes: Uint8Array,
  { at, packed, method }: Part,
): Promise<string | undefined> {
  const body = bytes.slice(at, at + packed)
  if (method === 0) return new TextDecoder().decode(body)
  try {
    const stream = new Blob([body]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    return await new Response(stream).text()
  } catch {
    return undefined
  }
}

function stringsIn(xml: Document | undefined): readonly string[] {
  return [...(xml?.getElementsByTagNameNS('*', 'si') ?? [])].map(writtenIn)
}

/** The text of its runs, without the readings that stand above them. */
function writtenIn(element: Element): string {
  return [...element.getElementsByTagNameNS('*', 't')]
    .filter((one) => one.parentElement?.localName !== 'rPh')
    .map((one) => one.textContent ?? '')
    .join('')
}

function gridOf(file: string, sheet: string, xml: Document, strings: readonly string[]): Grid {
  const rows = [...xml.getElementsByTagNameNS('*', 'row')].map((row, at) => {
    const cells: Cell[] = []
    for (const cell of row.getElementsByTagNameNS('*', 'c')) {
      const place = columnOf(cell.getAttribute('r') ?? '') ?? cells.length
      while (cells.length < place) cells.push(undefined)
      cells[place] = cellOf(cell, strings)
    }
    return { row: Number(row.getAttribute('r') ?? at + 1), cells }
  })
  return { file, sheet, rows, merges: [] }
}

function cellOf(cell: Element, strings: readonly string[]): Cell {
  const kind = cell.getAttribute('t')
  if (kind === 'inlineStr') return writtenIn(cell)
  const value = cell.getElementsByTagNameNS('*', 'v')[0]?.textContent ?? ''
  if (value === '') return undefined
  if (kind === 's') return strings[Number(value)]
  if (kind !== null && kind !== 'n') return value
  return Number.isFinite(Number(value)) ? Number(value) : value
}

function columnOf(place: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0]
  if (letters === undefined) return undefined
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number - 1
}
