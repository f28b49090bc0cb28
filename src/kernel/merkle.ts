/** SHA-256 of some bytes: handed in, since only the edge may compute it. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

/** One stretch of a level of the tree, `tileWidth` hashes wide: tile n of level l stands for tileWidth^(l+1) leaves. */
export type TileAt = { readonly level: number; readonly place: number }
/** The hashes of one tile, as many as the tree has there. */
export type Tiles = (at: TileAt) => readonly Uint8Array[]
/** A full tile: its hashes, and the root over them, which is one hash of the level above. */
export type Tile = TileAt & { readonly hashes: readonly Uint8Array[]; readonly root: Uint8Array }

/** The right-hand edge of a tree: of each level, the hashes of the tile that is not yet full. */
export type Edge = readonly (readonly Uint8Array[])[]

/** Levels of the tree that one tile spans: 8, so that a tile is 256 hashes wide. */
const tileHeight = 8
export const tileWidth = 2 ** tileHeight

/** The hash of a leaf: a byte 0x00 before its bytes (RFC 9162, section 2.1.1). */
export function leafHash(sha256: Sha256, leaf: Uint8Array): Uint8Array {
  return sha256(joined(Uint8Array.of(0), leaf))
}

/** The root over these leaves, or over no leaf at all the hash of nothing. */
export function rootOf(sha256: Sha256, edge: Edge): Uint8Array {
  const perfect = edge.toReversed().flatMap((hashes) => perfectSubtrees(sha256, hashes))
  const last = perfect.pop()
  if (!last) return sha256(new Uint8Array(0))
  return perfect.reduceRight((right, left) => nodeHash(sha256, left, right), last)
}

/** How many leaves a tree with this edge has. */
export function sizeOf(edge: Edge): number {
  return edge.reduce((size, hashes, level) => size + hashes.length * tileWidth ** level, 0)
}

/** Put leaves to the right of a tree: its new edge, and the tiles that became full on the way. */
export function grow(
  sha256: Sha256,
  edge: Edge,
  leaves: readonly Uint8Array[],
): { readonly edge: Edge; readonly full: readonly Tile[] } {
  const size = sizeOf(edge)
  const full: Tile[] = []
  const grown: Uint8Array[][] = []
  let coming = leaves
  for (let level = 0; level < edge.length || coming.length > 0; level++) {
    let open = [...(edge[level] ?? [])]
    let place = Math.floor(size / tileWidth ** (level + 1))
    const above: Uint8Array[] = []
    for (const hash of coming) {
      open.push(hash)
      if (open.length < tileWidth) continue
      const root = subtree(sha256, open)
      full.push({ level, place, hashes: open, root })
      above.push(root)
      place++
      open = []
    }
    grown.push(open)
    coming = above
  }
  return { edge: grown, full }
}

/** The tiles whose hashes are the edge of a tree of that size, lowest level first. */
export function edgeTiles(size: number): readonly TileAt[] {
  const tiles: TileAt[] = []
  for (let level = 0; tileWidth ** level <= size; level++) {
    tiles.push({ level, place: Math.floor(size / tileWidth ** (level + 1)) })
  }
  return tiles
}

/** How many hashes of a tile a tree of that size has. */
export function widthIn(size: number, { level, place }: TileAt): number {
  const there = Math.floor(size / tileWidth ** level) - place * tileWidth
  return Math.min(tileWidth, Math.max(0, there))
}

/** The hashes that prove a leaf to be in a tree of that size, from the leaf upwards (RFC 9162, section 2.1.3.1). */
export function inclusionProof(
  sha256: Sha256,
  tiles: Tiles,
  index: number,
  size: number,
): readonly Uint8Array[] {
  const path = (from: number, to: number): readonly Uint8Array[] => {
    if (to - from === 1) return []
    const middle = from + splitOf(to - from)
    return index < middle
      ? [...path(from, middle), rangeHash(sha256, tiles, middle, to)]
      : [...path(middle, to), rangeHash(sha256, tiles, from, middle)]
  }
  return path(0, size)
}

/** The hashes that prove a tree to begin with an older one (RFC 9162, section 2.1.4.1). */
export function consistencyProof(
  sha256: Sha256,
  tiles: Tiles,
  older: number,
  size: number,
): readonly Uint8Array[] {
  const path = (from: number, to: number, isWhole: boolean): readonly Uint8Array[] => {
    if (to === older) return isWhole ? [] : [rangeHash(sha256, tiles, from, to)]
    const middle = from + splitOf(to - from)
    return older <= middle
      ? [...path(from, middle, isWhole), rangeHash(sha256, tiles, middle, to)]
      : [...path(middle, to, false), rangeHash(sha256, tiles, from, middle)]
  }
  return older === 0 || older === size ? [] : path(0, size, true)
}

/** The tiles that a proof looks at, so that they can be fetched before it is made. */
export function tilesFor(proof: (sha256: Sha256, tiles: Tiles) => unknown): readonly TileAt[] {
  const wanted = new Map<string, TileAt>()
  const nothing = new Uint8Array(0)
  const blank = Array.from({ length: tileWidth }, () => nothing)
  proof(
    () => nothing,
    (at) => {
      wanted.set(`${at.level}/${at.place}`, at)
      return blank
    },
  )
  return [...wanted.values()]
}

/** The root over leaves `from` to `to` exclusive, where `from` is where a subtree of that size begins. */
function rangeHash(sha256: Sha256, tiles: Tiles, from: number, to: number): Uint8Array {
  const width = to - from
  const split = splitOf(width)
  if (split !== width / 2 && width > 1) {
    const left = rangeHash(sha256, tiles, from, from + split)
    return nodeHash(sha256, left, rangeHash(sha256, tiles, from + split, to))
  }
  const height = Math.log2(width)
  const level = Math.floor(height / tileHeight)
  const first = from / tileWidth ** level
  const place = Math.floor(first / tileWidth)
  const at = first - place * tileWidth
  const hashes = tiles({ level, place }).slice(at, at + 2 ** (height - level * tileHeight))
  return subtree(sha256, hashes)
}

/** The largest power of two that is smaller than this many leaves. */
export function splitOf(leaves: number): number {
  let split = 1
  while (split * 2 < leaves) split *= 2
  return split
}

/** The largest perfect subtrees of a row of hashes, from the left. */
function perfectSubtrees(sha256: Sha256, hashes: readonly Uint8Array[]): Uint8Array[] {
  const roots: Uint8Array[] = []
  let from = 0
  for (let width = tileWidth; width >= 1; width /= 2) {
    if (hashes.length - from < width) continue
    roots.push(subtree(sha256, hashes.slice(from, from + width)))
    from += width
  }
  return roots
}

/** The root of a perfect subtree. */
function subtree(sha256: Sha256, hashes: readonly Uint8Array[]): Uint8Array {
  let row = hashes
  while (row.length > 1) {
    row = row.flatMap((left, at) => {
      const right = row[at + 1]
      return at % 2 === 0 && right ? [nodeHash(sha256, left, right)] : []
    })
  }
  return row[0] ?? new Uint8Array(0)
}

/** The hash of an inner node: a byte 0x01 before its two halves (RFC 9162, section 2.1.1). */
export function nodeHash(sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(joined(Uint8Array.of(1), left, right))
}

/** Bytes one after the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
