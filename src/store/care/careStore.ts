import type { CareStore } from '#usecases'
import { text } from '../columns.ts'
import type { Database } from '../db.ts'
import { ledgerReader } from '../ledger/ledgerStore.ts'
import { appliedMigrations, ownMigrations } from '../migrate.ts'
import { sql } from '../sql.ts'
import { copyRegister } from './copyRegister.ts'
import { restoreRegister } from './restoreRegister.ts'

/** Copies, restoring and examining, asked of one database. */
export function careStore(database: Database): CareStore {
  return {
    ledger: ledgerReader(database),
    copy: (take) => database.snapshot(async (db) => take(await copyRegister(db))),
    restore: (schema, rows, approve) => restoreRegister(database, schema, rows, approve),
    async facts() {
      const own = ownMigrations()
      const applied = await appliedMigrations(database)
      const hashes = new Map(applied.map(({ number, sha256 }) => [number, sha256]))
      const edited = own.find(({ number, sha256 }) => (hashes.get(number) ?? sha256) !== sha256)
      const [server] = await database.rows(
        (row) => ({
          version: text(row, 'version'),
          encoding: text(row, 'encoding'),
          now: Number(text(row, 'now')),
        }),
        sql`
          select current_setting('server_version') as version,
            current_setting('server_encoding') as encoding,
            (extract(epoch from clock_timestamp()) * 1000)::bigint::text as now`,
      )
      if (!server) throw new Error('the database did not tell its version')
      return {
        ...server,
        schema: applied.at(-1)?.number ?? 0,
        program: own.at(-1)?.number ?? 0,
        ...(edited && { edited: edited.name }),
      }
    },
  }
}
