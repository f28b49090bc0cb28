import type { LedgerReader, LedgerSigner, LedgerStore, NewEntry } from '#usecases'
import type { Database, Db } from '../db.ts'
import { type KnownEdge, appendToLedger } from './append.ts'
import {
  headOf,
  keptBeside,
  lastHead,
  ledgerEntries,
  ledgerKeys,
  ledgerTiles,
} from './readLedger.ts'

/** Who signs the ledger, and when it is; the key is asked for at the first entry. */
export type LedgerPen = { readonly signer: () => LedgerSigner; readonly now?: () => number }

/** Writes entries inside a transaction. */
export type Append = (db: Db, entries: readonly NewEntry[]) => Promise<void>

/** The pen, in the hand of a store. */
export function appendWith({ signer, now = Date.now }: LedgerPen): Append {
  const known: KnownEdge = {}
  return async (db, entries) => {
    if (entries.length > 0) await appendToLedger(db, signer(), entries, now(), known)
  }
}

/** The ledger's questions and its one act, asked of one database. */
export function ledgerStore(database: Database, now: () => number = Date.now): LedgerStore {
  return {
    ...ledgerReader(database),
    addKey: (signer) => database.transaction((db) => appendToLedger(db, signer, [], now())),
  }
}

/** The ledger's questions, asked of a database or inside a transaction. */
export function ledgerReader(db: Db): LedgerReader {
  return {
    head: () => lastHead(db),
    headOf: (size) => headOf(db, size),
    keys: () => ledgerKeys(db),
    entries: (page) => ledgerEntries(db, page),
    kept: (place) => keptBeside(db, place),
    tiles: (size, wanted) => ledgerTiles(db, size, wanted),
  }
}
