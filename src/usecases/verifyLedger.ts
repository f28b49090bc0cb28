import type { Edge, Result, Sha256, TreeHead } from '#kernel'
import { grow, isIncluded, isSame, leafHash, ok, refuse, rootOf, treeHeadBytes } from '#kernel'
import type { LedgerKey, SignedHead, WrittenAct } from './ledgerPorts.ts'

/** What it takes to verify: a hash, and a look at Ed25519 signatures. */
export type LedgerCrypto = {
  readonly sha256: Sha256
  readonly isSigned: (publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array) => boolean
}

/** A head as files and the API carry it: the root in hex, the signature in base64. */
export type HeadText = {
  readonly size: number
  readonly root: string
  readonly at: number
  readonly keyId: string
  readonly signature: string
}

/** The first line of an exported ledger; each line after it is one leaf, byte for byte. */
export type LedgerHeading = HeadText & { readonly ledger: typeof ledgerFormat }

/** One entry with the proof that it stands in the ledger under a signed head. */
export type LedgerReceipt = {
  readonly receipt: typeof ledgerFormat
  readonly place: number
  readonly leaf: string
  readonly head: HeadText
  /** Hashes in hex, from the leaf upwards. */
  readonly proof: readonly string[]
  readonly keys: readonly LedgerKey[]
}

export const ledgerFormat = 'subtract/1'

/** Why a file does not hold what it promises. */
export type LedgerFault =
  | { readonly type: 'not-a-ledger-file'; readonly line: number }
  | { readonly type: 'entries-differ-in-number'; readonly told: number; readonly found: number }
  | { readonly type: 'root-differs'; readonly size: number }
  | { readonly type: 'entry-not-in-the-ledger'; readonly place: number }
  | { readonly type: 'signature-wrong'; readonly keyId: string }
  | { readonly type: 'key-not-of-this-ledger'; readonly keyId: string }
  | { readonly type: 'key-not-the-expected'; readonly first: string; readonly expected: string }
  | { readonly type: 'older-not-contained'; readonly size: number }
  | { readonly type: 'older-needs-a-ledger' }

/** What was verified. */
export type VerifiedLedger = {
  readonly what: 'ledger' | 'receipt'
  readonly head: HeadText
  /** The first key of the ledger: compare it with the one that its office has published. */
  readonly firstKey: string
  /** The receipt's entry. */
  readonly entry?: { readonly place: number; readonly act: WrittenAct }
  /** The size of the older ledger that this one contains unchanged. */
  readonly contains?: number
}

export type VerifyWish = {
  readonly lines: AsyncIterable<string>
  /** The first line of an older export, or an older receipt: this ledger must begin with that one. */
  readonly older?: string
  /** The first key that the ledger must have. */
  readonly key?: string
}

/** Verify an exported ledger or a receipt, with nothing but the file: the tree, the signature, the line of keys. */
export async function verifyLedger(
  crypto: LedgerCrypto,
  { lines, older, key }: VerifyWish,
): Promise<Result<VerifiedLedger, LedgerFault>> {
  const old = older === undefined ? undefined : headIn(older)
  if (older !== undefined && !old) return refuse({ type: 'not-a-ledger-file', line: 1 })
  const reader = lines[Symbol.asyncIterator]()
  const opening = await reader.next()
  const first: string = opening.done ? '' : opening.value
  const heading = documentIn(first)
  const rest = { [Symbol.asyncIterator]: () => reader }
  if (heading?.['ledger'] === ledgerFormat) {
    const head = headIn(first)
    if (!head) return refuse({ type: 'not-a-ledger-file', line: 1 })
    return verifyExport(crypto, head, rest, { old, key })
  }
  let whole = first
  for await (const line of rest) whole += `\n${line}`
  const receipt = receiptIn(whole)
  if (!receipt) return refuse({ type: 'not-a-ledger-file', line: 1 })
  if (old) return refuse({ type: 'older-needs-a-ledger' })
  return verifyReceipt(crypto, receipt, key)
}

type Asked = { readonly old: HeadText | undefined; readonly key: string | undefined }

async function verifyExport(
  crypto: LedgerCrypto,
  head: HeadText,
  lines: AsyncIterable<string>,
  { old, key }: Asked,
): Promise<Result<VerifiedLedger, LedgerFault>> {
  const { sha256 } = crypto
  const encoder = new TextEncoder()
  const keys: LedgerKey[] = []
  let edge: Edge = []
  let found = 0
  let waiting: Uint8Array[] = []
  const settle = () => {
    edge = grow(sha256, edge, waiting).edge
    waiting = []
  }
  let isOldContained = old?.size === 0
  for await (const line of lines) {
    if (line === '') continue
    waiting.push(leafHash(sha256, encoder.encode(line)))
    const told = keyIn(line, found)
    if (told) keys.push(told)
    found++
    if (waiting.length === leavesAtOnce) settle()
    if (found !== old?.size) continue
    settle()
    isOldContained = isSame(rootOf(sha256, edge), fromHex(old.root))
  }
  settle()
  if (found !== head.size) {
    return refuse({ type: 'entries-differ-in-number', told: head.size, found })
  }
  if (!isSame(rootOf(sha256, edge), fromHex(head.root))) {
    return refuse({ type: 'root-differs', size: head.size })
  }
  const trusted = trustedHead(crypto, head, keys, key)
  if (!trusted.ok) return trusted
  if (old && !isOldContained) return refuse({ type: 'older-not-contained', size: old.size })
  return ok({
    what: 'ledger',
    head,
    firstKey: trusted.value,
    ...(old && { contains: old.size }),
  })
}

