import { type Day, type ToolId, ok, refuse } from '#kernel'
import type { GroupWeek, MemberLoad } from '#observe'
import type { GroupStore, NamedPair, PairedGroup } from '#usecases'
import { bytes, count, document, known, maybeText, text } from '../columns.ts'
import type { Database, Db, Row } from '../db.ts'
import { type Sql, sql } from '../sql.ts'
import { latestEvaluation } from '../review/latestEvaluation.ts'

const lockOfTheGroups = 4_051_221
/** So many rows are written by one statement. */
const rowsAtOnce = 5_000

/** Groups in one database. Members of a group are one text of bytes: no statement can find a group by a member. */
export function groupStore(database: Database): GroupStore {
  return {
    keep: (groups, { keyId, asOf, replacing }) =>
      database.transaction(async (db) => {
        await db.run(sql`select pg_advisory_xact_lock(${lockOfTheGroups})`)
        if (replacing) await db.run(sql`delete from group_members`)
        const held = await keyIdIn(db)
        const hasMembers = groups.some(({ members }) => members)
        if (hasMembers && held !== undefined && keyId !== undefined && held !== keyId)
          return refuse({ type: 'group-key-differs', held, sent: keyId })
        for (const { tool, members } of groups) {
          if (!members || keyId === undefined) continue
          await db.run(sql`
            insert into group_members (tool_id, key_id, as_of, members)
            values (${tool}, ${keyId}, ${asOf}::date, ${Buffer.from(members)})
            on conflict (tool_id) do update
            set key_id = excluded.key_id, as_of = excluded.as_of, members = excluded.members
            where group_members.as_of <= excluded.as_of`)
        }
        await keepWeeks(db, groups)
        return ok(true)
      }),
    async weeksOf(tool, since) {
      const weeks = await this.weeksOfAll([tool], since)
      return weeks.get(tool) ?? []
    },
    async weeksOfAll(tools, since) {
      const found = await database.rows(
        (row) => ({ tool: text<ToolId>(row, 'tool_id'), week: readWeek(row) }),
        sql`
          select w.tool_id, w.week::text, ${counts}
          from group_week w
          where w.tool_id = any(${tools}::text[])
            and w.week >= ${since}::date
          order by w.tool_id, w.week`,
      )
      const weeks = new Map<ToolId, GroupWeek[]>()
      for (const { tool, week } of found) {
        const held = weeks.get(tool)
        if (held) held.push(week)
        else weeks.set(tool, [week])
      }
      return weeks
    },
    members: () =>
      database.rows(
        (row) => ({ tool: text<ToolId>(row, 'tool_id'), members: bytes(row, 'members') }),
        sql`
          select m.tool_id, m.members
          from group_members m
          join tool t using (tool_id)
          where t.life <> 'retired'
          order by m.tool_id`,
      ),
    keepCompared: (pairs, load, asOf) =>
      database.transaction(async (db) => {
        await db.run(sql`select pg_advisory_xact_lock(${lockOfTheGroups})`)
        await db.run(sql`delete from group_pair`)
        for (let from = 0; from < pairs.length; from += rowsAtOnce) {
          const some = JSON.stringify(pairs.slice(from, from + rowsAtOnce))
          await db.run(sql`
            insert into group_pair (a_id, b_id, shared, of_a, of_b)
            select r.a, r.b, r.shared, r."ofA", r."ofB"
            from jsonb_to_recordset(${some}::jsonb) as r (
              a text, b text, shared integer, "ofA" integer, "ofB" integer
            )`)
        }
        await db.run(sql`
          insert into group_load (as_of, load)
          values (${asOf}::date, ${load === undefined ? null : JSON.stringify(load)}::jsonb)
          on conflict (only_row) do update
          set as_of = excluded.as_of, load = excluded.load`)
      }),
    pairsOf: (tool) =>
      database.rows(
        readPair,
        sql`
          ${namedPairs}
            and (p.a_id = ${tool} or p.b_id = ${tool})
          order by p.shared::double precision / least(p.of_a, p.of_b) desc, p.a_id, p.b_id`,
      ),
    async pairs({ page, pageSize }) {
      const rows = await database.rows(
        readPair,
        sql`
          ${namedPairs}
          order by p.shared::double precision / least(p.of_a, p.of_b) desc, p.shared desc, p.a_id,
            p.b_id
          limit ${pageSize}
          offset ${(page - 1) * pageSize}`,
      )
      const [total = 0] = await database.rows(
        (row) => count(row, 'pairs'),
        sql`
          select count(*)::int as pairs
          from group_pair p
          join tool a on a.tool_id = p.a_id
          join tool b on b.tool_id = p.b_id
          where a.life <> 'retired' and b.life <> 'retired'`,
      )
      return { rows, total }
    },
    async doubled() {
      const found = await database.rows(
        (row) => text<ToolId>(row, 'tool_id'),
        sql`
          select x.tool_id
          from group_pair p
          join tool a on a.tool_id = p.a_id
          join tool b on b.tool_id = p.b_id
          cross join lateral (values (p.a_id), (p.b_id)) as x (tool_id)
          where a.life <> 'retired' and b.life <> 'retired'
          group by x.tool_id`,
      )
      return new Set(found)
    },
    async load() {
      const [found] = await database.rows(
        (row) => ({ asOf: text<Day>(row, 'as_of'), load: document<MemberLoad>(row, 'load') }),
        sql`
          select l.as_of::text, l.load
          from group_load l
          where l.load is not null`,
      )
      return found
    },
  }
}

