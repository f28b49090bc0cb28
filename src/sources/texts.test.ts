import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { afterAll, expect, test } from 'vitest'
import { createTextSource } from './texts.ts'

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
    expect(await source.read([path])).toEqual({
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

test('the paragraphs of a Word document are its lines, runs joined and entities read', async () => {
  const xml = `<?xml version="1.0"?><w:document><w:body>
    <w:p><w:pPr><w:b/></w:pPr><w:r><w:t>各村须</w:t></w:r><w:r><w:t xml:space="preserve">下载 A&amp;B</w:t></w:r></w:p>
    <w:p><w:r><w:t>第二段。</w:t></w:r></w:p></w:body></w:document>`
  const path = await put('notice.docx', zipOf('word/document.xml', xml))
  expect(await source.read([path])).toEqual({
    ok: true,
    value: [{ file: 'notice.docx', text: '各村须下载 A&B\n第二段。' }],
  })
})

test('a folder stands for the notices in it, by name; other files are left alone', async () => {
  const notices = join(folder, 'notices')
  await mkdir(notices)
  for (const name of ['b.md', 'a.txt', 'c.png', '.hidden.txt'])
    await writeFile(join(notices, name), name)
  const read = await source.read([notices])
  expect(read.ok && read.value.map(({ file }) => file)).toEqual(['a.txt', 'b.md'])
})

test.each([
  ['a file that is not there', () => join(folder, 'missing.txt'), 'file-not-found'],
  ['an empty file', () => put('empty.txt', ''), 'file-empty'],
  ['a picture', () => put('scan.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47])), 'file-kind-unknown'],
  ['a web page', () => put('page.txt', '<!doctype html><p>x</p>'), 'file-kind-unknown'],
  ['another kind of zip', () => put('x.docx', zipOf('a.txt', 'x')), 'file-kind-unknown'],
  [
    'a document cut short',
    () => put('cut.docx', zipOf('word/document.xml', notice).subarray(0, 60)),
    'file-truncated',
  ],
])('%s is refused by name', async (_, make, type) => {
  expect(await source.read([await make()])).toMatchObject({ ok: false, refusal: { type } })
})

test('one notice that cannot be read refuses all, so that none is quietly left out', async () => {
  const good = await put('good.txt', notice)
  expect((await source.read([good, join(folder, 'missing.txt')])).ok).toBe(false)
})
