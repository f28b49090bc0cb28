import type { AccountId, Answers, CaseEntry, CaseId, Day, OfficeId } from '#kernel'
import type { CaseFile } from '#usecases'
import { document, known, maybeText, text } from '../columns.ts'
import type { Db, Row } from '../db.ts'
import { officeColumns, readOffice } from '../register/officeRow.ts'
import { readTool, toolColumns } from '../register/toolRow.ts'
import { sql } from '../sql.ts'

/** A case with its office, its tool as it is now, and its entries in order. */
export async function findCase(db: Db, id: CaseId): Promise<CaseFile | undefined> {
  const found = db.rows(
    (row) => ({
      id,
      kind: text<CaseFile['kind']>(row, 'case_kind'),
      title: text(row, 'title'),
      office: readOffice(row),
      tool: maybeText(row, 'tool_id') === undefined ? undefined : readTool(row),
      about: maybeText<CaseId>(row, 'about_id'),
    }),
    sql`
      select c.kind as case_kind, c.title, c.about_id, ${officeColumns}, ${toolColumns}
      from case_file c
      join office o on o.office_id = c.office_id
      left join tool t on t.tool_id = c.tool_id
      where c.case_id = ${id}
      order by c.case_id`,
  )
  const told = db.rows(
    readEntry,
    sql`
      select e.step, e.taken_on::text, e.account_id, e.office_id, e.answers
      from case_entry e
      where e.case_id = ${id}
      order by e.number`,
  )
  const [[file], entries] = await Promise.all([found, told])
  return file && { ...known(file), entries }
}

function readEntry(row: Row): CaseEntry {
  const account = maybeText<AccountId>(row, 'account_id')
  const office = maybeText<OfficeId>(row, 'office_id')
  return {
    step: text(row, 'step'),
    on: text<Day>(row, 'taken_on'),
    ...(account && office && { by: { account, office } }),
    answers: document<Answers>(row, 'answers'),
  }
}
