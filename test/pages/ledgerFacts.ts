import { type Edge, grow, leafHash, rootOf, treeHeadBytes } from '#kernel'
import { ledgerCrypto } from '#engines'
import type { LedgerAct, LedgerKey, LedgerQuestions, LedgerStore } from '#usecases'
import { ledgerQuestions } from '#usecases'
import { testSigner } from '../support/stores.ts'
import * as facts from './facts.ts'

const { sha256 } = ledgerCrypto
/** 2026-11-22 08:00:00 UTC. */
const at = Date.UTC(2026, 10, 22, 8)

const key: LedgerAct = {
  act: 'key-added',
  keyId: testSigner.keyId,
  publicKey: Buffer.from(testSigner.publicKey).toString('base64'),
}
const acts: readonly (LedgerAct & { readonly kept?: string })[] = [
  key,
  { act: 'list-imported', files: ['00'.repeat(32)], tools: 2, offices: 1, kept: 'aa'.repeat(32) },
  ...facts.rows.slice(0, 2).map(({ id, kind, life }) => ({
    act: 'tool-declared' as const,
    tool: id,
    kind,
    life,
    kept: 'bb'.repeat(32),
  })),
  {
    act: 'register-evaluated',
    evaluation: facts.overview.evaluation,
    asOf: facts.overview.asOf,
    rulebook: { id: 'cn', version: '2026-11-22' },
    tools: 2,
    findings: 3,
    kept: 'cc'.repeat(32),
  },
]

/** A ledger of five entries, truly signed. */
export function handmadeLedger(): LedgerQuestions {
  const leaves = acts.map((act) => JSON.stringify({ at, ...act }))
  const hashes = leaves.map((leaf) => leafHash(sha256, Buffer.from(leaf)))
  const { edge } = grow(sha256, [], hashes)
  return ledgerQuestions(storeOf(leaves, edge), sha256)
}

/** A ledger in which nothing was written yet. */
export function emptyLedger(): LedgerQuestions {
  return ledgerQuestions(storeOf([], []), sha256)
}

function storeOf(leaves: readonly string[], edge: Edge): LedgerStore {
  const tree = { size: leaves.length, root: rootOf(sha256, edge), at }
  const { keyId, sign } = testSigner
  const head = { ...tree, keyId, signature: sign(treeHeadBytes(tree)) }
  const entries = leaves.map((leaf, place) => ({ place, leaf }))
  const isThere = leaves.length > 0
  return {
    head: async () => (isThere ? head : undefined),
    headOf: async (size) => (isThere && size === head.size ? head : undefined),
    keys: async () => (isThere ? [{ ...(key as LedgerKey), place: 0 }] : []),
    entries: async ({ from, most, subject }) =>
      entries
        .filter(({ leaf }) => subject === undefined || leaf.includes(`"tool":"${subject}"`))
        .filter(({ place }) => place >= from)
        .slice(0, most),
    kept: async () => undefined,
    tiles: async (_size, wanted) =>
      wanted.map((tile) => ({ ...tile, hashes: edge[tile.level] ?? [] })),
    addKey: async () => undefined,
  }
}
