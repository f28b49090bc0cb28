import { type Day, type Lang, type Result, langs, ok, parseDay, refuse } from '#kernel'
import type { ConfigRefusal } from './groundRefusals.ts'

/** Where the register is kept: in a folder of this machine or on a PostgreSQL server. */
export type ConfiguredPlace =
  | { readonly dataDir: string; readonly durability: 'safe' | 'fast' }
  | { readonly databaseUrl: string }

/** All settings of the program, checked, with their defaults filled in. */
export type Config = {
  readonly port: number
  readonly host: string
  readonly place: ConfiguredPlace
  /** The key that signs the ledger: as text in a setting, else in a file of this folder. */
  readonly ledgerKey: { readonly folder: string; readonly pem?: string }
  /** The address under which people reach the pages, without a slash at its end. */
  readonly publicUrl?: string
  readonly lang: Lang
  /** The day that is taken for today, in drills; absent: the calendar day where this machine stands. */
  readonly today?: Day
  /** Details of a defect go to the screen instead of the data folder's log. */
  readonly debug: boolean
}

const durabilities = ['safe', 'fast'] as const
const noOrYes = ['0', '1'] as const
const highestPort = 65_535

/** Read the settings from the environment. A setting left out takes its default; one that is wrong is refused, never guessed. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Config, ConfigRefusal> {
  const { PORT, HOST, DATABASE_URL, SUBTRACT_DATA_DIR, SUBTRACT_PUBLIC_URL } = environment
  const { SUBTRACT_TODAY } = environment
  const { SUBTRACT_LANG, SUBTRACT_DURABILITY, SUBTRACT_DEBUG, SUBTRACT_LEDGER_KEY } = environment
  const port = portOf(PORT ?? '8080')
  if (port === undefined) {
    return refuse({ type: 'setting-not-a-port', setting: 'PORT', value: PORT ?? '' })
  }
  for (const [setting, value] of Object.entries({ HOST, SUBTRACT_DATA_DIR, SUBTRACT_LEDGER_KEY })) {
    if (value?.trim() === '') return refuse({ type: 'setting-empty', setting })
  }
  const lang = langs.find((one) => one === (SUBTRACT_LANG ?? 'zh'))
  if (!lang) return notOneOf('SUBTRACT_LANG', SUBTRACT_LANG, langs)
  const durability = durabilities.find((one) => one === (SUBTRACT_DURABILITY ?? 'safe'))
  if (!durability) return notOneOf('SUBTRACT_DURABILITY', SUBTRACT_DURABILITY, durabilities)
  const debug = noOrYes.find((one) => one === (SUBTRACT_DEBUG ?? '0'))
  if (!debug) return notOneOf('SUBTRACT_DEBUG', SUBTRACT_DEBUG, noOrYes)
  const today = SUBTRACT_TODAY === undefined ? undefined : parseDay(SUBTRACT_TODAY)
  if (SUBTRACT_TODAY !== undefined && !today) {
    return refuse({ type: 'setting-not-a-day', setting: 'SUBTRACT_TODAY', value: SUBTRACT_TODAY })
  }
  if (DATABASE_URL !== undefined && !isDatabaseUrl(DATABASE_URL)) {
    return refuse({ type: 'setting-not-a-database-address', setting: 'DATABASE_URL' })
  }
  if (SUBTRACT_PUBLIC_URL !== undefined && !isPageUrl(SUBTRACT_PUBLIC_URL)) {
    return refuse({
      type: 'setting-not-an-address',
      setting: 'SUBTRACT_PUBLIC_URL',
      value: SUBTRACT_PUBLIC_URL,
    })
  }
  return ok({
    port,
    host: HOST ?? '127.0.0.1',
    place:
      DATABASE_URL === undefined
        ? { dataDir: SUBTRACT_DATA_DIR ?? './data', durability }
        : { databaseUrl: DATABASE_URL },
    ledgerKey: {
      folder: SUBTRACT_DATA_DIR ?? './data',
      ...(SUBTRACT_LEDGER_KEY !== undefined && { pem: SUBTRACT_LEDGER_KEY }),
    },
    ...(SUBTRACT_PUBLIC_URL ? { publicUrl: SUBTRACT_PUBLIC_URL.replace(/\/+$/, '') } : {}),
    lang,
    ...(today && { today }),
    debug: debug === '1',
  })
}

/** A port, or 0 for any that is free. */
function portOf(text: string): number | undefined {
  if (!/^\d{1,5}$/.test(text)) return undefined
  const port = Number(text)
  return port <= highestPort ? port : undefined
}

function notOneOf(
  setting: string,
  value: string | undefined,
  known: readonly string[],
): Result<never, ConfigRefusal> {
  return refuse({ type: 'setting-not-one-of', setting, value: value ?? '', known })
}

function isDatabaseUrl(text: string): boolean {
  const url = urlOf(text)
  return url !== undefined && /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== ''
}

function isPageUrl(text: string): boolean {
  const url = urlOf(text)
  if (!url || !/^https?:$/.test(url.protocol)) return false
  return url.search === '' && url.hash === '' && url.username === '' && url.password === ''
}

function urlOf(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}