async function keyIdIn(db: Db): Promise<string | undefined> {
  const [found] = await db.rows(
    (row) => maybeText(row, 'key_id'),
    sql`select m.key_id from group_members m limit 1`,
  )
  return found
}

/** A week that two exports tell of was whole in the one that counted more. */
async function keepWeeks(db: Db, groups: Parameters<GroupStore['keep']>[0]): Promise<void> {
  const records = groups.flatMap(({ tool, weeks }) => {
    const once = new Map(weeks.map((week) => [week.week, week]))
    return [...once].map(([week, told]) => ({ ...told, tool, week }))
  })
  for (let from = 0; from < records.length; from += rowsAtOnce) {
    const some = JSON.stringify(records.slice(from, from + rowsAtOnce))
    await db.run(sql`
      insert into group_week as w (
        tool_id, week, messages, active, off_hours, reply_demands, answers, chains,
        instant_replies, materials, round_the_clock
      )
      select r.tool, r.week, r.messages, r.active, r."offHours", r."replyDemands", r.answers,
        r.chains, r."instantReplies", r.materials, r."roundTheClock"
      from jsonb_to_recordset(${some}::jsonb) as r (
        tool text, week date, messages integer, active integer, "offHours" integer,
        "replyDemands" integer, answers integer, chains integer, "instantReplies" integer,
        materials integer, "roundTheClock" integer
      )
      on conflict (tool_id, week) do update
      set messages = excluded.messages, active = excluded.active, off_hours = excluded.off_hours,
        reply_demands = excluded.reply_demands, answers = excluded.answers,
        chains = excluded.chains, instant_replies = excluded.instant_replies,
        materials = excluded.materials, round_the_clock = excluded.round_the_clock
      where w.messages <= excluded.messages`)
  }
}

const counts: Sql = sql`
  w.messages, w.active, w.off_hours, w.reply_demands, w.answers, w.chains, w.instant_replies,
  w.materials, w.round_the_clock`

function readWeek(row: Row): GroupWeek {
  return {
    week: text<Day>(row, 'week'),
    messages: count(row, 'messages'),
    active: count(row, 'active'),
    offHours: count(row, 'off_hours'),
    replyDemands: count(row, 'reply_demands'),
    answers: count(row, 'answers'),
    chains: count(row, 'chains'),
    instantReplies: count(row, 'instant_replies'),
    materials: count(row, 'materials'),
    roundTheClock: count(row, 'round_the_clock'),
  }
}

const namedPairs: Sql = sql`
  select p.shared, p.of_a, p.of_b, a.tool_id as a_id, a.name as a_name, ao.name as a_office,
    b.tool_id as b_id, b.name as b_name, bo.name as b_office, v.degree
  from group_pair p
  join tool a on a.tool_id = p.a_id
  join office ao on ao.office_id = a.sponsor_id
  join tool b on b.tool_id = p.b_id
  join office bo on bo.office_id = b.sponsor_id
  left join lateral (
    select o.degree
    from overlap o
    where o.evaluation_id = ${latestEvaluation}
      and (o.a_id, o.b_id) in ((p.a_id, p.b_id), (p.b_id, p.a_id))
    limit 1
  ) v on true
  where a.life <> 'retired' and b.life <> 'retired'`

function readPair(row: Row): NamedPair {
  const degree = row['degree']
  return known({
    a: pairedIn(row, 'a'),
    b: pairedIn(row, 'b'),
    shared: count(row, 'shared'),
    ofA: count(row, 'of_a'),
    ofB: count(row, 'of_b'),
    degree: typeof degree === 'number' ? degree : undefined,
  })
}

function pairedIn(row: Row, side: 'a' | 'b'): PairedGroup {
  return {
    id: text<ToolId>(row, `${side}_id`),
    name: text(row, `${side}_name`),
    office: text(row, `${side}_office`),
  }
}
