const most = 4000

/** The same function of one text, keeping its last few thousand answers: cells of a column repeat. */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const old = known.get(text)
    if (old !== undefined || known.has(text)) return old as T
    if (known.size >= most) known.clear()
    const found = answer(text)
    known.set(text, found)
    return found
  }
}
