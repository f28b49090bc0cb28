import type { Office } from '#register'
import { known, maybeText, text } from '../columns.ts'
import type { Row } from '../db.ts'
import { sql } from '../sql.ts'

/** The columns of an office, as `readOffice` reads them; the table goes by `o`. */
export const officeColumns = sql`
  o.office_id, o.name as office_name, o.level as office_level, o.region as office_region,
  o.parent_id, o.kind as office_kind`

/** An office from its row. */
export function readOffice(row: Row): Office {
  return known({
    id: text<Office['id']>(row, 'office_id'),
    name: text(row, 'office_name'),
    level: maybeText<NonNullable<Office['level']>>(row, 'office_level'),
    region: maybeText(row, 'office_region'),
    parent: maybeText<NonNullable<Office['parent']>>(row, 'parent_id'),
    kind: maybeText<NonNullable<Office['kind']>>(row, 'office_kind'),
  })
}
