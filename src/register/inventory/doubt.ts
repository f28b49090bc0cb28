import type { Column } from './columns.ts'
import { readField } from './readField.ts'
import { holdsOf, type FieldHolds } from './fields.ts'
import type { GridRow } from './grid.ts'

const sampled = 200
const fewest = 5
const mostUnclear = 0.6
const anything: ReadonlySet<FieldHolds> = new Set(['text', 'list', 'kind'])

/** Take back a guess that the column's own values contradict: most of them cannot be read as what the heading promised. */
export function doubtColumns(
  columns: readonly Column[],
  body: readonly GridRow[],
): readonly Column[] {
  const sample = body.slice(0, sampled)
  return columns.map((column) => {
    if (column.field === undefined || column.how === 'map') return column
    if (anything.has(holdsOf(column.field))) return column
    const { index, heading, group, field } = column
    const reads = sample.map(({ cells }) => readField(field, cells[index], `${group} ${heading}`))
    const told = reads.filter(({ type }) => type !== 'unknown')
    const unclear = told.filter(({ type }) => type === 'unclear').length
    const doubtful = told.length >= fewest && unclear > told.length * mostUnclear
    return doubtful ? { index, heading, group, how: 'none' } : column
  })
}
