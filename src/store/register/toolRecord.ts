import type { ToolId } from '#kernel'
import type { ToolRecord } from '#usecases'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { officeColumns, readOffice } from './officeRow.ts'
import { readTool, toolColumns } from './toolRow.ts'

/** A tool as it is registered, and whose it is; nothing of what an evaluation said. */
export async function toolRecord(db: Db, id: ToolId): Promise<ToolRecord | undefined> {
  const [found] = await db.rows(
    (row) => ({ tool: readTool(row), office: readOffice(row) }),
    sql`
      select ${toolColumns}, ${officeColumns}
      from tool t
      join office o on o.office_id = t.sponsor_id
      where t.tool_id = ${id}
      order by t.tool_id`,
  )
  return found
}
