import type { Day } from '#kernel'
import type { OwnLimit } from '#evaluate'
import type { OwnLimitStore } from '#usecases'
import { number, text } from '../columns.ts'
import type { Database, Db } from '../db.ts'
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
    put: ({ id, held: seen, limit, on, entries }) =>
      database
        .transaction(async (db) => {
          const gone = await db.run(
            sql`delete from own_limit where limit_id = ${id} and value = ${seen ?? null}`,
          )
          if (gone === 0 && seen !== undefined) return false
          if (limit && (await insert(db, limit, on)) === 0) return false
          await append(db, entries)
          return true
        })
        .finally(forget),
  }
}

/** Nought where somebody else has put one there meanwhile. */
function insert(db: Db, { id, value, source }: OwnLimit, on: Day): Promise<number> {
  return db.run(sql`
    insert into own_limit (limit_id, value, source, set_on)
    values (${id}, ${value}, ${source}, ${on}::date)
    on conflict do nothing`)
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
