import type { Covered, Covering } from './covering.ts'

/** What is wrong with an answer; nothing when it keeps its word. */
export type CoveringFault =
  | { readonly type: 'row-left-bare'; readonly row: number }
  | { readonly type: 'row-said-uncoverable'; readonly row: number }
  | { readonly type: 'column-unknown'; readonly column: number }
  | { readonly type: 'column-taken-twice'; readonly column: number }
  | { readonly type: 'value-wrong'; readonly said: number; readonly is: number }
  | { readonly type: 'bound-above-value'; readonly bound: number; readonly value: number }

/** Rounding of a sum, as a share of it. */
const accuracy = 1 / (1 << 30)

/**
 * Add up an answer anew, by the plain definition and by nothing that the solver uses: each row covered
 * unless no column covers it, the value the sum of the costs, the bound not above it.
 */
export function checkCovering(covering: Covering, answer: Covered): readonly CoveringFault[] {
  const { rows, columns, costs, starts, covers } = covering
  const faults: CoveringFault[] = []
  const served = new Set<number>()
  const taken = new Set<number>()
  let is = 0
  for (const column of answer.chosen) {
    const [begin, end, cost] = [starts[column], starts[column + 1], costs[column]]
    if (column < 0 || column >= columns || begin === undefined || cost === undefined) {
      faults.push({ type: 'column-unknown', column })
      continue
    }
    if (taken.has(column)) faults.push({ type: 'column-taken-twice', column })
    taken.add(column)
    is += cost
    for (const row of covers.subarray(begin, end)) served.add(row)
  }
  const offered = new Set(covers)
  for (let row = 0; row < rows; row++) {
    if (!served.has(row) && offered.has(row)) faults.push({ type: 'row-left-bare', row })
  }
  for (const row of answer.uncoverable) {
    if (offered.has(row)) faults.push({ type: 'row-said-uncoverable', row })
  }
  const { value, bound } = answer
  if (!isEqual(value, is)) faults.push({ type: 'value-wrong', said: value, is })
  if (bound > value && !isEqual(bound, value)) {
    faults.push({ type: 'bound-above-value', bound, value })
  }
  return faults
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= accuracy * Math.max(1, Math.abs(a), Math.abs(b))
}
