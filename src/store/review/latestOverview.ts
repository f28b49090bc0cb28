import type { BurdenSum } from '#evaluate'
import type { EvaluationId } from '#kernel'
import type { Overview } from '#usecases'
import { count, document, known, maybeText, text } from '../columns.ts'
import type { Db, Row } from '../db.ts'
import { sql } from '../sql.ts'

/** The latest review in figures, with its burden by office and by role; undefined before the first one. */
export async function latestOverview(db: Db): Promise<Overview | undefined> {
  const [latest] = await db.rows(
    (row) => ({
      evaluation: text<EvaluationId>(row, 'evaluation_id'),
      asOf: text<Overview['asOf']>(row, 'as_of'),
      rulebook: document<Overview['rulebook']>(row, 'rulebook'),
      summary: document<Overview['summary']>(row, 'summary'),
    }),
    sql`
      select e.evaluation_id, e.as_of::text, e.rulebook, e.summary
      from evaluation e
      where e.finished_at is not null
      order by e.number desc
      limit 1`,
  )
  if (!latest) return undefined
  return {
    ...latest,
    burdenByOffice: await burdenBy(db, latest.evaluation, 'office'),
    burdenByRole: await burdenBy(db, latest.evaluation, 'role'),
  }
}

/** Burden of one evaluation, summed one way, in the order in which the evaluation gave it. */
function burdenBy(
  db: Db,
  evaluation: EvaluationId,
  summedBy: 'office' | 'role',
): Promise<readonly BurdenSum[]> {
  return db.rows(
    readBurdenSum,
    sql`
      select b.key, b.office_id, b.minutes_low, b.minutes_likely, b.minutes_high, b.tools,
        b.unknown_tools
      from burden_sum b
      where b.evaluation_id = ${evaluation}
        and b.summed_by = ${summedBy}
      order by b.place`,
  )
}

function readBurdenSum(row: Row): BurdenSum {
  return known({
    key: text(row, 'key'),
    office: maybeText<NonNullable<BurdenSum['office']>>(row, 'office_id'),
    minutesPerYear: {
      low: count(row, 'minutes_low'),
      likely: count(row, 'minutes_likely'),
      high: count(row, 'minutes_high'),
    },
    tools: count(row, 'tools'),
    unknownTools: count(row, 'unknown_tools'),
  })
}
