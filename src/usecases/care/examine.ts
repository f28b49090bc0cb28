import type { Calendar, Day, Result } from '#kernel'
import type { CalendarRefusal } from '../calendarPorts.ts'
import type { Config } from '../config.ts'
import { ledgerQuestions } from '../ledgerQuestions.ts'
import { type LedgerCrypto, verifyLedger } from '../verifyLedger.ts'
import type { CareStore, DatabaseFacts } from './carePorts.ts'
import type {
  Check,
  CheckName,
  DoctorPorts,
  DoctorRefusal,
  GoodFact,
  Machine,
  NotLookedAt,
} from './doctorPorts.ts'

const leastNode = '20.19.0'
const leastRoom = 512 * 1024 * 1024
const entriesLookedAt = 10
/** No machine had this program before. */
const firstDayOfTheProgram = Date.UTC(2026, 0, 1)
const clocksMayDifferMs = 60_000
const december = '12'

const good = (check: CheckName, fact: GoodFact): Check => ({ check, state: 'ok', fact })
const bad = (check: CheckName, refusal: DoctorRefusal): Check => ({
  check,
  state: 'not-ok',
  refusal,
})
const unseen = (check: CheckName, why: NotLookedAt): Check => ({
  check,
  state: 'not-looked-at',
  why,
})

/** Look at everything the program stands on. Nothing is changed by it. */
export async function examine(ports: DoctorPorts): Promise<readonly Check[]> {
  const { config, given, machine } = ports
  const calendar = calendarCheck(await ports.calendar(), ports.today)
  const browser = await browserCheck(machine)
  const node = nodeCheck(machine)
  if (!config.ok) {
    const why = { type: 'needs-another-check', other: 'settings' } as const
    const rest = ['folder', 'room', 'database', 'tables', 'ledger', 'key'] as const
    return [
      bad('settings', config.refusal),
      node,
      ...rest.map((check) => unseen(check, why)),
      clockCheck(ports.now()),
      calendar,
      browser,
    ]
  }
  return [
    good('settings', { type: 'settings-read', given }),
    node,
    ...(await folderChecks(machine, config.value.ledgerKey.folder)),
    ...(await registerChecks(ports, config.value)),
    calendar,
    browser,
  ]
}

function nodeCheck({ node: version }: Machine): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = leastNode.split('.').map(Number)
  const isNew = major > leastMajor || (major === leastMajor && minor >= leastMinor)
  return isNew
    ? good('node', { type: 'node-new-enough', version })
    : bad('node', { type: 'node-too-old', version, least: leastNode })
}

async function folderChecks(machine: Machine, folder: string): Promise<readonly Check[]> {
  const refusal = machine.tryFolder(folder)
  const bytes = await machine.roomUnder(folder)
  return [
    refusal ? bad('folder', refusal) : good('folder', { type: 'folder-writable', folder }),
    bytes < leastRoom
      ? bad('room', { type: 'room-short', folder, bytes, least: leastRoom })
      : good('room', { type: 'room-left', folder, bytes }),
  ]
}

async function registerChecks(ports: DoctorPorts, config: Config): Promise<readonly Check[]> {
  const ownKey = ports.keyId(config)
  if (!ports.isBegun(config)) {
    const why = { type: 'register-not-begun-yet' } as const
    return [
      unseen('database', why),
      unseen('tables', why),
      unseen('ledger', why),
      ownKey.ok ? keyCheck(ownKey.value, undefined, config) : bad('key', ownKey.refusal),
      clockCheck(ports.now()),
    ]
  }
  const opened = await ports.open(config)
  if (!opened.ok) {
    const { refusal } = opened
    const isServed = refusal.type === 'folder-locked'
    const why: NotLookedAt = isServed
      ? { type: 'server-has-the-folder', holder: refusal.holder }
      : { type: 'needs-another-check', other: 'database' }
    return [
      isServed ? unseen('database', why) : bad('database', refusal),
      ...(['tables', 'ledger', 'key'] as const).map((check) => unseen(check, why)),
      clockCheck(ports.now()),
    ]
  }
  const store = opened.value
  try {
    const facts = await store.facts()
    const { version, encoding, schema } = facts
    const keys = schema === 0 ? [] : (await store.ledger.keys()).map(({ keyId }) => keyId)
    const head = schema === 0 ? undefined : await store.ledger.head()
    return [
      good('database', { type: 'database-answers', version, encoding }),
      tablesCheck(facts),
      head ? await ledgerCheck(store, ports.crypto) : good('ledger', { type: 'ledger-not-begun' }),
      ownKey.ok ? keyCheck(ownKey.value, keys, config) : bad('key', ownKey.refusal),
      clockCheck(ports.now(), facts.now, head?.at),
    ]
  } finally {
    await store.close()
  }
}

