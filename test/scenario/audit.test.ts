import { afterAll, beforeAll, expect, test } from 'vitest'
import { main } from '#wire'
import { type TestSite, fixturePage, html, openTestSite } from '../support/audit/site.ts'

let site: TestSite
beforeAll(async () => {
  site = await openTestSite({
    '/good': html(fixturePage('whole.good')),
    '/bad': html(fixturePage('pop-ups.bad')),
  })
})
afterAll(() => site.close())

async function subtract(...argv: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    live: false,
    width: 80,
    paint: (_style: unknown, text: string) => text,
  }
  const code = await main(['audit', ...argv], { PATH: process.env['PATH'] }, terminal)
  return { code, out: out.join('\n'), err: err.join('\n') }
}

test('pages that are as they should be end with 0, in words and as JSON', async () => {
  const said = await subtract(`${site.address}/good`, '--inside', '127.0.0.1', '--pages', '1')
  expect([said.code, said.err]).toEqual([0, `正在查看 ${site.address}/good`])
  expect(said.out).toContain('+  主办单位  标明了主办单位：“青禾县民政局”。')
  expect(said.out).toContain('共 12 项：0 项不符合，0 项没能查看')
})

test('one that fails ends with 9 and says where, in the language asked for', async () => {
  const said = await subtract(
    `${site.address}/bad`,
    '--inside',
    '127.0.0.1',
    '--pages',
    '1',
    '--lang',
    'en',
  )
  expect(said.code).toBe(9)
  expect(said.out).toMatch(/− {2}Forced pop-ups {2}fails\n {5}A layer covers 100% of the screen/)
  const json = await subtract(
    `${site.address}/bad`,
    '--inside',
    '127.0.0.1',
    '--pages',
    '1',
    '--json',
  )
  expect(json.code).toBe(9)
  const { audits } = JSON.parse(json.out)
  expect(audits).toHaveLength(1)
  expect(audits[0]).toMatchObject({ address: `${site.address}/bad`, pages: { seen: 1 } })
})

test('one that could not be looked at ends with 10, and nothing is said against it', async () => {
  const said = await subtract(`${site.address}/good`)
  expect(said.code).toBe(10)
  expect(said.out).toContain('共 12 项：0 项不符合，12 项没能查看')
  expect(said.out).toContain('网址指向内部网络，未列入允许名单。')
})

test.each([
  [[], 'audit 需要至少一个网址'],
  [['台账.xlsx'], '“台账.xlsx”不是网址'],
  [['https://a.example', '--inside', 'http://b/'], '--inside 的“http://b/”不是主机名'],
  [['https://a.example', '--pages', '0'], '--pages 要写一个正整数'],
] as const)('%j is refused in one sentence with 2', async (argv, sentence) => {
  const said = await subtract(...argv)
  expect([said.code, said.out]).toEqual([2, ''])
  expect(said.err).toContain(sentence)
})
