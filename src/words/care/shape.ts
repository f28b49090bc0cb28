import type { BackupRefusal, CheckName, DoctorRefusal, GoodFact, NotLookedAt } from '#usecases'
import type { GroundWords } from '../ground/index.ts'
import type { LedgerWords } from '../ledger/index.ts'

/** What the command line cannot do with backups. */
export type BackupUsageRefusal =
  | { readonly type: 'backup-needs-out' }
  | { readonly type: 'restore-takes-one-file'; readonly count: number }

type SaidElsewhere = keyof GroundWords['refusals'] | keyof LedgerWords['refusals']

/** Why there is no backup, or none was taken in; what ledger and store say is said there. */
export type NoBackup = Exclude<BackupRefusal, { type: SaidElsewhere }> | BackupUsageRefusal

/** What a doctor finds wrong and nobody else says. */
export type Unwell = Exclude<DoctorRefusal, { type: SaidElsewhere }>

/** What is said about copies of the register and about its health. Figures and moments come in already written. */
export type CareWords = {
  readonly refusals: { readonly [R in NoBackup as R['type']]: (facts: R) => string }
  readonly helpBackup: string
  readonly helpRestore: string
  readonly helpDoctor: string
  readonly backedUp: (file: string, rows: string, size: string) => string
  readonly restored: (rows: string, moment: string) => string
  readonly ledgerAsFar: (entries: string, root: string) => string
  readonly keyNotInside: (keyId: string) => string
  readonly guardIt: string
  readonly keyNeeded: (keyId: string) => string
  readonly checks: { readonly [C in CheckName]: string }
  readonly states: {
    readonly ok: string
    readonly 'not-ok': string
    readonly 'not-looked-at': string
  }
  readonly good: { readonly [F in GoodFact as F['type']]: (facts: F, say: Says) => string }
  readonly unwell: { readonly [R in Unwell as R['type']]: (facts: R, say: Says) => string }
  readonly unseen: { readonly [W in NotLookedAt as W['type']]: (facts: W) => string }
  readonly allWell: string
  readonly notWell: (count: string) => string
}

/** How figures are written. */
export type Says = {
  readonly count: (value: number) => string
  readonly bytes: (value: number) => string
  readonly moment: (ms: number) => string
  readonly list: (items: readonly string[]) => string
}
