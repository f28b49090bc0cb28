import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { levels, lives, audiences, officeKinds, toolKinds } from '#register'
import { outcomes } from '#decide'
import { findingFamilies, severities } from '#evaluate'
import { type Migration, migrate, openDatabase, openStore, ownMigrations, schemaText } from '#store'
import { aTool, anOffice } from '../support/sample.ts'
import { type TestPlace, newDatabase, opened, testPen, testStores } from '../support/stores.ts'

const schema = readFileSync(new URL('../../src/store/schema.sql', import.meta.url), 'utf8')

async function database(place: TestPlace['place']) {
  const found = await openDatabase(place)
  if (!found.ok) throw new Error(JSON.stringify(found.refusal))
  return found.value
}

describe.each(testStores)('$name', ({ find }) => {
  let place: TestPlace
  let db: Awaited<ReturnType<typeof database>>
  beforeAll(async () => {
    place = await find()
    db = await database(place.place)
  })
  afterAll(async () => {
    await db?.close()
    await place?.takeAway()
  })

  test('the migrations yield the schema that is checked in', async () => {
    expect(await migrate(db)).toEqual({ ok: true, value: ownMigrations().at(-1)?.number })
    expect(await schemaText(db)).toBe(schema)
  })

  test('migrating again changes nothing', async () => {
    expect(await migrate(db)).toMatchObject({ ok: true })
    expect(await schemaText(db)).toBe(schema)
  })

  test('a migration edited after it ran is refused', async () => {
    const [first, ...rest] = ownMigrations() as [Migration, ...Migration[]]
    const edited = { ...first, sha256: '0'.repeat(64) }
    expect(await migrate(db, [edited, ...rest])).toEqual({
      ok: false,
      refusal: { type: 'migration-edited', migration: first.name },
    })
  })

  test('a step that fails leaves no part of itself', async () => {
    const own = ownMigrations()
    const number = own.length + 1
    const text = 'create table half (a int); select nonsense;'
    const broken = { number, name: `${number}-half`, text, sha256: 'a' }
    await expect(migrate(db, [...own, broken])).rejects.toThrow('nonsense')
    expect(await schemaText(db)).toBe(schema)
  })

  test('a database that a newer program migrated is refused', async () => {
    const own = ownMigrations()
    const number = own.length + 1
    const next = { number, name: `${number}-next`, text: 'create table next (a int)', sha256: 'a' }
    expect(await migrate(db, [...own, next])).toEqual({ ok: true, value: number })
    expect(await migrate(db)).toEqual({
      ok: false,
      refusal: { type: 'schema-newer-than-program', schema: number, program: own.length },
    })
  })
})

describe('a PostgreSQL server', () => {
  test('servers that start at the same moment migrate once', async () => {
    const { place, takeAway } = await newDatabase()
    const stores = await Promise.all([1, 2, 3, 4].map(() => opened(place)))
    expect(await stores[0]?.nextNumbers()).toEqual({ tool: 1, office: 1 })
    for (const store of stores) await store.close()
    await takeAway()
  })

  test('what one server process takes in, another finds at its next search', async () => {
    const { place, takeAway } = await newDatabase()
    const [one, other] = [await opened(place), await opened(place)]
    const all = { page: 1, pageSize: 10 }
    expect(await other.search(all)).toEqual({ rows: [], total: 0 })
    await one.saveImport({ tools: [aTool(1)], offices: [anOffice(1)] })
    expect(await other.search(all)).toMatchObject({ rows: [{ id: aTool(1).id }], total: 1 })
    await one.close()
    await other.close()
    await takeAway()
  })

  test('one that does not answer is refused by its address, without the password', async () => {
    const refused = await openStore(
      { databaseUrl: 'postgres://clerk:secret@127.0.0.1:1/subtract' },
      testPen,
    )
    expect(refused).toMatchObject({
      ok: false,
      refusal: { type: 'database-not-reachable', address: '127.0.0.1:1/subtract' },
    })
    expect(JSON.stringify(refused)).not.toContain('secret')
  })

  test('a database that does not exist is refused with the reason of the server', async () => {
    const { place, takeAway } = await newDatabase()
    await takeAway()
    expect(await openStore(place, testPen)).toMatchObject({
      ok: false,
      refusal: { type: 'database-refused-us', why: expect.stringContaining('does not exist') },
    })
  })

  test('a database in another encoding than UTF-8 is refused', async () => {
    const { place, takeAway } = await newDatabase()
    const name = `${new URL(place.databaseUrl).pathname.slice(1)}_latin`
    const admin = new pg.Client({ connectionString: place.databaseUrl })
    await admin.connect()
    await admin.query(`create database ${name} template template0 encoding 'LATIN1' locale 'C'`)
    const url = new URL(place.databaseUrl)
    url.pathname = `/${name}`
    expect(await openStore({ databaseUrl: url.href }, testPen)).toEqual({
      ok: false,
      refusal: { type: 'database-not-utf8', encoding: 'LATIN1' },
    })
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
    await takeAway()
  })
})

test.each([
  ['tool kinds', toolKinds],
  ['lives', lives],
  ['levels', levels],
  ['audiences', audiences],
  ['office kinds', officeKinds],
  ['outcomes', outcomes],
  ['families', findingFamilies],
  ['severities', severities],
])('the database knows the same %s as the program', (_what, known) => {
  const list = known.map((one) => `'${one}'::text`).join(', ')
  expect(schema).toContain(`ARRAY[${list}]`)
})

test('each migration begins by saying what it does and whether it is safe while the server runs', () => {
  for (const { text } of ownMigrations())
    expect(text.split('\n')[0]).toMatch(/^-- .+\. (Safe|Not safe) to run while /)
})
