import { connect } from 'node:net'
import { once } from 'node:events'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Running, county, run, start, temporaryFolder } from '../support/program.ts'
import { newDatabase, testKeyText } from '../support/stores.ts'

const folder = temporaryFolder()
const here = { SUBTRACT_DATA_DIR: join(folder, 'data'), SUBTRACT_LANG: 'en' }
const settings = { ...here, SUBTRACT_DURABILITY: 'fast' }
const severalProgramsMs = 180_000

type Examined = {
  readonly ok: boolean
  readonly checks: readonly { readonly check: string; readonly state: string }[]
}
async function examined(given: Readonly<Record<string, string>>) {
  const { code, out } = await run(['doctor', '--json'], given)
  const { ok, checks } = JSON.parse(out) as Examined
  const state = Object.fromEntries(checks.map(({ check, state: found }) => [check, found]))
  return { code, ok, state }
}

// One story: each step stands on the one before.
test(
  'a register is examined, backed up, lost, restored to a server, and goes on with its key',
  async () => {
    const before = await examined(settings)
    expect(before).toMatchObject({ code: 0, ok: true })
    expect(before.state).toMatchObject({ database: 'not-looked-at', key: 'ok', settings: 'ok' })
    const nothing = await run(['backup', '--out', join(folder, 'none')], settings)
    expect(nothing).toMatchObject({ code: 4 })
    expect(nothing.err).toContain('There is no register here yet')

    expect((await run(['import', county], settings)).code).toBe(0)
    const well = await run(['doctor'], settings)
    expect(well.code).toBe(0)
    expect(well.out).toContain('Nothing is wrong.')
    expect(well.out).toMatch(/\+ ok +Ledger +\d+ entries, signed with [0-9a-f]{16}/)

    const file = join(folder, 'county.backup')
    const written = await run(['backup', '--out', file], settings)
    expect(written.code).toBe(0)
    expect(written.out).toContain('is not in this file')
    const again = await run(['backup', '--out', file], settings)
    expect(again).toMatchObject({ code: 3 })
    expect(again.err).toContain('was not overwritten')
    const full = await run(['restore', file], settings)
    expect(full).toMatchObject({ code: 4 })
    expect(full.err).toContain('The register is not empty')

    const server = await newDatabase()
    try {
      const there = {
        SUBTRACT_LANG: 'en',
        DATABASE_URL: server.place.databaseUrl,
        SUBTRACT_DATA_DIR: join(folder, 'there'),
      }
      const restored = await run(['restore', file, '--json'], there)
      expect(restored.code).toBe(0)
      expect(JSON.parse(restored.out)).toMatchObject({ ledger: { size: expect.any(Number) } })

      const keyless = await run(['doctor'], there)
      expect(keyless.code).toBe(8)
      expect(keyless.out).toContain('there is no key in')
      const stranger = { ...there, SUBTRACT_LEDGER_KEY: testKeyText }
      expect((await examined(stranger)).state).toMatchObject({ key: 'not-ok', ledger: 'ok' })

      mkdirSync(there.SUBTRACT_DATA_DIR)
      const key = join(settings.SUBTRACT_DATA_DIR, 'ledger-key.pem')
      cpSync(key, join(there.SUBTRACT_DATA_DIR, 'ledger-key.pem'))
      expect(await examined(there)).toMatchObject({ code: 0, ok: true })
      const list = join(folder, 'new.csv')
      writeFileSync(list, '工具名称,类型,主办单位\n新来的群,工作群,青禾县民政局\n')
      expect((await run(['import', list], there)).out).toContain('1 new')
      const out = join(folder, 'ledger.jsonl')
      expect((await run(['ledger', 'export', '--out', out], there)).code).toBe(0)
      expect((await run(['verify', out], there)).code).toBe(0)
    } finally {
      await server.takeAway()
    }
  },
  severalProgramsMs,
)

