import type { Lang } from '#kernel'
import type { LedgerAct } from '#usecases'
import { en } from './en.ts'
import type { LedgerWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { LedgerUsageRefusal, LedgerWords, NoLedger } from './shape.ts'

/** What is said about the ledger, in each language. */
export const ledgerWords: { readonly [L in Lang]: LedgerWords } = { zh, vi, en }

/** What an entry tells, in one sentence. */
export function sayAct(lang: Lang, act: LedgerAct, count: (number: number) => string): string {
  const say = ledgerWords[lang].acts[act.act] as (
    act: LedgerAct,
    count: (number: number) => string,
  ) => string
  return say(act, count)
}
