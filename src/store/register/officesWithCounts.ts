import type { Office } from '#register'
import { count } from '../columns.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { officeColumns, readOffice } from './officeRow.ts'

/** Every office with how many tools it answers for, those with most tools first. */
export function officesWithCounts(
  db: Db,
): Promise<readonly (Office & { readonly tools: number })[]> {
  return db.rows(
    (row) => ({ ...readOffice(row), tools: count(row, 'tools') }),
    sql`
      select ${officeColumns}, coalesce(t.tools, 0) as tools
      from office o
      left join (
        select t.sponsor_id, count(*)::int as tools
        from tool t
        group by t.sponsor_id
      ) t on t.sponsor_id = o.office_id
      order by tools desc, o.name collate "C", o.office_id`,
  )
}
