import pg from 'pg'
import { type Result, ok, refuse } from '#kernel'
import type { CopiedRows, RestoreRefusal, StoreRefusal, TakenIn } from '#usecases'
import { count } from '../columns.ts'
import type { Database, Db } from '../db.ts'
import { ledgerReader } from '../ledger/ledgerStore.ts'
import { migrate, ownMigrations, schemaOf } from '../migrate.ts'
import { sql } from '../sql.ts'
import { type CopiedTable, copiedTables, quoted } from './catalogue.ts'
import { copyRegister, rowCount } from './copyRegister.ts'

/** The one table that is born with a row. */
const bornWithARow = 'register_change'
/** PostgreSQL's words for values and rows that a table cannot take. */
const dataClasses = /^(22|23)/

type Refused = RestoreRefusal | StoreRefusal

/** Take in rows of a schema, whole or not at all, into a register in which there is nothing; then bring its tables up to date. */
export async function restoreRegister<R>(
  database: Database,
  schema: number,
  rows: AsyncIterable<CopiedRows>,
  approve: (taken: TakenIn) => Promise<Result<undefined, R>>,
): Promise<Result<undefined, R | Refused>> {
  const ready = await tablesOf(database, schema)
  if (!ready.ok) return ready
  const taken = await database.trial<undefined, R | Refused>(async (db) => {
    const tables = await copiedTables(db)
    const filled = await lockEmpty(db, tables)
    if (filled) return refuse({ type: 'register-not-empty', table: filled })
    await db.run(sql`delete from ${quoted(bornWithARow)}`)
    const refused = await takeIn(db, tables, rows)
    if (refused) return refuse(refused)
    const copy = await copyRegister(db)
    return approve({ copy, ledger: ledgerReader(db), misfits: () => misfits(db) })
  })
  if (!taken.ok) return taken
  const current = await migrate(database)
  return current.ok ? taken : current
}

/** Tables of exactly that schema: a database without any gets them, any other must have them. */
async function tablesOf(database: Database, schema: number): Promise<Result<undefined, Refused>> {
  const own = ownMigrations()
  const program = own.at(-1)?.number ?? 0
  if (schema > program) return refuse({ type: 'backup-schema-newer', backup: schema, program })
  const found = await schemaOf(database)
  if (found !== 0 && found !== schema) {
    return refuse({ type: 'backup-schema-differs', backup: schema, register: found })
  }
  const migrated = await migrate(
    database,
    own.filter(({ number }) => number <= schema),
  )
  return migrated.ok ? ok(undefined) : migrated
}

/** Keep everybody else out, and name a table in which there is something. */
async function lockEmpty(db: Db, tables: readonly CopiedTable[]): Promise<string | undefined> {
  const all = quoted(tables.map(({ name }) => name).join(', '))
  await db.run(sql`lock table ${all} in share row exclusive mode`)
  for (const { name } of tables) {
    if (name !== bornWithARow && (await rowCount(db, name)) > 0) return name
  }
  return undefined
}

async function takeIn(
  db: Db,
  tables: readonly CopiedTable[],
  rows: AsyncIterable<CopiedRows>,
): Promise<RestoreRefusal | undefined> {
  let at = ''
  try {
    for await (const { table: name, rows: some } of rows) {
      at = name
      const table = tables.find((one) => one.name === name)
      if (!table) return { type: 'backup-rows-refused', table: name, why: '42P01' }
      await insertRows(db, table, some)
    }
    await db.run(sql`set constraints all immediate`)
  } catch (cause) {
    if (!(cause instanceof pg.DatabaseError) || !dataClasses.test(cause.code ?? '')) throw cause
    return { type: 'backup-rows-refused', table: cause.table ?? at, why: cause.code ?? '' }
  }
  for (const table of tables) await goOnNumbering(db, table)
  return undefined
}

function insertRows(db: Db, { name, columns }: CopiedTable, rows: readonly string[]) {
  return db.run(sql`
    insert into ${quoted(name)} (${columns})
    overriding system value
    select ${columns}
    from json_populate_recordset(null::${quoted(name)}, ${`[${rows.join(',')}]`}::json)`)
}

async function goOnNumbering(db: Db, { name, numbered }: CopiedTable): Promise<void> {
  for (const column of numbered) {
    await db.rows(
      () => undefined,
      sql`
        select setval(pg_get_serial_sequence(${name}, ${column}), max(${quoted(column)}))
        from ${quoted(name)}
        having max(${quoted(column)}) is not null`,
    )
  }
}

/** Entries that are not what their hash says, and kept texts that are not what their entry says. */
async function misfits(db: Db): Promise<number> {
  const [found] = await db.rows(
    (row) => count(row, 'misfits'),
    sql`
      select count(*)::int as misfits
      from ledger l
      left join ledger_kept k on k.place = l.place
      where l.leaf_hash <> sha256('\\x00'::bytea || convert_to(l.leaf, 'UTF8'))
        or encode(sha256(k.salt || convert_to(k.content, 'UTF8')), 'hex') is distinct from
          case when k.place is not null then l.leaf::json ->> 'kept' end`,
  )
  return found ?? 0
}
