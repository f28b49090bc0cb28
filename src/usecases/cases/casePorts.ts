import type { AccountId, CaseEntry, CaseId, Day, OfficeId, ToolId } from '#kernel'
import type { CaseKind } from '#act'
import type { Office, Tool } from '#register'
import type { NewEntry } from '../ledgerPorts.ts'
import type { CaseCursor, Listed } from '../cursors.ts'

/** A case as it is kept: whose, about what, and its entries. */
export type CaseFile = {
  readonly id: CaseId
  readonly kind: CaseKind
  readonly title: string
  readonly office: Office
  readonly tool?: Tool
  readonly about?: CaseId
  readonly entries: readonly CaseEntry[]
}

/** A case in a list. */
export type CaseRow = {
  readonly id: CaseId
  readonly kind: CaseKind
  readonly title: string
  readonly office: Pick<Office, 'id' | 'name' | 'region'>
  readonly tool?: { readonly id: ToolId; readonly name: string }
  readonly place: string
  readonly openedOn: Day
  readonly due?: { readonly on: Day; readonly clock: string }
  readonly endedOn?: Day
}

export type CaseQuery = {
  readonly kind?: CaseKind
  readonly tool?: ToolId
  readonly office?: OfficeId
  /** Those that another case brought about. */
  readonly about?: CaseId
  readonly places?: readonly string[]
  readonly is?: 'open' | 'ended'
  /** In the title, or the case's own number. */
  readonly text?: string
  /** Due before that day. */
  readonly dueBefore?: Day
  /** By their titles instead of by what is due first. */
  readonly order?: 'title'
  /** Go on after that row, whichever page it was on. */
  readonly after?: CaseCursor
  readonly page: number
  readonly pageSize: number
}

/** One more entry of a case, and all that changes with it: everything or nothing. */
export type CaseWrite = {
  /** The case, or what a new one is about. */
  readonly file: {
    readonly id?: CaseId
    readonly kind: CaseKind
    readonly title: string
    readonly office: OfficeId
    readonly tool?: ToolId
    readonly about?: CaseId
  }
  readonly entry: CaseEntry
  /** How many entries the case had when the step was judged; another number means that somebody was faster. */
  readonly after: number
  readonly place: string
  readonly due?: { readonly on: Day; readonly clock: string }
  readonly ended: boolean
  /** The tools as the step leaves them, those that change. */
  readonly tools?: readonly Tool[]
  /** A tool that the step brings into the register, as planned. */
  readonly newTool?: Omit<Tool, 'id'>
  readonly once?: Once
  /** What the ledger is to say, once the case and a new tool have their ids. */
  readonly entriesOf: (id: CaseId, newTool: Tool | undefined) => readonly NewEntry[]
}

/** An act that is done once, however often it is asked for under the same key. */
export type Once = {
  readonly account: AccountId
  readonly key: string
  /** SHA-256 of what was asked, so that the same key for something else is told. */
  readonly requestHash: Uint8Array
}
export type DoneOnce = { readonly id: CaseId; readonly requestHash: Uint8Array }

export interface CaseStore {
  /** What an account did under an idempotency key. */
  doneOnce(account: AccountId, key: string): Promise<DoneOnce | undefined>
  /** Keys of acts before that day are forgotten. */
  forgetDone(before: Day): Promise<void>
  find(id: CaseId): Promise<CaseFile | undefined>
  list(query: CaseQuery): Promise<Listed<CaseRow, CaseCursor>>
  office(id: OfficeId): Promise<Office | undefined>
  /** Which steps of cases that are still open an account took. */
  stepsTakenBy(account: AccountId): Promise<ReadonlyMap<CaseId, readonly string[]>>
  /** Somebody came to the old address of a tool that goes or is gone. Nothing of them is kept. */
  noteArrival(tool: ToolId, on: Day): Promise<void>
  /** How many came to the old addresses since that day; tools to which nobody came are not in it. */
  arrivals(tools: readonly ToolId[], since: Day): Promise<ReadonlyMap<ToolId, number>>
  /** The tool that holds this filing number. */
  toolOfFiling(number: string): Promise<ToolId | undefined>
  /** The case's id, also where the same was done before under its key; undefined where another entry came first, and nothing was written. */
  write(change: CaseWrite): Promise<CaseId | undefined>
}
