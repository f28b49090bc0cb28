import type { Covering } from '#decide'

/** A basis put aside, to come back to. */
export type SavedBasis = {
  readonly columns: Int32Array
  readonly rows: Int32Array
  /** Left out where it would take more memory than it saves work. */
  readonly inverse?: Float64Array
}

/** Up to so many columns in it, a basis is put aside with its inverse. */
const savedWithInverse = 400
const smallestPivot = 1e-9

/**
 * The basis of a linear relaxation in its small form: the columns that are taken in part, the rows that
 * are covered exactly, as many of the one as of the other, and the inverse of the square that they make.
 * `inverse[c * stride + r]` belongs to the column at place `c` and the row at place `r`.
 */
export type Basis = ReturnType<typeof emptyBasis>

export function emptyBasis({ rows, columns, starts, covers }: Covering) {
  const stride = Math.min(rows, columns) + 1
  const inverse = new Float64Array(stride * stride)
  const columnAt = new Int32Array(stride)
  const rowAt = new Int32Array(stride)
  const columnPlace = new Int32Array(columns).fill(-1)
  const rowPlace = new Int32Array(rows).fill(-1)
  let size = 0

  return {
    inverse,
    stride,
    columnAt,
    rowAt,
    columnPlace,
    rowPlace,
    size: () => size,
    solved,
    addBoth,
    exchangeRow,
    exchangeColumn,
    dropBoth,
    save,
    restore,
    invert,
  }

  /** The inverse times one column of the covering, into `into`. */
  function solved(column: number, into: Float64Array): void {
    into.fill(0, 0, size)
    for (let at = starts[column]!; at < starts[column + 1]!; at++) {
      const place = rowPlace[covers[at]!]!
      if (place < 0) continue
      for (let c = 0, k = place; c < size; c++, k += stride) into[c]! += inverse[k]!
    }
  }

  /** A row and a column come in: `along` is the row times the inverse, `down` the inverse times the column. */
  function addBoth(
    row: number,
    column: number,
    along: Float64Array,
    down: Float64Array,
    pivot: number,
  ): void {
    const last = size * stride
    for (let c = 0; c < size; c++) {
      const factor = down[c]! / pivot
      const begin = c * stride
      if (factor !== 0) for (let r = 0; r < size; r++) inverse[begin + r]! += factor * along[r]!
      inverse[begin + size] = -factor
    }
    for (let r = 0; r < size; r++) inverse[last + r] = -along[r]! / pivot
    inverse[last + size] = 1 / pivot
    placeRow(row, size)
    placeColumn(column, size)
    size++
  }

  function exchangeRow(row: number, place: number, along: Float64Array): void {
    const pivot = along[place]!
    for (let c = 0; c < size; c++) {
      const begin = c * stride
      const factor = inverse[begin + place]! / pivot
      if (factor === 0) continue
      for (let r = 0; r < size; r++) inverse[begin + r]! -= factor * along[r]!
      inverse[begin + place] = factor
    }
    rowPlace[rowAt[place]!] = -1
    placeRow(row, place)
  }

  function exchangeColumn(column: number, place: number, down: Float64Array): void {
    const pivot = down[place]!
    const own = place * stride
    for (let r = 0; r < size; r++) inverse[own + r]! /= pivot
    for (let c = 0; c < size; c++) {
      const factor = down[c]!
      if (c === place || factor === 0) continue
      const begin = c * stride
      for (let r = 0; r < size; r++) inverse[begin + r]! -= factor * inverse[own + r]!
    }
    columnPlace[columnAt[place]!] = -1
    placeColumn(column, place)
  }

  function dropBoth(columnHere: number, rowHere: number): void {
    const own = columnHere * stride
    const pivot = inverse[own + rowHere]!
    for (let c = 0; c < size; c++) {
      const begin = c * stride
      const factor = inverse[begin + rowHere]! / pivot
      if (c === columnHere || factor === 0) continue
      for (let r = 0; r < size; r++) inverse[begin + r]! -= factor * inverse[own + r]!
    }
    size--
    columnPlace[columnAt[columnHere]!] = -1
    rowPlace[rowAt[rowHere]!] = -1
    if (columnHere < size) {
      inverse.copyWithin(own, size * stride, size * stride + size + 1)
      placeColumn(columnAt[size]!, columnHere)
    }
    if (rowHere < size) {
      for (let c = 0; c < size; c++) inverse[c * stride + rowHere] = inverse[c * stride + size]!
      placeRow(rowAt[size]!, rowHere)
    }
  }

  function placeRow(row: number, place: number): void {
    rowAt[place] = row
    rowPlace[row] = place
  }

  function placeColumn(column: number, place: number): void {
    columnAt[place] = column
    columnPlace[column] = place
  }

  function save(): SavedBasis {
    const saved = { columns: columnAt.slice(0, size), rows: rowAt.slice(0, size) }
    if (size > savedWithInverse) return saved
    const packed = new Float64Array(size * size)
    for (let c = 0; c < size; c++) {
      packed.set(inverse.subarray(c * stride, c * stride + size), c * size)
    }
    return { ...saved, inverse: packed }
  }

  function restore(saved: SavedBasis): void {
    clear()
    size = saved.columns.length
    for (let place = 0; place < size; place++) {
      placeRow(saved.rows[place]!, place)
      placeColumn(saved.columns[place]!, place)
    }
    if (!saved.inverse) return invert()
    for (let c = 0; c < size; c++) {
      inverse.set(saved.inverse.subarray(c * size, (c + 1) * size), c * stride)
    }
  }

  function clear(): void {
    for (let place = 0; place < size; place++) {
      rowPlace[rowAt[place]!] = -1
      columnPlace[columnAt[place]!] = -1
    }
    size = 0
  }

  /** Work the inverse out anew (Gauss and Jordan); a square that has none becomes the empty basis. */
  function invert(): void {
    const square = new Float64Array(size * size)
    const done = new Float64Array(size * size)
    for (let c = 0; c < size; c++) {
      done[c * size + c] = 1
      const column = columnAt[c]!
      for (let at = starts[column]!; at < starts[column + 1]!; at++) {
        const place = rowPlace[covers[at]!]!
        if (place >= 0) square[place * size + c] = 1
      }
    }
    for (let c = 0; c < size; c++) {
      let best = c
      for (let r = c; r < size; r++) {
        if (Math.abs(square[r * size + c]!) > Math.abs(square[best * size + c]!)) best = r
      }
      const pivot = square[best * size + c]!
      if (Math.abs(pivot) < smallestPivot) return clear()
      for (const matrix of [square, done]) {
        if (best !== c) {
          const kept = matrix.slice(c * size, (c + 1) * size)
          matrix.copyWithin(c * size, best * size, (best + 1) * size)
          matrix.set(kept, best * size)
        }
        for (let k = c * size; k < (c + 1) * size; k++) matrix[k]! /= pivot
      }
      for (let r = 0; r < size; r++) {
        const factor = square[r * size + c]!
        if (r === c || factor === 0) continue
        for (let k = 0; k < size; k++) {
          square[r * size + k]! -= factor * square[c * size + k]!
          done[r * size + k]! -= factor * done[c * size + k]!
        }
      }
    }
    for (let c = 0; c < size; c++) {
      inverse.set(done.subarray(c * size, (c + 1) * size), c * stride)
    }
  }
}
