/** Numbers that look random and are the same for the same seed: a whole number from 0 up to, not including, `below`. */
export type Random = (below: number) => number

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough to break ties and to pick rows. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    const bits = (mixed ^ (mixed >>> 14)) >>> 0
    return Math.floor((bits / 0x1_0000_0000) * below)
  }
}
