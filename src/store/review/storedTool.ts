import type { Recommendation } from '#decide'
import type { Burden, ToolEvaluation } from '#evaluate'
import type { ToolId } from '#kernel'
import type { StoredTool } from '#usecases'
import { count, document, known, maybeDocument, maybeText, text } from '../columns.ts'
import type { Db, Row } from '../db.ts'
import { officeColumns, readOffice } from '../register/officeRow.ts'
import { readTool, toolColumns } from '../register/toolRow.ts'
import { sql } from '../sql.ts'
import { type KeptAnswer, type KeptFinding, wholeAnswer, wholeFinding } from './answersRow.ts'
import { latestEvaluation } from './latestEvaluation.ts'
import { overlapColumns, readOverlap } from './overlapRow.ts'

/** All that the register knows of one tool: its record, its office, and what the latest evaluation said. */
export async function storedTool(db: Db, id: ToolId): Promise<StoredTool | undefined> {
  const [found] = await db.rows(
    (row) => ({
      tool: readTool(row),
      office: readOffice(row),
      answers: maybeDocument<readonly KeptAnswer[]>(row, 'answers'),
      burden: maybeDocument<Burden>(row, 'burden'),
      recommendation: readRecommendation(id, row),
      into: readInto(row),
    }),
    sql`
      select ${toolColumns}, ${officeColumns}, r.answers, r.burden, c.outcome, c.reasons,
        c.into_id, i.name as into_name
      from tool t
      join office o on o.office_id = t.sponsor_id
      left join tool_review r
        on r.tool_id = t.tool_id and r.evaluation_id = ${latestEvaluation}
      left join recommendation c
        on c.tool_id = t.tool_id and c.evaluation_id = ${latestEvaluation}
      left join tool i on i.tool_id = c.into_id
      where t.tool_id = ${id}
      order by t.tool_id`,
  )
  if (!found) return undefined
  const { tool, office, answers, burden, recommendation, into } = found
  const [evaluation, overlaps] = await Promise.all([
    answers && burden ? wholeEvaluation(db, id, answers, burden) : undefined,
    overlapsOf(db, id),
  ])
  return known({ tool, office, evaluation, recommendation, into, overlaps })
}

async function wholeEvaluation(
  db: Db,
  tool: ToolId,
  kept: readonly KeptAnswer[],
  burden: Burden,
): Promise<ToolEvaluation> {
  const answers = kept.map(wholeAnswer)
  const findings = await findingsOf(db, tool)
  return {
    tool,
    answers,
    findings: findings.map((finding) => wholeFinding(tool, finding, answers)),
    burden,
  }
}

/** The findings of a tool, in the order in which the evaluation gave them. */
function findingsOf(db: Db, tool: ToolId): Promise<readonly KeptFinding[]> {
  return db.rows(
    (row) =>
      known({
        criterion: text(row, 'criterion'),
        family: maybeText<NonNullable<KeptFinding['family']>>(row, 'family'),
        severity: text<KeptFinding['severity']>(row, 'severity'),
        ground: document<KeptFinding['ground']>(row, 'ground'),
        answerPlace: count(row, 'answer_place'),
      }),
    sql`
      select b.criterion, b.family, b.severity, b.ground, f.answer_place
      from finding f
      join broken_rule b
        on b.evaluation_id = f.evaluation_id and b.rule_number = f.rule_number
      where f.evaluation_id = ${latestEvaluation}
        and f.tool_id = ${tool}
      order by f.place`,
  )
}

/** The overlaps of a tool with others, the closest first. */
function overlapsOf(db: Db, tool: ToolId): Promise<StoredTool['overlaps']> {
  return db.rows(
    (row) => ({
      overlap: readOverlap(row),
      other: {
        id: text<ToolId>(row, 'other_id'),
        name: text(row, 'other_name'),
        office: text(row, 'other_office'),
      },
    }),
    sql`
      select ${overlapColumns}, t.tool_id as other_id, t.name as other_name,
        o.name as other_office
      from overlap v
      join tool t on t.tool_id = case when v.a_id = ${tool} then v.b_id else v.a_id end
      join office o on o.office_id = t.sponsor_id
      where v.evaluation_id = ${latestEvaluation}
        and (v.a_id = ${tool} or v.b_id = ${tool})
      order by v.degree desc, v.a_id, v.b_id`,
  )
}

function readRecommendation(tool: ToolId, row: Row): Recommendation | undefined {
  const outcome = maybeText<Recommendation['outcome']>(row, 'outcome')
  if (!outcome) return undefined
  const into = maybeText<ToolId>(row, 'into_id')
  return known({
    tool,
    outcome,
    into,
    reasons: document<Recommendation['reasons']>(row, 'reasons'),
  })
}

function readInto(row: Row): StoredTool['into'] {
  const id = maybeText<ToolId>(row, 'into_id')
  return id && { id, name: text(row, 'into_name') }
}
