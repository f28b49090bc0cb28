import type { ConsistencyRefusal, LedgerAct, LedgerFault, VerifiedLedger } from '#usecases'

/** What the command line cannot do with the ledger. */
export type LedgerUsageRefusal =
  | { readonly type: 'ledger-act-unknown'; readonly act: string; readonly known: readonly string[] }
  | { readonly type: 'verify-takes-one-file'; readonly count: number }
  | { readonly type: 'ledger-empty' }
  | { readonly type: 'ledger-file-not-readable'; readonly file: string; readonly why: string }
  | { readonly type: 'ledger-file-there-already'; readonly file: string }

export type NoLedger = LedgerFault | LedgerUsageRefusal | ConsistencyRefusal

/** An act with its figures already written for the language. */
export type SaidAct<A extends LedgerAct['act']> = Extract<LedgerAct, { act: A }>

/** What is said about the ledger. Figures and moments come in already written. */
export type LedgerWords = {
  readonly refusals: { readonly [R in NoLedger as R['type']]: (facts: R) => string }
  readonly helpVerify: string
  readonly helpLedger: string
  /** One sentence for each act. */
  readonly acts: {
    readonly [A in LedgerAct['act']]: (act: SaidAct<A>, count: (n: number) => string) => string
  }
  readonly whole: (entries: string) => string
  readonly included: (place: string) => string
  readonly signed: (keyId: string, moment: string) => string
  readonly contains: (entries: string) => string
  readonly firstKey: (keyId: string) => string
  readonly promise: (on: string, by: string) => string
  readonly kept: (place: string) => string
  readonly signedPromise: (keyId: string) => string
  readonly what: (verified: VerifiedLedger['what']) => string
  readonly written: (file: string, entries: string) => string
  readonly keyChanged: (keyId: string, file: string) => string
  readonly keyFromSetting: string
  readonly page: {
    readonly title: string
    readonly lead: string
    readonly size: string
    readonly root: string
    readonly signedAt: string
    readonly signedBy: string
    readonly empty: string
    readonly entries: string
    readonly newer: string
    readonly older: string
    readonly place: string
    readonly when: string
    readonly says: string
    readonly howTitle: string
    readonly how: readonly string[]
    readonly download: string
    readonly downloadNote: (bytes: string) => string
    readonly verifyHere: string
    readonly verifyHereLead: string
    readonly verifyFile: string
    readonly verifyOlder: string
    readonly verifyKey: string
    readonly verify: string
    readonly verifying: string
    readonly verifyNoFile: string
    readonly keysTitle: string
    readonly keyFirst: string
    readonly keyEndorsed: (by: string) => string
    readonly entryTitle: (place: string) => string
    readonly leaf: string
    readonly leafNote: string
    readonly kept: string
    readonly proof: (steps: string) => string
    readonly proofNote: string
    readonly receipt: string
    readonly receiptNote: string
    readonly toolPage: string
    readonly timeline: string
    readonly footer: (entries: string, root: string) => string
    readonly footerEmpty: string
  }
}
