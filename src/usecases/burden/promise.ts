import type { Day, Sha256 } from '#kernel'
import { parseDay } from '#kernel'
import type { LedgerAct, LedgerKey } from '../ledgerPorts.ts'
import { fromHex, toHex } from '../texts.ts'

/** The word that is given for a report at once: the ledger will have it by a day. Keep it: with it, and the ledger, its removal can be shown. */
export type ReportPromise = {
  readonly promise: typeof promiseFormat
  /** What the ledger will tell: SHA-256 of the salt and the content, hex. */
  readonly report: string
  readonly on: Day
  readonly by: Day
  /** The report as it was taken. */
  readonly content: string
  /** Hex. */
  readonly salt: string
  readonly keyId: string
  /** Ed25519 by the ledger's key, base64. */
  readonly signature: string
  readonly keys: readonly LedgerKey[]
}

export const promiseFormat = 'subtract/1'

/** What the ledger's key signs to give its word. */
export function promiseBytes({ report, on, by }: Pick<ReportPromise, 'report' | 'on' | 'by'>) {
  return new TextEncoder().encode(
    `subtract burden report ${report} of ${on} in the ledger by ${by}`,
  )
}

/** The hash by which the ledger tells of a report. */
export function reportHash(sha256: Sha256, salt: Uint8Array, content: string): string {
  return toHex(sha256(Uint8Array.of(...salt, ...new TextEncoder().encode(content))))
}

/** Whether a hash is that of this report. */
export function isOwnReport(
  sha256: Sha256,
  { report, content, salt }: Pick<ReportPromise, 'report' | 'content' | 'salt'>,
): boolean {
  return reportHash(sha256, fromHex(salt), content) === report
}

/** The promise that a file holds. */
export function promiseIn(text: string): ReportPromise | undefined {
  const told = documentIn(text)
  if (told?.['promise'] !== promiseFormat) return undefined
  const texts = ['report', 'on', 'by', 'content', 'salt', 'keyId', 'signature']
  if (!texts.every((name) => typeof told[name] === 'string')) return undefined
  const promise = told as unknown as ReportPromise
  if (!parseDay(promise.on) || !parseDay(promise.by) || !Array.isArray(promise.keys)) {
    return undefined
  }
  return promise.keys.every((key) => typeof key?.publicKey === 'string') ? promise : undefined
}

/** A second key for one cell and month: with it somebody could be told apart. */
export function doubledReportKey(
  keys: readonly Extract<LedgerAct, { act: 'report-key-added' }>[],
): { readonly period: string; readonly keyId: string } | undefined {
  const seen = new Set<string>()
  for (const { period, level = '', region = '', keyId } of keys) {
    const cell = `${period} ${level} ${region}`
    if (seen.has(cell)) return { period, keyId }
    seen.add(cell)
  }
  return undefined
}

function documentIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)
      : undefined
  } catch {
    return undefined
  }
}
