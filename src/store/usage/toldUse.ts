import { type Day, type ToolId, addDays } from '#kernel'
import type { ToldUse } from '#observe'
import { known, maybeText, text } from '../columns.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

const year = 365

/** What was told of each tool until that day: of each day by the way that saw most, as `oneWayADay` has it. */
export async function toldUse(db: Db, until: Day): Promise<ReadonlyMap<ToolId, ToldUse>> {
  const yearBegins = addDays(until, 1 - year)
  const told = await db.rows(
    (row) => {
      const days = maybeText(row, 'days')
      const file = text(row, 'file')
      const use: ToldUse = known({
        firstOn: text<Day>(row, 'first_on'),
        lastUsedOn: maybeText<Day>(row, 'last_used_on'),
        visitsInAYear: Number(text(row, 'visits')),
        imported:
          days === undefined ? undefined : { days: Number(days), ...(file !== '' && { file }) },
      })
      return [text<ToolId>(row, 'tool_id'), use] as const
    },
    sql`
      with told as (
        select k.tool_id, d.on_day, '' as way, '' as file, sum(d.visits) as visits,
          sum(d.actions) as actions
        from usage_key k
        join usage_day d on d.key_number = k.number
        where d.on_day <= ${until}::date
        group by k.tool_id, d.on_day
        union all
        select k.tool_id, d.on_day, d.way, max(d.file), sum(d.visits), sum(d.actions)
        from usage_key k
        join imported_use d on d.key_number = k.number
        where d.on_day <= ${until}::date
        group by k.tool_id, d.on_day, d.way
      ), tracked as (
        select t.tool_id, min(t.on_day) as first_on
        from told t
        where t.way = ''
        group by t.tool_id
      ), best as (
        select distinct on (t.tool_id, t.on_day) t.*
        from told t
        order by t.tool_id, t.on_day, t.actions desc, t.way
      )
      select b.tool_id, min(b.on_day)::text as first_on,
        max(b.on_day) filter (where b.actions > 0)::text as last_used_on,
        coalesce(sum(b.visits) filter (where b.on_day >= ${yearBegins}::date), 0)::text as visits,
        coalesce((array_agg(b.file order by b.on_day desc) filter (where b.actions > 0))[1], '')
          as file,
        case when bool_or(b.way <> '') then (
          count(*) filter (
            where b.on_day >= ${yearBegins}::date
              and (t.first_on is null or b.on_day < t.first_on)
          ) + case
            when t.first_on is null then 0
            else least(${year}, ${until}::date - t.first_on + 1)
          end
        )::text end as days
      from best b
      left join tracked t on t.tool_id = b.tool_id
      group by b.tool_id, t.first_on
      order by b.tool_id`,
  )
  return new Map(told)
}
