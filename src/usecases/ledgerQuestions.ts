import type { Result, Sha256, Tiles } from '#kernel'
import { consistencyProof, inclusionProof, ok, refuse, tilesFor } from '#kernel'
import type { LedgerKey, LedgerPage, LedgerReader, WrittenAct } from './ledgerPorts.ts'
import type { HeadText, LedgerReceipt } from './verifyLedger.ts'
import { toHex } from './texts.ts'
import { headText, ledgerFormat } from './verifyLedger.ts'

/** An entry, read: its place, what it says, and the leaf byte for byte. */
export type ReadEntry = { readonly place: number; readonly leaf: string; readonly act: WrittenAct }
export type LedgerHead = { readonly head: HeadText; readonly keys: readonly LedgerKey[] }
export type ConsistencyAnswer = {
  readonly older: HeadText
  readonly newer: HeadText
  /** Hashes in hex. */
  readonly proof: readonly string[]
}
export type ConsistencyRefusal = { readonly type: 'size-without-head'; readonly size: number }

/** What anybody may ask of the ledger. None of it changes anything. */
export type LedgerQuestions = {
  readonly head: () => Promise<LedgerHead | undefined>
  readonly entries: (page: LedgerPage) => Promise<readonly ReadEntry[]>
  /** The entry with its proof under the head signed last. */
  readonly receipt: (place: number) => Promise<LedgerReceipt | undefined>
  /** That the ledger only grew between two signed heads. */
  readonly consistency: (
    older: number,
    size?: number,
  ) => Promise<Result<ConsistencyAnswer, ConsistencyRefusal>>
  /** The whole ledger as a file: a heading, then one leaf a line. */
  readonly exported: () => AsyncIterable<string>
}

const mostEntries = 1000

/** The questions, asked of one ledger. */
export function ledgerQuestions(ledger: LedgerReader, sha256: Sha256): LedgerQuestions {
  async function proven(
    size: number,
    proof: (hash: Sha256, tiles: Tiles) => readonly Uint8Array[],
  ): Promise<readonly string[]> {
    const fetched = await ledger.tiles(size, tilesFor(proof))
    const known = new Map(fetched.map((tile) => [`${tile.level}/${tile.place}`, tile.hashes]))
    const tiles: Tiles = ({ level, place }) => known.get(`${level}/${place}`) ?? []
    return proof(sha256, tiles).map(toHex)
  }

  return {
    async head() {
      const head = await ledger.head()
      return head && { head: headText(head), keys: await ledger.keys() }
    },
    async entries(page) {
      const entries = await ledger.entries({ ...page, most: Math.min(mostEntries, page.most) })
      return entries.map((entry) => ({ ...entry, act: JSON.parse(entry.leaf) as WrittenAct }))
    },
    async receipt(place) {
      const head = await ledger.head()
      if (!head || place < 0 || place >= head.size) return undefined
      const [entry] = await ledger.entries({ from: place, most: 1 })
      if (!entry || entry.place !== place) return undefined
      const proof = await proven(head.size, (hash, tiles) =>
        inclusionProof(hash, tiles, place, head.size),
      )
      const keys = await ledger.keys()
      return {
        receipt: ledgerFormat,
        place,
        leaf: entry.leaf,
        head: headText(head),
        proof,
        keys,
      }
    },
    async consistency(older, size) {
      const first = await ledger.headOf(older)
      if (!first) return refuse({ type: 'size-without-head', size: older })
      const last = size === undefined ? await ledger.head() : await ledger.headOf(size)
      if (!last || last.size < older) return refuse({ type: 'size-without-head', size: size ?? 0 })
      const proof = await proven(last.size, (hash, tiles) =>
        consistencyProof(hash, tiles, older, last.size),
      )
      return ok({ older: headText(first), newer: headText(last), proof })
    },
    async *exported() {
      const head = await ledger.head()
      if (!head) return
      yield `${JSON.stringify({ ledger: ledgerFormat, ...headText(head) })}\n`
      for (let from = 0; from < head.size; from += mostEntries) {
        const most = Math.min(mostEntries, head.size - from)
        const entries = await ledger.entries({ from, most })
        yield entries.map(({ leaf }) => `${leaf}\n`).join('')
      }
    },
  }
}
