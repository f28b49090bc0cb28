import type { FindingFamily } from '#evaluate'
import { plain } from '#kernel'
import type { RegisterRow } from '#usecases'
import { count, known, maybeCount, maybeText, text, texts } from '../columns.ts'
import type { Db, Row } from '../db.ts'
import { sql } from '../sql.ts'
import { latestEvaluation } from './latestEvaluation.ts'
import { type PairIndex, inBoth, indexPairs } from './pairIndex.ts'
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
export type Shelf = { readonly read: (db: Db) => Promise<ReadShelf> }
export type ReadShelf = {
  readonly lines: readonly Shelved[]
  /** The lines in which every one of these words stands, in their order. */
  readonly holding: (words: readonly string[]) => readonly Shelved[]
}

/**
 * Keeps the register's lines in memory, since the words of a search stand anywhere in a text and no
 * index of the database finds two Chinese characters there. Each search asks the database first
 * whether anything changed; what it costs stands in docs/decisions/0003-search-in-memory.md.
 */
export function openShelf(): Shelf {
  let held: { readonly change: string; readonly shelf: Promise<ReadShelf> } | undefined
  return {
    async read(db) {
      const change = await registerChange(db)
      if (held?.change === change) return held.shelf
      const fresh = { change, shelf: allLines(db).then(indexed) }
      held = fresh
      fresh.shelf.catch(() => {
        if (held === fresh) held = undefined
      })
      return fresh.shelf
    },
  }
}

/** Pairs of letters are looked up when somebody first searches for words; each line they lead to is read. */
function indexed(lines: readonly Shelved[]): ReadShelf {
  let index: PairIndex | undefined
  return {
    lines,
    holding(words) {
      const { mayHold } = (index ??= indexPairs(lines.map(({ folded }) => folded)))
      const lists = words.map(mayHold).filter((list) => list !== undefined)
      const holds = ({ folded }: Shelved) => words.every((word) => folded.includes(word))
      const [first, ...rest] = lists
      if (!first) return lines.filter(holds)
      const numbers = rest.reduce(inBoth, first)
      const found: Shelved[] = []
      for (const number of numbers) {
        const line = lines[number]
        if (line && holds(line)) found.push(line)
      }
      return found
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
