import type { Day, Edge, Result, Sha256 } from '#kernel'
import { grow, isIncluded, isSame, leafHash, ok, refuse, rootOf, treeHeadBytes } from '#kernel'
import { doubledReportKey, isOwnReport, promiseBytes, promiseIn } from './burden/promise.ts'
import type { LedgerKey, SignedHead, WrittenAct } from './ledgerPorts.ts'
import { fromBase64, fromHex, toBase64, toHex } from './texts.ts'

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

/** One entry with the proof that it stands in the ledger under a signed head. */
export type LedgerReceipt = {
  readonly receipt: typeof ledgerFormat
  readonly place: number
  readonly leaf: string
  readonly head: HeadText
  /** Hashes in hex, from the leaf upwards. */
  readonly proof: readonly string[]
  readonly keys: readonly LedgerKey[]
  /** The report whose hash the entry tells, and the salt (hex), where it is the receipt of one. */
  readonly content?: string
  readonly salt?: string
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
  | { readonly type: 'promise-needs-a-ledger' }
  | { readonly type: 'promise-not-kept'; readonly report: string; readonly by: Day }
  | { readonly type: 'report-not-the-promised'; readonly report: string }
  | { readonly type: 'report-key-doubled'; readonly period: string; readonly keyId: string }

/** What was verified. */
export type VerifiedLedger = {
  readonly what: 'ledger' | 'receipt' | 'promise'
  /** Absent for a promise: the ledger is still to have it. */
  readonly head?: HeadText
  /** The first key of the ledger: compare it with the one that its office has published. */
  readonly firstKey: string
  /** The receipt's entry. */
  readonly entry?: { readonly place: number; readonly act: WrittenAct }
  /** The size of the older ledger that this one contains unchanged. */
  readonly contains?: number
  /** What was promised, and where the ledger has it, once it was looked for there. */
  readonly promised?: {
    readonly report: string
    readonly on: Day
    readonly by: Day
    readonly keyId: string
    readonly place?: number
  }
}

export type VerifyWish = {
  readonly lines: AsyncIterable<string>
  /** The first line of an older export, or an older receipt: this ledger must begin with that one. */
  readonly older?: string
  /** The first key that the ledger must have. */
  readonly key?: string
  /** The promise that was given for a report: the ledger must have it. */
  readonly promised?: string
}

/** Verify an exported ledger, a receipt or a promise, with nothing but the file: the tree, the signature, the line of keys. */
export async function verifyLedger(
  crypto: LedgerCrypto,
  { lines, older, key, promised }: VerifyWish,
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
    const promise = promised === undefined ? undefined : verifyPromise(crypto, promised)
    if (promise && !promise.ok) return promise
    return verifyExport(crypto, head, rest, {
      old,
      key,
      promised: promise?.value,
    })
  }
  let whole = first
  for await (const line of rest) whole += `\n${line}`
  if (promised !== undefined) return refuse({ type: 'promise-needs-a-ledger' })
  if (promiseIn(whole)) return verifyPromise(crypto, whole, key)
  const receipt = receiptIn(whole)
  if (!receipt) return refuse({ type: 'not-a-ledger-file', line: 1 })
  if (old) return refuse({ type: 'older-needs-a-ledger' })
  return verifyReceipt(crypto, receipt, key)
}

type Asked = {
  readonly old: HeadText | undefined
  readonly key: string | undefined
  readonly promised: VerifiedLedger | undefined
}

async function verifyExport(
  crypto: LedgerCrypto,
  head: HeadText,
  lines: AsyncIterable<string>,
  { old, key, promised }: Asked,
): Promise<Result<VerifiedLedger, LedgerFault>> {
  const { sha256 } = crypto
  const encoder = new TextEncoder()
  const keys: LedgerKey[] = []
  const reportKeys: Extract<WrittenAct, { act: 'report-key-added' }>[] = []
  const wanted = promised?.promised
  let promisedAt: number | undefined
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
    const reportKey = actIn(line, 'report-key-added')
    if (reportKey) reportKeys.push(reportKey)
    if (wanted && line.includes(wanted.report)) {
      if (actIn(line, 'burden-reported')?.report === wanted.report) promisedAt = found
    }
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
  const doubled = doubledReportKey(reportKeys)
  if (doubled) return refuse({ type: 'report-key-doubled', ...doubled })
  if (promised && promised.firstKey !== trusted.value) {
    const expected = promised.firstKey
    return refuse({ type: 'key-not-the-expected', first: trusted.value, expected })
  }
  if (wanted && promisedAt === undefined) {
    const { report, by } = wanted
    return refuse({ type: 'promise-not-kept', report, by })
  }
  return ok({
    what: 'ledger',
    head,
    firstKey: trusted.value,
    ...(old && { contains: old.size }),
    ...(wanted && promisedAt !== undefined && { promised: { ...wanted, place: promisedAt } }),
  })
}

