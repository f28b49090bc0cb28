import type { Listed, OverlapCursor, StoredOverlap } from '#usecases'
import { count } from '../columns.ts'
import type { Db } from '../db.ts'
import { listed } from '../listed.ts'
import { type Sql, sql } from '../sql.ts'
import { latestEvaluation } from './latestEvaluation.ts'
import { overlapColumns } from './overlapRow.ts'
import { namedOverlaps, readNamedOverlap } from './namedOverlap.ts'

const inOrder = sql`(jsonb_array_length(v.pairs) > 1) desc, v.degree desc, v.a_id, v.b_id`

/**
 * The overlaps of the latest evaluation, one page of them; pages count from 1. Those that rest on several
 * matched capabilities stand before those that rest on one, which is often only a name; then the closest first.
 */
export async function overlapsByDegree(
  db: Db,
  {
    page,
    pageSize,
    after,
  }: { readonly page: number; readonly pageSize: number; readonly after?: OverlapCursor },
): Promise<Listed<StoredOverlap, OverlapCursor>> {
  const chosen = sql`
    select ${overlapColumns}
    from overlap v
    where v.evaluation_id = ${latestEvaluation}
      and ${after ? isAfter(after) : sql`true`}
    order by ${inOrder}
    limit ${pageSize + 1} offset ${after ? 0 : (page - 1) * pageSize}`
  const rows = await db.rows(
    readNamedOverlap,
    sql`
      ${namedOverlaps(chosen)}
      order by ${inOrder}`,
  )
  const [total] = await db.rows(
    (row) => count(row, 'total'),
    sql`
      select count(*)::int as total
      from overlap v
      where v.evaluation_id = ${latestEvaluation}`,
  )
  return listed(rows, pageSize, total ?? 0, cursorOf)
}

/** Those that come after that one in the same order. */
function isAfter([isSeveral, degree, a, b]: OverlapCursor): Sql {
  const several = sql`(jsonb_array_length(v.pairs) > 1)`
  return sql`(
    ${several} < ${isSeveral}::boolean
    or (
      ${several} = ${isSeveral}::boolean
      and (
        v.degree < ${degree}::float8
        or (v.degree = ${degree}::float8 and (v.a_id, v.b_id) > (${a}::text, ${b}::text))
      )
    )
  )`
}

function cursorOf({ overlap: { pairs, degree, a, b } }: StoredOverlap): OverlapCursor {
  return [pairs.length > 1, degree, a, b]
}
