import { RSABSSA } from '@cloudflare/blindrsa-ts'
import {
  type LedgerReceipt,
  type PublicReportKey,
  type TokenOffer,
  fromBase64,
  toBase64,
  toHex,
  tokenMessage,
  verifyLedger,
} from '#usecases'
import { browserCrypto } from './browserCrypto.ts'

/** A token that was drawn and not spent yet; it stays in this browser. */
export type HeldToken = Pick<PublicReportKey, 'keyId' | 'from' | 'senders'> & {
  /** Base64. */
  readonly message: string
  readonly signature: string
}

/** What came of drawing: tokens of one key at least, and how many of its cell have drawn, where that is known. */
export type Drawn =
  | { readonly type: 'ready'; readonly held: readonly HeldToken[]; readonly drawers?: number }
  | { readonly type: 'none-left'; readonly period: string }
  | { readonly type: 'not-secure' }
  | { readonly type: 'sign-in' }
  | { readonly type: 'key-wrong' }
  | { readonly type: 'away'; readonly why: string }

type Kept = {
  readonly tokens: readonly HeldToken[]
  /** The month in which tokens were drawn, or tried to be, without being asked for. */
  readonly tried?: string
  /** The first key of the ledger, as it was seen first. */
  readonly firstKey?: string
}

const place = 'subtract-report-tokens'
/** Reports, and what is asked on their behalf, carry nothing by which the server knows who is signed in. */
export const asNobody = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} as const

/** The tokens of this browser; where it has none of this month, draw some. Only then the server is asked as somebody who is signed in. */
export async function drawTokens(): Promise<Drawn> {
  if (!window.isSecureContext || !globalThis.crypto?.subtle) return { type: 'not-secure' }
  const listed = await fetch('/api/burden-keys', asNobody)
  if (!listed.ok) return { type: 'away', why: await titleOf(listed) }
  const { keys } = (await listed.json()) as { readonly keys: readonly PublicReportKey[] }
  const held = keptTokens()
  const key = keys.find(({ keyId }) => held.some((token) => token.keyId === keyId))
  if (key) {
    const { keyId, drawers } = key
    return { type: 'ready', held: held.filter((token) => token.keyId === keyId), drawers }
  }
  const drawn = await drawFor(keys)
  // Tokens of last month are taken for some days more.
  const isInVain = drawn.type !== 'ready' && drawn.type !== 'key-wrong'
  return isInVain && held.length > 0 ? { type: 'ready', held } : drawn
}

/** Draw some, after checking that everybody of the cell is given the same key. */
async function drawFor(keys: readonly PublicReportKey[]): Promise<Drawn> {
  const asked = await fetch('/api/burden-tokens', { cache: 'no-store' })
  if (asked.status === unauthorised) return { type: 'sign-in' }
  if (!asked.ok) return { type: 'away', why: await titleOf(asked) }
  const offer = (await asked.json()) as TokenOffer
  // Half of them, so that a telephone and a desk both get some; and no more before all are spent, which only their number tells.
  const wanted = Math.min(offer.left, Math.ceil(offer.most / 2))
  if (wanted === 0) return { type: 'none-left', period: offer.from.period }
  if (!(await isEverybodysKey(offer, keys))) return { type: 'key-wrong' }
  const drawn = await draw(offer, wanted)
  if ('why' in drawn) return { type: 'away', why: drawn.why }
  keep({ tokens: drawn.tokens })
  return { type: 'ready', held: drawn.tokens, drawers: offer.drawers }
}

/** Draw once a month in passing. Whatever goes wrong, nobody is bothered. */
export async function drawQuietly(): Promise<void> {
  try {
    const month = new Date().toISOString().slice(0, monthLetters)
    if (kept().tried === month) return
    keep({ tried: month })
    await drawTokens()
  } catch {
    return
  }
}

/** The token is spent: it is kept no longer. */
export function dropToken(spent: HeldToken): void {
  keep({ tokens: keptTokens().filter(({ message }) => message !== spent.message) })
}

/** The sentence of a problem that the server told. */
export async function titleOf(answer: Response): Promise<string> {
  const told = (await answer.json().catch(() => ({}))) as { readonly title?: string }
  return told.title ?? String(answer.status)
}

const unauthorised = 401
const monthLetters = 7

async function draw(
  { keyId, publicKey, from, senders }: TokenOffer,
  wanted: number,
): Promise<{ readonly tokens: readonly HeldToken[] } | { readonly why: string }> {
  const suite = RSABSSA.SHA384.PSS.Randomized()
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' }
  const spki = bytesOf(publicKey)
  const key = await crypto.subtle.importKey('spki', spki, algorithm, true, ['verify'])
  const blinded = []
  for (let one = 0; one < wanted; one++) {
    const message = suite.prepare(tokenMessage.purpose(keyId))
    blinded.push({ message, ...(await suite.blind(key, message)) })
  }
  const answer = await fetch('/api/burden-tokens', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ keyId, blinded: blinded.map(({ blindedMsg }) => toBase64(blindedMsg)) }),
  })
  if (!answer.ok) return { why: await titleOf(answer) }
  const { signatures } = (await answer.json()) as { readonly signatures: readonly string[] }
  const tokens: HeldToken[] = []
  for (const [at, { message, inv }] of blinded.entries()) {
    const signature = await suite.finalize(key, message, bytesOf(signatures[at] ?? ''), inv)
    const texts = { message: toBase64(message), signature: toBase64(signature) }
    tokens.push({ keyId, from, senders, ...texts })
  }
  return { tokens }
}

/** Whether the ledger tells of this key for this cell, and the public list of no other: a key of one's own would tell one apart. */
async function isEverybodysKey(
  offer: TokenOffer,
  before: readonly PublicReportKey[],
): Promise<boolean> {
  const { keyId, publicKey, from } = offer
  if (toHex(browserCrypto.sha256(fromBase64(publicKey))) !== keyId) return false
  const [entry, list] = await Promise.all([
    fetch(`/api/ledger/entries/${offer.place}`, asNobody),
    fetch('/api/burden-keys', asNobody),
  ])
  if (!entry.ok || !list.ok) return false
  const receipt = (await entry.json()) as LedgerReceipt
  const verified = await verifyLedger(browserCrypto, { lines: oneLine(JSON.stringify(receipt)) })
  if (!verified.ok) return false
  const act = verified.value.entry?.act
  if (act?.act !== 'report-key-added' || act.keyId !== keyId) return false
  if (act.publicKey !== publicKey || cellOf(act) !== cellOf(from)) return false
  const { firstKey } = verified.value
  if ((kept().firstKey ?? firstKey) !== firstKey) return false
  keep({ firstKey })
  const { keys } = (await list.json()) as { readonly keys: readonly PublicReportKey[] }
  const same = [...before, ...keys].filter((key) => cellOf(key.from) === cellOf(from))
  return same.length > 0 && same.every((key) => key.keyId === keyId)
}

function cellOf({ period, level, region }: TokenOffer['from']): string {
  return `${period} ${level ?? ''} ${region ?? ''}`
}

/** What is verified comes in lines; a receipt may be one. */
export async function* oneLine(text: string): AsyncGenerator<string> {
  yield text
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(fromBase64(base64))
}

function keptTokens(): readonly HeldToken[] {
  return kept().tokens
}

function kept(): Kept {
  try {
    const told = JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Kept>
    return { ...told, tokens: Array.isArray(told.tokens) ? told.tokens : [] }
  } catch {
    return { tokens: [] }
  }
}

function keep(some: Partial<Kept>): void {
  localStorage.setItem(place, JSON.stringify({ ...kept(), ...some }))
}
