import { sql } from '../sql.ts'

/** The id of the latest finished evaluation, or none; to be put inside another question. */
export const latestEvaluation = sql`(
  select e.evaluation_id
  from evaluation e
  where e.finished_at is not null
  order by e.number desc
  limit 1
)`
