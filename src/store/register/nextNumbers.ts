import { type OfficeId, type ToolId, numberOfId } from '#kernel'
import { maybeText } from '../columns.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** The first number never yet used for a tool and for an office; tools and offices are never deleted. */
export async function nextNumbers(
  db: Db,
): Promise<{ readonly tool: number; readonly office: number }> {
  const [last] = await db.rows(
    (row) => ({ tool: maybeText<ToolId>(row, 'tool'), office: maybeText<OfficeId>(row, 'office') }),
    sql`
      select
        (select max(t.tool_id) from tool t) as tool,
        (select max(o.office_id) from office o) as office`,
  )
  return { tool: after(last?.tool), office: after(last?.office) }
}

function after(id: ToolId | OfficeId | undefined): number {
  return id === undefined ? 1 : numberOfId(id) + 1
}
