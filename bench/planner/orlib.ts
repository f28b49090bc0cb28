import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Covering } from '#decide'
import { coveringOf } from '#decide'

/**
 * Read one set covering problem of the OR-Library (Beasley 1990): first rows, columns and costs, then the
 * columns of each row; the railway files list the rows of each column instead. Numbers start at 1.
 */
export function readOrlib(folder: string, name: string): Covering {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8')
  let place = 0
  const numbers = text.trim().split(/\s+/)
  const next = (): number => {
    const number = Number(numbers[place++])
    if (!Number.isInteger(number)) throw new Error(`${name}: no whole number at place ${place}`)
    return number
  }
  const rows = next()
  const columns = Array.from({ length: next() }, () => ({ cost: 0, covers: [] as number[] }))
  if (name.startsWith('rail')) {
    for (const column of columns) {
      column.cost = next()
      for (let left = next(); left > 0; left--) column.covers.push(next() - 1)
    }
    return coveringOf(rows, columns)
  }
  for (const column of columns) column.cost = next()
  for (let row = 0; row < rows; row++) {
    for (let left = next(); left > 0; left--) columns[next() - 1]?.covers.push(row)
  }
  return coveringOf(rows, columns)
}
