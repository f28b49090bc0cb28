import type { AccountId, CaseId } from '#kernel'
import { groupedBy } from '#kernel'
import { text } from '../columns.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** The steps that an account took in cases that are still open. */
export async function stepsTakenBy(
  db: Db,
  account: AccountId,
): Promise<ReadonlyMap<CaseId, readonly string[]>> {
  const taken = await db.rows(
    (row) => ({ id: text<CaseId>(row, 'case_id'), step: text(row, 'step') }),
    sql`
      select e.case_id, e.step
      from case_entry e
      join case_file c on c.case_id = e.case_id
      where e.account_id = ${account}
        and c.ended_on is null
      order by e.case_id, e.number`,
  )
  const byCase = groupedBy(taken, ({ id }) => id)
  return new Map([...byCase].map(([id, steps]) => [id, steps.map(({ step }) => step)]))
}
