import type { LedgerKeyRefusal } from './ledgerPorts.ts'

/** Who holds a data folder: the process, the machine and since when (an instant, UTC). */
export type Holder = {
  readonly pid: number
  readonly host: string
  readonly since: string
}

/** Why the store cannot be opened. Each names the fact in the way, so that a person knows what to do. */
export type StoreRefusal =
  | { readonly type: 'folder-locked'; readonly folder: string; readonly holder: Holder }
  | { readonly type: 'folder-read-only'; readonly folder: string }
  | { readonly type: 'folder-is-a-file'; readonly folder: string }
  | { readonly type: 'folder-holds-something-else'; readonly folder: string; readonly why: string }
  | { readonly type: 'disk-full'; readonly folder: string }
  | { readonly type: 'database-not-reachable'; readonly address: string; readonly why: string }
  | { readonly type: 'database-refused-us'; readonly address: string; readonly why: string }
  | {
      readonly type: 'database-too-old'
      readonly version: string
      readonly oldest: string
    }
  | { readonly type: 'database-not-utf8'; readonly encoding: string }
  | {
      readonly type: 'schema-newer-than-program'
      readonly schema: number
      readonly program: number
    }
  | { readonly type: 'migration-edited'; readonly migration: string }

/** Why a setting of the environment cannot be used: which one, what it says, what it may say. */
export type ConfigRefusal =
  | { readonly type: 'setting-not-a-port'; readonly setting: string; readonly value: string }
  | {
      readonly type: 'setting-not-one-of'
      readonly setting: string
      readonly value: string
      readonly known: readonly string[]
    }
  | { readonly type: 'setting-not-a-day'; readonly setting: string; readonly value: string }
  | { readonly type: 'setting-not-an-address'; readonly setting: string; readonly value: string }
  | { readonly type: 'setting-not-a-mail-server'; readonly setting: string }
  | {
      readonly type: 'setting-not-a-mail-address'
      readonly setting: string
      readonly value: string
    }
  | { readonly type: 'setting-not-a-network'; readonly setting: string; readonly value: string }
  | { readonly type: 'setting-not-a-host'; readonly setting: string; readonly value: string }
  | {
      readonly type: 'setting-not-a-database-address'
      readonly setting: string
    }
  | { readonly type: 'setting-empty'; readonly setting: string }
  | { readonly type: 'setting-too-short'; readonly setting: string; readonly least: number }
  | {
      readonly type: 'settings-belong-together'
      readonly lacking: readonly string[]
      readonly together: readonly string[]
    }
  | { readonly type: 'setting-unknown'; readonly setting: string; readonly nearest: string }

/** Why the server cannot listen where it was told to. */
export type ListenRefusal =
  | { readonly type: 'port-taken'; readonly host: string; readonly port: number }
  | { readonly type: 'port-not-allowed'; readonly host: string; readonly port: number }
  | { readonly type: 'host-not-here'; readonly host: string; readonly port: number }

export type GroundRefusal = StoreRefusal | ConfigRefusal | ListenRefusal | LedgerKeyRefusal
