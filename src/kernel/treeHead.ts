import type { Sha256 } from './merkle.ts'
import { joined, nodeHash } from './merkle.ts'

/** The state of a ledger at one moment: how many entries, their root, and when that was (milliseconds since 1970). */
export type TreeHead = { readonly size: number; readonly root: Uint8Array; readonly at: number }

/** The bytes that a head is signed over: TreeHeadDataV2 without extensions (RFC 9162, section 4.10). */
export function treeHeadBytes({ size, root, at }: TreeHead): Uint8Array {
  return joined(uint64(at), uint64(size), Uint8Array.of(root.length), root, new Uint8Array(2))
}

/** Whether a leaf is at that place of the tree with that root (RFC 9162, section 2.1.3.2). */
export function isIncluded(
  sha256: Sha256,
  leaf: { readonly hash: Uint8Array; readonly index: number },
  { size, root }: Pick<TreeHead, 'size' | 'root'>,
  proof: readonly Uint8Array[],
): boolean {
  if (leaf.index >= size || leaf.index < 0) return false
  let at = leaf.index
  let last = size - 1
  let hash = leaf.hash
  for (const other of proof) {
    if (last === 0) return false
    if (isOdd(at) || at === last) {
      hash = nodeHash(sha256, other, hash)
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)]
    } else hash = nodeHash(sha256, hash, other)
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && isSame(hash, root)
}

/** Whether a tree begins with all of an older one (RFC 9162, section 2.1.4.2). */
export function isConsistent(
  sha256: Sha256,
  older: Pick<TreeHead, 'size' | 'root'>,
  newer: Pick<TreeHead, 'size' | 'root'>,
  proof: readonly Uint8Array[],
): boolean {
  if (older.size > newer.size) return false
  if (older.size === newer.size) return proof.length === 0 && isSame(older.root, newer.root)
  if (older.size === 0) return proof.length === 0
  const isPowerOfTwo = Number.isInteger(Math.log2(older.size))
  const [first, ...rest] = isPowerOfTwo ? [older.root, ...proof] : proof
  if (!first) return false
  let at = older.size - 1
  let last = newer.size - 1
  while (isOdd(at)) [at, last] = [half(at), half(last)]
  let ofOlder = first
  let ofNewer = first
  for (const other of rest) {
    if (last === 0) return false
    if (isOdd(at) || at === last) {
      ofOlder = nodeHash(sha256, other, ofOlder)
      ofNewer = nodeHash(sha256, other, ofNewer)
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)]
    } else ofNewer = nodeHash(sha256, ofNewer, other)
    ;[at, last] = [half(at), half(last)]
  }
  return last === 0 && isSame(ofOlder, older.root) && isSame(ofNewer, newer.root)
}

/** Whether two hashes are the same. */
export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}

function isOdd(number: number): boolean {
  return number % 2 === 1
}

function half(number: number): number {
  return Math.floor(number / 2)
}

function uint64(number: number): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(number))
  return bytes
}
