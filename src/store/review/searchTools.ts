import { plain } from '#kernel'
import type { RegisterPage, RegisterQuery, RegisterRow } from '#usecases'
import { count, known, maybeCount, maybeText, text } from '../columns.ts'
import type { Db, Row } from '../db.ts'
import { type Sql, allOf, sql } from '../sql.ts'
import { latestEvaluation } from './latestEvaluation.ts'

/** Tools that meet every condition of the query: those named so first, then those with most findings. Pages count from 1. */
export async function searchTools(db: Db, query: RegisterQuery): Promise<RegisterPage> {
  const words = query.text === undefined ? [] : plain(query.text).split(' ').filter(Boolean)
  // A constant is no order, so without words nothing is said about names.
  const namedFirst = words.length === 0 ? sql`` : sql`(${allOf(words.map(isInName))}) desc, `
  const from = sql`
    from tool t
    join office o on o.office_id = t.sponsor_id
    left join tool_review r
      on r.tool_id = t.tool_id and r.evaluation_id = ${latestEvaluation}
    left join recommendation c
      on c.tool_id = t.tool_id and c.evaluation_id = ${latestEvaluation}
    where ${allOf([...words.map(hasWord), ...conditions(query)])}`
  const rows = await db.rows(
    readRegisterRow,
    sql`
      select t.tool_id, t.name, t.kind, o.name as office, t.sponsor_id, t.life, c.outcome,
        coalesce(r.findings, 0) as findings, r.hours
      ${from}
      order by ${namedFirst}findings desc, r.hours desc nulls last, t.name collate "C", t.tool_id
      limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`,
  )
  const [total] = await db.rows(
    (row) => count(row, 'total'),
    sql`select count(*)::int as total ${from}`,
  )
  return { rows, total: total ?? 0 }
}

/** A word counts wherever it stands: in name, description, capabilities or the office's name. */
function hasWord(word: string): Sql {
  return sql`(${isIn(sql`t.folded`, word)} or ${isIn(sql`o.folded`, word)})`
}

function isInName(word: string): Sql {
  return isIn(sql`lower(t.name)`, word)
}

/** Found by place and not by pattern, so that a percent sign is a percent sign. */
function isIn(column: Sql, word: string): Sql {
  return sql`strpos(${column}, ${word}) > 0`
}

function conditions(query: RegisterQuery): readonly Sql[] {
  const { kinds, office, life, outcome, family, unfiled } = query
  return [
    ...(kinds ? [sql`t.kind = any(${kinds}::text[])`] : []),
    ...(office === undefined ? [] : [sql`t.sponsor_id = ${office}`]),
    ...(life === undefined ? [] : [sql`t.life = ${life}`]),
    ...(outcome === undefined ? [] : [sql`c.outcome = ${outcome}`]),
    ...(family === undefined ? [] : [sql`${family} = any(r.families)`]),
    ...(unfiled === undefined
      ? []
      : [sql`(t.kind = 'app' and t.filing is not distinct from 'not-filed') = ${unfiled}`]),
  ]
}

function readRegisterRow(row: Row): RegisterRow {
  return known({
    id: text<RegisterRow['id']>(row, 'tool_id'),
    name: text(row, 'name'),
    kind: text<RegisterRow['kind']>(row, 'kind'),
    office: text(row, 'office'),
    officeId: text<RegisterRow['officeId']>(row, 'sponsor_id'),
    life: text<RegisterRow['life']>(row, 'life'),
    outcome: maybeText<NonNullable<RegisterRow['outcome']>>(row, 'outcome'),
    findings: count(row, 'findings'),
    hours: maybeCount(row, 'hours'),
  })
}
