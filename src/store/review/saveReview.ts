import type { BurdenSum, Finding } from '#evaluate'
import { type EvaluationId, type ToolId, idOf } from '#kernel'
import type { OnProgress, Review } from '#usecases'
import { inBatches } from '../batches.ts'
import { text } from '../columns.ts'
import type { Database, Db } from '../db.ts'
import { sql } from '../sql.ts'
import { keptAnswer } from './answersRow.ts'
import { registerChanged } from './registerChange.ts'
import { savePlan } from './savePlan.ts'

const batch = 500
const minutesPerHour = 60

/**
 * Keep a review. It is written in pieces, so that readers are never held up, and shown only when its
 * last piece is there; then the details of the reviews before it go, and their figures stay.
 */
export async function saveReview(
  database: Database,
  review: Review,
  onProgress: OnProgress,
  record: (db: Db, id: EvaluationId) => Promise<void>,
): Promise<EvaluationId> {
  const { evaluation, recommendations } = review
  const tools = review.tools.map(({ id }) => id)
  const total = tools.length + evaluation.overlaps.length
  await clearLeftovers(database)
  const id = await begin(database, review)
  const rules = await saveBrokenRules(database, id, review)
  await savePlan(database, id, review)
  let done = 0
  for (const some of inBatches(tools, batch)) {
    await database.transaction(async (db) => {
      await saveToolReviews(db, id, review, some)
      await saveFindings(db, id, review, some, rules)
      await saveRecommendations(db, id, recommendations, some)
    })
    done += some.length
    onProgress({ stage: 'saving', done, total })
  }
  for (const some of inBatches(evaluation.overlaps, batch)) {
    await saveOverlaps(database, id, some)
    done += some.length
    onProgress({ stage: 'saving', done, total })
  }
  await finish(database, id, record)
  return id
}

/** What a review left behind that was broken off a day ago or earlier. */
function clearLeftovers(db: Db): Promise<number> {
  return db.run(sql`
    delete from evaluation e
    where e.finished_at is null
      and e.started_at < now() - interval '1 day'`)
}

async function begin(database: Database, { evaluation, summary }: Review): Promise<EvaluationId> {
  return database.transaction(async (db) => {
    const [number] = await db.rows(
      (row) => Number(text(row, 'number')),
      sql`select nextval(pg_get_serial_sequence('evaluation', 'number'))::text as number`,
    )
    const id = idOf('E', number ?? 0)
    await db.run(sql`
      insert into evaluation (evaluation_id, number, as_of, rulebook, summary)
      overriding system value
      values (
        ${id}, ${number}, ${evaluation.asOf}::date, ${JSON.stringify(evaluation.rulebook)}::jsonb,
        ${JSON.stringify(summary)}::jsonb
      )`)
    await saveBurden(db, id, 'office', evaluation.burdenByOffice)
    await saveBurden(db, id, 'region', evaluation.burdenByRegion)
    await saveBurden(db, id, 'role', evaluation.burdenByRole)
    return id
  })
}

function saveBurden(
  db: Db,
  id: EvaluationId,
  summedBy: 'office' | 'region' | 'role',
  sums: readonly BurdenSum[],
): Promise<number> {
  const records = sums.map(({ key, office, minutesPerYear, tools, unknownTools }, place) => ({
    place,
    key,
    office_id: office,
    ...minutesPerYear,
    tools,
    unknown_tools: unknownTools,
  }))
  return db.run(sql`
    insert into burden_sum (
      evaluation_id, summed_by, place, key, office_id, minutes_low, minutes_likely, minutes_high,
      tools, unknown_tools
    )
    select ${id}, ${summedBy}, r.place, r.key, r.office_id, r.low, r.likely, r.high, r.tools,
      r.unknown_tools
    from json_to_recordset(${JSON.stringify(records)}::json) as r (
      place int, key text, office_id text, low float8, likely float8, high float8, tools int,
      unknown_tools int
    )`)
}

type RuleNumbers = (finding: Finding) => number

/** Each broken rule once, with the number by which its findings name it. */
async function saveBrokenRules(db: Db, id: EvaluationId, review: Review): Promise<RuleNumbers> {
  const numbers = new Map<string, number>()
  const keyOf = ({ criterion, family, severity, ground }: Finding): string =>
    JSON.stringify({ criterion, family, severity, ground })
  for (const { findings } of review.evaluation.tools.values()) {
    for (const finding of findings) {
      const key = keyOf(finding)
      if (!numbers.has(key)) numbers.set(key, numbers.size)
    }
  }
  const records = [...numbers].map(([key, number]) => ({ ...JSON.parse(key), number }))
  await db.run(sql`
    insert into broken_rule (evaluation_id, rule_number, criterion, family, severity, ground)
    select ${id}, r.number, r.criterion, r.family, r.severity, r.ground
    from json_to_recordset(${JSON.stringify(records)}::json) as r (
      number int, criterion text, family text, severity text, ground jsonb
    )`)
  return (finding) => numbers.get(keyOf(finding)) ?? -1
}

