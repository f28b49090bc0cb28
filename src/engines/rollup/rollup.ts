import type { MakeRollup } from '#usecases'
import { sparseFigures } from './sparse.ts'

const above = -1

/**
 * Units that have others below them keep all their figures side by side; the many at the bottom keep only those that are
 * not nought. An addition walks up the tree, five or six units in a country, and a reading is one look.
 */
export const createRollup: MakeRollup = ({ parents, figures, are }) => {
  const rowOf = rowsOfInner(parents)
  const inner = rowOf.reduce((most, row) => Math.max(most, row + 1), 0)
  const whole =
    are === 'counts' ? new Uint32Array(inner * figures) : new Float64Array(inner * figures)
  const bottom = sparseFigures(are)
  return {
    add(unit, figure, amount) {
      if (rowOf[unit] === above) bottom.add(unit * figures + figure, amount)
      for (let at = unit; at >= 0; at = parents[at] ?? above) {
        const row = rowOf[at] ?? above
        if (row >= 0) whole[row * figures + figure] = (whole[row * figures + figure] ?? 0) + amount
      }
    },
    read(unit) {
      const row = rowOf[unit] ?? above
      if (row >= 0) return Array.from(whole.subarray(row * figures, (row + 1) * figures))
      return Array.from({ length: figures }, (_, at) => bottom.get(unit * figures + at))
    },
    get bytes() {
      return parents.byteLength + rowOf.byteLength + whole.byteLength + bottom.bytes()
    },
  }
}

/** A row for each unit that has others below it, -1 for those at the bottom. */
function rowsOfInner(parents: Int32Array): Int32Array {
  const isInner = new Uint8Array(parents.length)
  for (const [unit, parent] of parents.entries()) {
    if (parent >= unit) throw new Error(`unit ${unit} comes before the one above it`)
    if (parent >= 0) isInner[parent] = 1
  }
  let rows = 0
  return Int32Array.from(isInner, (inner) => (inner ? rows++ : above))
}
