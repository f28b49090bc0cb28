import type { CaseId, Day, OfficeId, ToolId } from '#kernel'
import type { CaseCursor, CaseQuery, CaseRow, Listed } from '#usecases'
import { count, known, maybeText, text } from '../columns.ts'
import type { Db, Row } from '../db.ts'
import { listed } from '../listed.ts'
import { type Sql, allOf, sql } from '../sql.ts'

/** A page of cases: those that are due first come first, then the latest. */
export async function listCases(db: Db, query: CaseQuery): Promise<Listed<CaseRow, CaseCursor>> {
  const wanted = allOf(conditionsOf(query))
  const [all] = await db.rows(
    (row) => count(row, 'total'),
    sql`select count(*)::int as total from case_file c where ${wanted}`,
  )
  const rows = await db.rows(
    readCase,
    sql`
      select c.case_id, c.kind, c.title, c.place, c.opened_on::text, c.due_on::text, c.due_clock,
        c.ended_on::text, o.office_id, o.name as office_name, o.region as office_region,
        t.tool_id, t.name as tool_name
      from case_file c
      join office o on o.office_id = c.office_id
      left join tool t on t.tool_id = c.tool_id
      where ${wanted}
        and ${query.after ? isAfter(query.after, query.order) : sql`true`}
      order by ${query.order === 'title' ? byTitle : dueFirst}
      limit ${query.pageSize + 1}
      offset ${query.after ? 0 : (query.page - 1) * query.pageSize}`,
  )
  return listed(rows, query.pageSize, all ?? 0, cursorOf)
}

const dueFirst = sql`
  coalesce(c.ended_on, 'infinity') desc, coalesce(c.due_on, 'infinity'), c.case_id desc`
const byTitle = sql`c.title collate "C", c.case_id`

/** Those that come after that row in the same order. */
function isAfter([endedOn, dueOn, title, id]: CaseCursor, order: CaseQuery['order']): Sql {
  if (order === 'title') {
    return sql`(c.title collate "C", c.case_id) > (${title}::text collate "C", ${id}::text)`
  }
  return sql`(
    coalesce(c.ended_on, 'infinity') < ${endedOn ?? 'infinity'}::date
    or (
      coalesce(c.ended_on, 'infinity') = ${endedOn ?? 'infinity'}::date
      and (
        coalesce(c.due_on, 'infinity') > ${dueOn ?? 'infinity'}::date
        or (coalesce(c.due_on, 'infinity') = ${dueOn ?? 'infinity'}::date and c.case_id < ${id})
      )
    )
  )`
}

function cursorOf({ endedOn, due, title, id }: CaseRow): CaseCursor {
  return [endedOn ?? null, due?.on ?? null, title, id]
}

function conditionsOf({
  kind,
  tool,
  office,
  about,
  places,
  is,
  text: said,
  dueBefore,
}: CaseQuery): readonly Sql[] {
  return [
    ...(kind ? [sql`c.kind = ${kind}`] : []),
    ...(tool ? [sql`c.tool_id = ${tool}`] : []),
    ...(office ? [sql`c.office_id = ${office}`] : []),
    ...(about ? [sql`c.about_id = ${about}`] : []),
    ...(places ? [sql`c.place = any(${[...places]}::text[])`] : []),
    ...(is === 'open' ? [sql`c.ended_on is null`] : []),
    ...(is === 'ended' ? [sql`c.ended_on is not null`] : []),
    ...(said
      ? [sql`(strpos(lower(c.title), lower(${said})) > 0 or c.case_id = upper(${said}))`]
      : []),
    ...(dueBefore ? [sql`c.due_on < ${dueBefore}::date`] : []),
  ]
}

function readCase(row: Row): CaseRow {
  const dueOn = maybeText<Day>(row, 'due_on')
  const tool = maybeText<ToolId>(row, 'tool_id')
  return known({
    id: text<CaseId>(row, 'case_id'),
    kind: text<CaseRow['kind']>(row, 'kind'),
    title: text(row, 'title'),
    office: known({
      id: text<OfficeId>(row, 'office_id'),
      name: text(row, 'office_name'),
      region: maybeText(row, 'office_region'),
    }),
    tool: tool && { id: tool, name: text(row, 'tool_name') },
    place: text(row, 'place'),
    openedOn: text<Day>(row, 'opened_on'),
    due: dueOn && { on: dueOn, clock: text(row, 'due_clock') },
    endedOn: maybeText<Day>(row, 'ended_on'),
  })
}
