import { Fault } from './fault.ts'
import { piecesOf } from './pieces.ts'
import { attribute, elementsOf, tagsOf, textsOf, withoutPrefixes } from './xml.ts'
import type { Zip } from './zip.ts'

/** How precisely a number format shows a day: to the day, to the month only, or not a day at all. */
export type DayFormat = 'day' | 'month' | undefined

/** What the sheets of a workbook share. */
export type Workbook = {
  readonly sheets: readonly {
    readonly name: string
    readonly path: string
    readonly hidden: boolean
  }[]
  readonly strings: readonly string[]
  readonly formats: readonly DayFormat[]
  readonly from1904: boolean
}

/** Built-in formats that show days, those of Chinese and Japanese Excel too (ECMA-376 part 1, 18.8.30). */
const builtInDays: ReadonlySet<number> = new Set([
  14, 15, 16, 22, 27, 30, 31, 36, 50, 51, 53, 54, 57, 58,
])
const builtInMonths: ReadonlySet<number> = new Set([17, 28, 29, 52, 55, 56])

/** Read what all sheets need: their names, the shared strings, and which styles show days. */
export async function readWorkbook(zip: Zip, file: string): Promise<Workbook> {
  const main = await mainPart(zip, file)
  const folder = main.includes('/') ? main.slice(0, main.lastIndexOf('/') + 1) : ''
  const book = withoutPrefixes(await zip.text(main))
  const links = await relations(zip, `${folder}_rels/${main.slice(folder.length)}.rels`)
  const sheets = tagsOf(book, 'sheet').flatMap((tag) => {
    const target = links.get(attribute(tag, 'id') ?? '')
    const name = attribute(tag, 'name')
    if (target === undefined || name === undefined || !/worksheet/.test(target.type)) return []
    const state = attribute(tag, 'state')
    const path = resolve(folder, target.path)
    return [{ name, path, hidden: state === 'hidden' || state === 'veryHidden' }]
  })
  const part = (type: string) => {
    const found = [...links.values()].find((link) => link.type.endsWith(type))
    return found ? resolve(folder, found.path) : ''
  }
  const date1904 = tagsOf(book, 'workbookPr').some((tag) =>
    /^(?:1|true)$/.test(attribute(tag, 'date1904') ?? ''),
  )
  return {
    sheets,
    strings: await sharedStrings(zip, part('/sharedStrings')),
    formats: dayFormats(withoutPrefixes(await zip.text(part('/styles')))),
    from1904: date1904,
  }
}

async function mainPart(zip: Zip, file: string): Promise<string> {
  const links = [...(await relations(zip, '_rels/.rels')).values()]
  const main = links.find(({ type }) => type.endsWith('/officeDocument'))
  const path = resolve('', main?.path ?? 'xl/workbook.xml')
  if (path.endsWith('.xml') && zip.has(path) && path.startsWith('xl/')) return path
  throw new Fault({ type: 'file-kind-unknown', file, looksLike: zipKind(zip) })
}

/** What another kind of zip is, by the parts it has. */
function zipKind(zip: Zip): string {
  const has = (start: string) => zip.names.some((name) => name.startsWith(start))
  if (zip.has('xl/workbook.bin')) return 'xlsb'
  if (has('word/')) return 'docx'
  if (has('ppt/')) return 'pptx'
  if (zip.has('content.xml') && zip.has('mimetype')) return 'ods'
  return 'zip'
}

type Link = { readonly type: string; readonly path: string }

/** Links inside the package; a link to anything outside is not followed. */
async function relations(zip: Zip, path: string): Promise<ReadonlyMap<string, Link>> {
  const links = tagsOf(withoutPrefixes(await zip.text(path)), 'Relationship')
  return new Map(
    links.flatMap((tag): [string, Link][] => {
      if (attribute(tag, 'TargetMode') === 'External') return []
      const id = attribute(tag, 'Id')
      const target = attribute(tag, 'Target')
      if (id === undefined || target === undefined) return []
      return [[id, { type: attribute(tag, 'Type') ?? '', path: target }]]
    }),
  )
}

function resolve(folder: string, path: string): string {
  if (path.startsWith('/')) return path.slice(1)
  const parts: string[] = []
  for (const part of `${folder}${path}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** Texts that many cells share, each once. */
async function sharedStrings(zip: Zip, path: string): Promise<readonly string[]> {
  const strings: string[] = []
  for await (const piece of piecesOf(zip, path, 'si'))
    for (const { body } of elementsOf(piece, 'si'))
      strings.push(body === undefined ? '' : textsOf(body))
  return strings
}

function dayFormats(styles: string): readonly DayFormat[] {
  const own = new Map(
    tagsOf(styles, 'numFmt').map((tag) => [
      Number(attribute(tag, 'numFmtId')),
      formatOf(attribute(tag, 'formatCode') ?? ''),
    ]),
  )
  const cells = elementsOf(styles, 'cellXfs').next().value?.body ?? ''
  return tagsOf(cells, 'xf').map((tag) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0)
    if (own.has(id)) return own.get(id)
    if (builtInDays.has(id)) return 'day'
    return builtInMonths.has(id) ? 'month' : undefined
  })
}

/** `yyyy"年"m"月"` shows a month only; what stands in quotes or brackets is no format. */
function formatOf(code: string): DayFormat {
  const bare = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase()
  if (/general|[#?]/.test(bare) || !/[yd]/.test(bare)) return undefined
  return bare.includes('d') ? 'day' : 'month'
}
