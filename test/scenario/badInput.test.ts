import { spawnSync } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tellDefect } from '#cli'
import { type Lang, langs } from '#kernel'
import { verdictWords } from '#words'
import { bombOf, compoundOf, rowOf, workbookOf } from '../support/badFiles.ts'
import { type Ended, county, run, temporaryFolder } from '../support/program.ts'
import { opened } from '../support/stores.ts'

const folder = temporaryFolder()
const at = (name: string): string => join(folder, name)
const headings = ['工具名称', '类型', '主办单位']
const tool = ['青禾养老通', '小程序', '青禾县民政局']
const good = `${headings.join(',')}\n${tool.join(',')}\n`
const mb = 1024 * 1024
const bombs = 70
const bomb = (claims: number): Buffer =>
  workbookOf('', [], { name: 'xl/worksheets/sheet1.xml', packed: bombOf(bombs), claims })
const anchors = Array.from({ length: 12 }, (_, n) => {
  const items = n === 0 ? '"x"' : Array.from({ length: 9 }, () => `*a${n - 1}`).join(', ')
  return `a${n}: &a${n} [${items}]`
})

beforeAll(async () => {
  const ledger = await readFile(county)
  const files: Readonly<Record<string, string | Buffer>> = {
    'good.csv': good,
    'encrypted.xlsx': compoundOf('EncryptedPackage'),
    'renamed.xlsx': compoundOf('Workbook'),
    'truncated.xlsx': ledger.subarray(0, ledger.length / 2),
    'empty.csv': '',
    'picture.xlsx': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    'prose.csv': '今天天气很好。\n',
    'bomb.xlsx': bomb(bombs * 16 * mb),
    'lying.xlsx': bomb(1000),
    'huge.csv': '',
    'broken.json': '{"tools": [}',
    'publiccode.yml': `publiccodeYmlVersion: "0.4"\nname: x\n${anchors.join('\n')}\n`,
    'notice.txt': '',
    'a-file': 'x',
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content)
  truncateSync(at('huge.csv'), 200 * mb + 1)
})

/** What a person reads on the error stream, without the lines that only say how far it is. */
function sentences({ err }: Ended, lang: Lang): readonly string[] {
  const stages = new Set(Object.values(verdictWords[lang].stages).map((stage) => `${stage} …`))
  return err.split('\n').filter((line) => line !== '' && !stages.has(line))
}

