import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { afterAll, expect, test } from 'vitest'
import { placeInText } from '#observe'
import { createTextSource } from './source.ts'

const source = createTextSource()
const folder = await mkdtemp(join(tmpdir(), 'texts-'))
afterAll(() => rm(folder, { recursive: true }))

async function put(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return path
}

const notice = '各村须确保示例平台安装率达到百分之九十。\n请各单位认真落实。'

test.each(['utf-8', 'utf-16le', 'gbk', 'gb18030'])(
  'a notice in %s is read as it was written',
  async (encoding) => {
    const path = await put(`${encoding}.txt`, iconv.encode(notice, encoding, { addBOM: true }))
    expect(await source.read([{ path }])).toEqual({
      ok: true,
      value: [{ file: `${encoding}.txt`, text: notice }],
    })
  },
)

/** A zip of one part, as small as the format allows. */
function zipOf(name: string, text: string): Buffer {
  const data = Buffer.from(text)
  const packed = deflateRawSync(data)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(8, 4)
  common.writeUInt32LE(crc32(data), 10)
  common.writeUInt32LE(packed.length, 14)
  common.writeUInt32LE(data.length, 18)
  common.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed])
  const entry = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00'),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, entry, end])
}

/** A zip whose part is 80 MB of nothing. */
function bomb(): Buffer {
  return zipOf('word/document.xml', ' '.repeat(80 * 1024 * 1024))
}

/** A PDF of those pages, in a font that names no letter but by its own table, as programs print Chinese. */
function pdfOf(pages: readonly string[], trailer = ''): string {
  const codeOf = (letter: string) => letter.charCodeAt(0).toString(16).padStart(4, '0')
  const letters = [...new Set(pages.join('').replaceAll('\n', ''))].map(codeOf)
  const unicode = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${letters.length} beginbfchar ${letters.map((code) => `<${code}> <${code}>`).join(' ')} endbfchar endcmap end`
  const stream = (text: string) => `<< /Length ${text.length} >> stream\n${text}\nendstream`
  const contents = pages.map((page) => {
    const lines = page.split('\n').map((line) => {
      const codes = [...line].map(codeOf)
      return `<${codes.join('')}> Tj 0 -20 Td`
    })
    return page === '' ? '' : `BT /F 12 Tf 50 700 Td ${lines.join(' ')} ET`
  })
  const first = 6
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /CIDToGIDMap /Identity /FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>',
    stream(unicode),
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + at * 2 + 1} 0 R >>`,
      stream(content),
    ]),
  ]
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
  return `%PDF-1.7\n${body}trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\n%%EOF`
}

function locked(): string {
  const secret = '0'.repeat(64)
  return pdfOf(
    ['x'],
    `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${secret}> /U <${secret}> /P -4 >> /ID [<00> <00>]`,
  )
}

test('a PDF is read page by page, its lines joined again, and pages of pictures are named', async () => {
  const pages = ['各村须确保示例平台安装率达到百分\n之九十。\n请认真落实。', '', '二、每周通报。']
  const read = await source.read([{ path: await put('notice.pdf', pdfOf(pages)) }])
  expect(read).toEqual({
    ok: true,
    value: [
      {
        file: 'notice.pdf',
        text: '各村须确保示例平台安装率达到百分之九十。\n请认真落实。\n\n二、每周通报。\n',
        pages: { starts: [0, 28, 29], unread: [2] },
      },
    ],
  })
  const [text] = read.ok ? read.value : []
  expect(text && placeInText(text, text.text.indexOf('请认真'))).toEqual({ page: 1, paragraph: 2 })
  expect(text && placeInText(text, text.text.indexOf('每周'))).toEqual({ page: 3, paragraph: 1 })
})

test('of a web page only what is seen is read, a line for each block', async () => {
  const page = `<!doctype html><html><head><title>x</title><style>p{}</style></head><body>
    <nav>首页</nav><h1>通&nbsp;知</h1><p>各村须<b>全员</b>下载&ldquo;示例&rdquo;。<br>谢谢
    <p hidden>看不见<p style="display:none">也看不见<script>alert("须")</script>
    <table><tr><td>一</td><td>二</td></tr></table></body></html>`
  const read = await source.read([{ name: '页面.txt', bytes: Buffer.from(page) }])
  expect(read.ok && read.value[0]?.text).toBe('通 知\n各村须全员下载“示例”。\n谢谢\n一 二')
})

test('an uploaded text is read as one on the disk is', async () => {
  const read = await source.read([{ name: 'notice.txt', bytes: iconv.encode(notice, 'gbk') }])
  expect(read).toEqual({ ok: true, value: [{ file: 'notice.txt', text: notice }] })
})

test('the paragraphs of a Word document are its lines, runs joined and entities read', async () => {
  const xml = `<?xml version="1.0"?><w:document><w:body>
    <w:p><w:pPr><w:b/></w:pPr><w:r><w:t>各村须</w:t></w:r><w:r><w:t xml:space="preserve">下载 A&amp;B</w:t></w:r></w:p>
    <w:p><w:r><w:t>第二段。</w:t></w:r></w:p></w:body></w:document>`
  const path = await put('notice.docx', zipOf('word/document.xml', xml))
  expect(await source.read([{ path }])).toEqual({
    ok: true,
    value: [{ file: 'notice.docx', text: '各村须下载 A&B\n第二段。' }],
  })
})

test('a folder stands for the notices in it, by name; other files are left alone', async () => {
  const notices = join(folder, 'notices')
  await mkdir(notices)
  for (const name of ['b.md', 'a.txt', 'c.png', '.hidden.txt'])
    await writeFile(join(notices, name), name)
  const read = await source.read([{ path: notices }])
  expect(read.ok && read.value.map(({ file }) => file)).toEqual(['a.txt', 'b.md'])
})

test.each([
  ['a file that is not there', () => join(folder, 'missing.txt'), 'file-not-found'],
  ['an empty file', () => put('empty.txt', ''), 'file-empty'],
  ['a picture', () => put('scan.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47])), 'text-kind-unknown'],
  ['rich text', () => put('rich.txt', '{\\rtf1 x}'), 'text-kind-unknown'],
  ['another kind of zip', () => put('x.docx', zipOf('a.txt', 'x')), 'text-kind-unknown'],
  ['a document that unpacks without end', () => put('bomb.docx', bomb()), 'file-unpacks-too-large'],
  ['a PDF of scanned pages', () => put('scan.pdf', pdfOf(['', ''])), 'text-not-in-file'],
  ['a PDF that is no more than its name', () => put('cut.pdf', '%PDF-1.7\nx'), 'file-truncated'],
  ['a PDF with a password', () => put('locked.pdf', locked()), 'file-encrypted'],
  [
    'a page nested without end',
    () => put('deep.html', `<html>${'<div>'.repeat(100_000)}x`),
    'html-too-deep',
  ],
  [
    'a document cut short',
    () => put('cut.docx', zipOf('word/document.xml', notice).subarray(0, 60)),
    'file-truncated',
  ],
])('%s is refused by name', async (_, make, type) => {
  expect(await source.read([{ path: await make() }])).toMatchObject({
    ok: false,
    refusal: { type },
  })
})

test('one notice that cannot be read refuses all, so that none is quietly left out', async () => {
  const good = await put('good.txt', notice)
  expect((await source.read([{ path: good }, { path: join(folder, 'missing.txt') }])).ok).toBe(
    false,
  )
})
