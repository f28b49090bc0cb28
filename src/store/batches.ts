/** The list in pieces of at most that many, in order. */
export function* inBatches<T>(list: readonly T[], most: number): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += most) yield list.slice(start, start + most)
}
