import { type Result, ok, refuse } from '#kernel'
import type { CareStore, RegisterStore, StoreRefusal } from '#usecases'
import { careStore } from './care/careStore.ts'
import { type Database, databaseOn } from './db.ts'
import { holdsDatabase, openFolder } from './folder/openFolder.ts'
import type { LedgerPen } from './ledger/ledgerStore.ts'
import { migrate } from './migrate.ts'
import { startEmbedded } from './pglite/embedded.ts'
import type { Durability } from './pglite/messages.ts'
import { poolOn } from './pglite/pool.ts'
import { reachServer } from './server.ts'
import { registerStore } from './registerStore.ts'

/** The register's store, and its end: until it is closed the process does not end and the folder stays held. */
export type Store = RegisterStore & { readonly close: () => Promise<void> }

/** Where the register is kept: in a folder of this machine, on a PostgreSQL server, or for tests in memory only. */
export type StorePlace =
  | { readonly dataDir: string; readonly durability?: Durability }
  | { readonly databaseUrl: string }
  | { readonly memory: true }

/** Open the store and bring its tables up to date. */
export async function openStore(
  place: StorePlace,
  pen: LedgerPen,
): Promise<Result<Store, StoreRefusal>> {
  const opened = await openDatabase(place)
  if (!opened.ok) return opened
  const database = opened.value
  const migrated = await migrate(database)
  if (!migrated.ok) {
    await database.close()
    return migrated
  }
  return ok({ ...registerStore(database, pen), close: () => database.close() })
}

/** Open the register as it lies there, for those who copy, restore or examine it; its tables are not brought up to date. */
export async function openForCare(
  place: StorePlace,
): Promise<Result<CareStore & { readonly close: () => Promise<void> }, StoreRefusal>> {
  const opened = await openDatabase(place)
  if (!opened.ok) return opened
  const database = opened.value
  return ok({ ...careStore(database), close: () => database.close() })
}

/** Whether there is a database to open: a folder gets one at the first start. */
export function isBegun(place: StorePlace): boolean {
  return !('dataDir' in place) || holdsDatabase(place.dataDir)
}

/** The database itself, before its tables are looked at. */
export async function openDatabase(place: StorePlace): Promise<Result<Database, StoreRefusal>> {
  if ('databaseUrl' in place) return reachServer(place.databaseUrl)
  if ('memory' in place) {
    const embedded = await startEmbedded({ durability: 'fast' })
    return ok(databaseOn(poolOn(embedded), embedded.close))
  }
  const folder = await openFolder(place.dataDir, place.durability ?? 'safe')
  if (!folder.ok) return refuse(folder.refusal)
  const { embedded, release } = folder.value
  const afterwards = async (): Promise<void> => {
    await embedded.close()
    release()
  }
  return ok(databaseOn(poolOn(embedded), afterwards))
}
