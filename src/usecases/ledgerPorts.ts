import type {
  AccountId,
  CaseId,
  Day,
  Duty,
  EvaluationId,
  LimitUnit,
  OfficeId,
  TileAt,
  ToolId,
  TreeHead,
} from '#kernel'
import type { CaseKind, ReportPlace, ReportStep } from '#act'
import type { TextId } from '#observe'
import type { Level, Life, ToolKind } from '#register'

/** What happened: one leaf of the ledger. Public from the moment it is written, so it names no person. */
export type LedgerAct =
  | {
      readonly act: 'key-added'
      readonly keyId: string
      /** 32 bytes, base64. */
      readonly publicKey: string
      /** By the key before it, over these 32 bytes; the first key of a ledger has none. */
      readonly endorsed?: { readonly by: string; readonly signature: string }
    }
  | {
      readonly act: 'list-imported'
      /** SHA-256 of each file, hex; its name, typed by a person, is kept beside. */
      readonly files: readonly string[]
      readonly tools: number
      readonly offices: number
    }
  | {
      readonly act: 'tool-declared'
      readonly tool: ToolId
      readonly kind: ToolKind
      readonly life: Life
    }
  | {
      readonly act: 'register-evaluated'
      readonly evaluation: EvaluationId
      readonly asOf: Day
      readonly rulebook: { readonly id: string; readonly version: string }
      readonly tools: number
      readonly findings: number
    }
  | {
      readonly act: 'step-taken'
      readonly case: CaseId
      readonly kind: CaseKind
      /** The first step of a case is 1. */
      readonly number: number
      readonly step: string
      readonly place: string
      readonly on: Day
      /** The office it was taken for; absent where a clock brought it about. */
      readonly office?: OfficeId
      readonly tool?: ToolId
    }
  | {
      readonly act: 'sample-drawn'
      readonly case: CaseId
      /** The root that the ledger had at that size, hex. */
      readonly seed: string
      readonly seedSize: number
      /** The inspections among which it was drawn, in the order of their numbers. */
      readonly among: readonly CaseId[]
      readonly drawn: readonly CaseId[]
    }
  | {
      readonly act: 'limit-set'
      /** By its id, as `APP-17.least`; on what it rests is kept beside. */
      readonly limit: string
      readonly before: number
      readonly value: number
      readonly unit: LimitUnit
      readonly on: Day
      readonly office?: OfficeId
    }
  | {
      readonly act: 'text-kept'
      readonly text: TextId
      /** SHA-256 of the text as it is kept, hex; its title is kept beside. */
      readonly digest: string
      readonly demands: number
      readonly on: Day
      readonly office?: OfficeId
    }
  | {
      readonly act: 'text-link-settled'
      readonly text: TextId
      readonly tool: ToolId
      /** The span that was looked at, in places of the text. */
      readonly span: { readonly start: number; readonly end: number }
      readonly answer: 'confirmed' | 'refused'
      readonly on: Day
      readonly office?: OfficeId
    }
  | {
      readonly act: 'duties-changed'
      /** Its name is kept beside; no duties at all: the account was closed. */
      readonly account: AccountId
      readonly duties: readonly Duty[]
    }
  | {
      /** A key that signs tokens for burden reports: one for each cell of senders and month. */
      readonly act: 'report-key-added'
      /** SHA-256 of the public key, hex. */
      readonly keyId: string
      /** SubjectPublicKeyInfo, DER, base64. */
      readonly publicKey: string
      readonly period: string
      readonly level?: Level
      readonly region?: string
      /** Possible senders when the month's cells were frozen. */
      readonly senders: number
    }
  | {
      readonly act: 'burden-reported'
      /** SHA-256 of its salt and its text, hex. */
      readonly report: string
      readonly on: Day
    }
  | {
      readonly act: 'report-moved'
      readonly report: string
      readonly step: ReportStep
      readonly place: ReportPlace
      readonly on: Day
      readonly office: OfficeId
      /** The case that takes it up; what was answered is kept beside. */
      readonly case?: CaseId
    }

/** An act to be written, with what must stay deletable beside it. */
export type NewEntry = LedgerAct & { readonly kept?: string }

/** An entry as it stands: its place, counted from nought, and its leaf byte for byte. */
export type LedgerEntry = {
  readonly place: number
  readonly leaf: string
}

/** What a leaf says: the act, when it was written (milliseconds since 1970), and the salted hash of what is kept beside it. */
export type WrittenAct = LedgerAct & { readonly at: number; readonly kept?: string }

export type SignedHead = TreeHead & { readonly keyId: string; readonly signature: Uint8Array }

/** A public key of the ledger, as its own entry tells it. */
export type LedgerKey = Extract<LedgerAct, { act: 'key-added' }> & { readonly place: number }

/** Signs tree heads with one Ed25519 key. */
export type LedgerSigner = {
  readonly keyId: string
  readonly publicKey: Uint8Array
  readonly sign: (bytes: Uint8Array) => Uint8Array
  /** Why this key may follow the one before it, where it does. */
  readonly endorsed?: { readonly by: string; readonly signature: string }
}

/** The key at hand is not the one that this ledger is signed with, or is no key at all. */
export type LedgerKeyRefusal =
  | { readonly type: 'ledger-key-not-known'; readonly keyId: string; readonly known: string }
  | { readonly type: 'ledger-key-not-usable'; readonly where: string }

export type LedgerPage = {
  readonly from: number
  readonly most: number
  readonly subject?: string
}

/** What anybody may ask of the ledger. */
export interface LedgerReader {
  head(): Promise<SignedHead | undefined>
  /** The signed head of exactly that size, where one was signed. */
  headOf(size: number): Promise<SignedHead | undefined>
  keys(): Promise<readonly LedgerKey[]>
  /** Entries in their order. */
  entries(page: LedgerPage): Promise<readonly LedgerEntry[]>
  /** What is kept beside an entry, unless it was deleted. */
  kept(place: number): Promise<{ readonly salt: Uint8Array; readonly content: string } | undefined>
  /** Hashes of tiles as a tree of that size has them. */
  tiles(
    size: number,
    wanted: readonly TileAt[],
  ): Promise<readonly (TileAt & { readonly hashes: readonly Uint8Array[] })[]>
}

export interface LedgerStore extends LedgerReader {
  /** Write a key into the ledger, endorsed by the one before; from here on it may sign. */
  addKey(signer: LedgerSigner): Promise<void>
}
