import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import iconv from 'iconv-lite'
import { afterAll, expect, test } from 'vitest'
import { day } from '#kernel'
import type { SheetRead, ToolDraft } from '#register'
import type { InventoryFile } from '#usecases'
import { createInventorySource } from './source.ts'
import { readWorkbook } from './workbook.ts'
import { readWorksheet } from './worksheet.ts'
import { Zip } from './zip.ts'

const asOf = day('2026-11-22')
const source = createInventorySource()
const folders: string[] = []
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true })
})

const upload = (name: string, bytes: Uint8Array | string): InventoryFile => ({
  name,
  bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
})

async function read(...files: readonly InventoryFile[]): Promise<readonly SheetRead[]> {
  const result = await source.read(files, { asOf })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

async function drafts(...files: readonly InventoryFile[]): Promise<readonly ToolDraft[]> {
  return (await read(...files)).flatMap(({ rows }) =>
    rows.flatMap((row) => (row.type === 'draft' ? [row.draft] : [])),
  )
}

async function refusal(file: InventoryFile, map?: ReadonlyMap<string, string>) {
  const result = await source.read([file], map ? { asOf, map } : { asOf })
  return result.ok ? undefined : result.refusal
}

async function xlsx(build: (book: ExcelJS.Workbook) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  build(book)
  return Buffer.from(await book.xlsx.writeBuffer())
}

const aBook = () =>
  xlsx((book) => {
    const sheet = book.addWorksheet('工作群组')
    sheet.addRow(['主办单位', '群组名称', '成员数', '建群时间', '备注'])
    const day = sheet.addRow([
      '县教育局',
      '校园安全群',
      30,
      new Date('2024-03-05'),
      { richText: [{ text: '常' }, { text: '设' }] },
    ])
    day.getCell(4).numFmt = 'yyyy/m/d'
    const month = sheet.addRow([
      '',
      '食堂群',
      { formula: 'C2*2', result: 60 },
      new Date('2024-03-01'),
      '__proto__',
    ])
    month.getCell(4).numFmt = 'yyyy"年"m"月"'
    sheet.addRow([
      '',
      '旧群',
      { formula: 'HYPERLINK("https://x.example")', result: { error: '#REF!' } },
      45_356,
      '',
    ])
    sheet.mergeCells('A2:A4')
    const other = book.addWorksheet('网站系统')
    other.addRow(['网站名称', '主办单位', '网址'])
    other.addRow([
      '县政府网',
      '县政府办公室',
      { text: '打开', hyperlink: 'https://www.example.gov.cn' },
    ])
    const lists = book.addWorksheet('选项')
    lists.addRow(['主办单位', '群组名称'])
    lists.addRow(['县教育局', '示例'])
    lists.state = 'hidden'
  })

test('a workbook keeps its merged cells, styled days, rich text, saved results and hidden sheets', async () => {
  const sheets = await read(upload('台账.xlsx', await aBook()))
  const all = await drafts(upload('台账.xlsx', await aBook()))
  expect(all.map(({ name, kind, sponsorName }) => [name, kind, sponsorName])).toEqual([
    ['校园安全群', 'group', '县教育局'],
    ['食堂群', 'group', '县教育局'],
    ['旧群', 'group', '县教育局'],
    ['县政府网', 'site', '县政府办公室'],
  ])
  expect(all.map(({ launchedOn }) => launchedOn)).toEqual([
    { from: '2024-03-05', to: '2024-03-05' },
    { from: '2024-03-01', to: '2024-03-31' },
    { from: '2024-03-05', to: '2024-03-05' },
    undefined,
  ])
  expect(all.map(({ declared }) => declared.members?.value)).toEqual([30, 60, undefined, undefined])
  expect(all[0]?.beside).toEqual({ 备注: '常设' })
  expect(sheets[0]?.warnings).toMatchObject([
    { row: 4, heading: '成员数', text: '#REF!', wanted: 'readable-cell' },
  ])
  expect(sheets[2]?.rows).toEqual([
    { type: 'passed-over', row: 1, why: 'hidden' },
    { type: 'passed-over', row: 2, why: 'hidden' },
  ])
})

test('a heading called like a part of every object is a heading and nothing more', async () => {
  const [draft] = await drafts(
    upload('a.csv', '单位,群名称,__proto__,constructor\n县教育局,某群,x,y\n'),
  )
  expect(Object.entries(draft?.beside ?? {})).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ])
})

