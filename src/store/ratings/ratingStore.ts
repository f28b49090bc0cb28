import type { CaseId, Day, ToolId } from '#kernel'
import type { Grade, RatingDay, RatingKind } from '#observe'
import type { NewRating, RatingStore, ToldVoice, Voice } from '#usecases'
import { count, known, maybeText, text } from '../columns.ts'
import type { Database, Db, Row } from '../db.ts'
import { type Sql, sql } from '../sql.ts'

const columns = sql`
  v.number::text, v.tool_id, v.on_day::text, v.kind, v.grade::integer, v.words, v.is_named,
  v.case_id, v.helped_on::text`
/** So many bad ratings get their cases at once. */
const voicesAtOnce = 1_000

/** Ratings in one database. */
export function ratingStore(database: Database): RatingStore {
  return {
    async keep(ratings) {
      if (ratings.length === 0) return
      await database.transaction(async (db) => {
        await addToDays(db, ratings)
        for (const rating of ratings) if (hasVoice(rating)) await addVoice(db, rating)
      })
    },
    daysOf: (tool, since) =>
      database.rows(
        readDay,
        sql`
          select d.on_day::text, d.kind, d.grade::integer, sum(d.voices)::text as voices
          from rating_day d
          where d.tool_id = ${tool}
            and d.on_day >= ${since}::date
          group by d.on_day, d.kind, d.grade
          order by d.on_day, d.kind, d.grade`,
      ),
    async byScript(since) {
      const found = await database.rows(
        (row) => [text<ToolId>(row, 'tool_id'), Number(text(row, 'voices'))] as const,
        sql`
          select d.tool_id, sum(d.voices)::text as voices
          from rating_day d
          where d.way = 'script'
            and d.on_day >= ${since}::date
          group by d.tool_id
          order by d.tool_id`,
      )
      return new Map(found)
    },
    withoutCase: (tool) =>
      database.rows(
        readVoice,
        sql`
          select ${columns}
          from rating_voice v
          where v.case_id is null
            and v.grade <= 2
            and (${tool}::text is null or v.tool_id = ${tool})
          order by v.number
          limit ${voicesAtOnce}`,
      ),
    async joinCase(numbers, id) {
      await database.run(sql`
        update rating_voice
        set case_id = ${id}
        where number = any(${numbers}::bigint[])`)
    },
    async byReceipt(hash) {
      const [found] = await database.rows(
        readVoice,
        sql`select ${columns} from rating_voice v where v.receipt_hash = ${Buffer.from(hash)}`,
      )
      return found
    },
    voices: (of, most) => toldVoices(database, ofWhat(of), most),
    async noteHelped(number, on) {
      await database.run(sql`
        update rating_voice
        set helped_on = ${on}::date
        where number = ${number}
          and helped_on is null`)
    },
    async unsaid(id) {
      const [found] = await database.rows(
        (row) => count(row, 'unsaid'),
        sql`
          select count(*)::int as unsaid
          from rating_voice v
          where v.case_id = ${id}
            and v.is_named
            and v.helped_on is null`,
      )
      return found ?? 0
    },
    async forgetContacts(id) {
      await database.run(sql`
        delete from rating_contact c
        using rating_voice v
        where v.number = c.voice_number
          and v.case_id = ${id}`)
    },
    async forgetBefore({ contacts, words }) {
      await database.run(sql`
        delete from rating_contact c
        using rating_voice v
        left join case_file f on f.case_id = v.case_id
        where v.number = c.voice_number
          and (v.on_day < ${contacts}::date or v.on_day < ${words}::date or f.ended_on is not null)`)
      await database.run(sql`
        delete from rating_voice
        where on_day < ${words}::date`)
    },
  }
}

/** The days and grades that ratings add to, in one order on every server, so that none waits for another in a circle. */
async function addToDays(db: Db, ratings: readonly NewRating[]): Promise<void> {
  const records = ratings.map(({ tool, kind, way, day, grade, voices }) => ({
    tool,
    kind,
    way,
    day,
    grade,
    voices,
  }))
  await db.run(sql`
    insert into rating_day as d (tool_id, kind, way, on_day, grade, voices)
    select r.tool, r.kind, r.way, r.day, r.grade, sum(r.voices)
    from json_to_recordset(${JSON.stringify(records)}::json) as r (
      tool text, kind text, way text, day date, grade smallint, voices bigint
    )
    group by r.tool, r.day, r.kind, r.way, r.grade
    order by r.tool collate "C", r.day, r.kind collate "C", r.way collate "C", r.grade
    on conflict (tool_id, on_day, kind, way, grade) do update
    set voices = d.voices + excluded.voices`)
}

/** Beside the sums something is kept of bad ratings, of those with words, and of those that somebody may follow. */
function hasVoice({ grade, words, receiptHash }: NewRating): boolean {
  return grade <= 2 || words !== undefined || receiptHash !== undefined
}

async function addVoice(db: Db, rating: NewRating): Promise<void> {
  const { tool, kind, day, grade, words, receiptHash, named } = rating
  const hash = receiptHash && Buffer.from(receiptHash)
  const [number] = await db.rows(
    (row) => Number(text(row, 'number')),
    sql`
      insert into rating_voice (tool_id, kind, on_day, grade, words, is_named, receipt_hash)
      values (${tool}, ${kind}, ${day}::date, ${grade}, ${words}, ${named !== undefined}, ${hash})
      returning number::text`,
  )
  if (!named) return
  await db.run(sql`
    insert into rating_contact (voice_number, contact, receipt)
    values (${number}, ${named.contact}, ${named.receipt})`)
}

function ofWhat(of: { readonly case: CaseId } | { readonly tool: ToolId }): Sql {
  return 'case' in of
    ? sql`v.case_id = ${of.case}`
    : sql`v.tool_id = ${of.tool} and v.words is not null`
}

function toldVoices(db: Db, condition: Sql, most: number): Promise<readonly ToldVoice[]> {
  return db.rows(
    (row) =>
      known({
        ...readVoice(row),
        contact: maybeText(row, 'contact'),
        receipt: maybeText(row, 'receipt'),
      }),
    sql`
      select ${columns}, c.contact, c.receipt
      from rating_voice v
      left join rating_contact c on c.voice_number = v.number
      where ${condition}
      order by v.number desc
      limit ${most}`,
  )
}

function readDay(row: Row): RatingDay {
  return {
    day: text<Day>(row, 'on_day'),
    kind: text<RatingKind>(row, 'kind'),
    grade: count(row, 'grade') as Grade,
    voices: Number(text(row, 'voices')),
  }
}

function readVoice(row: Row): Voice {
  return known({
    number: Number(text(row, 'number')),
    tool: text<ToolId>(row, 'tool_id'),
    day: text<Day>(row, 'on_day'),
    kind: text<RatingKind>(row, 'kind'),
    grade: count(row, 'grade') as Grade,
    words: maybeText(row, 'words'),
    isNamed: row['is_named'] === true,
    case: maybeText<CaseId>(row, 'case_id'),
    helpedOn: maybeText<Day>(row, 'helped_on'),
  })
}
