/** Work out something about a list once, however many of its tools ask: an office with 100,000 tools stays cheap. */
export function oncePerList<L extends object, V>(make: (list: L) => V): (list: L) => V {
  const made = new WeakMap<L, V>()
  return (list) => {
    const known = made.get(list)
    if (known !== undefined) return known
    const value = make(list)
    made.set(list, value)
    return value
  }
}
