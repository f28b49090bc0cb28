import { createHash } from 'node:crypto'
import { ok, plain, refuse } from '#kernel'
import { fieldNamed, inventoryFields, readPubliccode, readSheet } from '#register'
import type { Grid, SheetRead } from '#register'
import type { InventorySource, ReadOptions } from '#usecases'
import { readCsv } from './csv.ts'
import { Fault } from './fault.ts'
import { filesOf, type FoundFile } from './files.ts'
import { looksLikeJsonLines, readJson, readJsonLines } from './json.ts'
import { fileKind, refuseMarkup } from './kind.ts'
import { mostUnpackedBytes } from './limits.ts'
import { decodeText } from './text.ts'
import { readWorkbook } from './workbook.ts'
import { readWorksheet } from './worksheet.ts'
import { looksLikePubliccode, parseYaml } from './yaml.ts'
import { Zip } from './zip.ts'

/** Reads spreadsheets, csv, JSON and publiccode.yml. Nothing in a file is executed, computed or fetched. */
export function createInventorySource(): InventorySource {
  return {
    async read(files, options) {
      try {
        checkFields(options)
        const sheets: SheetRead[] = []
        for (const asked of files)
          for (const file of await filesOf(asked)) sheets.push(...(await readFile(file, options)))
        checkHeadings(sheets, options)
        return ok(sheets)
      } catch (error) {
        if (error instanceof Fault) return refuse(error.refusal)
        throw error
      }
    },
  }
}

function checkFields({ map }: ReadOptions): void {
  for (const field of map?.values() ?? [])
    if (fieldNamed(field) === undefined)
      throw new Fault({
        type: 'map-names-unknown-field',
        field,
        known: inventoryFields.map(({ name }) => name),
      })
}

/** A heading that `--map` names must stand in one of the sheets. */
function checkHeadings(sheets: readonly SheetRead[], { map }: ReadOptions): void {
  const known = new Map(
    sheets.flatMap(({ columns }) => columns.map(({ heading }) => [plain(heading), heading])),
  )
  for (const heading of map?.keys() ?? [])
    if (!known.has(plain(heading)))
      throw new Fault({
        type: 'map-names-unknown-heading',
        heading,
        known: [...known.values()].filter((one) => one !== ''),
      })
}

async function readFile(file: FoundFile, options: ReadOptions): Promise<readonly SheetRead[]> {
  const bytes = await file.read()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const sheets = await sheetsIn(bytes, file, options)
  return sheets.map((sheet) => ({ ...sheet, sha256 }))
}

/** The tables of a workbook or of a text, as they stand there. */
export async function gridsOf(bytes: Buffer, name: string): Promise<readonly Grid[]> {
  const onRows = () => undefined
  if (fileKind(bytes, name) === 'zip') return sheetsOf(bytes, name, onRows)
  const text = decodeText(bytes, name)
  if (text.replace(/^\uFEFF/, '').trim() === '') throw new Fault({ type: 'file-empty', file: name })
  refuseMarkup(text, name)
  return [readCsv(text, name, onRows)]
}

async function sheetsIn(
  bytes: Buffer,
  { name }: FoundFile,
  options: ReadOptions,
): Promise<readonly SheetRead[]> {
  const onRows = (done: number) => options.onProgress?.({ stage: 'reading', done })
  const kind = fileKind(bytes, name)
  if (kind === 'zip') return tablesOf(await sheetsOf(bytes, name, onRows), name, options)
  const text = decodeText(bytes, name)
  if (text.replace(/^\uFEFF/, '').trim() === '') throw new Fault({ type: 'file-empty', file: name })
  refuseMarkup(text, name)
  if (looksLikePubliccode(name, text))
    return [readPubliccode(parseYaml(text, name), { file: name, asOf: options.asOf })]
  return tablesOf([textTable(text, name, onRows)], name, options)
}

async function sheetsOf(
  bytes: Buffer,
  file: string,
  onRows: (rows: number) => void,
): Promise<readonly Grid[]> {
  const zip = new Zip(bytes, file, mostUnpackedBytes)
  const book = await readWorkbook(zip, file)
  const grids: Grid[] = []
  let before = 0
  for (const { name, path, hidden } of book.sheets) {
    const { rows, merges } = await readWorksheet(zip, path, book, (done) => onRows(before + done))
    before += rows.length
    grids.push({ file, sheet: name, rows, merges, ...(hidden ? { hidden } : {}) })
  }
  return grids
}

function textTable(text: string, file: string, onRows: (rows: number) => void): Grid {
  const first = text.replace(/^\uFEFF/, '').trimStart()[0]
  if (/\.(?:jsonl|ndjson)$/i.test(file) || (first === '{' && looksLikeJsonLines(text)))
    return readJsonLines(text, file)
  if (first === '{' || first === '[') return readJson(text, file)
  return readCsv(text, file, onRows)
}

function tablesOf(
  grids: readonly Grid[],
  file: string,
  options: ReadOptions,
): readonly SheetRead[] {
  const { asOf, map } = options
  const sheets = grids.map((grid) => readSheet(grid, map ? { asOf, map } : { asOf }))
  if (sheets.every(({ columns }) => columns.length === 0))
    throw new Fault({ type: 'no-table-found', file })
  return sheets
}