function tablesCheck({ schema, program, edited }: DatabaseFacts): Check {
  if (edited !== undefined) return bad('tables', { type: 'migration-edited', migration: edited })
  if (schema > program) return bad('tables', { type: 'schema-newer-than-program', schema, program })
  if (schema === 0) return good('tables', { type: 'tables-not-made-yet' })
  return schema < program
    ? bad('tables', { type: 'schema-behind', schema, program })
    : good('tables', { type: 'tables-up-to-date', schema })
}

/** The last entries, each with its proof under the signed head. */
async function ledgerCheck({ ledger }: CareStore, crypto: LedgerCrypto): Promise<Check> {
  const questions = ledgerQuestions(ledger, crypto.sha256)
  const head = await questions.head()
  if (!head) return good('ledger', { type: 'ledger-not-begun' })
  const { size, at, keyId } = head.head
  const first = Math.max(0, size - entriesLookedAt)
  for (let place = first; place < size; place++) {
    const receipt = await questions.receipt(place)
    if (!receipt) return bad('ledger', { type: 'entry-not-in-the-ledger', place })
    const verified = await verifyLedger(crypto, { lines: only(JSON.stringify(receipt)) })
    if (!verified.ok) return bad('ledger', verified.refusal)
  }
  return good('ledger', { type: 'ledger-holds', size, looked: size - first, at, keyId })
}

async function* only(line: string): AsyncGenerator<string> {
  yield line
}

function keyCheck(
  keyId: string | undefined,
  ledgerKeys: readonly string[] | undefined,
  { ledgerKey: { folder } }: Config,
): Check {
  const known = ledgerKeys?.at(-1)
  if (keyId === undefined) {
    return known === undefined
      ? good('key', { type: 'key-not-made-yet' })
      : bad('key', { type: 'ledger-key-missing', folder, known })
  }
  return known === undefined || ledgerKeys?.includes(keyId)
    ? good('key', { type: 'key-known', keyId })
    : bad('key', { type: 'ledger-key-not-known', keyId, known })
}

function clockCheck(now: number, atDatabase = now, lastSigned = 0): Check {
  if (now < firstDayOfTheProgram) return bad('clock', { type: 'clock-before-the-program', at: now })
  const seconds = (ms: number): number => Math.round(ms / 1000)
  if (lastSigned > now + clocksMayDifferMs) {
    return bad('clock', { type: 'clock-behind-the-ledger', seconds: seconds(lastSigned - now) })
  }
  const apart = Math.abs(atDatabase - now)
  return apart > clocksMayDifferMs
    ? bad('clock', { type: 'clock-unlike-the-database', seconds: seconds(apart) })
    : good('clock', { type: 'clock-plausible', at: now })
}

/** The calendar of a year is published in the November before: from December on it must be there. */
function calendarCheck(loaded: Result<Calendar, CalendarRefusal>, today: Day): Check {
  if (!loaded.ok) return bad('calendar', loaded.refusal)
  const { years } = loaded.value
  const year = Number(today.slice(0, 4))
  const next = year + 1
  if (!years.has(year)) return bad('calendar', { type: 'calendar-missing', year })
  if (years.has(next)) return good('calendar', { type: 'calendar-published', years: [year, next] })
  return today.slice(5, 7) === december
    ? bad('calendar', { type: 'calendar-missing', year: next })
    : good('calendar', { type: 'calendar-next-year-to-come', year, next })
}

async function browserCheck(machine: Machine): Promise<Check> {
  const found = await machine.browser()
  return found.ok
    ? good('browser', { type: 'browser-starts', ...found.value })
    : bad('browser', found.refusal)
}
