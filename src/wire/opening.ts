import { existsSync } from 'node:fs'
import { resolve as resolvePath } from 'node:path'
import { createMachine, findLedgerKey, ledgerCrypto, openLedgerKey } from '#engines'
import { type Day, ok, refuse, type Result } from '#kernel'
import { isBegun, openForCare, openStore, type Store } from '#store'
import {
  type BackupRefusal,
  type CareStore,
  type Config,
  type ConfigRefusal,
  examine,
  type GroundRefusal,
  type LedgerKeyRefusal,
  type LedgerSigner,
  settingNames,
  type StoreRefusal,
} from '#usecases'
import { calendars } from './adapters.ts'

/** Do a piece of work with the register and the key of its ledger. */
export async function withRegister<T, R>(
  config: Config,
  work: (store: Store, key: LedgerSigner) => Promise<Result<T, R>>,
): Promise<Result<T, R | GroundRefusal>> {
  const opened = await openRegister(config)
  if (!opened.ok) return opened
  const { store, key } = opened.value
  try {
    return await work(store, key)
  } finally {
    await store.close()
  }
}

/** Do a piece of work with the register as it lies there. */
export async function withCare<T>(
  { place }: Config,
  work: (store: CareStore) => Promise<Result<T, BackupRefusal | StoreRefusal>>,
): Promise<Result<T, BackupRefusal | StoreRefusal>> {
  const opened = await openForCare(place)
  if (!opened.ok) return opened
  try {
    return await work(opened.value)
  } finally {
    await opened.value.close()
  }
}

/** Everything the program stands on, for the doctor. */
export function examineGround(
  config: Result<Config, ConfigRefusal>,
  environment: Environment,
  today: Day,
) {
  return examine({
    config,
    given: settingNames.filter((name) => environment[name] !== undefined),
    machine: createMachine(),
    isBegun: ({ place }) => isBegun(place),
    open: ({ place }) => openForCare(place),
    keyId: ({ ledgerKey }) => findLedgerKey(ledgerKey),
    calendar: () => calendars.load('cn'),
    crypto: ledgerCrypto,
    now: Date.now,
    today,
  })
}

/** Open the store with the key that signs its ledger; a key that this ledger does not know is refused before anything is written. */
export async function openRegister(
  config: Config,
): Promise<Result<{ readonly store: Store; readonly key: LedgerSigner }, GroundRefusal>> {
  const held: { key?: LedgerSigner } = {}
  const opened = await openStore(config.place, {
    signer() {
      if (!held.key) throw new Error('the ledger is written to before its key was taken')
      return held.key
    },
  })
  if (!opened.ok) return opened
  const store = opened.value
  const key = await keyOf(store, config)
  if (!key.ok) {
    await store.close()
    return key
  }
  held.key = key.value
  return ok({ store, key: key.value })
}

async function keyOf(
  { ledger }: Store,
  { ledgerKey }: Config,
): Promise<Result<LedgerSigner, LedgerKeyRefusal>> {
  const key = openLedgerKey(ledgerKey)
  if (!key.ok) return key
  const { keyId } = key.value
  const keys = await ledger.keys()
  const last = keys.at(-1)
  if (!last || keys.some((one) => one.keyId === keyId)) return key
  return refuse({ type: 'ledger-key-not-known', keyId, known: last.keyId })
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Building the embedded database takes some seconds, once. */
export function isFirstStart({ place }: Config): boolean {
  return 'dataDir' in place && !existsSync(place.dataDir)
}

export function placeOf({ place }: Config): string {
  if ('dataDir' in place) return resolvePath(place.dataDir)
  const { host, pathname } = new URL(place.databaseUrl)
  return `${host}${pathname}`
}

/** Details of a defect go to the screen on request, else beside the data. */
export function whereToTell({ debug, place }: Config) {
  return 'dataDir' in place ? { debug, folder: resolvePath(place.dataDir) } : { debug }
}
