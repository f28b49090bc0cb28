import { randomBytes } from 'node:crypto'
import { type Day, type ToolId, groupedBy } from '#kernel'
import {
  type Counts,
  type DayFigures,
  type ImportedWay,
  type UsageDay,
  dayFigures,
  foldJournal,
  noCounts,
  note,
  oneWayADay,
  packed,
  parseAudience,
  unpacked,
} from '#observe'
import type { UsageStore } from '#usecases'
import { bytes, count, known, maybeText, text } from '../columns.ts'
import type { Database, Db, Row } from '../db.ts'
import { sql } from '../sql.ts'
import { addedUse } from './addedUse.ts'
import { keyNumbers } from './keyNumbers.ts'
import { countedStretches, fileTakenOn, saveImportedUse } from './importedUse.ts'
import { toldUse } from './toldUse.ts'

const secretBytes = 16
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
    keyNumbers: (keys) => keyNumbers(database, keys),
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
    countedStretches: (tool, server) => countedStretches(database, tool, server),
    fileTakenOn: (sha256) => fileTakenOn(database, sha256),
    saveImported: (told) => database.transaction((db) => saveImportedUse(db, told)),
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
    set ${addedUse}`)
}

/** All days of a tool since then, each by the way that saw most. */
async function usageOf(db: Db, tool: ToolId, since: Day): Promise<readonly UsageDay[]> {
  const reported = await db.rows(
    (row) => readDay(tool, row),
    sql`
      select d.on_day::text, k.capability, k.region, k.audience, d.visits::text, d.actions::text,
        d.bot_actions::text, d.visitors, d.bands::text[], d.hours::text[], null as way,
        null as declared_visitors, k.number
      from usage_key k
      join usage_day d on d.key_number = k.number
      where k.tool_id = ${tool}
        and d.on_day >= ${since}::date
      union all
      select d.on_day::text, k.capability, k.region, k.audience, d.visits::text, d.actions::text,
        d.bot_actions::text, d.visitors, d.bands::text[], d.hours::text[], d.way,
        d.declared_visitors::text, k.number
      from usage_key k
      join imported_use d on d.key_number = k.number
      where k.tool_id = ${tool}
        and d.on_day >= ${since}::date
      order by on_day, way nulls first, number`,
  )
  return oneWayADay(reported)
}

/** The figures of each tool's days, each by the way that saw most. */
async function daysOf(
  db: Db,
  tools: readonly ToolId[],
  since: Day,
  until: Day,
): Promise<ReadonlyMap<ToolId, readonly DayFigures[]>> {
  const rows = await db.rows(
    (row) => {
      const way = maybeText<ImportedWay>(row, 'way')
      return {
        tool: text<ToolId>(row, 'tool_id'),
        day: text<Day>(row, 'on_day'),
        visits: Number(text(row, 'visits')),
        actions: Number(text(row, 'actions')),
        bands: numbersIn(row, 'bands'),
        hours: numbersIn(row, 'hours'),
        ...(way && { way }),
      }
    },
    sql`
      select k.tool_id, d.on_day::text, d.visits::text, d.actions::text, d.bands::text[],
        d.hours::text[], null as way, k.number
      from usage_key k
      join usage_day d on d.key_number = k.number
      where k.tool_id = any(${[...tools]}::text[])
        and d.on_day between ${since}::date and ${until}::date
      union all
      select k.tool_id, d.on_day::text, d.visits::text, d.actions::text, d.bands::text[],
        d.hours::text[], d.way, k.number
      from usage_key k
      join imported_use d on d.key_number = k.number
      where k.tool_id = any(${[...tools]}::text[])
        and d.on_day between ${since}::date and ${until}::date
      order by 1, 2, 8`,
  )
  const byTool = groupedBy(rows, ({ tool }) => tool)
  return new Map([...byTool].map(([tool, days]) => [tool, dayFigures(oneWayADay(days))]))
}

function numbersIn(row: Row, column: string): readonly number[] {
  return (row[column] as readonly string[]).map(Number)
}

function readDay(tool: ToolId, row: Row): UsageDay {
  const declared = maybeText(row, 'declared_visitors')
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
    way: maybeText<ImportedWay>(row, 'way'),
    declaredVisitors: declared === undefined ? undefined : Number(declared),
  })
}