const leavesAtOnce = 4096

function verifyReceipt(
  crypto: LedgerCrypto,
  { place, leaf, head, proof, keys }: LedgerReceipt,
  key: string | undefined,
): Result<VerifiedLedger, LedgerFault> {
  const { sha256 } = crypto
  const hash = leafHash(sha256, new TextEncoder().encode(leaf))
  const tree = { size: head.size, root: fromHex(head.root) }
  const act = documentIn(leaf)
  if (!act || !isIncluded(sha256, { hash, index: place }, tree, proof.map(fromHex))) {
    return refuse({ type: 'entry-not-in-the-ledger', place })
  }
  const trusted = trustedHead(crypto, head, keys, key)
  if (!trusted.ok) return trusted
  return ok({
    what: 'receipt',
    head,
    firstKey: trusted.value,
    entry: { place, act: act as unknown as WrittenAct },
  })
}

/** Whether the head is signed by a key that leads back, word by word, to the first; that one is returned. */
function trustedHead(
  { sha256, isSigned }: LedgerCrypto,
  head: HeadText,
  keys: readonly LedgerKey[],
  expected: string | undefined,
): Result<string, LedgerFault> {
  const known = new Map<string, Uint8Array>()
  for (const { keyId, publicKey, endorsed } of keys) {
    const raw = fromBase64(publicKey)
    if (keyIdOf(sha256, raw) !== keyId) continue
    const before = endorsed && known.get(endorsed.by)
    const isEndorsed =
      before && isSigned(before, endorsementBytes(raw), fromBase64(endorsed.signature))
    if (known.size === 0 || isEndorsed) known.set(keyId, raw)
  }
  const key = known.get(head.keyId)
  const [first] = known.keys()
  if (!key || first === undefined)
    return refuse({ type: 'key-not-of-this-ledger', keyId: head.keyId })
  const tree: TreeHead = { size: head.size, root: fromHex(head.root), at: head.at }
  if (!isSigned(key, treeHeadBytes(tree), fromBase64(head.signature))) {
    return refuse({ type: 'signature-wrong', keyId: head.keyId })
  }
  if (expected !== undefined && expected !== first) {
    return refuse({ type: 'key-not-the-expected', first, expected })
  }
  return ok(first)
}

/** A key's name: the first 16 hex digits of the SHA-256 of its 32 bytes. */
export function keyIdOf(sha256: Sha256, publicKey: Uint8Array): string {
  return toHex(sha256(publicKey)).slice(0, keyIdLength)
}

const keyIdLength = 16

/** What a key signs to name the one that comes after it. */
export function endorsementBytes(publicKey: Uint8Array): Uint8Array {
  return new TextEncoder().encode(`subtract ledger key ${toHex(publicKey)}`)
}

/** A signed head, as files and the API carry it. */
export function headText({ size, root, at, keyId, signature }: SignedHead): HeadText {
  return { size, root: toHex(root), at, keyId, signature: toBase64(signature) }
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function fromHex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  } catch {
    return new Uint8Array(0)
  }
}

type Document = Readonly<Record<string, unknown>>

function documentIn(text: string): Document | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Document) : undefined
  } catch {
    return undefined
  }
}

/** The head that an export's first line or a receipt carries. */
function headIn(text: string): HeadText | undefined {
  const told = documentIn(text)
  const head = (told?.['receipt'] === ledgerFormat ? told['head'] : told) as HeadText | undefined
  if (!head || !Number.isSafeInteger(head.size) || head.size < 0) return undefined
  if (!Number.isSafeInteger(head.at) || !/^[0-9a-f]{64}$/.test(String(head.root))) return undefined
  if (typeof head.keyId !== 'string' || typeof head.signature !== 'string') return undefined
  const { size, root, at, keyId, signature } = head
  return { size, root, at, keyId, signature }
}

function receiptIn(text: string): LedgerReceipt | undefined {
  const told = documentIn(text)
  const head = headIn(text)
  if (told?.['receipt'] !== ledgerFormat || !head) return undefined
  const { place, leaf, proof, keys } = told as unknown as LedgerReceipt
  if (!Number.isSafeInteger(place) || typeof leaf !== 'string') return undefined
  if (!Array.isArray(proof) || !proof.every((hash) => /^[0-9a-f]{64}$/.test(String(hash)))) {
    return undefined
  }
  if (!Array.isArray(keys) || !keys.every((key) => typeof key?.publicKey === 'string')) {
    return undefined
  }
  return { receipt: ledgerFormat, place, leaf, head, proof, keys }
}

/** The key that a leaf adds, if it adds one. */
function keyIn(leaf: string, place: number): LedgerKey | undefined {
  if (!leaf.includes('"act":"key-added"')) return undefined
  const told = documentIn(leaf) as WrittenAct | undefined
  return told?.act === 'key-added' ? { ...told, place } : undefined
}
