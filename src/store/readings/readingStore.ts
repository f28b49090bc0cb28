import type { Day, ToolId } from '#kernel'
import type { Gap, Gathered, Gatherer, Reach, Trace } from '#observe'
import type { FactName } from '#register'
import type { ReadingStore } from '#usecases'
import { maybeDocument, maybeText, text } from '../columns.ts'
import type { Db, Row } from '../db.ts'
import { sql } from '../sql.ts'

const columns = sql`
  r.tool_id, r.fact, r.gathered_by, r.as_of::text, r.source, r.value, r.gap, r.seen::text,
  r.out_of::text`

/** What collectors found out, in one database. */
export function readingStore(db: Db): ReadingStore {
  return {
    async keep(gathered) {
      if (gathered.length === 0) return
      const once = new Map(gathered.map((one) => [keyOf(one), one]))
      const records = [...once.values()].map((one) => ({
        tool: one.tool,
        fact: one.fact,
        gathered_by: one.by,
        as_of: one.asOf,
        source: one.source,
        ...('value' in one ? { value: one.value } : { gap: one.why }),
        ...(one.reach && { seen: one.reach.seen, out_of: one.reach.of }),
      }))
      await db.run(sql`
        insert into reading (
          tool_id, fact, gathered_by, as_of, source, value, gap, seen, out_of
        )
        select r.tool, r.fact, r.gathered_by, r.as_of, r.source, r.value, r.gap, r.seen, r.out_of
        from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as r (
          tool text, fact text, gathered_by text, as_of date, source text, value jsonb, gap text,
          seen bigint, out_of bigint
        )
        on conflict (tool_id, fact, gathered_by, as_of) do update
        set source = excluded.source, value = excluded.value, gap = excluded.gap,
          seen = excluded.seen, out_of = excluded.out_of`)
    },
    ofTool: (tool, since) =>
      db.rows(
        readGathered,
        sql`
          select ${columns}
          from reading r
          where r.tool_id = ${tool}
            and r.as_of >= ${since}::date
          order by r.as_of, r.fact, r.gathered_by`,
      ),
    traces: (tool, since, voicesLeast) =>
      db.rows(
        (row): Trace => ({
          by: text<Gatherer>(row, 'gathered_by'),
          on: text<Day>(row, 'on_day'),
          saw: text<Trace['saw']>(row, 'saw'),
        }),
        sql`
          select r.gathered_by, r.as_of::text as on_day,
            case when r.value is null then 'nothing' else 'something' end as saw
          from reading r
          where r.tool_id = ${tool}
            and r.as_of >= ${since}::date
          union
          select 'use', d.on_day::text, 'something'
          from usage_key k
          join usage_day d on d.key_number = k.number
          where k.tool_id = ${tool}
            and d.on_day >= ${since}::date
          union
          select 'use', d.on_day::text, 'something'
          from usage_key k
          join imported_use d on d.key_number = k.number
          where k.tool_id = ${tool}
            and d.on_day >= ${since}::date
          union
          select 'texts', coalesce(t.issued_on, t.kept_on)::text, 'something'
          from text_link l
          join office_text t on t.number = l.text_number
          where l.tool_id = ${tool}
            and l.answer = 'confirmed'
            and coalesce(t.issued_on, t.kept_on) >= ${since}::date
          union
          select 'ratings', r.on_day::text, 'something'
          from rating_day r
          where r.tool_id = ${tool}
            and r.on_day >= ${since}::date
            and (
              select sum(a.voices)
              from rating_day a
              where a.tool_id = ${tool}
                and a.on_day >= ${since}::date
            ) >= ${voicesLeast}`,
      ),
    async latest(until) {
      const found = await db.rows(
        readGathered,
        sql`
          select distinct on (r.tool_id, r.fact, r.gathered_by, r.value is null) ${columns}
          from reading r
          where r.as_of <= ${until}::date
          order by r.tool_id, r.fact, r.gathered_by, r.value is null, r.as_of desc`,
      )
      const byTool = new Map<ToolId, Gathered[]>()
      for (const one of found) {
        const held = byTool.get(one.tool)
        if (held) held.push(one)
        else byTool.set(one.tool, [one])
      }
      return byTool
    },
    async lastOn() {
      const [found] = await db.rows(
        (row) => maybeText<Day>(row, 'last'),
        sql`select max(r.as_of)::text as last from reading r`,
      )
      return found
    },
  }
}

function keyOf({ tool, fact, by, asOf }: Gathered): string {
  return [tool, fact, by, asOf].join(' ')
}

function readGathered(row: Row): Gathered {
  const gap = maybeText<Gap>(row, 'gap')
  const reach = reachOf(row)
  return {
    tool: text<ToolId>(row, 'tool_id'),
    fact: text<FactName>(row, 'fact'),
    by: text<Gatherer>(row, 'gathered_by'),
    asOf: text<Day>(row, 'as_of'),
    source: text(row, 'source'),
    ...(reach && { reach }),
    ...(gap === undefined ? { value: maybeDocument(row, 'value') } : { why: gap }),
  } as Gathered
}

function reachOf(row: Row): Reach | undefined {
  const seen = maybeText(row, 'seen')
  const of = maybeText(row, 'out_of')
  if (seen === undefined) return undefined
  return { seen: Number(seen), ...(of !== undefined && { of: Number(of) }) }
}
