import { plain } from '#kernel'
import type { Grid, GridRow } from './grid.ts'
import { isBlank, textOf } from './grid.ts'
import { matchHeading } from './headings.ts'

/** Where the headings of a sheet stand, and what they are; the body begins at `bodyAt`. */
export type HeadingRows = {
  readonly at: number
  readonly bodyAt: number
  readonly headings: readonly { readonly heading: string; readonly group: string }[]
  readonly recognised: number
}

const exactRank = 900
const searched = 40
const deepest = 3
const longestHeading = 60
const fewest = 2
const littleWeight = 0.1

/** Find the heading line (or two or three lines) below titles and notes; absent where a sheet holds no table. */
export function findHeadings(
  grid: Grid,
  merged: Grid,
  mapped: ReadonlySet<string>,
): HeadingRows | undefined {
  if (grid.headings)
    return {
      at: -1,
      bodyAt: 0,
      headings: grid.headings.map((heading) => ({ heading, group: '' })),
      recognised: grid.headings.length,
    }
  let best: HeadingRows | undefined
  const last = Math.min(searched, grid.rows.length)
  for (let at = 0; at < last; at++) {
    if (!canBeHeadings(grid.rows[at])) continue
    for (let depth = 1; depth <= deepest && at + depth <= grid.rows.length; depth++) {
      if (depth > 1 && !continues(grid, at, depth)) break
      const found = headingsAt(merged, at, depth, mapped)
      if (!best || found.recognised > best.recognised) best = found
    }
  }
  if (best && best.recognised >= fewest) return best
  if (!best || best.recognised < 1) return plainTable(grid)
  const narrow = best.headings.filter(isNamed).length <= fewest
  return narrow && best.headings.some(isExact) ? best : plainTable(grid)
}

function isNamed({ heading }: { readonly heading: string }): boolean {
  return heading !== ''
}

/** A list of one or two columns is a table only where a heading is one that everybody writes. */
function isExact({ heading }: { readonly heading: string }): boolean {
  return (matchHeading(heading)?.rank ?? 0) >= exactRank
}

function headingsAt(
  grid: Grid,
  at: number,
  depth: number,
  mapped: ReadonlySet<string>,
): HeadingRows {
  const rows = grid.rows.slice(at, at + depth)
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const headings = Array.from({ length: width }, (_, column) => headingOf(rows, column))
  const fields = new Set<string>()
  for (const { heading, group } of headings) {
    if (heading === '') continue
    const match = matchHeading(heading, group)
    if (mapped.has(plain(heading))) fields.add(`map:${heading}`)
    else if (match) fields.add(match.field)
  }
  const sure = [...fields].filter((field) => field !== 'beside' && field !== 'serial').length
  const recognised = sure + (fields.size - sure) * littleWeight
  return { at, bodyAt: at + depth, headings: unique(headings), recognised }
}

/** The lowest text of a column is its heading; what stands above, and is different, is its group. */
function headingOf(
  rows: readonly GridRow[],
  column: number,
): { readonly heading: string; readonly group: string } {
  const texts = rows
    .map(({ cells }) => textOf(cells[column]).replaceAll(/\s+/g, ' '))
    .filter((text, at, all) => text !== '' && all.indexOf(text) === at)
  return { heading: texts.at(-1) ?? '', group: texts.slice(0, -1).join(' ') }
}

/** Two columns of one heading are told apart by their group, else by their number. */
function unique(
  headings: readonly { readonly heading: string; readonly group: string }[],
): readonly { readonly heading: string; readonly group: string }[] {
  const seen = new Map<string, number>()
  return headings.map(({ heading, group }) => {
    const times = (seen.get(heading) ?? 0) + 1
    seen.set(heading, times)
    if (heading === '' || times === 1) return { heading, group }
    const named = group === '' ? heading : `${group} ${heading}`
    const again = (seen.get(named) ?? 0) + 1
    seen.set(named, again)
    return { heading: named === heading || again > 1 ? `${heading} (${times})` : named, group }
  })
}

function canBeHeadings(row: GridRow | undefined): boolean {
  if (!row || row.hidden) return false
  const filled = row.cells.filter((cell) => !isBlank(cell))
  const words = filled.filter((cell) => typeof cell === 'string' && cell.length <= longestHeading)
  return filled.length > 0 && words.length === filled.length
}

/** Whether the next line belongs to the headings: it fills gaps under merged or empty cells and repeats none. */
function continues(grid: Grid, at: number, depth: number): boolean {
  const next = grid.rows[at + depth - 1]
  const first = grid.rows[at]
  if (!next || !first || !canBeHeadings(next)) return false
  if (next.row !== first.row + depth - 1) return false
  const filled = next.cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]))
  const above = (column: number) =>
    grid.rows.slice(at, at + depth - 1).some(({ cells }) => !isBlank(cells[column]))
  const tall = grid.merges.some(({ top, bottom }) => top < next.row && bottom >= next.row)
  const groups = filled.filter((column) => above(column) && above(column + 1))
  const leftEmpty = first.cells.some(
    (cell, column) => !isBlank(cell) && isBlank(next.cells[column]),
  )
  return filled.length > 0 && leftEmpty && (tall || groups.length < filled.length)
}

/** A table nobody knows a heading of: the first line of at least two texts, if rows follow. */
function plainTable(grid: Grid): HeadingRows | undefined {
  const at = grid.rows.findIndex(
    (row) => canBeHeadings(row) && row.cells.filter((cell) => !isBlank(cell)).length >= fewest,
  )
  const row = grid.rows[at]
  if (!row || at + 1 >= grid.rows.length) return undefined
  const headings = row.cells.map((cell) => ({ heading: textOf(cell), group: '' }))
  return { at, bodyAt: at + 1, headings: unique(headings), recognised: 0 }
}
