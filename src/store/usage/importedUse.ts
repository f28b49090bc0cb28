import type { Day, ToolId } from '#kernel'
import { note, packed, unpacked } from '#observe'
import type { CountedStretch, ImportedUse } from '#usecases'
import { bytes, count, maybeText, text } from '../columns.ts'
import type { Db } from '../db.ts'
import { readingStore } from '../readings/readingStore.ts'
import { sql } from '../sql.ts'
import { addedUse } from './addedUse.ts'
import { keyNumbers } from './keyNumbers.ts'

const lockOfImports = 4_051_204
/** So many rows go to the database in one statement. */
const rowsAtOnce = 2_000

/** The stretches of a tool's days whose calls in the logs of a server were counted. */
export function countedStretches(
  db: Db,
  tool: ToolId,
  server: string,
): Promise<readonly CountedStretch[]> {
  return db.rows(
    (row) => ({
      tool,
      day: text<Day>(row, 'on_day'),
      from: Number(text(row, 'from_at')),
      until: Number(text(row, 'until_at')),
    }),
    sql`
      select s.on_day::text, s.from_at::text, s.until_at::text
      from counted_stretch s
      where s.tool_id = ${tool}
        and s.server = ${server}
      order by s.on_day, s.from_at`,
  )
}

/** The day on which a file with that content was taken, where one was. */
export async function fileTakenOn(db: Db, sha256: string): Promise<Day | undefined> {
  const [found] = await db.rows(
    (row) => maybeText<Day>(row, 'taken_on'),
    sql`select f.taken_on::text from usage_file f where f.sha256 = ${sha256}`,
  )
  return found
}

/** Everything that files told, in the transaction of the caller; false where others counted in these logs meanwhile. */
export async function saveImportedUse(db: Db, told: ImportedUse): Promise<boolean> {
  await db.run(sql`select pg_advisory_xact_lock(${lockOfImports})`)
  for (const [tool, seen] of told.seenStretches) {
    const now = await countedStretches(db, tool, told.server)
    if (now.length !== seen) return false
  }
  const keys = told.days.map(({ tool, capability }) => ({
    tool,
    ...(capability !== undefined && { capability }),
  }))
  const different = [...new Map(keys.map((key) => [nameOf(key), key])).values()]
  const numbers = await keyNumbers(db, different)
  const numberOf = new Map(different.map((key, at) => [nameOf(key), numbers[at] ?? 0]))
  const days = told.days.map((day) => ({ ...day, key: numberOf.get(nameOf(day)) ?? 0 }))
  await forgetSheets(db, told)
  for (let at = 0; at < days.length; at += rowsAtOnce) {
    await addDays(db, days.slice(at, at + rowsAtOnce))
  }
  await keepStretches(db, told)
  await keepFiles(db, told)
  await readingStore(db).keep(told.readings)
  return true
}

function nameOf({ tool, capability }: { tool: ToolId; capability?: string }): string {
  return `${tool}\n${capability ?? ''}`
}

/** What a sheet tells of a day takes the place of what sheets told before. */
async function forgetSheets(db: Db, { days }: ImportedUse): Promise<void> {
  const again = days.filter(({ way }) => way === 'sheets').map(({ tool, day }) => ({ tool, day }))
  if (again.length === 0) return
  await db.run(sql`
    delete from imported_use d
    using usage_key k, json_to_recordset(${JSON.stringify(again)}::json) as r (tool text, day date)
    where k.number = d.key_number
      and k.tool_id = r.tool
      and d.on_day = r.day
      and d.way = 'sheets'`)
}

type Numbered = ImportedUse['days'][number] & { readonly key: number }

async function addDays(db: Db, days: readonly Numbered[]): Promise<void> {
  const wanted = days.map(({ key, day, way }) => ({ key, day, way }))
  const before = await db.rows(
    (row) => ({ of: placeOf(row), visitors: bytes(row, 'visitors') }),
    sql`
      select d.key_number, d.on_day::text, d.way, d.visitors
      from json_to_recordset(${JSON.stringify(wanted)}::json) as r (
        key integer, day date, way text
      )
      join imported_use d on d.key_number = r.key and d.on_day = r.day and d.way = r.way`,
  )
  const sketches = new Map(before.map(({ of, visitors }) => [of, unpacked(visitors)]))
  const records = days.map(({ key, day, way, file, counts, declaredVisitors }) => {
    const sketch = Uint8Array.from(counts.visitors)
    sketches
      .get(`${key} ${day} ${way}`)
      ?.forEach((rank, register) => void note(sketch, register, rank))
    return {
      key,
      day,
      way,
      file,
      visits: counts.visits,
      actions: counts.actions,
      bots: counts.botActions,
      visitors: Buffer.from(packed(sketch)).toString('hex'),
      declared: declaredVisitors,
      bands: `{${counts.bands.join(',')}}`,
      hours: `{${counts.hours.join(',')}}`,
    }
  })
  await db.run(sql`
    insert into imported_use as d (
      key_number, on_day, way, file, visits, actions, bot_actions, visitors, declared_visitors,
      bands, hours
    )
    select r.key, r.day, r.way, r.file, r.visits, r.actions, r.bots, decode(r.visitors, 'hex'),
      r.declared, r.bands::bigint[], r.hours::bigint[]
    from json_to_recordset(${JSON.stringify(records)}::json) as r (
      key integer, day date, way text, file text, visits bigint, actions bigint, bots bigint,
      visitors text, declared bigint, bands text, hours text
    )
    on conflict (key_number, on_day, way) do update
    set file = excluded.file,
      ${addedUse}`)
}

function placeOf(row: Parameters<typeof count>[0]): string {
  return `${count(row, 'key_number')} ${text(row, 'on_day')} ${text(row, 'way')}`
}

async function keepStretches(db: Db, { stretches, server }: ImportedUse): Promise<void> {
  for (let at = 0; at < stretches.length; at += rowsAtOnce) {
    const some = stretches.slice(at, at + rowsAtOnce)
    await db.run(sql`
      insert into counted_stretch as s (tool_id, server, on_day, from_at, until_at)
      select r.tool, ${server}, r.day, r."from", max(r.until)
      from json_to_recordset(${JSON.stringify(some)}::json) as r (
        tool text, day date, "from" bigint, until bigint
      )
      group by r.tool, r.day, r."from"
      on conflict (tool_id, server, on_day, from_at) do update
      set until_at = greatest(s.until_at, excluded.until_at)`)
  }
}

async function keepFiles(db: Db, { files, on }: ImportedUse): Promise<void> {
  await db.run(sql`
    insert into usage_file (sha256, file, taken_on)
    select r.sha256, r.file, ${on}::date
    from json_to_recordset(${JSON.stringify(files)}::json) as r (sha256 text, file text)
    on conflict (sha256) do nothing`)
}
