import type { Id } from '#kernel'
import type { LedgerAct } from '../ledgerPorts.ts'

export type HookId = Id<'H'>

/** What came of sending something. */
export type HookAnswer =
  | { readonly type: 'answered'; readonly status: number }
  | { readonly type: 'not-reached' }
  | { readonly type: 'too-slow' }
  /** The address points into the internal network, where nothing is sent unless a setting names the host. */
  | { readonly type: 'address-inside' }

/** An address that is sent the ledger's entries, and how far it has come. Times are milliseconds since 1970. */
export type Hook = {
  readonly id: HookId
  readonly address: string
  /** Empty: all acts. */
  readonly acts: readonly LedgerAct['act'][]
  readonly createdAt: number
  /** The place of the entry that is looked at next. */
  readonly nextPlace: number
  /** How often it failed in a row. */
  readonly tries: number
  readonly nextTryAt: number
  readonly stopped?: { readonly at: number; readonly why: 'tired' | 'gone' }
  readonly last?: { readonly at: number; readonly answer: HookAnswer }
}
export type HookWithSecret = Hook & { readonly secret: string }

export interface HookStore {
  all(): Promise<readonly Hook[]>
  byId(id: HookId): Promise<HookWithSecret | undefined>
  add(
    hook: Pick<HookWithSecret, 'address' | 'acts' | 'secret' | 'createdAt' | 'nextPlace'>,
  ): Promise<HookId>
  /** False where there is none. */
  end(id: HookId): Promise<boolean>
  /** A webhook for which entries wait and that is to be tried by now; nobody else gets it until then. */
  takeDue(now: number, until: number): Promise<HookWithSecret | undefined>
  /** How far it has come, and when it is tried next. */
  save(
    id: HookId,
    progress: Pick<Hook, 'nextPlace' | 'tries' | 'nextTryAt' | 'stopped' | 'last'>,
  ): Promise<void>
}

/** Sends signed messages to addresses that people have entered; never into the internal network unless it was allowed. */
export interface HookSender {
  /** A fresh secret, `whsec_` and base64. */
  newSecret(): string
  /** Why an address is not one to send to; undefined where it may be tried. */
  refuses(address: string): AddressRefusal | undefined
  send(message: {
    readonly address: string
    readonly secret: string
    /** The same whenever the same thing is sent again. */
    readonly id: string
    /** Milliseconds since 1970. */
    readonly at: number
    readonly body: string
  }): Promise<HookAnswer>
}

export type AddressRefusal =
  | { readonly type: 'hook-address-not-an-address' }
  | { readonly type: 'hook-address-not-https' }
  | { readonly type: 'hook-address-inside'; readonly host: string }
