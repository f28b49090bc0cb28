import type { FindingFamily } from '#evaluate'
import { plain } from '#kernel'
import type { RegisterRow } from '#usecases'
import { count, known, maybeCount, maybeText, text, texts } from '../columns.ts'
import type { Db, Row } from '../db.ts'
import { sql } from '../sql.ts'
import { latestEvaluation } from './latestEvaluation.ts'
import { registerChange } from './registerChange.ts'

/** One line of the register as it is searched. */
export type Shelved = {
  readonly row: RegisterRow
  readonly families: readonly FindingFamily[]
  readonly unfiled: boolean
  /** Name, description, capabilities and office, folded. */
  readonly folded: string
  /** The name alone, folded. */
  readonly named: string
}

/** The register's lines in memory, in the order in which they are listed. */
export type Shelf = { readonly lines: (db: Db) => Promise<readonly Shelved[]> }

/**
 * Keeps the register's lines in memory, since the words of a search stand anywhere in a text and no
 * index of the database finds two Chinese characters there. Each search asks the database first
 * whether anything changed; what it costs stands in docs/decisions/0003-search-in-memory.md.
 */
export function openShelf(): Shelf {
  let held: { readonly change: string; readonly lines: Promise<readonly Shelved[]> } | undefined
  return {
    async lines(db) {
      const change = await registerChange(db)
      if (held?.change === change) return held.lines
      const fresh = { change, lines: allLines(db) }
      held = fresh
      fresh.lines.catch(() => {
        if (held === fresh) held = undefined
      })
      return fresh.lines
    },
  }
}

/** Every tool as a line: those with most findings first, then those that cost most hours, then by name. */
function allLines(db: Db): Promise<readonly Shelved[]> {
  return db.rows(
    readLine,
    sql`
      select t.tool_id, t.name, t.kind, o.name as office, t.sponsor_id, t.life, c.outcome,
        coalesce(r.findings, 0) as findings, r.hours, coalesce(r.families, '{}') as families,
        coalesce(t.filing = 'not-filed', false)::int as unfiled,
        t.folded || ' ' || o.folded as folded
      from tool t
      join office o on o.office_id = t.sponsor_id
      left join tool_review r
        on r.tool_id = t.tool_id and r.evaluation_id = ${latestEvaluation}
      left join recommendation c
        on c.tool_id = t.tool_id and c.evaluation_id = ${latestEvaluation}
      order by findings desc, r.hours desc nulls last, t.name collate "C", t.tool_id`,
  )
}

function readLine(row: Row): Shelved {
  return {
    row: known({
      id: text<RegisterRow['id']>(row, 'tool_id'),
      name: text(row, 'name'),
      kind: text<RegisterRow['kind']>(row, 'kind'),
      office: text(row, 'office'),
      officeId: text<RegisterRow['officeId']>(row, 'sponsor_id'),
      life: text<RegisterRow['life']>(row, 'life'),
      outcome: maybeText<NonNullable<RegisterRow['outcome']>>(row, 'outcome'),
      findings: count(row, 'findings'),
      hours: maybeCount(row, 'hours'),
    }),
    families: texts<FindingFamily>(row, 'families'),
    unfiled: count(row, 'unfiled') === 1,
    folded: text(row, 'folded'),
    named: plain(text(row, 'name')),
  }
}
