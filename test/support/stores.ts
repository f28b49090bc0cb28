import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { openLedgerKey } from '#engines'
import { type LedgerPen, type StorePlace, openStore } from '#store'
import type { Store } from '#store'

/** A store for one test file: where it is, and how it is taken away again. */
export type TestPlace = { readonly place: StorePlace; readonly takeAway: () => Promise<void> }
export type TestStore = { readonly name: string; readonly find: () => Promise<TestPlace> }

/** Both databases, the embedded one and a server; every store test runs on each. */
export const testStores: readonly TestStore[] = [
  {
    name: 'the embedded database',
    find: async () => ({ place: { memory: true }, takeAway: async () => undefined }),
  },
  { name: 'a PostgreSQL server', find: newDatabase },
]

/** An empty database of its own on the test server. */
export async function newDatabase(): Promise<
  TestPlace & { readonly place: { databaseUrl: string } }
> {
  const server = process.env['TEST_DATABASE_URL']
  if (!server) {
    throw new Error('Store tests need a PostgreSQL server. Run `npm test`, which starts one.')
  }
  const name = `test_${randomBytes(6).toString('hex')}`
  await asAdmin(server, `create database ${name} template template0 encoding 'UTF8'`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    place: { databaseUrl: url.href },
    takeAway: () => asAdmin(server, `drop database ${name} with (force)`),
  }
}

/** The example key of RFC 8410, section 10.3, which nobody must use for anything else. */
export const testKeyText =
  '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PRIVATE KEY-----'
const testKey = openLedgerKey({ pem: testKeyText, folder: '.' })
if (!testKey.ok) throw new Error(JSON.stringify(testKey.refusal))
export const testSigner = testKey.value
export const testPen: LedgerPen = { signer: () => testSigner }

/** Open a store that must open. */
export async function opened(place: StorePlace): Promise<Store> {
  const store = await openStore(place, testPen)
  if (!store.ok) throw new Error(JSON.stringify(store.refusal))
  return store.value
}

async function asAdmin(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
