import type { ToolId } from '#kernel'
import type { Covered, Covering } from './covering.ts'
import { coveringOf } from './covering.ts'

/** A tool that stays by little: what the plan would cost more without it, and who would stay instead. */
export type CloseCall = {
  readonly without: ToolId
  readonly instead: readonly ToolId[]
  /** Hours a year more than the plan: how close the next-best plan is. */
  readonly costsMore: number
}

/** One question to the solver: the covering without some columns, at most one of each part that shares no row with another. */
export type Round = {
  readonly covering: Covering
  readonly columnOf: readonly number[]
  readonly without: readonly number[]
}

/**
 * The questions that find the next-best plan of each part: each forbids one chosen column a part, so that one
 * answer tells of all parts at once. A column without which something could not be served is never forbidden.
 */
export function roundsOf(covering: Covering, chosen: Iterable<number>): readonly Round[] {
  const partOf = partsOf(covering)
  const serving = new Int32Array(covering.rows)
  for (const row of covering.covers) serving[row] = (serving[row] ?? 0) + 1
  const byPart = new Map<number, number[]>()
  for (const column of chosen) {
    const rows = rowsOf(covering, column)
    const [first] = rows
    if (first === undefined || rows.some((row) => serving[row] === 1)) continue
    const part = partOf[first] ?? 0
    byPart.set(part, [...(byPart.get(part) ?? []), column])
  }
  const parts = [...byPart.values()]
  const most = Math.max(0, ...parts.map((columns) => columns.length))
  return Array.from({ length: most }, (_, turn) => {
    const without = parts.flatMap((columns) => columns[turn] ?? [])
    return { ...withoutColumns(covering, new Set(without)), without }
  })
}

/** What the answers say: for each forbidden column how much dearer its part became, and what was taken instead. */
export function closeCallsIn(
  covering: Covering,
  chosen: Iterable<number>,
  round: Round,
  answer: Pick<Covered, 'chosen'>,
  toolOf: readonly ToolId[],
): readonly CloseCall[] {
  const partOf = partsOf(covering)
  const before = new Set(chosen)
  const after = new Set([...answer.chosen].flatMap((column) => round.columnOf[column] ?? []))
  const costs = new Map<number, number>()
  const instead = new Map<number, ToolId[]>()
  const count = (column: number, sign: number): void => {
    const part = partOf[rowsOf(covering, column)[0] ?? -1]
    if (part === undefined) return
    costs.set(part, (costs.get(part) ?? 0) + sign * (covering.costs[column] ?? 0))
  }
  for (const column of before) if (!after.has(column)) count(column, -1)
  for (const column of after) {
    if (before.has(column)) continue
    count(column, 1)
    const part = partOf[rowsOf(covering, column)[0] ?? -1] ?? -1
    const tool = toolOf[column]
    if (tool !== undefined) instead.set(part, [...(instead.get(part) ?? []), tool])
  }
  return round.without.flatMap((column) => {
    const without = toolOf[column]
    const part = partOf[rowsOf(covering, column)[0] ?? -1] ?? -1
    if (without === undefined) return []
    const costsMore = Math.max(0, costs.get(part) ?? 0)
    return [{ without, instead: instead.get(part) ?? [], costsMore }]
  })
}

function rowsOf({ starts, covers }: Covering, column: number): Int32Array {
  return covers.subarray(starts[column], starts[column + 1])
}

function withoutColumns(covering: Covering, forbidden: ReadonlySet<number>) {
  const columnOf = Array.from({ length: covering.columns }, (_, column) => column).filter(
    (column) => !forbidden.has(column),
  )
  const columns = columnOf.map((column) => ({
    cost: covering.costs[column] ?? 0,
    covers: rowsOf(covering, column),
  }))
  return { covering: coveringOf(covering.rows, columns), columnOf }
}

/** The part of each row: rows that a column covers together are of one part. */
function partsOf(covering: Covering): Int32Array {
  const above = Int32Array.from({ length: covering.rows }, (_, row) => row)
  const topOf = (row: number): number => {
    let top = row
    for (let next = above[top] ?? top; next !== top; next = above[top] ?? top) {
      above[top] = above[next] ?? next
      top = above[top] ?? top
    }
    return top
  }
  for (let column = 0; column < covering.columns; column++) {
    const [first, ...others] = rowsOf(covering, column)
    if (first === undefined) continue
    for (const row of others) above[topOf(row)] = topOf(first)
  }
  return above.map((_, row) => topOf(row))
}
