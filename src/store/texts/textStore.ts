import { type Day, type OfficeId, type ToolId, idOf, numberOfId } from '#kernel'
import type { ConfirmedLink, OfficeText } from '#observe'
import type { KeptText, KeptTextRow, TextKind, TextLink, TextStore } from '#usecases'
import { count, document, known, maybeText, text } from '../columns.ts'
import type { Database, Db, Row } from '../db.ts'
import type { Append } from '../ledger/ledgerStore.ts'
import { registerChanged } from '../review/registerChange.ts'
import { sql } from '../sql.ts'

const textColumns = sql`
  t.number::text, t.title, t.kind, t.office_id, t.issued_on::text, t.kept_on::text, t.digest,
  t.demands`

/** Texts that people keep, in one database, each act with its entry in the ledger. */
export function textStore(database: Database, append: Append): TextStore {
  return {
    keep: (kept, links, entriesOf) =>
      database.transaction(async (db) => {
        const [added] = await db.rows(
          idOfRow,
          sql`
            insert into office_text (
              title, kind, office_id, issued_on, kept_on, digest, body, demands
            )
            values (
              ${kept.title}, ${kept.kind}, ${kept.office}, ${kept.issuedOn}::date,
              ${kept.keptOn}::date, ${kept.digest}, ${kept.body}, ${kept.demands}
            )
            on conflict (digest) do nothing
            returning number::text`,
        )
        if (!added) return { id: await idOfDigest(db, kept.digest), isNew: false }
        await addLinks(db, numberOfId(added), links)
        await append(db, entriesOf(added))
        return { id: added, isNew: true }
      }),
    async byId(id) {
      const [found] = await database.rows(
        (row): KeptText => ({ ...readText(row), body: text(row, 'body') }),
        sql`
          select ${textColumns}, t.body
          from office_text t
          where t.number = ${numberOfId(id)}`,
      )
      if (!found) return undefined
      const links = await database.rows(
        readLink,
        sql`
          select l.tool_id, l.span_start, l.span_end, l.way, l.answer
          from text_link l
          where l.text_number = ${numberOfId(id)}
          order by l.span_start, l.tool_id`,
      )
      return { text: found, links }
    },
    async list({ pageSize, after, waiting }) {
      const below = after ? sql`and t.number < ${numberOfId(after[0])}` : sql``
      const open = waiting
        ? sql`and exists (
            select from text_link w where w.text_number = t.number and w.answer = 'open'
          )`
        : sql``
      const rows = await database.rows(
        readListed,
        sql`
          select ${textColumns}, o.name as office_name,
            (select count(*)::int from text_link l
              where l.text_number = t.number and l.answer = 'open') as open,
            (select count(*)::int from text_link l
              where l.text_number = t.number and l.answer = 'confirmed') as confirmed
          from office_text t
          left join office o on o.office_id = t.office_id
          where true ${below} ${open}
          order by t.number desc
          limit ${pageSize + 1}`,
      )
      const [total] = await database.rows(
        (row) => count(row, 'texts'),
        sql`select count(*)::int as texts from office_text t where true ${open}`,
      )
      const shown = rows.slice(0, pageSize)
      const last = shown.at(-1)
      return {
        rows: shown,
        total: total ?? 0,
        ...(rows.length > pageSize && last && { next: [last.id] as const }),
      }
    },
    settle: (id, { tool, start, end, way, answer }, on, entries) =>
      database.transaction(async (db) => {
        const written = await db.run(sql`
          insert into text_link (
            text_number, span_start, span_end, tool_id, way, answer, answered_on
          )
          values (
            ${numberOfId(id)}, ${start}, ${end}, ${tool}, ${way}, ${answer}, ${on}::date
          )
          on conflict (text_number, span_start, tool_id) do update
          set answer = excluded.answer, answered_on = excluded.answered_on
          where text_link.answer <> excluded.answer`)
        if (written === 0) return false
        await append(db, entries)
        await registerChanged(db)
        return true
      }),
    confirmed: () =>
      database.rows(
        readConfirmed,
        sql`
          select t.number::text, t.title, t.office_id, t.issued_on::text, t.body,
            jsonb_agg(
              jsonb_build_object(
                'tool', l.tool_id, 'start', l.span_start, 'end', l.span_end
              ) order by l.span_start, l.tool_id
            ) as links
          from office_text t
          join text_link l on l.text_number = t.number and l.answer = 'confirmed'
          group by t.number
          order by t.number`,
      ),
  }
}

async function addLinks(
  db: Db,
  number: number,
  links: readonly Omit<TextLink, 'answer'>[],
): Promise<void> {
  if (links.length === 0) return
  await db.run(sql`
    insert into text_link (text_number, span_start, span_end, tool_id, way)
    select ${number}, r.start, r.end, r.tool, r.way
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as r (
      start integer, "end" integer, tool text, way text
    )
    on conflict do nothing`)
}

async function idOfDigest(db: Db, digest: string) {
  const [found] = await db.rows(
    idOfRow,
    sql`select t.number::text from office_text t where t.digest = ${digest}`,
  )
  if (!found) throw new Error('a text that was kept before is not there')
  return found
}

function idOfRow(row: Row) {
  return idOf('X', Number(text(row, 'number')))
}

function readText(row: Row): Omit<KeptText, 'body'> {
  return known({
    id: idOfRow(row),
    title: text(row, 'title'),
    kind: text<TextKind>(row, 'kind'),
    office: maybeText<OfficeId>(row, 'office_id'),
    issuedOn: maybeText<Day>(row, 'issued_on'),
    keptOn: text<Day>(row, 'kept_on'),
    digest: text(row, 'digest'),
    demands: count(row, 'demands'),
  })
}

function readListed(row: Row): KeptTextRow {
  const officeName = maybeText(row, 'office_name')
  return {
    ...readText(row),
    ...(officeName !== undefined && { officeName }),
    open: count(row, 'open'),
    confirmed: count(row, 'confirmed'),
  }
}

function readLink(row: Row): TextLink {
  return {
    tool: text<ToolId>(row, 'tool_id'),
    start: count(row, 'span_start'),
    end: count(row, 'span_end'),
    way: text<TextLink['way']>(row, 'way'),
    answer: text<TextLink['answer']>(row, 'answer'),
  }
}

function readConfirmed(row: Row): OfficeText {
  return known({
    file: text(row, 'title'),
    office: maybeText<OfficeId>(row, 'office_id'),
    issuedOn: maybeText<Day>(row, 'issued_on'),
    text: text(row, 'body'),
    kept: idOfRow(row),
    confirmed: document<readonly ConfirmedLink[]>(row, 'links'),
  })
}
