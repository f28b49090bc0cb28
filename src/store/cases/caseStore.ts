import { type CaseId, type OfficeId, type ToolId, idOf, numberOfId } from '#kernel'
import type { CaseStore, CaseWrite, NewEntry } from '#usecases'
import type { Tool } from '#register'
import { maybeText, text } from '../columns.ts'
import type { Database, Db } from '../db.ts'
import { DatabaseAway } from '../databaseAway.ts'
import type { Append } from '../ledger/ledgerStore.ts'
import { officeColumns, readOffice } from '../register/officeRow.ts'
import { nextNumbers } from '../register/nextNumbers.ts'
import { saveTools } from '../register/saveImport.ts'
import { registerChanged } from '../review/registerChange.ts'
import { sql } from '../sql.ts'
import { arrivals, noteArrival } from './arrivals.ts'
import { findDone, forgetDone, noteDone } from './doneOnce.ts'
import { findCase } from './findCase.ts'
import { listCases } from './listCases.ts'
import { stepsTakenBy } from './stepsTakenBy.ts'

const lockOfTheCases = 4_051_201

/** Cases in one database. */
export function caseStore(database: Database, append: Append): CaseStore {
  return {
    doneOnce: (account, key) => findDone(database, account, key),
    forgetDone: (before) => forgetDone(database, before),
    find: (id) => findCase(database, id),
    list: (query) => listCases(database, query),
    async office(id) {
      const [found] = await database.rows(
        readOffice,
        sql`select ${officeColumns} from office o where o.office_id = ${id}`,
      )
      return found
    },
    stepsTakenBy: (account) => stepsTakenBy(database, account),
    noteArrival: (tool, on) => noteArrival(database, tool, on),
    arrivals: (tools, since) => arrivals(database, tools, since),
    async toolOfFiling(number) {
      const [found] = await database.rows(
        (row) => text<ToolId>(row, 'tool_id'),
        sql`
          select t.tool_id
          from tool t
          where t.papers #>> '{filing,number}' = ${number}
          order by t.tool_id
          limit 1`,
      )
      return found
    },
    write: inTurn(database, append),
  }
}

type Waiting = {
  readonly change: CaseWrite
  readonly done: (id: CaseId | undefined) => void
  readonly failed: (cause: unknown) => void
}

/** So many steps are written at most in one transaction. */
const mostAtOnce = 32

/**
 * Steps wait for each other in the database; here they wait without holding a connection that readers need, and all that
 * wait are written together: one transaction, one signed head. Where the database refuses one of them, each is tried alone.
 */
function inTurn(database: Database, append: Append): CaseStore['write'] {
  const waiting: Waiting[] = []
  let isWriting = false

  async function writeAll(): Promise<void> {
    isWriting = true
    for (;;) {
      const some = waiting.splice(0, mostAtOnce)
      if (some.length === 0) break
      await writeTogether(some)
    }
    isWriting = false
  }

  async function writeTogether(some: readonly Waiting[]): Promise<void> {
    try {
      const changes = some.map(({ change }) => change)
      const ids = await database.transaction((db) => writeSteps(db, changes, append))
      some.forEach(({ done }, at) => done(ids[at]))
    } catch (cause) {
      // Where the connection broke, nobody knows whether it was written: then nothing is tried again.
      if (some.length === 1 || cause instanceof DatabaseAway)
        for (const { failed } of some) failed(cause)
      else for (const one of some) await writeTogether([one])
    }
  }

  return (change) =>
    new Promise((done, failed) => {
      waiting.push({ change, done, failed })
      if (!isWriting) void writeAll()
    })
}

async function writeSteps(
  db: Db,
  changes: readonly CaseWrite[],
  append: Append,
): Promise<readonly (CaseId | undefined)[]> {
  // Numbers of new cases and tools are taken one after the other, and so are the steps of a case.
  await db.run(sql`select pg_advisory_xact_lock(${lockOfTheCases})`)
  const ids: (CaseId | undefined)[] = []
  const entries: NewEntry[] = []
  const numbers = caseNumbers(db)
  for (const change of changes) ids.push(await writeStep(db, change, entries, numbers))
  await append(db, entries)
  return ids
}

async function writeStep(
  db: Db,
  change: CaseWrite,
  entries: NewEntry[],
  nextCase: () => Promise<CaseId>,
): Promise<CaseId | undefined> {
  const { once } = change
  const done = once && (await findDone(db, once.account, once.key))
  if (done) return done.id
  const known = change.file.id
  if (known && !(await moveCase(db, known, change))) return undefined
  const tool = change.newTool && (await numbered(db, change.newTool))
  const tools = tool ? [tool] : (change.tools ?? [])
  if (tools.length > 0) {
    await saveTools(db, tools)
    await registerChanged(db)
  }
  const id = known ?? (await nextCase())
  if (known) await saveEntry(db, id, change)
  else await openCase(db, id, change, tool?.id ?? change.file.tool)
  if (once) await noteDone(db, once, id, change.entry.on)
  entries.push(...change.entriesOf(id, tool))
  return id
}

async function numbered(db: Db, tool: Omit<Tool, 'id'>): Promise<Tool> {
  const { tool: next } = await nextNumbers(db)
  return { ...tool, id: idOf('T', next) }
}

/** The numbers of new cases, one after the other; the last one is asked for once. */
function caseNumbers(db: Db): () => Promise<CaseId> {
  let last: number | undefined
  return async () => {
    last = (last ?? (await lastCase(db))) + 1
    return idOf('C', last)
  }
}

async function lastCase(db: Db): Promise<number> {
  const [last] = await db.rows(
    (row) => maybeText<CaseId>(row, 'last'),
    sql`select (select max(c.case_id) from case_file c) as last`,
  )
  return last === undefined ? 0 : numberOfId(last)
}

/** A case and its first entry. */
async function openCase(
  db: Db,
  id: CaseId,
  { file, entry, place, due, ended }: CaseWrite,
  tool: ToolId | undefined,
): Promise<void> {
  await db.run(sql`
    with opened as (
      insert into case_file (
        case_id, kind, tool_id, office_id, about_id, title, opened_on, place, steps, due_on,
        due_clock, ended_on
      )
      values (
        ${id}, ${file.kind}, ${tool}, ${file.office}, ${file.about}, ${file.title}, ${entry.on},
        ${place}, 1, ${due?.on}, ${due?.clock}, ${ended ? entry.on : undefined}
      )
    )
    insert into case_entry (case_id, number, step, taken_on, account_id, office_id, answers)
    values (
      ${id}, 1, ${entry.step}, ${entry.on}, ${entry.by?.account}, ${entry.by?.office},
      ${JSON.stringify(entry.answers)}
    )`)
}

async function moveCase(
  db: Db,
  id: CaseId,
  { entry, after, place, due, ended }: CaseWrite,
): Promise<boolean> {
  const moved = await db.run(sql`
    update case_file
    set place = ${place},
      steps = steps + 1,
      due_on = ${due?.on},
      due_clock = ${due?.clock},
      ended_on = ${ended ? entry.on : undefined}
    where case_id = ${id}
      and steps = ${after}`)
  return moved === 1
}

function saveEntry(db: Db, id: CaseId, { entry, after }: CaseWrite): Promise<number> {
  const office: OfficeId | undefined = entry.by?.office
  return db.run(sql`
    insert into case_entry (case_id, number, step, taken_on, account_id, office_id, answers)
    values (
      ${id}, ${after + 1}, ${entry.step}, ${entry.on}, ${entry.by?.account}, ${office},
      ${JSON.stringify(entry.answers)}
    )`)
}