const table =
  '主办单位,群组名称,成员数,备注\n县教育局,校园安全群,30,"一,二"\n县民政局,养老群,12,好\n'
test.each<[string, Buffer]>([
  ['UTF-8', Buffer.from(table)],
  ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(table)])],
  ['GBK', iconv.encode(table, 'gbk')],
  ['GB18030', iconv.encode(table, 'gb18030')],
  ['UTF-16LE with a mark', iconv.encode(table, 'utf16le', { addBOM: true })],
  ['UTF-16BE with a mark', iconv.encode(table, 'utf16be', { addBOM: true })],
  ['UTF-16LE', iconv.encode(table, 'utf16le', { addBOM: false })],
  ['UTF-16BE', iconv.encode(table, 'utf16be', { addBOM: false })],
])('a csv in %s is read as it was written', async (_, bytes) => {
  const all = await drafts(upload('a.csv', bytes))
  expect(all.map(({ name, sponsorName, beside }) => [name, sponsorName, beside['备注']])).toEqual([
    ['校园安全群', '县教育局', '一,二'],
    ['养老群', '县民政局', '好'],
  ])
})

test('Western and Vietnamese letters of old encodings are not taken for Chinese', async () => {
  const text = 'Name;Organization;URL\nMontréal réservé;Mairie de Besançon;https://a.example\n'
  const [draft] = await drafts(upload('a.csv', iconv.encode(text, 'win1252')))
  expect(draft).toMatchObject({ name: 'Montréal réservé', sponsorName: 'Mairie de Besançon' })
})

test.each([[','], [';'], ['\t'], ['|']])(
  'cells parted by “%s” are told apart',
  async (separator) => {
    const text = table.replaceAll('"一,二"', '一').replaceAll(',', separator)
    expect(await drafts(upload('a.csv', text))).toHaveLength(2)
  },
)

test('rows that are too short or too long are taken as far as they go', async () => {
  const all = await drafts(
    upload(
      'a.csv',
      '主办单位,群组名称,成员数\n县教育局,甲群\n县教育局,乙群,3,多出,来的\n县教育局\n',
    ),
  )
  expect(all.map(({ name }) => name)).toEqual(['甲群', '乙群'])
})

test('JSON with our own names, nested or not, and one object a line, are read alike', async () => {
  const tool = {
    name: '河长通',
    kind: 'app',
    sponsor: '县水务局',
    capabilities: [{ text: '巡河打卡' }, { text: '问题上报' }],
    papers: { platform: 'WeChat' },
    declared: { monthlyUsers: { value: 120 } },
    launchedOn: { from: '2024-03-01', to: '2024-03-31' },
  }
  const wanted = {
    name: '河长通',
    kind: 'app',
    capabilities: [{ text: '巡河打卡' }, { text: '问题上报' }],
    launchedOn: { from: '2024-03-01', to: '2024-03-31' },
    papers: { platform: '微信' },
    declared: { monthlyUsers: { value: 120 } },
  }
  for (const file of [
    upload('a.json', JSON.stringify([tool])),
    upload('a.json', JSON.stringify({ tools: [tool] })),
    upload('a.jsonl', `${JSON.stringify(tool)}\n\n`),
  ])
    expect(await drafts(file)).toMatchObject([wanted])
})

