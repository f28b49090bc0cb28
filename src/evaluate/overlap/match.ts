/** One entry of a matching: which of A's statements goes with which of B's, and how alike they are. */
export type Match = { readonly a: number; readonly b: number; readonly similarity: number }

/** Up to this many statements on the shorter side the matching is the best there is; beyond it is greedy. */
const mostForBest = 64

/** Match one to one so that the summed similarity is greatest; pairs below `least` are not matched at all. */
export function matchOneToOne(
  similarities: readonly (readonly number[])[],
  least: number,
): readonly Match[] {
  const rows = similarities.length
  const columns = similarities[0]?.length ?? 0
  if (rows === 0 || columns === 0) return []
  const worth = similarities.map((row) => row.map((value) => (value >= least ? value : 0)))
  const chosen =
    Math.min(rows, columns) <= mostForBest ? bestAssignment(worth) : greedyAssignment(worth)
  return chosen
    .filter((match) => match.similarity > 0)
    .sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b)
}

/** Most alike first; of equals the earlier row, then the earlier column. */
function greedyAssignment(worth: readonly (readonly number[])[]): Match[] {
  const all = worth.flatMap((row, a) =>
    row.flatMap((similarity, b) => (similarity > 0 ? [{ a, b, similarity }] : [])),
  )
  all.sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b)
  const takenA = new Set<number>()
  const takenB = new Set<number>()
  return all.filter(({ a, b }) => {
    if (takenA.has(a) || takenB.has(b)) return false
    takenA.add(a)
    takenB.add(b)
    return true
  })
}

/** The Hungarian method on the shorter side: shortest augmenting paths with potentials. */
function bestAssignment(worth: readonly (readonly number[])[]): Match[] {
  const wide = worth.length <= (worth[0]?.length ?? 0)
  const table = wide ? worth : transposed(worth)
  const rows = table.length
  const columns = table[0]?.length ?? 0
  const rowPotential = new Float64Array(rows + 1)
  const columnPotential = new Float64Array(columns + 1)
  const rowOf = new Int32Array(columns + 1)
  for (let row = 1; row <= rows; row++) {
    const way = new Int32Array(columns + 1)
    const slack = new Float64Array(columns + 1).fill(Infinity)
    const seen = new Uint8Array(columns + 1)
    rowOf[0] = row
    let column = 0
    do {
      seen[column] = 1
      const here = rowOf[column] ?? 0
      let step = Infinity
      let next = 0
      for (let other = 1; other <= columns; other++) {
        if (seen[other]) continue
        const cost = -(table[here - 1]?.[other - 1] ?? 0)
        const left = cost - (rowPotential[here] ?? 0) - (columnPotential[other] ?? 0)
        if (left < (slack[other] ?? Infinity)) {
          slack[other] = left
          way[other] = column
        }
        if ((slack[other] ?? Infinity) < step) {
          step = slack[other] ?? Infinity
          next = other
        }
      }
      for (let other = 0; other <= columns; other++) {
        if (seen[other]) {
          const row = rowOf[other] ?? 0
          rowPotential[row] = (rowPotential[row] ?? 0) + step
          columnPotential[other] = (columnPotential[other] ?? 0) - step
        } else slack[other] = (slack[other] ?? Infinity) - step
      }
      column = next
    } while (rowOf[column] !== 0)
    while (column !== 0) {
      const before = way[column] ?? 0
      rowOf[column] = rowOf[before] ?? 0
      column = before
    }
  }
  const matches: Match[] = []
  for (let column = 1; column <= columns; column++) {
    const row = (rowOf[column] ?? 0) - 1
    if (row < 0) continue
    const similarity = table[row]?.[column - 1] ?? 0
    matches.push(
      wide ? { a: row, b: column - 1, similarity } : { a: column - 1, b: row, similarity },
    )
  }
  return matches
}

function transposed(table: readonly (readonly number[])[]): number[][] {
  return (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? 0))
}