test('the doctor looks at what can be looked at, even where a setting is wrong', async () => {
  const { code, state } = await examined({ SUBTRACT_LANG: 'en', PORT: 'http' })
  expect(code).toBe(8)
  expect(state).toMatchObject({ settings: 'not-ok', node: 'ok', database: 'not-looked-at' })
})

test('a database that is not there is told by the doctor, with what to do', async () => {
  const gone = 'postgres://nobody@127.0.0.1:1/none'
  const { code, out } = await run(['doctor'], { ...here, DATABASE_URL: gone })
  expect(code).toBe(8)
  expect(out).toMatch(/not ok +Database .*cannot be reached/)
})

test.each([
  [['backup'], 2, 'Say where to write the backup'],
  [['restore'], 2, 'restore needs one backup file'],
  [['restore', 'a', 'b'], 2, 'here are 2'],
  [['restore', '/no/such/file'], 3, 'cannot be read or written (ENOENT)'],
  [['restore', county], 3, 'is no backup of a register'],
])('%j is answered with a sentence', async (argv, code, sentence) => {
  const data = { SUBTRACT_LANG: 'en', SUBTRACT_DATA_DIR: join(folder, 'elsewhere') }
  const ended = await run(argv, { ...data, SUBTRACT_DURABILITY: 'fast' })
  expect(ended.code).toBe(code)
  expect(ended.err).toContain(sentence)
})

describe('a server that runs', () => {
  const own = { ...settings, SUBTRACT_DATA_DIR: join(folder, 'served'), SUBTRACT_LOG: 'json' }
  let server: Running
  let address: string
  beforeAll(async () => {
    server = start(['serve'], { ...own, PORT: '0' })
    address = (await server.says(/Open in a browser: (http:\S+)/))[1] ?? ''
  }, severalProgramsMs)
  afterAll(() => void server.child.kill('SIGKILL'))

  test('holds its data folder: no backup is taken of it, and the doctor says who holds it', async () => {
    const refused = await run(['backup', '--out', join(folder, 'held')], own)
    expect(refused).toMatchObject({ code: 4 })
    expect(refused.err).toContain(`in use by another process: number ${server.child.pid}`)
    const { code, state } = await examined(own)
    expect(code).toBe(0)
    expect(state).toMatchObject({ database: 'not-looked-at', folder: 'ok' })
  })

  test('logs a line for each call: the pattern of its address, not who asked for what', async () => {
    await fetch(new URL('/tools?text=secret', address))
    await fetch(new URL('/tools/T-00000077', address))
    const [line = ''] = await server.says(/^\{.*"route":"\/tools\/:id".*\}$/m)
    expect(JSON.parse(line)).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      method: 'GET',
      route: '/tools/:id',
      status: 404,
      ms: expect.any(Number),
      bytes: expect.any(Number),
    })
    for (const untold of ['secret', 'T-00000077', '127.0.0.1']) {
      expect(server.said().replaceAll(address, '')).not.toContain(untold)
    }
  })

  test('told to stop, it answers the call that is on its way, and only then ends', async () => {
    const { port, hostname } = new URL(address)
    const socket = connect(Number(port), hostname)
    await once(socket, 'connect')
    let answer = ''
    socket.setEncoding('utf8').on('data', (text: string) => void (answer += text))
    const body = JSON.stringify({ name: 'nobody', password: 'nothing', code: '1' })
    socket.write(
      `POST /api/sign-in HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
    )
    await fetch(new URL('/health', address))
    server.child.kill('SIGTERM')
    await server.says(/Stopping/)
    const closed = once(socket, 'close')
    socket.write(body.slice(5))
    await closed
    expect(answer).toMatch(/^HTTP\/1\.1 401 /)
    expect((await server.ended).code).toBe(0)
  })
})

test('what the doctor says stands in three languages', async () => {
  const said = await Promise.all(
    ['zh', 'vi', 'en'].map((lang) => run(['doctor', '--lang', lang], { PORT: 'x' })),
  )
  expect(new Set(said.map(({ out }) => out.split('\n')[0])).size).toBe(3)
})