const leavesAtOnce = 4096

/** The word that was given for a report: its hash is that of the report in the file, and a key of the ledger signed it. */
function verifyPromise(
  crypto: LedgerCrypto,
  text: string,
  expected?: string,
): Result<VerifiedLedger, LedgerFault> {
  const promise = promiseIn(text)
  if (!promise) return refuse({ type: 'not-a-ledger-file', line: 1 })
  const { report, on, by, keyId, signature } = promise
  if (!isOwnReport(crypto.sha256, promise)) {
    return refuse({ type: 'report-not-the-promised', report })
  }
  const signed = { keyId, bytes: promiseBytes(promise), signature }
  const trusted = trustedKey(crypto, signed, promise.keys, expected)
  if (!trusted.ok) return trusted
  return ok({ what: 'promise', firstKey: trusted.value, promised: { report, on, by, keyId } })
}

function verifyReceipt(
  crypto: LedgerCrypto,
  { place, leaf, head, proof, keys, ...beside }: LedgerReceipt,
  key: string | undefined,
): Result<VerifiedLedger, LedgerFault> {
  const { sha256 } = crypto
  const hash = leafHash(sha256, new TextEncoder().encode(leaf))
  const tree = { size: head.size, root: fromHex(head.root) }
  const act = documentIn(leaf)
  if (!act || !isIncluded(sha256, { hash, index: place }, tree, proof.map(fromHex))) {
    return refuse({ type: 'entry-not-in-the-ledger', place })
  }
  const { report, content, salt } = { ...act, ...beside } as Readonly<Record<string, unknown>>
  if (typeof report === 'string' && typeof content === 'string') {
    if (!isOwnReport(sha256, { report, content, salt: String(salt) })) {
      return refuse({ type: 'report-not-the-promised', report })
    }
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
  crypto: LedgerCrypto,
  { size, root, at, keyId, signature }: HeadText,
  keys: readonly LedgerKey[],
  expected: string | undefined,
): Result<string, LedgerFault> {
  const bytes = treeHeadBytes({ size, root: fromHex(root), at })
  return trustedKey(crypto, { keyId, bytes, signature }, keys, expected)
}

function trustedKey(
  { sha256, isSigned }: LedgerCrypto,
  signed: { readonly keyId: string; readonly bytes: Uint8Array; readonly signature: string },
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
  const { keyId } = signed
  const key = known.get(keyId)
  const [first] = known.keys()
  if (!key || first === undefined) return refuse({ type: 'key-not-of-this-ledger', keyId })
  if (!isSigned(key, signed.bytes, fromBase64(signed.signature))) {
    return refuse({ type: 'signature-wrong', keyId })
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
  const { content, salt } = told as unknown as LedgerReceipt
  return {
    receipt: ledgerFormat,
    place,
    leaf,
    head,
    proof,
    keys,
    ...(typeof content === 'string' && typeof salt === 'string' && { content, salt }),
  }
}

/** The act of a leaf, where it is of that kind. */
function actIn<A extends 'report-key-added' | 'burden-reported'>(
  leaf: string,
  kind: A,
): Extract<WrittenAct, { act: A }> | undefined {
  if (!leaf.includes(`"act":"${kind}"`)) return undefined
  const told = documentIn(leaf) as WrittenAct | undefined
  return told?.act === kind ? (told as Extract<WrittenAct, { act: A }>) : undefined
}

/** The key that a leaf adds, if it adds one. */
function keyIn(leaf: string, place: number): LedgerKey | undefined {
  if (!leaf.includes('"act":"key-added"')) return undefined
  const told = documentIn(leaf) as WrittenAct | undefined
  return told?.act === 'key-added' ? { ...told, place } : undefined
}
