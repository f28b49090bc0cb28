import { randomBytes } from 'node:crypto'
import { type Day, type ToolId, addDays, groupedBy } from '#kernel'
import {
  type Counts,
  type DayFigures,
  type ToldUse,
  type UsageDay,
  dayFigures,
  foldJournal,
  noCounts,
  note,
  packed,
  parseAudience,
  unpacked,
} from '#observe'
import type { UsageStore } from '#usecases'
import { bytes, count, known, maybeText, text } from '../columns.ts'
import type { Database, Db, Row } from '../db.ts'
import { sql } from '../sql.ts'

const secretBytes = 16
const year = 365
const lockOfTheUsage = 4_051_203
/** So many journals are summed in one transaction. */
const journalsAtOnce = 2_000

/** What trackers report, in one database. */
export function usageStore(database: Database): UsageStore {
  return {
    async secretOf(day) {
      await database.run(sql`
        insert into usage_secret (on_day, secret)
        values (${day}::date, ${randomBytes(secretBytes)})
        on conflict (on_day) do nothing`)
      const [found] = await database.rows(
        (row) => bytes(row, 'secret'),
        sql`select s.secret from usage_secret s where s.on_day = ${day}::date`,
      )
      if (!found) throw new Error('the secret of a day was not written')
      return found
    },
    async keyNumbers(keys) {
      const wanted = JSON.stringify(
        keys.map(({ tool, capability = '', region = '', audience = '' }, at) => ({
          at,
          tool,
          capability,
          region,
          audience,
        })),
      )
      await database.run(sql`
        insert into usage_key (tool_id, capability, region, audience)
        select r.tool, r.capability, r.region, r.audience
        from json_to_recordset(${wanted}::json) as r (
          at integer, tool text, capability text, region text, audience text
        )
        on conflict (tool_id, capability, region, audience) do nothing`)
      return database.rows(
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
    },
    async writeJournals(journals) {
      const [first, ...rest] = journals
      const write = (db: Db, one: (typeof journals)[number]) =>
        db.run(sql`
          insert into usage_journal (on_day, records)
          values (${one.day}::date, ${Buffer.from(one.records)})`)
      if (!first) return
      if (rest.length === 0) return void (await write(database, first))
      await database.transaction(async (db) => {
        for (const journal of journals) await write(db, journal)
      })
    },
    async sumUp(before) {
      let summed = 0
      for (;;) {
        const some = await database.transaction(sumSome)
        summed += some
        if (some < journalsAtOnce) break
      }
      await database.run(sql`delete from usage_secret where on_day < ${before}::date`)
      return summed
    },
    usageOf: (tool, since) => usageOf(database, tool, since),
    daysOf: (tools, since, until) => daysOf(database, tools, since, until),
    toldUse: (until) => toldUse(database, until),
  }
}

async function sumSome(db: Db): Promise<number> {
  await db.run(sql`select pg_advisory_xact_lock(${lockOfTheUsage})`)
  const journals = await db.rows(
    (row) => ({
      number: Number(text(row, 'number')),
      day: text<Day>(row, 'on_day'),
      records: bytes(row, 'records'),
    }),
    sql`
      select j.number::text, j.on_day::text, j.records
      from usage_journal j
      order by j.number
      limit ${journalsAtOnce}`,
  )
  if (journals.length === 0) return 0
  for (const day of new Set(journals.map((journal) => journal.day))) {
    const sums = new Map<number, Counts>()
    const sumsOf = (key: number): Counts => {
      const found = sums.get(key) ?? noCounts()
      sums.set(key, found)
      return found
    }
    for (const journal of journals) {
      if (journal.day === day) foldJournal(journal.records, sumsOf)
    }
    await addSums(db, day, sums)
  }
  const numbers = journals.map(({ number }) => number)
  await db.run(sql`
    delete from usage_journal
    where number = any(${numbers}::bigint[])`)
  return journals.length
}

async function addSums(db: Db, day: Day, sums: ReadonlyMap<number, Counts>): Promise<void> {
  const keys = [...sums.keys()]
  const before = await db.rows(
    (row) => ({ key: count(row, 'key_number'), visitors: bytes(row, 'visitors') }),
    sql`
      select d.key_number, d.visitors
      from usage_day d
      where d.on_day = ${day}::date
        and d.key_number = any(${keys}::integer[])`,
  )
  for (const { key, visitors } of before) {
    const sketch = sums.get(key)?.visitors
    unpacked(visitors).forEach((rank, register) => sketch && note(sketch, register, rank))
  }
  const records = [...sums].map(([key, counts]) => ({
    key,
    visits: counts.visits,
    actions: counts.actions,
    bots: counts.botActions,
    visitors: Buffer.from(packed(counts.visitors)).toString('hex'),
    bands: `{${counts.bands.join(',')}}`,
    hours: `{${counts.hours.join(',')}}`,
  }))
  await db.run(sql`
    insert into usage_day as d (
      key_number, on_day, visits, actions, bot_actions, visitors, bands, hours
    )
    select r.key, ${day}::date, r.visits, r.actions, r.bots, decode(r.visitors, 'hex'),
      r.bands::bigint[], r.hours::bigint[]
    from json_to_recordset(${JSON.stringify(records)}::json) as r (
      key integer, visits bigint, actions bigint, bots bigint, visitors text, bands text, hours text
    )
    order by r.key
    on conflict (key_number, on_day) do update
    set visits = d.visits + excluded.visits,
      actions = d.actions + excluded.actions,
      bot_actions = d.bot_actions + excluded.bot_actions,
      visitors = excluded.visitors,
      bands = (
        select array_agg(a + b order by at)
        from unnest(d.bands, excluded.bands) with ordinality as u (a, b, at)
      ),
      hours = (
        select array_agg(a + b order by at)
        from unnest(d.hours, excluded.hours) with ordinality as u (a, b, at)
      )`)
}

function usageOf(db: Db, tool: ToolId, since: Day): Promise<readonly UsageDay[]> {
  return db.rows(
    (row) => readDay(tool, row),
    sql`
      select d.on_day::text, k.capability, k.region, k.audience, d.visits::text, d.actions::text,
        d.bot_actions::text, d.visitors, d.bands::text[], d.hours::text[]
      from usage_key k
      join usage_day d on d.key_number = k.number
      where k.tool_id = ${tool}
        and d.on_day >= ${since}::date
      order by d.on_day, k.number`,
  )
}

async function daysOf(
  db: Db,
  tools: readonly ToolId[],
  since: Day,
  until: Day,
): Promise<ReadonlyMap<ToolId, readonly DayFigures[]>> {
  const rows = await db.rows(
    (row) => ({
      tool: text<ToolId>(row, 'tool_id'),
      day: text<Day>(row, 'on_day'),
      visits: Number(text(row, 'visits')),
      actions: Number(text(row, 'actions')),
      bands: numbersIn(row, 'bands'),
      hours: numbersIn(row, 'hours'),
    }),
    sql`
      select k.tool_id, d.on_day::text, d.visits::text, d.actions::text, d.bands::text[],
        d.hours::text[]
      from usage_key k
      join usage_day d on d.key_number = k.number
      where k.tool_id = any(${[...tools]}::text[])
        and d.on_day between ${since}::date and ${until}::date
      order by k.tool_id, d.on_day, k.number`,
  )
  const byTool = groupedBy(rows, ({ tool }) => tool)
  return new Map([...byTool].map(([tool, days]) => [tool, dayFigures(days)]))
}

async function toldUse(db: Db, until: Day): Promise<ReadonlyMap<ToolId, ToldUse>> {
  const told = await db.rows(
    (row) => {
      const use: ToldUse = known({
        firstOn: text<Day>(row, 'first_on'),
        lastUsedOn: maybeText<Day>(row, 'last_used_on'),
        visitsInAYear: Number(text(row, 'visits')),
      })
      return [text<ToolId>(row, 'tool_id'), use] as const
    },
    sql`
      select k.tool_id, min(d.on_day)::text as first_on,
        max(d.on_day) filter (where d.actions > 0)::text as last_used_on,
        coalesce(sum(d.visits) filter (where d.on_day > ${addDays(until, -year)}::date), 0)::text
          as visits
      from usage_key k
      join usage_day d on d.key_number = k.number
      where d.on_day <= ${until}::date
      group by k.tool_id`,
  )
  return new Map(told)
}

function numbersIn(row: Row, column: string): readonly number[] {
  return (row[column] as readonly string[]).map(Number)
}

function readDay(tool: ToolId, row: Row): UsageDay {
  return known({
    tool,
    day: text<Day>(row, 'on_day'),
    capability: text(row, 'capability') || undefined,
    region: text(row, 'region') || undefined,
    audience: parseAudience(text(row, 'audience')),
    visits: Number(text(row, 'visits')),
    actions: Number(text(row, 'actions')),
    botActions: Number(text(row, 'bot_actions')),
    visitors: unpacked(bytes(row, 'visitors')),
    bands: numbersIn(row, 'bands'),
    hours: numbersIn(row, 'hours'),
  })
}
