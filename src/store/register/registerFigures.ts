import type { Day } from '#kernel'
import type { RegisterFigures } from '#usecases'
import { count } from '../columns.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** How much there is in the register, and how much of it is late. */
export async function registerFigures(db: Db, today: Day): Promise<RegisterFigures> {
  const [found] = await db.rows(
    (row) => ({
      tools: count(row, 'tools'),
      openCases: count(row, 'open_cases'),
      overdueCases: count(row, 'overdue_cases'),
      ledgerEntries: count(row, 'ledger_entries'),
    }),
    sql`
      select (select count(*)::int from tool) as tools,
        (select count(*)::int from case_file c where c.ended_on is null) as open_cases,
        (
          select count(*)::int
          from case_file c
          where c.ended_on is null
            and c.due_on < ${today}::date
        ) as overdue_cases,
        (select coalesce(max(h.size), 0)::int from tree_head h) as ledger_entries`,
  )
  if (!found) throw new Error('the database counted nothing')
  return found
}

/** Whether the database answers at all. */
export async function answers(db: Db): Promise<true> {
  await db.run(sql`select 1`)
  return true
}
