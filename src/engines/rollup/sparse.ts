/** Figures of which most are nought, by their places: open addressing in one flat array. */
export type SparseFigures = {
  readonly add: (place: number, amount: number) => void
  readonly get: (place: number) => number
  readonly bytes: () => number
}

const leastSlots = 1 << 10
/** Beyond seven tenths full, looking takes long. */
const mostFull = 0.7
/** Knuth's multiplicative hash: 2^32 by the golden ratio. */
const golden = 2_654_435_769

/** Empty figures; places are whole numbers below 4,294,967,295. A slot is a key and, beside it in the same line of memory, its value. */
export function sparseFigures(are: 'counts' | 'amounts'): SparseFigures {
  const make = (length: number) =>
    are === 'counts' ? new Uint32Array(2 * length) : new Float64Array(2 * length)
  let slots = make(leastSlots)
  let mask = leastSlots - 1
  let used = 0

  /** Where a key stands, or the empty place where it would. Keys are places plus one: nought is an empty slot. */
  function placeOf(key: number): number {
    let slot = Math.imul(key, golden) >>> Math.clz32(mask)
    while (slots[2 * slot] !== 0 && slots[2 * slot] !== key) slot = (slot + 1) & mask
    return 2 * slot
  }

  function grow(): void {
    const old = slots
    slots = make(old.length)
    mask = old.length - 1
    for (let at = 0; at < old.length; at += 2) {
      const key = old[at] ?? 0
      if (key === 0) continue
      const place = placeOf(key)
      slots[place] = key
      slots[place + 1] = old[at + 1] ?? 0
    }
  }

  return {
    add(place, amount) {
      if (used > mask * mostFull) grow()
      const at = placeOf(place + 1)
      if (slots[at] === 0) {
        slots[at] = place + 1
        used++
      }
      slots[at + 1] = (slots[at + 1] ?? 0) + amount
    },
    get: (place) => slots[placeOf(place + 1) + 1] ?? 0,
    bytes: () => slots.byteLength,
  }
}
