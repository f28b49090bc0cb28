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
  /** One line of JSON for each call answered. */
  readonly log: 'off' | 'json'
  /** Whoever sends this may read the figures from anywhere; without it only this machine may. */
  readonly metricsToken?: string
  /** Proxies that stand before us: what they say of who calls is believed. Addresses or networks. */
  readonly proxies: readonly string[]
  /** The server that sends letters, and as whom. */
  readonly mail?: { readonly server: string; readonly from: string }
  /** Hosts of the internal network that webhooks may be sent to. */
  readonly webhookInside: readonly string[]
  /** How often the robot looks at every tool in the web by itself; and the hosts inside the network that it may look at. */
  readonly robot: { readonly every: RobotRhythm; readonly inside: readonly string[] }
  /** What every page says of this site: the office that answers for it, the number of its filing, where one can complain. */
  readonly house: House
  /** The identity provider that people of this house sign in with. */
  readonly identity?: {
    readonly issuer: string
    readonly clientId: string
    readonly clientSecret: string
    readonly name?: string
  }
}

export const robotRhythms = ['off', 'daily', 'weekly', 'monthly'] as const
export type RobotRhythm = (typeof robotRhythms)[number]

/** Who answers for this site. */
export type House = {
  readonly sponsor?: string
  readonly filingNumber?: string
  /** An address, or words: office, telephone, hours. */
  readonly contact?: string
}

/** Every setting there is; `docs/operations.md` says what each means. */
export const settingNames = [
  'PORT',
  'HOST',
  'DATABASE_URL',
  'CHROMIUM_PATH',
  'SUBTRACT_DATA_DIR',
  'SUBTRACT_DURABILITY',
  'SUBTRACT_LEDGER_KEY',
  'SUBTRACT_PUBLIC_URL',
  'SUBTRACT_LANG',
  'SUBTRACT_TODAY',
  'SUBTRACT_DEBUG',
  'SUBTRACT_LOG',
  'SUBTRACT_METRICS_TOKEN',
  'SUBTRACT_PROXIES',
  'SUBTRACT_SMTP_URL',
  'SUBTRACT_MAIL_FROM',
  'SUBTRACT_WEBHOOK_INSIDE',
  'SUBTRACT_ROBOT',
  'SUBTRACT_ROBOT_INSIDE',
  'SUBTRACT_SPONSOR',
  'SUBTRACT_FILING_NUMBER',
  'SUBTRACT_CONTACT',
  'SUBTRACT_OIDC_ISSUER',
  'SUBTRACT_OIDC_CLIENT_ID',
  'SUBTRACT_OIDC_CLIENT_SECRET',
  'SUBTRACT_OIDC_NAME',
] as const
type SettingName = (typeof settingNames)[number]

const durabilities = ['safe', 'fast'] as const
const noOrYes = ['0', '1'] as const
const logs = ['off', 'json'] as const
const highestPort = 65_535
/** A token must not be guessed: 16 letters. */
const leastToken = 16
const ours = 'SUBTRACT_'
/** An address has so many bits (IPv4, IPv6). */
const [bitsOfFour, bitsOfSix] = [32, 128]

