import type { FeatureSets, Weigh } from './featureSets.ts'
import { orderSets } from './orderSets.ts'
import { blockBits, blockSize, oneUnit, type RawSets } from './rawSets.ts'

/** Statements on their way into an index: each distinct set of features is kept once, however often it is said. */
export type Collector = {
  /** Take one statement: its distinct features in ascending order. Answers its number, counted from 0. */
  readonly push: (features: ArrayLike<number>) => number
  /** Weigh and order what was taken. The collector is empty afterwards. */
  readonly finish: (weigh: Weigh) => FeatureSets
}

/** A statement of more features than this is cut; no sentence of an office comes near it. */
const mostFeatures = 0xffff

/** Begin to collect statements. `expected` is how many are likely to come; it saves copying, no more. */
export function collectStatements(expected = 1024): Collector {
  const raw: RawSets = {
    blocks: [new Uint16Array(1 << 12)],
    starts: new Uint32Array(expected),
    count: 0,
    setOf: new Uint32Array(expected),
    statements: 0,
    heldBy: new Uint32Array(2048),
    features: 0,
  }
  let table = new Uint32Array(tableSize(expected))
  let block = raw.blocks[0] as Uint16Array
  let used = 0

  /** Write the set after the last one, its length first; nothing is kept until `used` moves. */
  function write(features: ArrayLike<number>, length: number): number {
    const needed = 1 + length * 2
    if (used + needed > blockSize) {
      used = 0
      block = new Uint16Array(1 << 12)
      raw.blocks.push(block)
    }
    if (used + needed > block.length) {
      const larger = new Uint16Array(Math.min(blockSize, Math.max(block.length * 2, used + needed)))
      larger.set(block)
      block = larger
      raw.blocks[raw.blocks.length - 1] = block
    }
    let at = used
    block[at++] = length
    for (let i = 0; i < length; i++) {
      const feature = features[i] as number
      if (feature < oneUnit) block[at++] = feature
      else {
        block[at++] = oneUnit | (feature >>> 16)
        block[at++] = feature & 0xffff
      }
    }
    return at
  }

  function push(features: ArrayLike<number>): number {
    const length = Math.min(features.length, mostFeatures)
    const end = write(features, length)
    if (raw.count * 3 > table.length * 2) table = regrow(raw, table.length * 2)
    const mask = table.length - 1
    let slot = hashUnits(block, used, end) & mask
    for (; table[slot] !== 0; slot = (slot + 1) & mask) {
      if (sameUnits(raw, (table[slot] as number) - 1, block, used, end)) break
    }
    const isNew = table[slot] === 0
    if (isNew) {
      if (raw.count === raw.starts.length) raw.starts = grown(raw.starts)
      raw.starts[raw.count] = (raw.blocks.length - 1) * blockSize + used
      raw.count++
      table[slot] = raw.count
      used = end
    }
    for (let i = 0; i < length; i++) {
      const feature = features[i] as number
      if (feature >= raw.features) admit(raw, feature)
      if (isNew) raw.heldBy[feature * 2]!++
      raw.heldBy[feature * 2 + 1]!++
    }
    if (raw.statements === raw.setOf.length) raw.setOf = grown(raw.setOf)
    raw.setOf[raw.statements] = (table[slot] as number) - 1
    return raw.statements++
  }

  function finish(weigh: Weigh): FeatureSets {
    const scratch = table
    table = new Uint32Array(0)
    block = new Uint16Array(0)
    return orderSets(raw, weigh, scratch)
  }

  return { push, finish }
}

function admit(raw: RawSets, feature: number): void {
  raw.features = feature + 1
  while (feature * 2 + 1 >= raw.heldBy.length) raw.heldBy = grown(raw.heldBy)
}

function tableSize(expected: number): number {
  let size = 1024
  while (size * 2 < expected * 3) size *= 2
  return size
}

function grown(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(
    numbers.length < 1 << 22 ? numbers.length * 2 + 16 : numbers.length * 1.25,
  )
  larger.set(numbers)
  return larger
}

function regrow(raw: RawSets, size: number): Uint32Array<ArrayBuffer> {
  const table = new Uint32Array(size)
  for (let set = 0; set < raw.count; set++) {
    const start = raw.starts[set] as number
    const block = raw.blocks[start >>> blockBits] as Uint16Array
    const from = start & (blockSize - 1)
    let slot = hashUnits(block, from, endOfUnits(block, from)) & (size - 1)
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1)
    table[slot] = set + 1
  }
  return table
}

function endOfUnits(block: Uint16Array, from: number): number {
  let at = from + 1
  for (let left = block[from] as number; left > 0; left--)
    at += (block[at] as number) < oneUnit ? 1 : 2
  return at
}

function hashUnits(block: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) {
    hash = Math.imul(hash ^ (block[at] as number), 0x9e3779b1)
    hash ^= hash >>> 15
  }
  hash = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b)
  return (hash ^ (hash >>> 16)) >>> 0
}

function sameUnits(
  raw: RawSets,
  set: number,
  block: Uint16Array,
  from: number,
  to: number,
): boolean {
  const start = raw.starts[set] as number
  const other = raw.blocks[start >>> blockBits] as Uint16Array
  const otherFrom = start & (blockSize - 1)
  for (let at = from; at < to; at++) {
    if (block[at] !== other[otherFrom + at - from]) return false
  }
  return true
}
