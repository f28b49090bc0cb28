import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { type Result, ok, refuse } from '#kernel'
import type { StoreRefusal } from '#usecases'
import { count, maybeText, text } from './columns.ts'
import type { Database, Db } from './db.ts'
import { sql } from './sql.ts'

/** One numbered step forward: `0001-register-and-reviews.sql`. */
export type Migration = {
  readonly number: number
  readonly name: string
  readonly text: string
  readonly sha256: string
}

/** A number of our own under which servers that start together wait for each other's migrations. */
const lockNumber = 5_833_218_402

/** The migrations that come with this program, in their order. */
export function ownMigrations(): readonly Migration[] {
  const folder = new URL('./migrations/', import.meta.url)
  return readdirSync(folder)
    .filter((file) => /^\d{4}-[a-z0-9-]+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const content = readFileSync(new URL(file, folder), 'utf8')
      return {
        number: Number(file.slice(0, 4)),
        name: file.slice(0, -'.sql'.length),
        text: content,
        sha256: createHash('sha256').update(content).digest('hex'),
      }
    })
}

/** Bring the tables up to date, each step whole or not at all; a step edited after it ran is refused, and so is a newer schema. */
export async function migrate(
  database: Database,
  migrations: readonly Migration[] = ownMigrations(),
): Promise<Result<number, StoreRefusal>> {
  return database.transaction(async (db) => {
    await db.run(sql`select pg_advisory_xact_lock(${lockNumber})`)
    await db.run(sql`
      create table if not exists migration (
        number integer primary key,
        name text not null,
        sha256 text not null,
        applied_at timestamptz not null default now()
      )`)
    const applied = await appliedMigrations(db)
    const newest = migrations.at(-1)?.number ?? 0
    const schema = applied.at(-1)?.number ?? 0
    if (schema > newest) {
      return refuse({ type: 'schema-newer-than-program', schema, program: newest })
    }
    const hashes = new Map(applied.map(({ number, sha256 }) => [number, sha256]))
    for (const migration of migrations) {
      const hash = hashes.get(migration.number)
      if (hash === migration.sha256) continue
      if (hash !== undefined) return refuse({ type: 'migration-edited', migration: migration.name })
      await db.run({ text: [migration.text], values: [] })
      await db.run(sql`
        insert into migration (number, name, sha256)
        values (${migration.number}, ${migration.name}, ${migration.sha256})`)
    }
    return ok(newest)
  })
}

/** The number of the newest migration that ran; 0 where there is no table yet. */
export async function schemaOf(db: Db): Promise<number> {
  return (await appliedMigrations(db)).at(-1)?.number ?? 0
}

/** The migrations that ran, in their order. */
export async function appliedMigrations(
  db: Db,
): Promise<readonly { readonly number: number; readonly sha256: string }[]> {
  const [list] = await db.rows(
    (row) => maybeText(row, 'list'),
    sql`select to_regclass('public.migration')::text as list`,
  )
  if (list === undefined) return []
  return db.rows(
    (row) => ({ number: count(row, 'number'), sha256: text(row, 'sha256') }),
    sql`
      select m.number, m.sha256
      from migration m
      order by m.number`,
  )
}
