import type { Tool } from '#register'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { readTool, toolColumns } from './toolRow.ts'

const batch = 5_000

/** Every tool by its id, fetched a few thousand at a time so that a national register does not arrive in one piece. */
export async function allTools(db: Db): Promise<readonly Tool[]> {
  const tools: Tool[] = []
  for (;;) {
    const next = await db.rows(
      readTool,
      sql`
        select ${toolColumns}
        from tool t
        where t.tool_id > ${tools.at(-1)?.id ?? ''}
        order by t.tool_id
        limit ${batch}`,
    )
    for (const tool of next) tools.push(tool)
    if (next.length < batch) return tools
  }
}