/** Read the settings from the environment. A setting left out takes its default; one that is wrong is refused, never guessed. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Config, ConfigRefusal> {
  const unknown = unknownSetting(environment)
  if (unknown) return refuse(unknown)
  const given: Readonly<Partial<Record<SettingName, string>>> = environment
  const { PORT, HOST, DATABASE_URL, SUBTRACT_DATA_DIR, SUBTRACT_PUBLIC_URL } = given
  const { SUBTRACT_LANG, SUBTRACT_DURABILITY, SUBTRACT_DEBUG, SUBTRACT_LEDGER_KEY } = given
  const { SUBTRACT_TODAY, SUBTRACT_LOG, SUBTRACT_METRICS_TOKEN } = given
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
  const log = logs.find((one) => one === (SUBTRACT_LOG ?? 'off'))
  if (!log) return notOneOf('SUBTRACT_LOG', SUBTRACT_LOG, logs)
  if (SUBTRACT_METRICS_TOKEN !== undefined && SUBTRACT_METRICS_TOKEN.length < leastToken) {
    return refuse({
      type: 'setting-too-short',
      setting: 'SUBTRACT_METRICS_TOKEN',
      least: leastToken,
    })
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
  const inside = hostsIn(given.SUBTRACT_WEBHOOK_INSIDE ?? '')
  const robotInside = hostsIn(given.SUBTRACT_ROBOT_INSIDE ?? '')
  for (const [setting, hosts] of [
    ['SUBTRACT_WEBHOOK_INSIDE', inside],
    ['SUBTRACT_ROBOT_INSIDE', robotInside],
  ] as const) {
    const value = hosts.find((host) => !isHost(host))
    if (value !== undefined) return refuse({ type: 'setting-not-a-host', setting, value })
  }
  const every = robotRhythms.find((one) => one === (given.SUBTRACT_ROBOT ?? 'off'))
  if (!every) return notOneOf('SUBTRACT_ROBOT', given.SUBTRACT_ROBOT, robotRhythms)
  const proxies = hostsIn(given.SUBTRACT_PROXIES ?? '')
  const noProxy = proxies.find((one) => !isNetwork(one))
  if (noProxy !== undefined) {
    return refuse({ type: 'setting-not-a-network', setting: 'SUBTRACT_PROXIES', value: noProxy })
  }
  const mail = mailIn(given)
  if (!mail.ok) return mail
  const identity = identityIn(given)
  if (!identity.ok) return identity
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
    log,
    ...(SUBTRACT_METRICS_TOKEN !== undefined && { metricsToken: SUBTRACT_METRICS_TOKEN }),
    ...(mail.value && { mail: mail.value }),
    proxies,
    webhookInside: inside,
    robot: { every, inside: robotInside },
    house: houseIn(given),
    ...(identity.value && { identity: identity.value }),
  })
}

function houseIn(given: Readonly<Partial<Record<SettingName, string>>>): House {
  const sponsor = given.SUBTRACT_SPONSOR?.trim()
  const filingNumber = given.SUBTRACT_FILING_NUMBER?.trim()
  const contact = given.SUBTRACT_CONTACT?.trim()
  return {
    ...(sponsor && { sponsor }),
    ...(filingNumber && { filingNumber }),
    ...(contact && { contact }),
  }
}

/** The server that sends letters and the address they come from belong together. */
function mailIn(
  given: Readonly<Partial<Record<SettingName, string>>>,
): Result<Config['mail'], ConfigRefusal> {
  const together = ['SUBTRACT_SMTP_URL', 'SUBTRACT_MAIL_FROM'] as const
  const lacking = together.filter((setting) => !given[setting]?.trim())
  if (lacking.length === together.length) return ok(undefined)
  if (lacking.length > 0) return refuse({ type: 'settings-belong-together', lacking, together })
  const [server = '', from = ''] = together.map((one) => given[one]?.trim())
  const url = urlOf(server)
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
    return refuse({ type: 'setting-not-a-mail-server', setting: 'SUBTRACT_SMTP_URL' })
  }
  if (!/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/.test(from)) {
    return refuse({
      type: 'setting-not-a-mail-address',
      setting: 'SUBTRACT_MAIL_FROM',
      value: from,
    })
  }
  return ok({ server, from })
}

/** The three settings of an identity provider belong together, and its address is one of TLS but on this very machine. */
function identityIn(
  given: Readonly<Partial<Record<SettingName, string>>>,
): Result<Config['identity'], ConfigRefusal> {
  const together = [
    'SUBTRACT_OIDC_ISSUER',
    'SUBTRACT_OIDC_CLIENT_ID',
    'SUBTRACT_OIDC_CLIENT_SECRET',
  ] as const
  const lacking = together.filter((setting) => !given[setting]?.trim())
  const [issuer = '', clientId = '', clientSecret = ''] = together.map((one) => given[one]?.trim())
  const name = given.SUBTRACT_OIDC_NAME?.trim()
  if (lacking.length === together.length && !name) return ok(undefined)
  if (lacking.length > 0) return refuse({ type: 'settings-belong-together', lacking, together })
  const url = isPageUrl(issuer) ? urlOf(issuer) : undefined
  const isHere = url !== undefined && isLoopback(url.hostname)
  if (!url || (url.protocol !== 'https:' && !isHere)) {
    return refuse({
      type: 'setting-not-an-address',
      setting: 'SUBTRACT_OIDC_ISSUER',
      value: issuer,
    })
  }
  return ok({ issuer, clientId, clientSecret, ...(name && { name }) })
}

function isLoopback(name: string): boolean {
  return name === 'localhost' || name === '127.0.0.1' || name === '[::1]'
}

/** A name of ours that means nothing is a slip of the pen: the default would be taken in silence. */
function unknownSetting(
  environment: Readonly<Record<string, string | undefined>>,
): ConfigRefusal | undefined {
  const known = settingNames.filter((name) => name.startsWith(ours))
  const setting = Object.keys(environment).find(
    (name) =>
      name.startsWith(ours) &&
      environment[name] !== undefined &&
      !known.some((one) => one === name),
  )
  if (setting === undefined) return undefined
  const [nearest = ''] = known.toSorted((a, b) => slips(setting, a) - slips(setting, b))
  return { type: 'setting-unknown', setting, nearest }
}

/** How many letters must be put in, left out or changed to make one word of the other (Levenshtein). */
function slips(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const changed = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}

/** Names of hosts with commas between them, as an address has them. */
function hostsIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== '')
}

/** An address, or a network of them: `10.0.0.7`, `10.0.0.0/8`, `fd00::/8`. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  const isSix = address.includes(':')
  const isAddress = isSix
    ? URL.canParse(`http://[${address}]/`)
    : /^\d+(?:[.]\d+){3}$/.test(address) && isHost(address)
  const most = isSix ? bitsOfSix : bitsOfFour
  const areBits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most)
  return isAddress && areBits && more.length === 0
}

function isHost(text: string): boolean {
  return urlOf(`http://${text}/`)?.hostname === text
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
