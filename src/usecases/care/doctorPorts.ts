import type { Calendar, Day, Result } from '#kernel'
import type { CalendarRefusal } from '../calendarPorts.ts'
import type { Config } from '../config.ts'
import type { ConfigRefusal, Holder, StoreRefusal } from '../groundRefusals.ts'
import type { LedgerKeyRefusal } from '../ledgerPorts.ts'
import type { LedgerCrypto, LedgerFault } from '../verifyLedger.ts'
import type { CareStore } from './carePorts.ts'

/** What a doctor looks at, in this order. */
export const checkNames = [
  'settings',
  'node',
  'folder',
  'room',
  'database',
  'tables',
  'ledger',
  'key',
  'clock',
  'calendar',
  'browser',
] as const
export type CheckName = (typeof checkNames)[number]

/** What was found to be as it should be. */
export type GoodFact =
  | { readonly type: 'settings-read'; readonly given: readonly string[] }
  | { readonly type: 'node-new-enough'; readonly version: string }
  | { readonly type: 'folder-writable'; readonly folder: string }
  | { readonly type: 'room-left'; readonly folder: string; readonly bytes: number }
  | { readonly type: 'database-answers'; readonly version: string; readonly encoding: string }
  | { readonly type: 'tables-up-to-date'; readonly schema: number }
  | { readonly type: 'tables-not-made-yet' }
  | {
      readonly type: 'ledger-holds'
      readonly size: number
      readonly looked: number
      readonly at: number
      readonly keyId: string
    }
  | { readonly type: 'ledger-not-begun' }
  | { readonly type: 'key-known'; readonly keyId: string }
  | { readonly type: 'key-not-made-yet' }
  | { readonly type: 'clock-plausible'; readonly at: number }
  | { readonly type: 'calendar-published'; readonly years: readonly number[] }
  | { readonly type: 'calendar-next-year-to-come'; readonly year: number; readonly next: number }
  | { readonly type: 'browser-starts'; readonly path: string; readonly version: string }

/** What is not as it should be. */
export type DoctorRefusal =
  | ConfigRefusal
  | StoreRefusal
  | LedgerKeyRefusal
  | LedgerFault
  | CalendarRefusal
  | { readonly type: 'node-too-old'; readonly version: string; readonly least: string }
  | {
      readonly type: 'room-short'
      readonly folder: string
      readonly bytes: number
      readonly least: number
    }
  | { readonly type: 'schema-behind'; readonly schema: number; readonly program: number }
  | { readonly type: 'ledger-key-missing'; readonly folder: string; readonly known: string }
  | { readonly type: 'clock-before-the-program'; readonly at: number }
  | { readonly type: 'clock-behind-the-ledger'; readonly seconds: number }
  | { readonly type: 'clock-unlike-the-database'; readonly seconds: number }
  | { readonly type: 'calendar-missing'; readonly year: number }
  | BrowserMissing

export type BrowserMissing = {
  readonly type: 'no-browser'
  readonly tried: readonly { readonly path: string; readonly why: string }[]
}

/** Why something was not looked at, which is neither good nor bad. */
export type NotLookedAt =
  | { readonly type: 'server-has-the-folder'; readonly holder: Holder }
  | { readonly type: 'register-not-begun-yet' }
  | { readonly type: 'needs-another-check'; readonly other: CheckName }

export type Check = { readonly check: CheckName } & (
  | { readonly state: 'ok'; readonly fact: GoodFact }
  | { readonly state: 'not-ok'; readonly refusal: DoctorRefusal }
  | { readonly state: 'not-looked-at'; readonly why: NotLookedAt }
)

/** The machine under the program. */
export interface Machine {
  /** The version of Node, such as `22.20.0`. */
  readonly node: string
  tryFolder(folder: string): StoreRefusal | undefined
  /** Bytes left for us on the disk under a folder that may not be there yet. */
  roomUnder(folder: string): Promise<number>
  browser(): Promise<Result<{ readonly path: string; readonly version: string }, BrowserMissing>>
}

export type DoctorPorts = {
  readonly config: Result<Config, ConfigRefusal>
  /** Settings of ours that the environment gives. */
  readonly given: readonly string[]
  readonly machine: Machine
  readonly isBegun: (config: Config) => boolean
  readonly open: (
    config: Config,
  ) => Promise<Result<CareStore & { readonly close: () => Promise<void> }, StoreRefusal>>
  /** The id of the ledger's key, where there is one; none is made. */
  readonly keyId: (config: Config) => Result<string | undefined, LedgerKeyRefusal>
  readonly calendar: () => Promise<Result<Calendar, CalendarRefusal>>
  readonly crypto: LedgerCrypto
  readonly now: () => number
  readonly today: Day
}
