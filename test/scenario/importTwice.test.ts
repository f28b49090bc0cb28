import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { opened } from '../support/stores.ts'
import { type Ended, run, temporaryFolder } from '../support/program.ts'

const folder = temporaryFolder()
const dataDir = join(folder, 'data')
const settings = { SUBTRACT_DATA_DIR: dataDir, SUBTRACT_DURABILITY: 'fast', SUBTRACT_LANG: 'en' }
const ledger = join(folder, 'ledger.csv')
const heading = '工具名称,类型,主办单位,平台,AppID,网址,月活跃用户,备注'
const rows = [
  '青禾养老通,小程序,青禾县民政局,微信,wx00000000000001,,2100,常用',
  '青禾政务,公众号,青禾县政府办公室,微信,,,,',
  '青禾县人民政府门户网站,网站,青禾县政府办公室,,,https://www.qinghe.example/,,',
]

const write = (lines: readonly string[]): Promise<void> =>
  writeFile(ledger, `${[heading, ...lines].join('\n')}\n`)
const take = (...options: readonly string[]): Promise<Ended> =>
  run(['import', ledger, '--as-of', '2026-11-22', ...options], settings)

type Outcome = {
  readonly type: string
  readonly name?: string
  readonly tool: { readonly id: string; readonly name: string } | string
}
const outcomesOf = ({ code, out }: Ended): readonly Outcome[] => {
  expect(code).toBe(0)
  return (JSON.parse(out) as { readonly outcomes: readonly Outcome[] }).outcomes
}
const idsOf = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes.map(({ tool }) => (typeof tool === 'string' ? tool : tool.id))

// One story: each step stands on the one before.
test('a preview writes nothing; the same import again changes nothing; a renamed tool is the same tool', async () => {
  await write(rows)
  const preview = await take('--preview')
  expect(preview.code).toBe(0)
  expect(preview.out).toContain('3 new, 0 changed, 0 unchanged, 0 refused.')

  const first = outcomesOf(await take('--json'))
  expect(first.map(({ type }) => type)).toEqual(['new', 'new', 'new'])

  const second = outcomesOf(await take('--json'))
  expect(second.map(({ type }) => type)).toEqual(['unchanged', 'unchanged', 'unchanged'])
  expect(idsOf(second)).toEqual(idsOf(first))

  await write([
    '银龄通,小程序,青禾县民政局,微信,wx00000000000001,,2100,常用',
    rows[1]!,
    '青禾县政府网,网站,青禾县政府办公室,,,http://www.qinghe.example,,',
  ])
  const renamed = outcomesOf(await take('--json'))
  expect(renamed.map(({ type }) => type)).toEqual(['changed', 'unchanged', 'changed'])
  expect(idsOf(renamed)).toEqual(idsOf(first))

  const store = await opened({ dataDir, durability: 'fast' })
  const tools = await store.allTools()
  const offices = await store.allOffices()
  await store.close()
  expect(tools.map(({ id }) => id)).toEqual(idsOf(first))
  expect(tools.map(({ name }) => name)).toEqual(['银龄通', '青禾政务', '青禾县政府网'])
  expect(offices).toHaveLength(2)
}, 120_000)
