import { text } from '../columns.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** How often what the register shows has changed: a mark to compare, nothing to reckon with. */
export async function registerChange(db: Db): Promise<string> {
  const [number] = await db.rows(
    (row) => text(row, 'number'),
    sql`
      select r.number::text as number
      from register_change r
      order by r.number`,
  )
  return number ?? ''
}

/** Say, inside the transaction that changes it, that the register shows something else now. */
export function registerChanged(db: Db): Promise<number> {
  return db.run(sql`update register_change set number = number + 1`)
}
