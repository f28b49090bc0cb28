/** What the collector holds: sets written one after the other as 16-bit units, in blocks. */
export type RawSets = {
  blocks: Uint16Array[]
  starts: Uint32Array
  count: number
  setOf: Uint32Array
  statements: number
  /** Of each feature, in turn, how many sets and how many statements hold it. */
  heldBy: Uint32Array
  features: number
}

/** Features below this number take one unit of 16 bits, others two. */
export const oneUnit = 0x8000
export const blockBits = 24
export const blockSize = 1 << blockBits