function saveToolReviews(
  db: Db,
  id: EvaluationId,
  { evaluation }: Review,
  tools: readonly ToolId[],
): Promise<number> {
  const records = tools.map((tool) => {
    const found = evaluation.tools.get(tool)
    const minutes = found?.burden.minutesPerYear?.likely
    const families = found?.findings.flatMap(({ family }) => family ?? []) ?? []
    return {
      tool_id: tool,
      answers: found?.answers.map(keptAnswer),
      burden: found?.burden,
      hours: minutes === undefined ? undefined : minutes / minutesPerHour,
      findings: found?.findings.length ?? 0,
      families: [...new Set(families)],
    }
  })
  return db.run(sql`
    insert into tool_review (evaluation_id, tool_id, answers, burden, hours, findings, families)
    select ${id}, r.tool_id, r.answers, r.burden, r.hours, r.findings, r.families
    from json_to_recordset(${JSON.stringify(records)}::json) as r (
      tool_id text, answers jsonb, burden jsonb, hours float8, findings int, families text[]
    )`)
}

function saveFindings(
  db: Db,
  id: EvaluationId,
  { evaluation }: Review,
  tools: readonly ToolId[],
  ruleOf: RuleNumbers,
): Promise<number> {
  const records = tools.flatMap((tool) => {
    const found = evaluation.tools.get(tool)
    const places = new Map(found?.answers.map((answer, place) => [answer.criterion, place]))
    return (found?.findings ?? []).map((finding, place) => ({
      tool_id: tool,
      place,
      rule_number: ruleOf(finding),
      answer_place: places.get(finding.answer.criterion),
    }))
  })
  return db.run(sql`
    insert into finding (evaluation_id, tool_id, place, rule_number, answer_place)
    select ${id}, r.tool_id, r.place, r.rule_number, r.answer_place
    from json_to_recordset(${JSON.stringify(records)}::json) as r (
      tool_id text, place int, rule_number int, answer_place int
    )`)
}

function saveRecommendations(
  db: Db,
  id: EvaluationId,
  recommendations: Review['recommendations'],
  tools: readonly ToolId[],
): Promise<number> {
  const records = tools.flatMap((tool) => {
    const found = recommendations.get(tool)
    if (!found) return []
    return [{ tool_id: tool, outcome: found.outcome, into_id: found.into, reasons: found.reasons }]
  })
  return db.run(sql`
    insert into recommendation (evaluation_id, tool_id, outcome, into_id, reasons)
    select ${id}, r.tool_id, r.outcome, r.into_id, r.reasons
    from json_to_recordset(${JSON.stringify(records)}::json) as r (
      tool_id text, outcome text, into_id text, reasons jsonb
    )`)
}

function saveOverlaps(
  db: Db,
  id: EvaluationId,
  overlaps: Review['evaluation']['overlaps'],
): Promise<number> {
  const records = overlaps.map((overlap) => ({
    a_id: overlap.a,
    b_id: overlap.b,
    a_covered_by_b: share(overlap.aCoveredByB),
    b_covered_by_a: share(overlap.bCoveredByA),
    degree: share(overlap.degree),
    audience: overlap.audience,
    territory: overlap.territory,
    pairs: overlap.pairs,
  }))
  return db.run(sql`
    insert into overlap (
      evaluation_id, a_id, b_id, a_covered_by_b, b_covered_by_a, degree, audience,
      territory, pairs
    )
    select ${id}, r.a_id, r.b_id, r.a_covered_by_b, r.b_covered_by_a, r.degree,
      r.audience, r.territory, r.pairs
    from json_to_recordset(${JSON.stringify(records)}::json) as r (
      a_id text, b_id text, a_covered_by_b float8, b_covered_by_a float8,
      degree float8, audience text, territory text, pairs jsonb
    )`)
}

/** Sums of parts may pass the whole by the last digit of a computer's fraction. */
function share(value: number): number {
  return Math.min(1, value)
}

/** From here on this review is the one that is shown; the details of those before it go. */
async function finish(
  database: Database,
  id: EvaluationId,
  record: (db: Db, id: EvaluationId) => Promise<void>,
): Promise<void> {
  await database.transaction(async (db) => {
    await db.run(sql`
      update evaluation set finished_at = clock_timestamp()
      where evaluation_id = ${id}`)
    await registerChanged(db)
    await record(db, id)
    const older = sql`(
      select e.evaluation_id
      from evaluation e
      where e.finished_at is not null
        and e.number < (select n.number from evaluation n where n.evaluation_id = ${id})
    )`
    await db.run(sql`delete from finding where evaluation_id in ${older}`)
    await db.run(sql`delete from broken_rule where evaluation_id in ${older}`)
    await db.run(sql`delete from recommendation where evaluation_id in ${older}`)
    await db.run(sql`delete from tool_review where evaluation_id in ${older}`)
    await db.run(sql`delete from overlap where evaluation_id in ${older}`)
    await db.run(sql`delete from plan where evaluation_id in ${older}`)
  })
  await tidy(database)
}

/** Give back the room of what was deleted and count anew: the embedded database has nobody else to do it. */
async function tidy(db: Db): Promise<void> {
  await db.run(sql`vacuum analyze finding`)
  await db.run(sql`vacuum analyze broken_rule`)
  await db.run(sql`vacuum analyze recommendation`)
  await db.run(sql`vacuum analyze tool_review`)
  await db.run(sql`vacuum analyze overlap`)
  await db.run(sql`vacuum analyze plan`)
}
