import type { Lang } from '#kernel'
import type { LedgerAct, LedgerFault, VerifiedLedger } from '#usecases'
import { figuresOf } from '../pages/index.ts'
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

/** What was verified, line by line; the entry of a receipt in its own words. */
export function sayVerified(lang: Lang, verified: VerifiedLedger): readonly string[] {
  const words = ledgerWords[lang]
  const { count, moment } = figuresOf(lang)
  const { head, firstKey, entry, contains, promised } = verified
  if (!head) {
    const { on, by, keyId } = promised ?? { on: '', by: '', keyId: '' }
    return [words.promise(on, by), words.signedPromise(keyId), words.firstKey(firstKey)]
  }
  return [
    entry ? words.included(count(entry.place)) : words.whole(count(head.size)),
    ...(entry ? [`${moment(entry.act.at)} · ${sayAct(lang, entry.act, count)}`] : []),
    ...(contains === undefined ? [] : [words.contains(count(contains))]),
    ...(promised?.place === undefined ? [] : [words.kept(count(promised.place))]),
    words.signed(head.keyId, moment(head.at)),
    words.firstKey(firstKey),
  ]
}

/** Why a file does not hold what it promises. */
export function sayLedgerFault(lang: Lang, fault: LedgerFault): string {
  const say = ledgerWords[lang].refusals[fault.type] as (fault: LedgerFault) => string
  return say(fault)
}
