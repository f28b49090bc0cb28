import type { Covering } from '#decide'

const termsPerLine = 10

/** The covering as others read it: a file in CPLEX's LP format, column `j` as `x<j>`. */
export function lpFileOf({ rows, columns, costs, starts, covers }: Covering): string {
  const lists = Array.from({ length: rows }, (): string[] => [])
  for (let column = 0; column < columns; column++) {
    for (const row of covers.subarray(starts[column], starts[column + 1])) {
      lists[row]?.push(`+ x${column}`)
    }
  }
  const constraints = lists
    .map((terms, row) => (terms.length === 0 ? '' : `r${row}:${inLines(terms)} >= 1\n`))
    .join('')
  const objective = inLines(Array.from(costs, (cost, column) => `+ ${cost} x${column}`))
  const names = inLines(Array.from(costs.keys(), (column) => `x${column}`))
  return `Minimize\nobj:${objective}\nSubject To\n${constraints}Binary\n${names}\nEnd\n`
}

function inLines(terms: readonly string[]): string {
  return terms.map((term, at) => `${at % termsPerLine === 0 ? '\n ' : ' '}${term}`).join('')
}
