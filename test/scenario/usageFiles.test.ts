import { readFileSync, readdirSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { run, temporaryFolder } from '../support/program.ts'

const folder = temporaryFolder()
const data = join(folder, 'data')
const settings = { SUBTRACT_DATA_DIR: data, SUBTRACT_DURABILITY: 'fast', SUBTRACT_LANG: 'en' }
const at = (name: string) => join(folder, name)
const usage = (...argv: readonly string[]) => run(['usage', ...argv], settings)

const visitor = '198.51.100.77'
const browser = 'Mozilla/5.0 (TellTaleBrowser) Gecko Firefox/128.0'
const secretPath = '/case/620722199001011234'
const line = (time: string, path = secretPath) =>
  `www.qinghe.example:443 ${visitor} - - [20/Nov/2026:${time} +0000] "GET ${path} HTTP/1.1" 200 1 "-" "${browser}"`

/** Everything in a folder that holds one of these texts. */
function filesWith(texts: readonly string[], where: string): readonly string[] {
  return readdirSync(where).flatMap((name) => {
    const path = join(where, name)
    if (statSync(path).isDirectory()) return filesWith(texts, path)
    const held = readFileSync(path)
    return texts.some((text) => held.includes(text)) ? [path] : []
  })
}

// One story: each step stands on the one before.
test('a log and a spreadsheet are counted by one line each, twice as well as once, and nothing of anybody is kept', async () => {
  await writeFile(
    at('tools.csv'),
    '名称,类型,主办单位,网址\n青禾县政府网,网站,青禾县政府办公室,https://www.qinghe.example/\n青禾养老通,小程序,青禾县民政局,\n',
  )
  expect((await run(['import', at('tools.csv')], settings)).code).toBe(0)
  const first = [line('09:00:00'), line('09:05:00'), line('09:05:01', '/a.png')].join('\n')
  await writeFile(at('access.log.1.gz'), gzipSync(first))
  const preview = await usage(at('access.log.1.gz'), '--preview')
  expect([preview.code, preview.out]).toEqual([
    0,
    expect.stringContaining('+ 青禾县政府网: 1 day, 1 visit, 0 by machines'),
  ])
  expect(preview.out).toContain('Only a preview; nothing was written.')
  expect((await usage(at('access.log.1.gz'))).out).toContain('It is counted.')

  await writeFile(at('access.log'), `${first}\n${line('15:00:00')}\n`)
  const grown = await usage(at('access.log'), at('access.log.1.gz'), '--json')
  expect(JSON.parse(grown.out)).toMatchObject({
    tools: [{ name: '青禾县政府网', visits: 1, actions: 1 }],
  })
  const again = await usage(at('access.log'))
  expect(again.out).toContain('4 lines of times that were counted before; not counted again.')
  expect(again.out).toContain('There is nothing new in it; nothing has changed.')

  await writeFile(
    at('use.csv'),
    '工具名称,日期,访问次数\n青禾养老通,2026-11-20,30\n养老通,2026-11-21,9\n',
  )
  const sheet = await usage(at('use.csv'))
  expect([sheet.code, sheet.out]).toEqual([0, expect.stringContaining('Nearest: 青禾养老通 (T-')])
  expect(filesWith([visitor, 'TellTaleBrowser', '620722199001011234'], data)).toEqual([])
}, 120_000)

test.each([
  ['no file', [], 2, 'needs at least one file'],
  ['a tool that is no id', ['--tool', 'x', 'access.log'], 2, 'is no id of a tool'],
  ['a site that is no pair', ['--site', 'x', 'access.log'], 2, 'HOST=T-ID'],
  ['a file that is not there', ['none.log'], 3, 'none.log'],
])('%s is refused with its exit code', async (_what, argv, code, says) => {
  const ended = await usage(...argv.map((one) => (one.includes('.') ? at(one) : one)))
  expect([ended.code, ended.err]).toEqual([code, expect.stringContaining(says)])
})
