import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run, temporaryFolder } from '../support/program.ts'

const folder = temporaryFolder()
const dataDir = join(folder, 'data')
const settings = { SUBTRACT_DATA_DIR: dataDir, SUBTRACT_DURABILITY: 'fast', SUBTRACT_LANG: 'en' }
const list = join(folder, 'list.csv')
const heading = '工具名称,类型,主办单位,平台'
const take = () => run(['import', list, '--as-of', '2026-11-22'], settings)
const write = (...names: readonly string[]) =>
  writeFileSync(
    list,
    `${heading}\n${names.map((name) => `${name},公众号,县民政局,微信\n`).join('')}`,
  )
const exported = (name: string) => run(['ledger', 'export', '--out', join(folder, name)], settings)
const verify = (name: string, ...more: readonly string[]) =>
  run(['verify', join(folder, name), ...more], settings)

/** Some twenty programs one after the other. */
const severalProgramsMs = 120_000

// One story: each step stands on the one before.
test(
  'what is imported is in a ledger that anyone can verify, that only grows, and whose key can change',
  async () => {
    write('甲')
    expect((await exported('empty.jsonl')).err).toContain('The ledger is empty')
    expect((await take()).code).toBe(0)
    expect((await exported('one.jsonl')).out).toContain('4 entries')
    const whole = await verify('one.jsonl')
    expect(whole).toMatchObject({ code: 0 })
    expect(whole.out).toContain('The ledger is whole: 4 entries')

    expect((await exported('one.jsonl')).err).toContain('was not overwritten')
    write('甲', '乙')
    expect((await take()).code).toBe(0)
    expect((await exported('two.jsonl')).code).toBe(0)
    const grown = await verify('two.jsonl', '--since', join(folder, 'one.jsonl'))
    expect(grown.out).toContain('The 4 entries of the older file are all there')

    const forged = readFileSync(join(folder, 'two.jsonl'), 'utf8').replace('"tools":1', '"tools":2')
    writeFileSync(join(folder, 'forged.jsonl'), forged)
    expect(await verify('forged.jsonl')).toMatchObject({ code: 7 })
    expect((await verify('forged.jsonl')).err).toContain('The ledger was changed')
    const wrongWay = await verify('one.jsonl', '--since', join(folder, 'two.jsonl'))
    expect(wrongWay.code).toBe(7)

    const { firstKey } = (JSON.parse((await verify('two.jsonl', '--json')).out) as Verified).value
    const changed = await run(['ledger', 'rotate-key'], settings)
    expect(changed.out).toContain('New key')
    write('甲', '乙', '丙')
    expect((await take()).code).toBe(0)
    expect((await exported('three.jsonl')).code).toBe(0)
    expect((await verify('three.jsonl', '--key', firstKey)).code).toBe(0)
    expect((await verify('three.jsonl', '--key', '0000000000000000')).code).toBe(7)
  },
  severalProgramsMs,
)

type Verified = { readonly value: { readonly firstKey: string } }

test('a key that the ledger does not know is refused before anything is written', async () => {
  const stranger = `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
-----END PRIVATE KEY-----`
  const refused = await run(['import', list], { ...settings, SUBTRACT_LEDGER_KEY: stranger })
  expect(refused.code).toBe(4)
  expect(refused.err).toContain('The ledger is signed with key')
  const nonsense = await run(['import', list], { ...settings, SUBTRACT_LEDGER_KEY: 'secret' })
  expect(nonsense.err).toContain('SUBTRACT_LEDGER_KEY is not a usable Ed25519 private key')
  expect(nonsense.err).not.toContain('secret')
})

test.each([
  [['verify'], 'verify needs one file'],
  [['verify', 'a', 'b'], 'verify needs one file; here are 2'],
  [['verify', '/no/such/file'], '/no/such/file cannot be read or written (ENOENT)'],
  [['ledger'], 'Say what to do after ledger'],
  [['ledger', 'shorten'], 'ledger cannot “shorten”'],
])('%j is answered with a sentence', async (argv, sentence) => {
  const { code, err } = await run(argv, settings)
  expect(code).not.toBe(0)
  expect(err).toContain(sentence)
})
