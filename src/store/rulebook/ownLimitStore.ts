import type { OwnLimit } from '#evaluate'
import type { OwnLimitStore } from '#usecases'
import { number, text } from '../columns.ts'
import type { Database } from '../db.ts'
import type { Append } from '../ledger/ledgerStore.ts'
import { sql } from '../sql.ts'

/** The register's own numbers, each change with its entry in the ledger. */
export function ownLimitStore(database: Database, append: Append): OwnLimitStore {
  return {
    all: () =>
      database.rows(
        (row): OwnLimit => ({
          id: text(row, 'limit_id'),
          value: number(row, 'value'),
          source: text(row, 'source'),
        }),
        sql`select l.limit_id, l.value, l.source from own_limit l order by l.limit_id`,
      ),
    set: ({ id, value, source }, on, entries) =>
      database.transaction(async (db) => {
        await db.run(sql`
          insert into own_limit (limit_id, value, source, set_on)
          values (${id}, ${value}, ${source}, ${on}::date)
          on conflict (limit_id) do update
          set value = excluded.value, source = excluded.source, set_on = excluded.set_on`)
        await append(db, entries)
      }),
    drop: (id, entries) =>
      database.transaction(async (db) => {
        await db.run(sql`delete from own_limit where limit_id = ${id}`)
        await append(db, entries)
      }),
  }
}