test('service items become sites by their address, and the guess is told', async () => {
  const line = JSON.stringify({
    department: '区水务局',
    main_item: '未分类',
    name: '取水许可',
    url: 'http://www.example.gov.cn/x?itemCode=1',
  })
  const [sheet] = await read(
    upload('items.jsonl', `${line}\n${line.replace('取水', '排水').replace('=1', '=2')}\n`),
  )
  expect(sheet?.rows.map((row) => row.type === 'draft' && row.draft.kind)).toEqual(['site', 'site'])
  expect(sheet?.warnings).toMatchObject([{ wanted: 'kind-was-guessed', text: 'site' }])
})

const yaml = `publiccodeYmlVersion: '0.4'
name: Segnala
url: https://github.com/Comune-Esempio/segnala
description:
  en:
    shortDescription: Reports
    features: [Anonymous reports]
localisation:
  localisationReady: true
`
test('a folder of publiccode.yml files is one sheet each, whatever lies beside them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'subtract-inventory-'))
  folders.push(folder)
  await mkdir(join(folder, 'b'))
  await writeFile(join(folder, 'a.publiccode.yml'), yaml)
  await writeFile(join(folder, 'b', 'publiccode.yml'), yaml.replace('Segnala', 'Altro'))
  await writeFile(join(folder, 'photo.jpg'), 'x')
  const sheets = await read({ path: folder })
  expect(sheets.map(({ file }) => file)).toEqual(['a.publiccode.yml', join('b', 'publiccode.yml')])
  expect(await refusal({ path: join(folder, 'none.xlsx') })).toMatchObject({
    type: 'file-not-found',
  })
  expect(await refusal({ path: join(folder, 'photo.jpg', 'x') })).toMatchObject({
    type: 'file-not-found',
  })
})

test('a YAML 1.1 boolean is refused where the standard wants true or false', async () => {
  const [sheet] = await read(upload('publiccode.yml', yaml.replace(': true', ': yes')))
  expect(sheet?.rows).toMatchObject([
    {
      type: 'refused',
      refusal: { key: 'localisation.localisationReady', wanted: 'true-or-false' },
    },
  ])
})

test('aliases that explode and YAML that is none are refused', async () => {
  const levels = Array.from(
    { length: 9 },
    (_, at) => `l${at + 1}: &l${at + 1} [${Array.from({ length: 9 }, () => `*l${at}`).join(', ')}]`,
  )
  const bomb = `${yaml}l0: &l0 [x, x]\n${levels.join('\n')}\n`
  expect(await refusal(upload('publiccode.yml', bomb))).toEqual({
    type: 'yaml-explodes',
    file: 'publiccode.yml',
  })
  expect(await refusal(upload('publiccode.yml', `${yaml}  : [\n`))).toMatchObject({
    type: 'yaml-not-valid',
  })
})

const compound = (name: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1024),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(512),
  ])
const noise = Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919 + 13) % 251))

test.each<[string, Uint8Array | string, object]>([
  ['an empty file', '', { type: 'file-empty' }],
  ['a file of blanks', ' \n\n', { type: 'file-empty' }],
  ['an encrypted workbook', compound('EncryptedPackage'), { type: 'file-encrypted' }],
  ['an old workbook called .xlsx', compound('Workbook'), { type: 'file-is-old-excel' }],
  ['a PDF called .xlsx', '%PDF-1.7 …', { type: 'file-kind-unknown', looksLike: 'pdf' }],
  [
    'a web page called .xlsx',
    '<!DOCTYPE html><table><tr><td>名称',
    { type: 'file-kind-unknown', looksLike: 'html' },
  ],
  ['noise', noise, { type: 'file-kind-unknown' }],
  ['half a JSON', '[{"name": "a"},\n {"na', { type: 'json-not-valid' }],
  ['JSON without a list', '{"name": "a"}', { type: 'no-table-found' }],
  ['a poem', '床前明月光\n疑是地上霜\n', { type: 'no-table-found' }],
])('%s is refused in one way: %#', async (_, bytes, wanted) => {
  expect(await refusal(upload('a.xlsx', bytes))).toMatchObject({ file: 'a.xlsx', ...wanted })
})

