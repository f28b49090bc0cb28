import { text, texts } from '../columns.ts'
import type { Db } from '../db.ts'
import { type Sql, sql } from '../sql.ts'

/** A table as the catalogue tells it; names are quoted and may stand in a statement. */
export type CopiedTable = {
  readonly name: string
  readonly columns: Sql
  /** What puts its rows in the same order on every database. */
  readonly order: Sql
  /** Columns whose numbers the database gives out. */
  readonly numbered: readonly string[]
  readonly references: readonly string[]
}

/** Every table that a copy of the register holds, each after those that it refers to. The list of migrations is the schema's own. */
export async function copiedTables(db: Db): Promise<readonly CopiedTable[]> {
  const found = await db.rows(
    (row) => ({
      name: text(row, 'name'),
      columns: quoted(text(row, 'columns')),
      order: quoted(text(row, 'ordering')),
      numbered: texts(row, 'numbered'),
      references: texts(row, 'refers_to'),
    }),
    sql`
      select c.relname::text as name,
        (
          select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
          from pg_attribute a
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        ) as columns,
        (
          select string_agg(
            quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end,
            ', ' order by coalesce(array_position(i.indkey::int2[], a.attnum), a.attnum)
          )
          from pg_attribute a
          left join pg_index i on i.indrelid = c.oid and i.indisprimary
          where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            and (i.indkey is null or a.attnum = any(i.indkey::int2[]))
        ) as ordering,
        array(
          select a.attname::text
          from pg_attribute a
          where a.attrelid = c.oid and a.attidentity <> ''
          order by a.attnum
        ) as numbered,
        array(
          select distinct f.relname::text
          from pg_constraint k
          join pg_class f on f.oid = k.confrelid
          where k.conrelid = c.oid and k.contype = 'f' and f.oid <> c.oid
          order by f.relname::text
        ) as refers_to
      from pg_class c
      where c.relnamespace = 'public'::regnamespace
        and c.relkind = 'r'
        and c.relname <> 'migration'
      order by c.relname collate "C"`,
  )
  return afterWhatTheyReferTo(found)
}

/** A piece of a statement that the database itself wrote. */
export function quoted(piece: string): Sql {
  return { text: [piece], values: [] }
}

function afterWhatTheyReferTo(tables: readonly CopiedTable[]): readonly CopiedTable[] {
  const placed: CopiedTable[] = []
  let left = tables
  while (left.length > 0) {
    const names = new Set(left.map(({ name }) => name))
    const free = left.filter(({ references }) => !references.some((one) => names.has(one)))
    if (free.length === 0) throw new Error('tables refer to each other in a circle')
    placed.push(...free)
    left = left.filter((table) => !free.includes(table))
  }
  return placed
}
