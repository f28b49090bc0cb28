import type { OwnLimit } from '#evaluate'
import type { OwnLimitStore } from '#usecases'
import { number, text } from '../columns.ts'
import type { Database } from '../db.ts'
import type { Append } from '../ledger/ledgerStore.ts'
import { sql } from '../sql.ts'

/** Every step of a case counts with them: another server's change is seen a moment later. */
const freshForMs = 2000

/** The register's own numbers, each change with its entry in the ledger. */
export function ownLimitStore(
  database: Database,
  append: Append,
  now: () => number,
): OwnLimitStore {
  let held: { readonly until: number; readonly limits: Promise<readonly OwnLimit[]> } | undefined
  const forget = () => {
    held = undefined
  }
  return {
    all() {
      if (held && held.until > now()) return held.limits
      const fresh = { until: now() + freshForMs, limits: allLimits(database) }
      held = fresh
      fresh.limits.catch(forget)
      return fresh.limits
    },
    set: ({ id, value, source }, on, entries) =>
      database
        .transaction(async (db) => {
          await db.run(sql`
          insert into own_limit (limit_id, value, source, set_on)
          values (${id}, ${value}, ${source}, ${on}::date)
          on conflict (limit_id) do update
          set value = excluded.value, source = excluded.source, set_on = excluded.set_on`)
          await append(db, entries)
        })
        .finally(forget),
    drop: (id, entries) =>
      database
        .transaction(async (db) => {
          await db.run(sql`delete from own_limit where limit_id = ${id}`)
          await append(db, entries)
        })
        .finally(forget),
  }
}

function allLimits(database: Database): Promise<readonly OwnLimit[]> {
  return database.rows(
    (row): OwnLimit => ({
      id: text(row, 'limit_id'),
      value: number(row, 'value'),
      source: text(row, 'source'),
    }),
    sql`select l.limit_id, l.value, l.source from own_limit l order by l.limit_id`,
  )
}
