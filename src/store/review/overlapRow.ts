import type { Overlap } from '#evaluate'
import { count, document, text } from '../columns.ts'
import type { Row } from '../db.ts'
import { sql } from '../sql.ts'

/** The columns of an overlap, as `readOverlap` reads them; the table goes by `v`. */
export const overlapColumns = sql`
  v.a_id, v.b_id, v.a_covered_by_b, v.b_covered_by_a, v.degree, v.audience, v.territory, v.pairs`

/** An overlap from its row. */
export function readOverlap(row: Row): Overlap {
  return {
    a: text<Overlap['a']>(row, 'a_id'),
    b: text<Overlap['b']>(row, 'b_id'),
    aCoveredByB: count(row, 'a_covered_by_b'),
    bCoveredByA: count(row, 'b_covered_by_a'),
    degree: count(row, 'degree'),
    audience: text<Overlap['audience']>(row, 'audience'),
    territory: text<Overlap['territory']>(row, 'territory'),
    pairs: document<Overlap['pairs']>(row, 'pairs'),
  }
}
