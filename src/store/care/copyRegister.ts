import type { CopiedRows, CopyContents, RegisterCopy } from '#usecases'
import { count, text } from '../columns.ts'
import type { Db } from '../db.ts'
import { lastHead } from '../ledger/readLedger.ts'
import { schemaOf } from '../migrate.ts'
import { sql } from '../sql.ts'
import { type CopiedTable, copiedTables, quoted } from './catalogue.ts'

const rowsAtOnce = 250

/** A copy of everything, taken inside one transaction. */
export async function copyRegister(db: Db): Promise<RegisterCopy> {
  await db.run(sql`set local timezone = 'UTC'`)
  const tables = await copiedTables(db)
  return { contents: await contentsOf(db, tables), rows: () => rowsOf(db, tables) }
}

async function contentsOf(db: Db, tables: readonly CopiedTable[]): Promise<CopyContents> {
  const head = await lastHead(db)
  const counted: CopyContents['tables'][number][] = []
  for (const { name } of tables) counted.push({ table: name, rows: await rowCount(db, name) })
  return {
    schema: await schemaOf(db),
    ...(head && {
      ledger: {
        size: head.size,
        root: Buffer.from(head.root).toString('hex'),
        keyId: head.keyId,
      },
    }),
    tables: counted,
  }
}

/** How many rows a table has. */
export async function rowCount(db: Db, table: string): Promise<number> {
  const [found] = await db.rows(
    (row) => count(row, 'rows'),
    sql`select count(*)::int as rows from ${quoted(table)}`,
  )
  return found ?? 0
}

/** Row by row as the database writes JSON, so that no figure passes through ours. A line feed can stand only between its tokens. */
async function* rowsOf(db: Db, tables: readonly CopiedTable[]): AsyncGenerator<CopiedRows> {
  for (const { name, columns, order } of tables) {
    await db.run(sql`
      declare copied_row no scroll cursor for
      select replace(row_to_json(r)::text, chr(10), ' ') as line
      from (select ${columns} from ${quoted(name)} order by ${order}) r`)
    for (;;) {
      const rows = await db.rows(
        (row) => text(row, 'line'),
        sql`fetch ${quoted(String(rowsAtOnce))} from copied_row`,
      )
      if (rows.length > 0) yield { table: name, rows }
      if (rows.length < rowsAtOnce) break
    }
    await db.run(sql`close copied_row`)
  }
}
