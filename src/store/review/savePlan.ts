import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { EvaluationId } from '#kernel'
import type { Review } from '#usecases'
import type { Db } from '../db.ts'
import { sql } from '../sql.ts'

const packed = promisify<string, Buffer>(gzip)

/** Keep what the plans of a review rest on, and the plan it came to. */
export async function savePlan(db: Db, id: EvaluationId, review: Review): Promise<void> {
  const ground = await packed(JSON.stringify(review.ground))
  const plan = review.planned && (await packed(JSON.stringify(review.planned.plan)))
  await db.run(sql`
    insert into plan (evaluation_id, ground, plan)
    values (${id}, ${ground}, ${plan ?? null})`)
}
