import type { StoredOverlap } from '#usecases'
import { count } from '../columns.ts'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
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
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
): Promise<{ readonly rows: readonly StoredOverlap[]; readonly total: number }> {
  const chosen = sql`
    select ${overlapColumns}
    from overlap v
    where v.evaluation_id = ${latestEvaluation}
    order by ${inOrder}
    limit ${pageSize} offset ${(page - 1) * pageSize}`
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
  return { rows, total: total ?? 0 }
}
