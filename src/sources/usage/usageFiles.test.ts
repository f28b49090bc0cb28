import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LogLine, LogTotals } from '#usecases'
import { createUsageFiles, isMachine } from './usageFiles.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'subtract-logs-'))
})
afterAll(() => rm(folder, { recursive: true }))

const files = createUsageFiles()
const line = (seconds: number) =>
  `203.0.113.7 - - [27/Nov/2026:09:30:${String(seconds).padStart(2, '0')} +0000] "GET /a HTTP/1.1" 200 1 "-" "Firefox/128.0"`
const caddy =
  '{"ts":1795743012,"request":{"remote_ip":"203.0.113.7","method":"GET","uri":"/a","headers":{}},"status":200}'

const upload = (bytes: Uint8Array | string, name = 'access.log') => ({
  name,
  bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
})

async function readAll(file: Parameters<typeof files.open>[0]) {
  const opened = await files.open(file)
  if (!opened.ok) return { refusal: opened.refusal }
  if (opened.value.type === 'sheet') return { sheet: opened.value }
  const lines: LogLine[] = []
  const read = await opened.value.read(async (some) => void lines.push(...some))
  return read.ok ? { lines, totals: read.value } : { refusal: read.refusal }
}

test('a log is the same plain and packed, on disk and uploaded, with either end of line', async () => {
  const text = `${line(1)}\n${line(2)}\r\n\n${caddy}\nnonsense\n${line(3)}`
  const path = join(folder, 'a.log.2.gz')
  await writeFile(path, gzipSync(text))
  const readings = [upload(text), upload(gzipSync(text), 'x'), { path }].map(readAll)
  for (const read of await Promise.all(readings)) {
    expect(read.lines?.length).toBe(4)
    expect(read.totals).toMatchObject({
      lines: 6,
      byFormat: { combined: 3, caddy: 1 },
      notUnderstood: 1,
      firstNotUnderstood: [5],
      tooLong: 0,
    } satisfies Partial<LogTotals>)
  }
  const digests = (await Promise.all(readings)).map(({ totals }) => totals?.sha256)
  expect(new Set(digests).size).toBe(1)
})

test('a log in UTF-16, with a mark or without, is read as well', async () => {
  const text = `${line(1)}\n${line(2)}\n`
  for (const bytes of [
    Buffer.from(`\ufeff${text}`, 'utf16le'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  ]) {
    expect((await readAll(upload(bytes))).lines?.length).toBe(2)
  }
  const inGbk = iconv.encode(`${line(1).replace('/a', '/预约')}\n${line(2)}`, 'gbk')
  expect((await readAll(upload(inGbk))).lines?.length).toBe(2)
})

test('a line of a megabyte is passed over and counted, and the lines around it are read', async () => {
  const long = line(1).replace('/a', `/${'a'.repeat(1_048_576)}`)
  const read = await readAll(upload(`${line(1)}\n${long}\n${line(2)}\n${long}`))
  expect([read.lines?.length, read.totals?.tooLong]).toEqual([2, 2])
})

const packed = gzipSync(Array.from({ length: 20_000 }, (_, at) => line(at % 60)).join('\n'))
test.each([
  ['an empty file', Buffer.alloc(0), 'file-empty'],
  ['nothing, packed', gzipSync(''), 'file-empty'],
  ['a packed log that is cut short', packed.subarray(0, packed.length - 20), 'file-truncated'],
  ['a packed log that was damaged', damaged(packed), 'file-truncated'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'file-kind-unknown'],
  ['bytes without meaning', Buffer.from([1, 0, 2, 0, 0, 3, 9, 0, 0, 0]), 'file-kind-unknown'],
  ['a text about something else', Buffer.from('hello\nworld\n'), 'usage-file-not-understood'],
  ['a table of something else', Buffer.from('a,b\n1,2\n'), 'usage-file-not-understood'],
])('%s is refused with its reason', async (_what, bytes, type) => {
  expect((await readAll(upload(bytes))).refusal).toMatchObject({ type })
})

test('a bomb is refused before it is unpacked', async () => {
  const bomb = gzipSync(Buffer.concat([Buffer.from(`${line(1)}\n`), Buffer.alloc(80_000_000, 'a')]))
  const { refusal } = await readAll(upload(bomb))
  expect(refusal).toMatchObject({ type: 'file-unpacks-too-large' })
})

test('whatever bytes come, plain or packed, there is an answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, isPacked) => {
      const read = await readAll(upload(isPacked ? gzipSync(bytes) : bytes))
      expect(read.refusal ?? read.totals ?? read.sheet).toBeDefined()
    }),
  )
})

test.each([
  [
    'zh',
    '某单位使用情况表\n工具名称,备案编号,统计月份,访问量（次）,月活跃用户\n青禾通,123,2026年3月,1.2万,"3,400"\n',
  ],
  ['vi', 'Tên công cụ,Tháng,Lượt truy cập,Người dùng\n青禾通,03/2026,12.000,3.400\n'],
  ['en', 'Tool;Month;Visits;Active users\n青禾通;2026-03;12000;3400\n'],
])('a table of use in %s tells tool, month and counts', async (lang, text) => {
  const encodings = lang === 'zh' ? ['utf8', 'gb18030', 'utf16le'] : ['utf8']
  for (const bytes of encodings.map((encoding) => iconv.encode(text, encoding))) {
    const { sheet } = await readAll(upload(bytes, 'use.csv'))
    expect(sheet?.rows).toMatchObject([
      {
        named: '青禾通',
        span: { from: '2026-03-01', to: '2026-03-31' },
        visits: 12_000,
        visitors: 3_400,
      },
    ])
  }
})

test('a row without a day is told, and empty rows are nothing', async () => {
  const text = 'tool,day,visits\nA,2026-11-01,3\nA,soon,4\n,,\n'
  const { sheet } = await readAll(upload(text, 'use.csv'))
  expect(sheet?.rows.length).toBe(1)
  expect(sheet?.refused).toEqual([
    { place: { row: 3 }, refusal: { type: 'use-row-without-day', text: 'soon' } },
  ])
})

test('machines are known by the name they give, and by giving none', () => {
  const named = ['Googlebot/2.1', 'curl/8.0', '-', 'Mozilla/5.0+(compatible;+bingbot/2.0)']
  expect(named.map(isMachine)).toEqual([true, true, true, true])
  expect(isMachine('Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Firefox/128.0')).toBe(false)
})

function damaged(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  const middle = Math.floor(copy.length / 2)
  copy.fill(0xff, middle, middle + 64)
  return copy
}
