import type { AccountId, CaseId, Day, OfficeId, Result, ToolId } from '#kernel'
import type { ReportPlace } from '#act'
import type { BurdenReport, CountedReport, ReportOrigin, SenderCell, SenderGroup } from '#observe'
import type { NewEntry } from '../ledgerPorts.ts'

/** A cell as it was frozen for a month, by its number there. */
export type FrozenCell = ReportOrigin & { readonly number: number; readonly senders: number }

/** The key that signs the tokens of one cell and month. */
export type ReportKey = {
  /** SHA-256 of the public key, hex. */
  readonly keyId: string
  readonly cell: FrozenCell
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array
  /** The private half under seal; absent once its month is over. */
  readonly sealed?: Uint8Array
}

/** A report in the store. Nothing in it, or beside it, tells who sent it. */
export type KeptReport = {
  /** The salted hash that the ledger tells, hex. */
  readonly id: string
  readonly report: BurdenReport
  readonly content: string
  readonly salt: Uint8Array
  readonly hasPicture: boolean
  readonly receivedOn: Day
  /** Whether the ledger has it already: all reports of a day are entered together. */
  readonly isEntered: boolean
  readonly place: ReportPlace
  readonly movedOn?: Day
  readonly reply?: string
  readonly case?: CaseId
  readonly tool?: {
    readonly id: ToolId
    readonly name: string
    readonly sponsor: OfficeId
    readonly region?: string
  }
}

export interface BurdenStore {
  /** How many accounts could draw, by level and region of the office of their first duty. */
  senderGroups(): Promise<readonly SenderGroup[]>
  groupOf(account: AccountId): Promise<Omit<SenderGroup, 'senders'> | undefined>
  cells(period: string): Promise<readonly FrozenCell[]>
  /** The cell that a group is in. */
  cellOf(period: string, group: Omit<SenderGroup, 'senders'>): Promise<FrozenCell | undefined>
  /** Freeze the cells of a month; where that was done before, those stay. */
  freeze(period: string, cells: readonly SenderCell[]): Promise<void>
  keyOf(cell: FrozenCell): Promise<ReportKey | undefined>
  keyById(keyId: string): Promise<ReportKey | undefined>
  /** The keys of a month, in the order of their cells. */
  keys(period: string): Promise<readonly ReportKey[]>
  /** Keep a key with its entry in the ledger; where the cell has one, that one stays. */
  addKey(key: ReportKey, entry: NewEntry): Promise<void>
  /** Seal private keys anew. */
  reseal(anew: (sealed: Uint8Array) => Uint8Array): Promise<void>
  drawn(period: string, account: AccountId): Promise<number>
  /** Accounts that drew from this cell. */
  drawers(cell: FrozenCell): Promise<number>
  /** Count tokens as drawn; false where that were more than so many. */
  draw(cell: FrozenCell, account: AccountId, tokens: number, most: number): Promise<boolean>
  /** Keep a report and the hash of the token it was sent with. `spent`: the token was used before. */
  keep(
    report: Pick<KeptReport, 'id' | 'content' | 'salt' | 'receivedOn'> & {
      readonly codeHash: Uint8Array
      readonly tool?: ToolId
      readonly picture?: Uint8Array
    },
    token?: { readonly hash: Uint8Array; readonly period: string },
  ): Promise<'kept' | 'spent'>
  byCode(codeHash: Uint8Array): Promise<KeptReport | undefined>
  byId(id: string): Promise<KeptReport | undefined>
  picture(id: string): Promise<Uint8Array | undefined>
  /** Those that the ledger has, the latest days first. */
  entered(most: number): Promise<readonly KeptReport[]>
  /** Enter all that were received before that day, with what the ledger says of each. How many there were. */
  enter(before: Day, entryOf: (id: string, receivedOn: Day) => NewEntry): Promise<number>
  /** False where it stands elsewhere meanwhile. */
  move(
    from: Pick<KeptReport, 'id' | 'place'>,
    to: Pick<KeptReport, 'place' | 'reply' | 'case'> & { readonly movedOn: Day },
    entry: NewEntry,
  ): Promise<boolean>
  /** What is counted of the entered reports of a tool since that day. */
  counted(tool: ToolId, since: Day): Promise<readonly CountedReport[]>
  /** The tools of which reports were entered since that day. */
  reportedTools(since: Day): Promise<readonly ToolId[]>
  /** Forget private keys of other months, who drew in months before, and spent tokens of months before `spentBefore`. */
  forget(period: string, spentBefore: string): Promise<void>
}

/** Blind RSA signatures (RFC 9474, RSABSSA-SHA384-PSS-Randomized), the server's half. */
export interface BlindSigner {
  newKey(): Promise<{
    readonly keyId: string
    readonly publicKey: Uint8Array
    readonly privateKey: string
  }>
  /** Undefined where it is no number below the modulus, of the length of the key. */
  sign(privateKey: string, blinded: Uint8Array): Uint8Array | undefined
  isSigned(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean
}

export type PictureRefusal =
  | { readonly type: 'picture-not-a-picture' }
  | { readonly type: 'picture-too-large'; readonly mostBytes: number }

/** Draws a picture anew, so that nothing is left but what one sees. */
export interface PictureCleaner {
  clean(bytes: Uint8Array): Promise<Result<Uint8Array, PictureRefusal>>
}
