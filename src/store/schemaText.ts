import { maybeText, text } from './columns.ts'
import type { Db, Row } from './db.ts'
import { sql } from './sql.ts'

type Line = { readonly table: string; readonly line: string }

/** The tables as they stand in the database, written down in the order of their names: what a reviewer reads as `schema.sql`. */
export async function schemaText(db: Db): Promise<string> {
  const columns = await allColumns(db)
  const constraints = await allConstraints(db)
  const indexes = await allIndexes(db)
  const tables = [...new Set(columns.map(({ table }) => table))]
  const parts = tables.map((table) => {
    const inside = [...columns, ...constraints]
      .filter((one) => one.table === table)
      .map(({ line }) => `  ${line}`)
    const beside = indexes.filter((one) => one.table === table).map(({ line }) => `${line};\n`)
    return `create table ${table} (\n${inside.join(',\n')}\n);\n${beside.join('')}`
  })
  return `-- Written by scripts/dumpSchema.ts from a database that ran every migration. Do not edit.\n\n${parts.join('\n')}`
}

function allColumns(db: Db): Promise<readonly Line[]> {
  return db.rows(
    readColumn,
    sql`
      select c.relname as table_name, a.attname as column_name,
        format_type(a.atttypid, a.atttypmod) as type, l.collname as collation,
        pg_get_expr(d.adbin, d.adrelid) as value, a.attgenerated::text as generated,
        a.attidentity::text as identity,
        case when a.attnotnull then 'not null' end as not_null
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      left join pg_collation l on l.oid = a.attcollation and a.attcollation <> t.typcollation
      where c.relnamespace = 'public'::regnamespace
        and c.relkind = 'r'
      order by c.relname collate "C", a.attnum`,
  )
}

function readColumn(row: Row): Line {
  const collation = maybeText(row, 'collation')
  const parts = [
    text(row, 'column_name'),
    text(row, 'type'),
    collation && `collate "${collation}"`,
    maybeText(row, 'not_null'),
    valueOf(row),
  ]
  return { table: text(row, 'table_name'), line: parts.filter(Boolean).join(' ') }
}

function valueOf(row: Row): string | undefined {
  if (text(row, 'identity') === 'a') return 'generated always as identity'
  const value = maybeText(row, 'value')
  if (value === undefined) return undefined
  return text(row, 'generated') === 's'
    ? `generated always as (${value}) stored`
    : `default ${value}`
}

/** Primary keys first, then the sentences that must never be false, by name. */
function allConstraints(db: Db): Promise<readonly Line[]> {
  return db.rows(
    (row) => ({
      table: text(row, 'table_name'),
      line: `constraint ${text(row, 'name')} ${text(row, 'definition')}`,
    }),
    sql`
      select c.relname as table_name, k.conname as name,
        pg_get_constraintdef(k.oid, true) as definition
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      where c.relnamespace = 'public'::regnamespace
        and k.contype in ('p', 'u', 'f', 'c')
      order by c.relname collate "C", k.contype <> 'p', k.conname collate "C"`,
  )
}

/** Indexes beside those that a key brings with it. */
function allIndexes(db: Db): Promise<readonly Line[]> {
  return db.rows(
    (row) => ({ table: text(row, 'table_name'), line: text(row, 'definition') }),
    sql`
      select c.relname as table_name, pg_get_indexdef(i.indexrelid) as definition
      from pg_index i
      join pg_class c on c.oid = i.indrelid
      join pg_class n on n.oid = i.indexrelid
      where c.relnamespace = 'public'::regnamespace
        and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
      order by c.relname collate "C", n.relname collate "C"`,
  )
}
