import type { UsageKey } from '#observe'
import { count } from '../columns.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

/** The numbers of these keys, in their order; those that have none get one. */
export async function keyNumbers(db: Db, keys: readonly UsageKey[]): Promise<readonly number[]> {
  const wanted = JSON.stringify(
    keys.map(({ tool, capability = '', region = '', audience = '' }, at) => ({
      at,
      tool,
      capability,
      region,
      audience,
    })),
  )
  await db.run(sql`
    insert into usage_key (tool_id, capability, region, audience)
    select r.tool, r.capability, r.region, r.audience
    from json_to_recordset(${wanted}::json) as r (
      at integer, tool text, capability text, region text, audience text
    )
    on conflict (tool_id, capability, region, audience) do nothing`)
  return db.rows(
    (row) => count(row, 'number'),
    sql`
      select k.number
      from json_to_recordset(${wanted}::json) as r (
        at integer, tool text, capability text, region text, audience text
      )
      join usage_key k
        on k.tool_id = r.tool
        and k.capability = r.capability
        and k.region = r.region
        and k.audience = r.audience
      order by r.at`,
  )
}
