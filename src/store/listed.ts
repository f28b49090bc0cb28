import type { Listed } from '#usecases'

/** A page out of rows of which one more than a page was asked for. */
export function listed<T, C>(
  found: readonly T[],
  pageSize: number,
  total: number,
  cursorOf: (row: T) => C,
): Listed<T, C> {
  const rows = found.slice(0, pageSize)
  const last = rows.at(-1)
  return { rows, total, ...(last && found.length > pageSize && { next: cursorOf(last) }) }
}
