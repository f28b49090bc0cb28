import type { Office } from '#register'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { officeColumns, readOffice } from './officeRow.ts'

/** Every office by its id. */
export function allOffices(db: Db): Promise<readonly Office[]> {
  return db.rows(
    readOffice,
    sql`
      select ${officeColumns}
      from office o
      order by o.office_id`,
  )
}