/** One sentence in that language and nothing else, least of all where in the program it happened. */
function expectOneSentence(ended: Ended, lang: Lang): void {
  const said = sentences(ended, lang)
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(/^− .+[。.\w]$/u)
  expect(ended.out).toBe('')
  expect(ended.err).not.toMatch(/\n\s+at |\.ts:\d|undefined|\[object/)
  const own = said[0]?.replaceAll(folder, '').replaceAll(/“[^”]*”|"[^"]*"/g, '') ?? ''
  if (lang === 'zh') expect(own).toMatch(/\p{Script=Han}/u)
  else if (!said[0]?.includes('工具名称')) expect(own).not.toMatch(/\p{Script=Han}/u)
}

describe.each<[Lang]>(langs.map((lang) => [lang]))('in %s', (lang) => {
  test.each([
    ['a workbook under a password', 'encrypted.xlsx', /encrypt|password|密码|mật khẩu/i],
    ['an old workbook called .xlsx', 'renamed.xlsx', /\.xls\b/],
    ['half a workbook', 'truncated.xlsx', /truncated\.xlsx/],
    ['an empty file', 'empty.csv', /empty\.csv/],
    ['a picture called .xlsx', 'picture.xlsx', /picture\.xlsx/],
    ['prose without a table', 'prose.csv', /prose\.csv/],
    ['a workbook that unpacks to more than a gigabyte', 'bomb.xlsx', /1024 MB/],
    ['a file of more than 200 MB', 'huge.csv', /200 MB/],
    ['JSON that is none', 'broken.json', /broken\.json/],
    ['YAML whose anchors explode', 'publiccode.yml', /publiccode\.yml/],
    ['a file that is not there', 'nowhere.csv', /nowhere\.csv/],
    ['an empty notice', 'notice.txt', /notice\.txt/],
  ])('%s is refused in one sentence with code 3', async (_, name, told) => {
    const ended = await run(['evaluate', at(name), '--lang', lang])
    expect(ended.code).toBe(3)
    expectOneSentence(ended, lang)
    expect(ended.err).toMatch(told)
  })
  test.each([
    ['an unknown command', ['evalute', 'a.csv']],
    ['an unknown option', ['evaluate', 'a.csv', '--langs', 'en']],
    ['a day that does not exist', ['evaluate', 'a.csv', '--as-of', '2026-02-30']],
    ['a column map that is no pair', ['evaluate', 'a.csv', '--map', 'name']],
    ['a count that is none', ['overlap', 'a.csv', '--most', '0']],
    ['no file at all', ['import']],
    ['a rulebook that is not there', ['evaluate', 'good.csv', '--rulebook', 'mars']],
    ['an overlay that is not there', ['evaluate', 'good.csv', '--overlay', 'mars']],
    ['a map to an unknown field', ['evaluate', 'good.csv', '--map', '类型=colour']],
    ['a map of an unknown column', ['evaluate', 'good.csv', '--map', '颜色=name']],
  ])('%s is refused in one sentence with code 2', async (_, argv) => {
    const named = argv.map((word) => (word === 'good.csv' ? at(word) : word))
    const ended = await run([...named, '--lang', lang])
    expect(ended.code).toBe(2)
    expectOneSentence(ended, lang)
  })
  test.each([
    ['PORT', 'http'],
    ['HOST', ' '],
    ['SUBTRACT_DATA_DIR', ''],
    ['SUBTRACT_DURABILITY', 'sometimes'],
    ['SUBTRACT_PUBLIC_URL', 'jianfa'],
    ['DATABASE_URL', 'mysql://x/y'],
    ['SUBTRACT_DEBUG', 'yes'],
  ])('a wrong %s is refused in one sentence with code 6', async (setting, value) => {
    const ended = await run(['serve'], { SUBTRACT_LANG: lang, [setting]: value })
    expect(ended.code).toBe(6)
    expectOneSentence(ended, lang)
    expect(ended.err).toContain(setting)
  })
  test('a folder for the reports that is a file is refused with code 3', async () => {
    const out = join(at('a-file'), 'reports')
    const ended = await run(['evaluate', at('good.csv'), '--out', out, '--lang', lang])
    expect(ended.code).toBe(3)
    expect(sentences(ended, lang)).toHaveLength(1)
    expect(ended.err).toContain(out)
  })
  test.each([
    ['a file', () => at('a-file')],
    ['below a file', () => join(at('a-file'), 'data')],
    ['where nothing can be written', () => '/proc/subtract'],
  ])('a data folder that is %s is refused with code 4', async (_, dataDir) => {
    const settings = { SUBTRACT_DATA_DIR: dataDir(), SUBTRACT_LANG: lang }
    const ended = await run(['import', at('good.csv')], settings)
    expect(ended.code).toBe(4)
    expectOneSentence(ended, lang)
  })
})

test('a disk that is full is told with code 4', () => {
  const program = fileURLToPath(new URL('../../bin/subtract.js', import.meta.url))
  const line = 'ulimit -f 1000; exec "$0" "$@"'
  const argv = [process.execPath, program, 'import', at('good.csv'), '--lang', 'zh']
  const { PATH = '', HOME = '' } = process.env
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line, ...argv], {
    encoding: 'utf8',
    env: { PATH, HOME, SUBTRACT_DATA_DIR: at('full') },
  })
  expect(status).toBe(4)
  expectOneSentence({ code: status ?? -1, out: stdout, err: stderr }, 'zh')
})
test('an unknown language is told in the language of the house', async () => {
  const asked = await run(['evaluate', at('good.csv'), '--lang', 'fr'], { SUBTRACT_LANG: 'vi' })
  expect(asked.code).toBe(2)
  expectOneSentence(asked, 'vi')
  const set = await run(['tour'], { SUBTRACT_LANG: 'fr' })
  expect(set.code).toBe(6)
  expectOneSentence(set, 'zh')
})
test('a workbook whose directory lies about its size is not unpacked without end', async () => {
  const ended = await run(['evaluate', at('lying.xlsx'), '--lang', 'en'])
  expect(ended.code).toBe(3)
  expectOneSentence(ended, 'en')
})
test('rows of uneven length are read, and what is too much is no reason to refuse', async () => {
  const rows = [headings.join(','), `${tool.join(',')},,,多,余`, '校园安全群,工作群', '']
  writeFileSync(at('ragged.csv'), rows.join('\n'))
  const ended = await run(['evaluate', at('ragged.csv'), '--json', '--lang', 'en'])
  expect(ended.code).toBe(0)
  const { tools } = JSON.parse(ended.out) as { tools: readonly { name: string }[] }
  expect(tools.map(({ name }) => name)).toContain('青禾养老通')
})

