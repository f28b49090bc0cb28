import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBackupFiles, ledgerCrypto } from '#engines'
import { idOf } from '#kernel'
import { type Migration, migrate, openDatabase, ownMigrations } from '#store'
import { type BackupRefusal, type RegisterStore, backUp, restore } from '#usecases'
import { careStore } from '../../src/store/care/careStore.ts'
import { registerStore } from '../../src/store/registerStore.ts'
import { aReview, aTool, anOffice, anOverlap, fullOffice, fullTool } from '../support/sample.ts'
import { type TestPlace, newDatabase, testPen, testStores } from '../support/stores.ts'

const folder = mkdtempSync(join(tmpdir(), 'subtract-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const files = createBackupFiles()
const at = '2026-11-27T06:00:00.000Z'

/** A database, seen by those who care for it and by those who use it. */
async function open(place: TestPlace['place']) {
  const found = await openDatabase(place)
  if (!found.ok) throw new Error(JSON.stringify(found.refusal))
  const database = found.value
  const store = careStore(database)
  return {
    backUp: (file: string) => backUp({ store, files }, { file, at }),
    restore: (file: string) => restore({ store, files, crypto: ledgerCrypto }, file),
    rows: async () => {
      if ((await store.facts()).schema === 0) return []
      const { tables } = await store.copy(async ({ contents }) => contents)
      return tables.filter(({ table, rows }) => rows > 0 && table !== 'register_change')
    },
    async used() {
      await migrate(database)
      return registerStore(database, testPen)
    },
    upTo: (migrations: readonly Migration[]) => migrate(database, migrations),
    schema: async () => (await store.facts()).schema,
    close: () => database.close(),
  }
}
type Opened = Awaited<ReturnType<typeof open>>

const tools = [
  fullTool,
  aTool(2),
  aTool(3, { kind: 'group', papers: { kind: 'group', host: '微信' } }),
]
const review = aReview({ tools, overlaps: [anOverlap(idOf('T', 1), idOf('T', 2), 0.5)] })

/** A register with something in nearly every table: tools, a review, accounts, the ledger. */
async function fill(store: RegisterStore): Promise<void> {
  const duties = [{ role: 'administrator', office: idOf('O', 1) }] as const
  await store.saveImport({
    tools,
    offices: [fullOffice, anOffice(1)],
    entries: tools.map((tool) => ({
      act: 'tool-declared',
      tool: tool.id,
      kind: tool.kind,
      life: tool.life,
      kept: JSON.stringify(tool),
    })),
  })
  await store.saveReview(review)
  await store.people.add({ displayName: '王芳', duties, createdAt: 1 }, (account) => ({
    act: 'duties-changed',
    account,
    duties,
    kept: '王芳',
  }))
}

const pairs = testStores.flatMap((from) => testStores.map((to) => ({ from, to })))

describe.each(pairs)('from $from.name to $to.name', ({ from, to }) => {
  const places: TestPlace[] = []
  let source: Opened
  let target: Opened
  const file = join(folder, `${randomUUID()}.backup`)
  beforeAll(async () => {
    places.push(await from.find(), await to.find())
    const [first, second] = places as [TestPlace, TestPlace]
    source = await open(first.place)
    target = await open(second.place)
    await fill(await source.used())
  })
  afterAll(async () => {
    await source?.close()
    await target?.close()
    for (const { takeAway } of places) await takeAway()
  })

  test('what is backed up is restored row by row, and goes on', async () => {
    expect(await source.backUp(file)).toMatchObject({ ok: true })
    expect(await target.restore(file)).toMatchObject({
      ok: true,
      value: { heading: { at, schema: ownMigrations().at(-1)?.number } },
    })
    const again = `${file}.again`
    expect(await target.backUp(again)).toMatchObject({ ok: true })
    expect(gunzipSync(readFileSync(again)).equals(gunzipSync(readFileSync(file)))).toBe(true)

    const store = await target.used()
    expect((await store.allTools())[0]).toEqual(fullTool)
    expect(await store.people.all()).toMatchObject([{ displayName: '王芳' }])
    expect(await store.overview()).toBeDefined()
    await store.saveReview(review)
    await store.saveImport({ tools: [aTool(4)], offices: [] })
  })

  test('a register in which there is something takes no backup', async () => {
    expect(await source.restore(file)).toMatchObject({ refusal: { type: 'register-not-empty' } })
  })
})

describe.each(testStores)('on $name', ({ find }) => {
  const places: TestPlace[] = []
  let source: Opened
  let target: Opened
  const file = join(folder, `${randomUUID()}.backup`)
  let lines: readonly string[]
  beforeAll(async () => {
    places.push(await find(), await find())
    const [first, second] = places as [TestPlace, TestPlace]
    source = await open(first.place)
    target = await open(second.place)
    expect(await source.backUp(file)).toEqual({
      ok: false,
      refusal: { type: 'register-not-begun' },
    })
    await fill(await source.used())
    expect(await source.backUp(file)).toMatchObject({ ok: true })
    lines = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n')
  })
  afterAll(async () => {
    await source?.close()
    await target?.close()
    for (const { takeAway } of places) await takeAway()
  })

  test('a file that is there is not overwritten', async () => {
    expect(await source.backUp(file)).toEqual({
      ok: false,
      refusal: { type: 'backup-file-there-already', file },
    })
  })

  test('the file is for its owner only, and the private key is not in it', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(lines.join('\n')).not.toContain('PRIVATE KEY')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ backup: 'subtract/1', at })
  })

  /** The lines as somebody changed them who knows the format, with a digest that fits. */
  function forged(change: (lines: string[]) => readonly string[]): string {
    const body = change(lines.slice(0, -1))
    const text = body.map((line) => `${line}\n`).join('')
    const sha256 = createHash('sha256').update(text).digest('hex')
    const name = join(folder, `${randomUUID()}.forged`)
    writeFileSync(name, gzipSync(`${text}${JSON.stringify({ sha256 })}\n`))
    return name
  }
  function broken(change: (bytes: Buffer) => Buffer): string {
    const name = join(folder, `${randomUUID()}.broken`)
    writeFileSync(name, change(readFileSync(file)))
    return name
  }
  const swap = (from: string, to: string) => (all: string[]) =>
    all.map((line) => line.replaceAll(from, to))
  const inRow = (table: string, from: string, to: string) => (all: string[]) =>
    all.map((line) => (line.startsWith(`{"${table}":`) ? line.replace(from, to) : line))

  test.each<[string, () => string, BackupRefusal['type']]>([
    ['that is none', () => broken(() => Buffer.from('a letter')), 'not-a-backup'],
    ['of another program', () => broken(() => gzipSync('{"a":1}\n{"b":2}\n')), 'not-a-backup'],
    ['that was cut short', () => broken((bytes) => bytes.subarray(0, -200)), 'backup-cut-short'],
    [
      'without its last line',
      () => broken(() => gzipSync(`${lines.slice(0, -1).join('\n')}\n`)),
      'backup-cut-short',
    ],
    [
      'in which a name was changed',
      () => broken(() => gzipSync(`${lines.join('\n').replaceAll('王芳', '李强')}\n`)),
      'backup-changed',
    ],
    [
      'from which a row was taken',
      () =>
        forged((all) =>
          all.filter((line) => !line.includes('"T-00000003"') || !line.startsWith('{"tool":')),
        ),
      'backup-not-as-told',
    ],
    [
      'with a row of no table of ours',
      () =>
        forged((all) => [
          (all[0] ?? '').replace('"tables":[', '"tables":[{"table":"pg_authid","rows":1},'),
          ...all.slice(1),
          '{"pg_authid":{"oid":1}}',
        ]),
      'backup-rows-refused',
    ],
    [
      'whose tool has no sponsor',
      () => forged(inRow('tool', '"sponsor_id":"O-00000001"', '"sponsor_id":"O-00000099"')),
      'backup-rows-refused',
    ],
    [
      'whose ledger was rewritten',
      () => forged(swap('\\"act\\":\\"tool-declared\\"', '\\"act\\":\\"tool-forgotten\\"')),
      'ledger-hashes-differ',
    ],
    [
      'whose kept text was changed',
      () => forged(inRow('ledger_kept', '王芳', '李强')),
      'ledger-hashes-differ',
    ],
    [
      'signed by nobody',
      () => forged(inRow('tree_head', '"signature":"\\\\x', '"signature":"\\\\x00')),
      'backup-rows-refused',
    ],
    [
      'of a later kind',
      () => forged(swap('"backup":"subtract/1"', '"backup":"subtract/2"')),
      'backup-format-newer',
    ],
    [
      'of a later schema',
      () =>
        forged((all) => [(all[0] ?? '').replace(/"schema":\d+/, '"schema":9999'), ...all.slice(1)]),
      'backup-schema-newer',
    ],
  ])('a file %s is refused, and nothing is kept of it', async (_what, made, type) => {
    expect(await target.restore(made())).toMatchObject({ ok: false, refusal: { type } })
    expect(await target.rows()).toEqual([])
  })

  test('after all those, the right file is taken', async () => {
    expect(await target.restore(file)).toMatchObject({ ok: true })
  })

  test('a backup of an older schema is restored into a new database, whose tables then come up to date', async () => {
    const [oldPlace, newPlace] = [await find(), await find()]
    const [older, newer] = [await open(oldPlace.place), await open(newPlace.place)]
    const name = join(folder, `${randomUUID()}.backup`)
    const own = ownMigrations()
    await older.upTo(own.slice(0, -1))
    expect(await older.backUp(name)).toMatchObject({ ok: true })
    expect(await target.restore(name)).toMatchObject({
      refusal: { type: 'backup-schema-differs' },
    })
    expect(await newer.restore(name)).toMatchObject({ ok: true })
    expect(await newer.schema()).toBe(own.at(-1)?.number)
    await older.close()
    await newer.close()
    await oldPlace.takeAway()
    await newPlace.takeAway()
  })
})

test('a backup holds one moment, whatever a server writes meanwhile', async () => {
  const [from, to] = [await newDatabase(), await newDatabase()]
  const [server, copier, target] = [
    await open(from.place),
    await open(from.place),
    await open(to.place),
  ]
  const store = await server.used()
  await fill(store)
  const file = join(folder, `${randomUUID()}.backup`)
  const write = async (number: number) => {
    const tool = aTool(number)
    const entry = { act: 'tool-declared', tool: tool.id, kind: 'app', life: 'live' } as const
    await store.saveImport({ tools: [tool], offices: [], entries: [{ ...entry, kept: '{}' }] })
  }
  let isDone = false
  const writing = (async () => {
    for (let number = 100; !isDone; number++) await write(number)
  })()
  expect(await copier.backUp(file)).toMatchObject({ ok: true })
  isDone = true
  await writing
  expect(await target.restore(file)).toMatchObject({ ok: true })
  for (const one of [server, copier, target]) await one.close()
  await from.takeAway()
  await to.takeAway()
})
