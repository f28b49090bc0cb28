import { plain } from '#kernel'
import type { Office, Tool } from '#register'
import type { NewEntry } from '#usecases'
import { inBatches } from '../batches.ts'
import type { Database, Db } from '../db.ts'
import type { Append } from '../ledger/ledgerStore.ts'
import { registerChanged } from '../review/registerChange.ts'
import { sql } from '../sql.ts'
import { toolRecord } from './toolRow.ts'

const batch = 1_000

/** Take new and changed offices and tools into the register: everything or nothing. */
export async function saveImport(
  database: Database,
  change: {
    readonly tools: readonly Tool[]
    readonly offices: readonly Office[]
    readonly entries?: readonly NewEntry[]
  },
  append: Append,
): Promise<void> {
  await database.transaction(async (db) => {
    for (const offices of inBatches(change.offices, batch)) await saveOffices(db, offices)
    for (const tools of inBatches(change.tools, batch)) await saveTools(db, tools)
    await registerChanged(db)
    await append(db, change.entries ?? [])
  })
  if (change.tools.length < batch) return
  // The embedded database has nobody else to count anew and to give back the room of old rows.
  await database.run(sql`vacuum analyze tool`)
  await database.run(sql`vacuum analyze office`)
}

function saveOffices(db: Db, offices: readonly Office[]): Promise<number> {
  const records = offices.map((office) => ({
    office_id: office.id,
    name: office.name,
    level: office.level,
    region: office.region,
    parent_id: office.parent,
    kind: office.kind,
    folded: plain(office.name),
  }))
  return db.run(sql`
    insert into office (office_id, name, level, region, parent_id, kind, folded)
    select r.office_id, r.name, r.level, r.region, r.parent_id, r.kind, r.folded
    from json_to_recordset(${JSON.stringify(records)}::json) as r (
      office_id text, name text, level text, region text, parent_id text, kind text, folded text
    )
    on conflict (office_id) do update set
      name = excluded.name,
      level = excluded.level,
      region = excluded.region,
      parent_id = excluded.parent_id,
      kind = excluded.kind,
      folded = excluded.folded`)
}

/** Write tools as they are now, new or changed. */
export function saveTools(db: Db, tools: readonly Tool[]): Promise<number> {
  return db.run(sql`
    insert into tool (
      tool_id, name, kind, sponsor_id, description, region, level, audiences, capabilities, life,
      launched_from, launched_to, papers, declared, beside, origin, folded
    )
    select r.tool_id, r.name, r.kind, r.sponsor_id, r.description, r.region, r.level, r.audiences,
      r.capabilities, r.life, r.launched_from, r.launched_to, r.papers, r.declared, r.beside,
      r.origin, r.folded
    from json_to_recordset(${JSON.stringify(tools.map(toolRecord))}::json) as r (
      tool_id text, name text, kind text, sponsor_id text, description text, region text,
      level text, audiences text[], capabilities jsonb, life text, launched_from date,
      launched_to date, papers jsonb, declared jsonb, beside json, origin jsonb, folded text
    )
    on conflict (tool_id) do update set
      name = excluded.name,
      kind = excluded.kind,
      sponsor_id = excluded.sponsor_id,
      description = excluded.description,
      region = excluded.region,
      level = excluded.level,
      audiences = excluded.audiences,
      capabilities = excluded.capabilities,
      life = excluded.life,
      launched_from = excluded.launched_from,
      launched_to = excluded.launched_to,
      papers = excluded.papers,
      declared = excluded.declared,
      beside = excluded.beside,
      origin = excluded.origin,
      folded = excluded.folded`)
}