describe('what a workbook would like to do', () => {
  let calls = 0
  const listener = createServer((socket) => {
    calls += 1
    socket.destroy()
  })
  beforeAll(() => new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve)))
  afterAll(() => void listener.close())

  test('formulas, macros and links to elsewhere are data: nothing is computed, run or fetched', async () => {
    const where = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/x`
    const evil = `=WEBSERVICE(&quot;${where}&quot;)|青禾养老通`
    const link = `<externalLink><externalBook r:id="rId1"/></externalLink>`
    const rels = `<Relationships><Relationship Id="rId1" Target="${where}" TargetMode="External"/></Relationships>`
    const book = workbookOf(rowOf(1, headings) + rowOf(2, [evil, ...tool.slice(1)]), [
      { name: 'xl/vbaProject.bin', text: 'Sub Auto_Open()' },
      { name: 'xl/externalLinks/externalLink1.xml', text: link },
      { name: 'xl/externalLinks/_rels/externalLink1.xml.rels', text: rels },
    ])
    writeFileSync(at('evil.xlsm'), book)
    const ended = await run(['evaluate', at('evil.xlsm'), '--json'])
    expect(ended.code).toBe(0)
    const { tools } = JSON.parse(ended.out) as { tools: readonly { name: string }[] }
    expect(tools.map(({ name }) => name)).toEqual(['青禾养老通'])
    expect(calls).toBe(0)
  })
})

// One story on one register, since opening it takes its time.
test('a refused import and a refused process leave the register as it was', async () => {
  const dataDir = at('data')
  const settings = {
    SUBTRACT_DATA_DIR: dataDir,
    SUBTRACT_DURABILITY: 'fast',
    SUBTRACT_LANG: 'en',
  }
  expect((await run(['import', at('good.csv')], settings)).code).toBe(0)
  writeFileSync(at('other.csv'), good.replace('青禾养老通', '另一个'))
  const refused = await run(['import', at('other.csv'), at('encrypted.xlsx')], settings)
  expect(refused.code).toBe(3)
  expectOneSentence(refused, 'en')

  const store = await opened({ dataDir, durability: 'fast' })
  expect((await store.allTools()).map(({ name }) => name)).toEqual(['青禾养老通'])
  for (const lang of langs) {
    const locked = await run(['import', at('other.csv'), '--lang', lang], settings)
    expect(locked.code).toBe(4)
    expectOneSentence(locked, lang)
    expect(locked.err).toContain(String(process.pid))
  }
  await store.close()
}, 120_000)

test('a defect is told with a code; where it happened stands in the log of the data folder', async () => {
  const dataDir = at('data')
  mkdirSync(dataDir, { recursive: true })
  const said: string[] = []
  const terminal = {
    out: () => undefined,
    err: (text: string) => void said.push(text),
    width: 80,
    live: false,
    paint: (_: unknown, text: string) => text,
  }
  const code = tellDefect(new Error('no such thing'), {
    lang: 'en',
    terminal,
    debug: false,
    folder: dataDir,
  })
  expect(code).toBe(1)
  expect(said).toHaveLength(1)
  expect(said[0]).not.toMatch(/no such thing|\n/)
  const [, mark = ''] = /code ([0-9A-F]{8})/.exec(said[0] ?? '') ?? []
  expect(await readFile(join(dataDir, 'defects.log'), 'utf8')).toMatch(
    new RegExp(`${mark}[^]*no such thing[^]*\\n\\s+at `),
  )
})
