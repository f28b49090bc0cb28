import type { StoredName, StoredOverlap } from '#usecases'
import { known, maybeText, text } from '../columns.ts'
import type { Row } from '../db.ts'
import { type Sql, sql } from '../sql.ts'
import { overlapColumns, readOverlap } from './overlapRow.ts'

/** Chosen overlaps with the names of both tools and of their offices; still to be put in order. */
export function namedOverlaps(chosen: Sql): Sql {
  return sql`
    select ${overlapColumns},
      a.name as a_name, a.kind as a_kind, a.papers ->> 'platform' as a_platform, ao.name as a_office,
      b.name as b_name, b.kind as b_kind, b.papers ->> 'platform' as b_platform, bo.name as b_office
    from (${chosen}) v
    join tool a on a.tool_id = v.a_id
    join office ao on ao.office_id = a.sponsor_id
    join tool b on b.tool_id = v.b_id
    join office bo on bo.office_id = b.sponsor_id`
}

/** A named overlap from its row. */
export function readNamedOverlap(row: Row): StoredOverlap {
  return { overlap: readOverlap(row), a: nameOf(row, 'a'), b: nameOf(row, 'b') }
}

function nameOf(row: Row, side: 'a' | 'b'): StoredName {
  return known({
    id: text<StoredName['id']>(row, `${side}_id`),
    name: text(row, `${side}_name`),
    kind: text<StoredName['kind']>(row, `${side}_kind`),
    office: text(row, `${side}_office`),
    platform: maybeText(row, `${side}_platform`) || undefined,
  })
}
