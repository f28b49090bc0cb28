/**
 * How many different visitors came, without knowing who: HyperLogLog (Flajolet and others, 2007) with 256 registers, which
 * is right within 6.5 % two times in three. A register holds the longest run of noughts that a hash began with.
 */
export type Sketch = Uint8Array

export const sketchRegisters = 256
/** A register holds at most so much: 24 bits follow those that choose it. */
export const highestRank = 25

const alpha = 0.7213 / (1 + 1.079 / sketchRegisters)
/** Below this the count of empty registers says more (linear counting). */
const smallRange = 2.5 * sketchRegisters

export function emptySketch(): Sketch {
  return new Uint8Array(sketchRegisters)
}

/** Note a visitor by 32 bits of a keyed hash; true where the sketch changed. */
export function note(sketch: Sketch, register: number, rank: number): boolean {
  if ((sketch[register] ?? 0) >= rank) return false
  sketch[register] = rank
  return true
}

/** Which register a hash belongs to, and what it says there. */
export function placeInSketch(hash: number): { readonly register: number; readonly rank: number } {
  return { register: hash >>> 24, rank: Math.min(highestRank, Math.clz32(hash << 8) + 1) }
}

/** The sketch of all who are in one of both. */
export function merged(a: Sketch, b: Sketch): Sketch {
  return a.map((rank, at) => Math.max(rank, b[at] ?? 0))
}

/** About how many different visitors it was told of. */
export function visitorsIn(sketch: Sketch): number {
  let sum = 0
  let empty = 0
  for (const rank of sketch) {
    sum += 2 ** -rank
    if (rank === 0) empty++
  }
  const raw = (alpha * sketchRegisters ** 2) / sum
  const isSmall = raw <= smallRange && empty > 0
  return Math.round(isSmall ? sketchRegisters * Math.log(sketchRegisters / empty) : raw)
}

/** As it is kept: pairs of register and rank while there are few, else all registers. */
export function packed(sketch: Sketch): Uint8Array {
  const pairs: number[] = []
  sketch.forEach((rank, register) => {
    if (rank > 0) pairs.push(register, rank)
  })
  return pairs.length < sketchRegisters ? Uint8Array.from(pairs) : sketch
}

export function unpacked(bytes: Uint8Array): Sketch {
  if (bytes.length === sketchRegisters) return Uint8Array.from(bytes)
  const sketch = emptySketch()
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    note(sketch, bytes[at] ?? 0, bytes[at + 1] ?? 0)
  }
  return sketch
}
