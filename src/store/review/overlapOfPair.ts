import type { ToolId } from '#kernel'
import type { StoredOverlap } from '#usecases'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'
import { latestEvaluation } from './latestEvaluation.ts'
import { overlapColumns } from './overlapRow.ts'
import { namedOverlaps, readNamedOverlap } from './namedOverlap.ts'

/** The overlap of two tools, whichever of them is named first. */
export async function overlapOfPair(
  db: Db,
  a: ToolId,
  b: ToolId,
): Promise<StoredOverlap | undefined> {
  const chosen = sql`
    select ${overlapColumns}
    from overlap v
    where v.evaluation_id = ${latestEvaluation}
      and ((v.a_id = ${a} and v.b_id = ${b}) or (v.a_id = ${b} and v.b_id = ${a}))
    order by v.a_id
    limit 1`
  const [found] = await db.rows(
    readNamedOverlap,
    sql`
      ${namedOverlaps(chosen)}
      order by v.a_id`,
  )
  return found
}
