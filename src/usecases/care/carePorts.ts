import type { Result } from '#kernel'
import type { StoreRefusal } from '../groundRefusals.ts'
import type { LedgerReader } from '../ledgerPorts.ts'

/** What a copy of the register holds: which schema, how far its ledger had grown, how many rows of each table. */
export type CopyContents = {
  readonly schema: number
  /** The root in hex, and the key that signed it; absent where the ledger is empty. */
  readonly ledger?: { readonly size: number; readonly root: string; readonly keyId: string }
  /** In the order in which they can be taken in again. */
  readonly tables: readonly { readonly table: string; readonly rows: number }[]
}

/** Rows of one table, each a JSON document on one line as the database wrote it. */
export type CopiedRows = { readonly table: string; readonly rows: readonly string[] }

/** A copy while it is taken: all of it is of one moment. */
export type RegisterCopy = {
  readonly contents: CopyContents
  readonly rows: () => AsyncIterable<CopiedRows>
}

/** Why a copy cannot be taken in. */
export type RestoreRefusal =
  | { readonly type: 'register-not-empty'; readonly table: string }
  | { readonly type: 'backup-schema-differs'; readonly backup: number; readonly register: number }
  | { readonly type: 'backup-schema-newer'; readonly backup: number; readonly program: number }
  | { readonly type: 'backup-rows-refused'; readonly table: string; readonly why: string }

/** A register that was taken in and is not yet kept. */
export type TakenIn = {
  readonly copy: RegisterCopy
  readonly ledger: LedgerReader
  /** Ledger entries whose hash, or the hash of what is kept beside them, does not fit. */
  readonly misfits: () => Promise<number>
}

/** The database, as a doctor sees it. */
export type DatabaseFacts = {
  readonly version: string
  readonly encoding: string
  /** The newest migration that ran; 0 where there is no table yet. */
  readonly schema: number
  /** The newest migration that this program brings. */
  readonly program: number
  /** The name of a migration that ran and whose text is another one now. */
  readonly edited?: string
  /** Its clock, in milliseconds since 1970. */
  readonly now: number
}

/** A register as it lies there, with its tables not brought up to date. */
export interface CareStore {
  facts(): Promise<DatabaseFacts>
  readonly ledger: LedgerReader
  copy<T>(take: (copy: RegisterCopy) => Promise<T>): Promise<T>
  /** Take in rows of that schema, whole or not at all; `approve` has the last word. */
  restore<R>(
    schema: number,
    rows: AsyncIterable<CopiedRows>,
    approve: (taken: TakenIn) => Promise<Result<undefined, R>>,
  ): Promise<Result<undefined, R | RestoreRefusal | StoreRefusal>>
}

/** Why a file is no backup that can be trusted. */
export type BackupFileRefusal =
  | { readonly type: 'backup-file-not-readable'; readonly file: string; readonly why: string }
  | { readonly type: 'backup-file-there-already'; readonly file: string }
  | { readonly type: 'not-a-backup'; readonly file: string }
  | { readonly type: 'backup-format-newer'; readonly file: string; readonly format: string }
  | { readonly type: 'backup-cut-short'; readonly file: string }
  | { readonly type: 'backup-changed'; readonly file: string }

/** Compressed files of lines that end with the hash of all lines before. */
export interface BackupFiles {
  /** A new file, readable by its owner only; the digest is its last line. */
  write(
    file: string,
    lines: AsyncIterable<string>,
  ): Promise<Result<{ readonly bytes: number; readonly sha256: string }, BackupFileRefusal>>
  /** Hand over the lines; the file holds only if its digest does, which is known when all of them were read. */
  read<T, R>(
    file: string,
    take: (lines: AsyncIterable<string>) => Promise<Result<T, R>>,
  ): Promise<Result<{ readonly value: T; readonly sha256: string }, R | BackupFileRefusal>>
  /** The digest that a file of these lines would end with. */
  digestOf(lines: AsyncIterable<string>): Promise<string>
}
