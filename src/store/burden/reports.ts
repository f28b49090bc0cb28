import type { CaseId, Day, OfficeId, ToolId } from '#kernel'
import type { ReportPlace } from '#act'
import { type ReportedFamily, reportIn } from '#observe'
import type { BurdenStore, KeptReport } from '#usecases'
import { bytes, count, known, maybeText, text, texts } from '../columns.ts'
import type { Database, Row } from '../db.ts'
import type { Append } from '../ledger/ledgerStore.ts'
import { type Sql, sql } from '../sql.ts'

type Reports = Pick<
  BurdenStore,
  | 'keep'
  | 'byCode'
  | 'byId'
  | 'picture'
  | 'entered'
  | 'enter'
  | 'move'
  | 'counted'
  | 'reportedTools'
>

/** Reports, each by the hash that the ledger tells. Their rows are written anew once a day, all together: their order says nothing. */
export function keptReports(database: Database, append: Append): Reports {
  const reportsWhere = (condition: Sql, most: number) =>
    database.rows(
      readReport,
      sql`
        select r.report_id, r.content, r.salt, r.picture is not null as has_picture,
          r.received_on::text, r.is_entered, r.place, r.moved_on::text, r.reply, r.case_id,
          t.tool_id, t.name, t.sponsor_id, o.region
        from burden_report r
        left join tool t on t.tool_id = r.tool_id
        left join office o on o.office_id = t.sponsor_id
        where ${condition}
        order by r.received_on desc, r.report_id
        limit ${most}`,
    )
  return {
    keep: ({ id, codeHash, tool, content, salt, picture, receivedOn }, token) =>
      database.transaction(async (db) => {
        if (token) {
          const spent = await db.run(sql`
            insert into spent_token (token_hash, period)
            values (${Buffer.from(token.hash)}, ${token.period})
            on conflict do nothing`)
          if (spent === 0) return 'spent'
        }
        await db.run(sql`
          insert into burden_report (
            report_id, code_hash, tool_id, content, salt, picture, received_on
          )
          values (
            ${id}, ${Buffer.from(codeHash)}, ${tool ?? null}, ${content}, ${Buffer.from(salt)},
            ${picture ? Buffer.from(picture) : null}, ${receivedOn}::date
          )`)
        return 'kept'
      }),
    async byCode(codeHash) {
      return (await reportsWhere(sql`r.code_hash = ${Buffer.from(codeHash)}`, 1))[0]
    },
    async byId(id) {
      return (await reportsWhere(sql`r.report_id = ${id}`, 1))[0]
    },
    async picture(id) {
      const [found] = await database.rows(
        (row) => bytes(row, 'picture'),
        sql`
          select r.picture
          from burden_report r
          where r.report_id = ${id}
            and r.picture is not null`,
      )
      return found
    },
    entered: (most) => reportsWhere(sql`r.is_entered`, most),
    enter: (before, entryOf) =>
      database.transaction(async (db) => {
        const entered = await db.rows(
          (row) => ({ id: text(row, 'report_id'), on: text<Day>(row, 'received_on') }),
          sql`
            update burden_report
            set is_entered = true
            where not is_entered
              and received_on < ${before}::date
            returning report_id, received_on::text`,
        )
        const inOrder = entered.toSorted((a, b) => (a.id < b.id ? -1 : 1))
        await append(
          db,
          inOrder.map(({ id, on }) => entryOf(id, on)),
        )
        return entered.length
      }),
    move: ({ id, place }, to, entry) =>
      database.transaction(async (db) => {
        const moved = await db.run(sql`
          update burden_report
          set place = ${to.place}, moved_on = ${to.movedOn}::date,
            reply = coalesce(${to.reply ?? null}, reply),
            case_id = coalesce(${to.case ?? null}, case_id)
          where report_id = ${id}
            and place = ${place}`)
        if (moved === 1) await append(db, [entry])
        return moved === 1
      }),
    counted: (tool, since) =>
      database.rows(
        (row) =>
          known({
            families: texts<ReportedFamily>(row, 'families'),
            minutesPerWeek: count(row, 'minutes'),
            period: maybeText(row, 'period'),
          }),
        sql`
          select array(
              select jsonb_array_elements_text(r.content::jsonb -> 'families')
            ) as families,
            (r.content::jsonb ->> 'minutesPerWeek')::int as minutes,
            r.content::jsonb -> 'from' ->> 'period' as period
          from burden_report r
          where r.tool_id = ${tool}
            and r.is_entered
            and r.received_on >= ${since}::date
          order by r.report_id`,
      ),
    reportedTools: (since) =>
      database.rows(
        (row) => text<ToolId>(row, 'tool_id'),
        sql`
          select distinct r.tool_id
          from burden_report r
          where r.is_entered
            and r.tool_id is not null
            and r.received_on >= ${since}::date
          order by r.tool_id`,
      ),
  }
}

function readReport(row: Row): KeptReport {
  const content = text(row, 'content')
  const tool = maybeText<ToolId>(row, 'tool_id')
  return known({
    id: text(row, 'report_id'),
    report: reportIn(content),
    content,
    salt: bytes(row, 'salt'),
    hasPicture: row['has_picture'] === true,
    receivedOn: text<Day>(row, 'received_on'),
    isEntered: row['is_entered'] === true,
    place: text<ReportPlace>(row, 'place'),
    movedOn: maybeText<Day>(row, 'moved_on'),
    reply: maybeText(row, 'reply'),
    case: maybeText<CaseId>(row, 'case_id'),
    tool:
      tool === undefined
        ? undefined
        : known({
            id: tool,
            name: text(row, 'name'),
            sponsor: text<OfficeId>(row, 'sponsor_id'),
            region: maybeText(row, 'region'),
          }),
  })
}
