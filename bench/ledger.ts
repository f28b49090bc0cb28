import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Edge,
  type TileAt,
  type Tiles,
  grow,
  idOf,
  inclusionProof,
  isIncluded,
  leafHash,
  rootOf,
  tileWidth,
} from '#kernel'
import { ledgerCrypto, openLedgerKey } from '#engines'
import { type Store, openStore } from '#store'
import { type NewEntry, ledgerQuestions } from '#usecases'
import type { BenchOptions } from './run.ts'

const { sha256 } = ledgerCrypto
const fullSize = 10_000_000
const bulk = 100_000
const singles = 1_000
const proofs = 1_000
const hashBytes = 32

/**
 * Appends to the ledger of the embedded database, each acknowledged only when it is on the disk, one by one
 * and many at once; receipts from there; and proofs over a tree of N leaves held in memory (10,000,000).
 */
export default async function ledgerBench({ size = fullSize }: BenchOptions) {
  const folder = mkdtempSync(join(tmpdir(), 'subtract-ledger-'))
  try {
    const key = openLedgerKey({ folder })
    if (!key.ok) throw new Error(key.refusal.type)
    const opened = await openStore(
      { dataDir: join(folder, 'data'), durability: 'safe' },
      { signer: () => key.value },
    )
    if (!opened.ok) throw new Error(opened.refusal.type)
    const store = opened.value
    try {
      return { appends: await appends(store), receipts: await receipts(store), tree: tree(size) }
    } finally {
      await store.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function appends(store: Store) {
  const write = (entries: readonly NewEntry[]) =>
    store.saveImport({ tools: [], offices: [], entries })
  await write([entryOf(0)])
  const one = await seconds(async () => {
    for (let number = 1; number <= singles; number++) await write([entryOf(number)])
  })
  const many = await seconds(() => write(Array.from({ length: bulk }, (_, at) => entryOf(at))))
  return {
    singlePerSecond: Math.round(singles / one),
    bulk,
    bulkPerSecond: Math.round(bulk / many),
  }
}

async function receipts(store: Store) {
  const ledger = ledgerQuestions(store.ledger, sha256)
  const size = (await ledger.head())?.head.size ?? 0
  const times: number[] = []
  for (let number = 0; number < proofs; number++) {
    const place = Math.floor((number * size) / proofs)
    times.push((await seconds(async () => void (await ledger.receipt(place)))) * 1000)
  }
  return { entries: size, ...spread(times) }
}

/** The tree alone: to grow it, to prove an entry, and to verify that proof. */
function tree(size: number) {
  const full = new Map<string, Uint8Array>()
  const leaf = (index: number) => leafHash(sha256, Buffer.from(`entry ${index}`))
  const began = performance.now()
  let edge: Edge = []
  for (let from = 0; from < size; from += bulk) {
    const leaves = Array.from({ length: Math.min(bulk, size - from) }, (_, at) => leaf(from + at))
    const grown = grow(sha256, edge, leaves)
    for (const { level, place, hashes } of grown.full) {
      full.set(`${level}/${place}`, Buffer.concat(hashes))
    }
    edge = grown.edge
  }
  const root = rootOf(sha256, edge)
  const built = (performance.now() - began) / 1000
  const tiles: Tiles = ({ level, place }: TileAt) => {
    const packed = full.get(`${level}/${place}`)
    if (!packed) return edge[level] ?? []
    return Array.from({ length: tileWidth }, (_, at) =>
      packed.subarray(at * hashBytes, (at + 1) * hashBytes),
    )
  }
  const proving: number[] = []
  const verifying: number[] = []
  let hashes = 0
  for (let number = 0; number < proofs; number++) {
    const index = Math.floor((number * size) / proofs)
    const start = performance.now()
    const proof = inclusionProof(sha256, tiles, index, size)
    const made = performance.now()
    if (!isIncluded(sha256, { hash: leaf(index), index }, { size, root }, proof)) {
      throw new Error(`the proof of entry ${index} does not hold`)
    }
    proving.push(made - start)
    verifying.push(performance.now() - made)
    hashes = Math.max(hashes, proof.length)
  }
  return {
    leaves: size,
    leavesPerSecond: Math.round(size / built),
    hashesInAProof: hashes,
    proof: spread(proving),
    verification: spread(verifying),
  }
}

function entryOf(number: number): NewEntry {
  return {
    act: 'tool-declared',
    tool: idOf('T', number),
    kind: 'group',
    life: 'live',
    kept: JSON.stringify({ name: `Work group ${number}`, sponsor: idOf('O', number % 71) }),
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

/** Milliseconds. */
function spread(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(3))
  return { p50: at(0.5), p99: at(0.99) }
}
