/** A list as a table by key, each group in the order of the list. */
export function groupedBy<K, V>(
  list: Iterable<V>,
  keyOf: (one: V) => K,
): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>()
  for (const one of list) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}
