import type { BurdenStore } from '#usecases'
import { count } from '../columns.ts'
import type { Database } from '../db.ts'
import type { Append } from '../ledger/ledgerStore.ts'
import { sql } from '../sql.ts'
import { cellStore } from './cells.ts'
import { keptReports } from './reports.ts'

/** Burden reports and the tokens they are sent with, in one database. */
export function burdenStore(database: Database, append: Append): BurdenStore {
  return {
    ...cellStore(database, append),
    ...keptReports(database, append),
    async drawn(period, account) {
      const [found] = await database.rows(
        (row) => count(row, 'drawn'),
        sql`
          select d.drawn
          from report_draw d
          where d.period = ${period}
            and d.account_id = ${account}`,
      )
      return found ?? 0
    },
    async drawers({ period, number }) {
      const [found] = await database.rows(
        (row) => count(row, 'drawers'),
        sql`
          select count(*)::int as drawers
          from report_draw d
          where d.period = ${period}
            and d.number = ${number}`,
      )
      return found ?? 0
    },
    async draw({ period, number }, account, tokens, most) {
      if (tokens > most) return false
      const written = await database.run(sql`
        insert into report_draw (period, account_id, number, drawn)
        values (${period}, ${account}, ${number}, ${tokens})
        on conflict (period, account_id) do update
        set drawn = report_draw.drawn + excluded.drawn
        where report_draw.drawn + excluded.drawn <= ${most}`)
      return written === 1
    },
    async forget(period, spentBefore) {
      await database.run(sql`
        update report_key set sealed_key = null where period <> ${period} and sealed_key is not null`)
      await database.run(sql`delete from report_draw where period < ${period}`)
      await database.run(sql`delete from spent_token where period < ${spentBefore}`)
    },
  }
}
