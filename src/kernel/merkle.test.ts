import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Edge,
  type Sha256,
  type Tile,
  type Tiles,
  consistencyProof,
  edgeTiles,
  grow,
  inclusionProof,
  isConsistent,
  isIncluded,
  leafHash,
  nodeHash,
  rootOf,
  sizeOf,
  splitOf,
  tilesFor,
  treeHeadBytes,
  widthIn,
} from '#kernel'

const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest()
const bytesOf = (text: string) => new TextEncoder().encode(text)
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** The root as RFC 9162 defines it, by recursion over all leaves. */
function definedRoot(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves
  if (!only) return sha256(new Uint8Array(0))
  if (leaves.length === 1) return only
  const split = splitOf(leaves.length)
  return nodeHash(sha256, definedRoot(leaves.slice(0, split)), definedRoot(leaves.slice(split)))
}

function leavesOf(size: number): readonly Uint8Array[] {
  return Array.from({ length: size }, (_, index) => leafHash(sha256, bytesOf(`entry ${index}`)))
}

/** A tree grown in steps of these sizes, with the tiles that anyone may ask for. */
function grown(steps: readonly number[]): {
  readonly edge: Edge
  readonly tiles: Tiles
  readonly full: readonly Tile[]
} {
  const leaves = leavesOf(steps.reduce((sum, step) => sum + step, 0))
  let edge: Edge = []
  const full: Tile[] = []
  let from = 0
  for (const step of steps) {
    const next = grow(sha256, edge, leaves.slice(from, from + step))
    edge = next.edge
    full.push(...next.full)
    from += step
  }
  const known = new Map(full.map((tile) => [`${tile.level}/${tile.place}`, tile.hashes]))
  const tiles: Tiles = ({ level, place }) => known.get(`${level}/${place}`) ?? edge[level] ?? []
  return { edge, tiles, full }
}

/** Up to a size at which tiles of two levels are full. */
const someSizes = fc.integer({ min: 1, max: 700 })

describe('a tree of tiles', () => {
  test('of no entry has the hash of nothing as its root', () => {
    expect(hex(rootOf(sha256, []))).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    )
  })

  test.each([
    [
      'one entry without bytes',
      [''],
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    ],
    ['two entries', ['', '00'], 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
    [
      'the seven entries of the known answers',
      ['', '00', '10', '2021', '3031', '40414243', '5051525354555657'],
      'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    ],
  ])('of %s has the root that other implementations find', (_, texts, root) => {
    const leaves = texts.map((text) => leafHash(sha256, Buffer.from(text, 'hex')))
    expect(hex(rootOf(sha256, grow(sha256, [], leaves).edge))).toBe(root)
  })

  test('has the same root in whatever steps it grew, and it is the root by definition', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 4 }), (steps) => {
        const size = steps.reduce((sum, step) => sum + step, 0)
        const { edge } = grown(steps)
        expect(sizeOf(edge)).toBe(size)
        expect(hex(rootOf(sha256, edge))).toBe(hex(definedRoot(leavesOf(size))))
      }),
      { numRuns: 30 },
    )
  })

  test('has an edge that can be read back from its tiles', () => {
    fc.assert(
      fc.property(someSizes, (size) => {
        const { edge, tiles } = grown([size])
        const read = edgeTiles(size).map((at) => tiles(at).slice(0, widthIn(size, at)))
        expect(hex(rootOf(sha256, read))).toBe(hex(rootOf(sha256, edge)))
      }),
      { numRuns: 30 },
    )
  })
})

describe('proofs', () => {
  test('that an entry is in the ledger hold for the entry and its place only', () => {
    fc.assert(
      fc.property(someSizes, fc.nat(), (size, seed) => {
        const { edge, tiles } = grown([size])
        const root = rootOf(sha256, edge)
        const index = seed % size
        const hash = leavesOf(size)[index]!
        const proof = inclusionProof(sha256, tiles, index, size)
        expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)))
        expect(isIncluded(sha256, { hash, index }, { size, root }, proof)).toBe(true)
        const other = leafHash(sha256, bytesOf('another'))
        expect(isIncluded(sha256, { hash: other, index }, { size, root }, proof)).toBe(false)
        expect(isIncluded(sha256, { hash, index }, { size, root: other }, proof)).toBe(false)
        expect(isIncluded(sha256, { hash, index: size }, { size, root }, proof)).toBe(false)
        expect(isIncluded(sha256, { hash, index }, { size, root }, [...proof, other])).toBe(false)
        if (size === 1) return
        const elsewhere = (index + 1) % size
        expect(isIncluded(sha256, { hash, index: elsewhere }, { size, root }, proof)).toBe(false)
        expect(isIncluded(sha256, { hash, index }, { size, root }, proof.slice(1))).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  test('that a ledger only grew hold for the older ledger as it was, and for no other', () => {
    fc.assert(
      fc.property(someSizes, fc.nat(), (size, seed) => {
        const olderSize = 1 + (seed % size)
        const { edge, tiles } = grown([size])
        const newer = { size, root: rootOf(sha256, edge) }
        const older = { size: olderSize, root: rootOf(sha256, grown([olderSize]).edge) }
        const proof = consistencyProof(sha256, tiles, olderSize, size)
        expect(isConsistent(sha256, older, newer, proof)).toBe(true)
        const changed = { ...older, root: leafHash(sha256, bytesOf('rewritten')) }
        expect(isConsistent(sha256, changed, newer, proof)).toBe(false)
        expect(isConsistent(sha256, older, { ...newer, root: changed.root }, proof)).toBe(false)
        expect(isConsistent(sha256, older, newer, [...proof, changed.root])).toBe(false)
        if (olderSize === size) return
        expect(isConsistent(sha256, newer, older, proof)).toBe(false)
        expect(isConsistent(sha256, older, newer, proof.slice(1))).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  test('name the tiles they need before they are made', () => {
    const size = 600
    const { tiles } = grown([size])
    const wanted = tilesFor((hash, from) => inclusionProof(hash, from, 300, size))
    const asked: string[] = []
    inclusionProof(sha256, (at) => (asked.push(`${at.level}/${at.place}`), tiles(at)), 300, size)
    expect(new Set(wanted.map(({ level, place }) => `${level}/${place}`))).toEqual(new Set(asked))
  })
})

test('a tree head is signed over time, size and root, each at its place', () => {
  const bytes = treeHeadBytes({ size: 258, root: new Uint8Array(32).fill(7), at: 1_000 })
  expect(hex(bytes)).toBe(`00000000000003e80000000000000102${'20'}${'07'.repeat(32)}0000`)
})
