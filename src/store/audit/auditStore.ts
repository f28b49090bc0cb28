import type { Day, ToolId } from '#kernel'
import type { Audit, AuditAnswer } from '#observe'
import type { AuditStore } from '#usecases'
import { count, document, maybeDocument, text } from '../columns.ts'
import type { Database, Row } from '../db.ts'
import { readingStore } from '../readings/readingStore.ts'
import { sql } from '../sql.ts'

/** What the robot saw, in one database. */
export function auditStore(database: Database): AuditStore {
  return {
    async keep(tool, { on, address, pages, answers, figures }, readings) {
      await database.transaction(async (db) => {
        await db.run(sql`
          insert into audit (tool_id, on_day, address, pages_seen, pages_known, answers, figures)
          values (
            ${tool}, ${on}::date, ${address}, ${pages.seen}, ${pages.of ?? pages.seen},
            ${JSON.stringify(answers)}::jsonb,
            ${figures === undefined ? null : JSON.stringify(figures)}::jsonb
          )
          on conflict (tool_id, on_day) do update
          set address = excluded.address, pages_seen = excluded.pages_seen,
            pages_known = excluded.pages_known, answers = excluded.answers,
            figures = excluded.figures`)
        await readingStore(db).keep(readings)
        await db.run(sql`delete from audit_wish where tool_id = ${tool}`)
      })
    },
    ofTool: (tool, most) =>
      database.rows(
        readAudit,
        sql`
          select a.on_day::text, a.address, a.pages_seen, a.pages_known, a.answers, a.figures
          from audit a
          where a.tool_id = ${tool}
          order by a.on_day desc
          limit ${most}`,
      ),
    async lastDays() {
      const found = await database.rows(
        (row) => [text<ToolId>(row, 'tool_id'), text<Day>(row, 'last')] as const,
        sql`
          select a.tool_id, max(a.on_day)::text as last
          from audit a
          group by a.tool_id
          order by a.tool_id`,
      )
      return new Map(found)
    },
    async ask(tools) {
      if (tools.length === 0) return
      await database.run(sql`
        insert into audit_wish (tool_id)
        select t.tool_id
        from unnest(${[...tools]}::text[]) as t (tool_id)
        on conflict (tool_id) do nothing`)
    },
    async isAsked(tool) {
      const found = await database.rows(
        (row) => text(row, 'tool_id'),
        sql`select w.tool_id from audit_wish w where w.tool_id = ${tool}`,
      )
      return found.length > 0
    },
    async takeAsked() {
      const [taken] = await database.rows(
        (row) => text<ToolId>(row, 'tool_id'),
        sql`
          update audit_wish w
          set taken_until = now() + interval '10 minutes'
          where w.tool_id = (
            select due.tool_id
            from audit_wish due
            where due.taken_until is null or due.taken_until < now()
            order by due.asked_at, due.tool_id
            limit 1
            for update skip locked
          )
          returning w.tool_id`,
      )
      return taken
    },
    async drop(tool) {
      await database.run(sql`delete from audit_wish where tool_id = ${tool}`)
    },
  }
}

function readAudit(row: Row): Audit {
  const figures = maybeDocument<NonNullable<Audit['figures']>>(row, 'figures')
  return {
    address: text(row, 'address'),
    on: text<Day>(row, 'on_day'),
    pages: { seen: count(row, 'pages_seen'), of: count(row, 'pages_known') },
    answers: document<readonly AuditAnswer[]>(row, 'answers'),
    ...(figures && { figures }),
  }
}
