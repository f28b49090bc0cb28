/**
 * Which columns shall we take, so that each row is covered by one of them, at the least cost? Rows
 * are demands, columns are tools. Column `j` costs `costs[j]` and covers the rows
 * `covers[starts[j] … starts[j + 1]]`, in rising order and each once.
 */
export type Covering = {
  readonly rows: number
  readonly columns: number
  readonly costs: Float64Array
  readonly starts: Int32Array
  readonly covers: Int32Array
}

/** What a solver answers: the columns taken, what they cost, and below what no choice can come. */
export type Covered = {
  /** Columns taken, in rising order. */
  readonly chosen: Int32Array
  readonly value: number
  /** Proven: no choice costs less. */
  readonly bound: number
  /** Distance between value and bound, as a share of the value; 0 when the choice is proven best. */
  readonly gap: number
  /** Rows that no column covers: they stay uncovered, and the value is that of the rest. */
  readonly uncoverable: Int32Array
  readonly ended: 'proven' | 'out-of-time' | 'cancelled' | 'out-of-work'
}

/** A covering from lists: the cost of each column and the rows that it covers. */
export function coveringOf(
  rows: number,
  columns: readonly { readonly cost: number; readonly covers: Iterable<number> }[],
): Covering {
  const lists = columns.map(({ covers }) => [...new Set(covers)].sort((a, b) => a - b))
  const starts = new Int32Array(columns.length + 1)
  for (const [column, list] of lists.entries()) {
    starts[column + 1] = (starts[column] ?? 0) + list.length
  }
  const covers = new Int32Array(starts[columns.length] ?? 0)
  for (const [column, list] of lists.entries()) covers.set(list, starts[column])
  const costs = Float64Array.from(columns, ({ cost }) => cost)
  return { rows, columns: columns.length, costs, starts, covers }
}