test('a workbook cut off anywhere is refused and never half read', async () => {
  const bytes = await aBook()
  for (const share of [0.2, 0.5, 0.9, 0.99])
    expect(
      await refusal(upload('a.xlsx', bytes.subarray(0, Math.floor(bytes.length * share)))),
    ).toEqual({ type: 'file-truncated', file: 'a.xlsx' })
})

test('a damaged byte inside a workbook is noticed', async () => {
  const bytes = Buffer.from(await aBook())
  const at = bytes.indexOf(Buffer.from('xl/worksheets/sheet1.xml')) + 80
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at)
  expect(await refusal(upload('a.xlsx', bytes))).toEqual({ type: 'file-truncated', file: 'a.xlsx' })
})

test('a file that is larger than the limit is refused by its size alone', async () => {
  const name = 'big.csv'
  const bytes = new Uint8Array(201 * 1024 * 1024)
  expect(await refusal({ name, bytes })).toMatchObject({
    type: 'file-too-large',
    bytes: bytes.length,
  })
})

/** A zip of one part whose directory claims what it is told to claim. */
function aZip(name: string, content: Buffer, claimed: number): Buffer {
  const packed = deflateRawSync(content)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(claimed, 24)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length + name.length, 12)
  end.writeUInt32LE(local.length + name.length + packed.length, 16)
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end])
}

test('a zip that unpacks beyond the limit is refused, by what it claims and by what it does', async () => {
  const limit = 1000
  const content = Buffer.alloc(100_000)
  const wanted = { refusal: { type: 'file-unpacks-too-large', file: 'b.xlsx', mostBytes: limit } }
  expect(() => new Zip(aZip('x', content, content.length), 'b.xlsx', limit)).toThrow(
    expect.objectContaining(wanted),
  )
  await expect(new Zip(aZip('x', content, 10), 'b.xlsx', limit).text('x')).rejects.toMatchObject(
    wanted,
  )
})

test('names with a prefix, as some programs write them, are read the same', async () => {
  const book = { sheets: [], strings: ['甲 & 乙'], formats: [], from1904: false }
  const xml =
    '<x:worksheet xmlns:x="s"><x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c><x:c r="C2" t="inlineStr"><x:is><x:t>a&amp;b</x:t></x:is></x:c><x:c r="D2"><x:v>3</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A2:B3"/></x:mergeCells></x:worksheet>'
  const bytes = aZip('s.xml', Buffer.from(xml), Buffer.byteLength(xml))
  const { crc32 } = await import('node:zlib')
  bytes.writeUInt32LE(
    crc32(Buffer.from(xml)),
    bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 16,
  )
  const sheet = await readWorksheet(new Zip(bytes, 'a.xlsx', 1e6), 's.xml', book, () => undefined)
  expect(sheet).toEqual({
    rows: [{ row: 2, cells: [undefined, '甲 & 乙', 'a&b', 3] }],
    merges: [{ top: 2, left: 0, bottom: 3, right: 1 }],
  })
})

test('a zip that is no workbook is refused by what it is', async () => {
  const bytes = aZip('word/document.xml', Buffer.from('x'), 1)
  await expect(readWorkbook(new Zip(bytes, 'a.xlsx', 1e6), 'a.xlsx')).rejects.toMatchObject({
    refusal: { type: 'file-kind-unknown', looksLike: 'docx' },
  })
})

test('a map that names no field, or no heading of the file, is refused and says what there is', async () => {
  expect(await refusal(upload('a.csv', table), new Map([['备注', 'nonsense']]))).toMatchObject({
    type: 'map-names-unknown-field',
    field: 'nonsense',
  })
  expect(await refusal(upload('a.csv', table), new Map([['别的', 'name']]))).toEqual({
    type: 'map-names-unknown-heading',
    heading: '别的',
    known: ['主办单位', '群组名称', '成员数', '备注'],
  })
})
