import type { Part } from './rows.ts'

/** Parts that share no row: each is solved alone. Larger ones first, equals in the order of their columns. */
export function componentsOf({ covering, columnOf }: Part): readonly Part[] {
  const { rows, columns, costs, starts, covers } = covering
  const parent = Int32Array.from({ length: rows }, (_, row) => row)
  const root = (row: number): number => {
    let at = row
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  for (let column = 0; column < columns; column++) {
    const first = root(covers[starts[column]!]!)
    for (let at = starts[column]! + 1; at < starts[column + 1]!; at++) {
      const other = root(covers[at]!)
      if (other !== first) parent[other] = first
    }
  }
  const number = new Int32Array(rows).fill(-1)
  const within = new Int32Array(rows)
  const sizes: { rows: number; columns: number; entries: number }[] = []
  for (let row = 0; row < rows; row++) {
    const top = root(row)
    if (number[top]! < 0) {
      number[top] = sizes.length
      sizes.push({ rows: 0, columns: 0, entries: 0 })
    }
    number[row] = number[top]!
    within[row] = sizes[number[row]!]!.rows++
  }
  for (let column = 0; column < columns; column++) {
    const size = sizes[number[covers[starts[column]!]!]!]!
    size.columns++
    size.entries += starts[column + 1]! - starts[column]!
  }
  const parts = sizes.map((size) => ({
    covering: {
      rows: size.rows,
      columns: size.columns,
      costs: new Float64Array(size.columns),
      starts: new Int32Array(size.columns + 1),
      covers: new Int32Array(size.entries),
    },
    columnOf: new Int32Array(size.columns),
  }))
  const next = new Int32Array(sizes.length)
  for (let column = 0; column < columns; column++) {
    const which = number[covers[starts[column]!]!]!
    const { covering: part, columnOf: numbers } = parts[which]!
    const place = next[which]!++
    numbers[place] = columnOf[column]!
    part.costs[place] = costs[column]!
    let fill = part.starts[place]!
    for (let at = starts[column]!; at < starts[column + 1]!; at++) {
      part.covers[fill++] = within[covers[at]!]!
    }
    part.starts[place + 1] = fill
  }
  return parts.toSorted((a, b) => b.covering.covers.length - a.covering.covers.length)
}
