import type { Day, ToolId } from '#kernel'
import { count, text } from '../columns.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** Count one more who came to the old address of a tool. */
export async function noteArrival(db: Db, tool: ToolId, on: Day): Promise<void> {
  await db.run(sql`
    insert into arrival (tool_id, arrived_on, arrivals)
    values (${tool}, ${on}, 1)
    on conflict (tool_id, arrived_on) do update
      set arrivals = arrival.arrivals + 1`)
}

/** How many came since a day, for each tool to which somebody came. */
export async function arrivals(
  db: Db,
  tools: readonly ToolId[],
  since: Day,
): Promise<ReadonlyMap<ToolId, number>> {
  const found = await db.rows(
    (row) => [text<ToolId>(row, 'tool_id'), count(row, 'arrivals')] as const,
    sql`
      select a.tool_id, sum(a.arrivals)::int as arrivals
      from arrival a
      where a.tool_id = any(${[...tools]}::text[])
        and a.arrived_on >= ${since}::date
      group by a.tool_id
      order by a.tool_id`,
  )
  return new Map(found)
}
