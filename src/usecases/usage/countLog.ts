import { type Day, type Result, type ToolId, addDays, numberOfId, ok, plain } from '#kernel'
import { type Counts, foldJournal, noCounts, whyNotAUse } from '#observe'
import type { Tool } from '#register'
import type { FileRefusal, OnProgress } from '../ports.ts'
import { type KnownSites, bareHost } from './knownSites.ts'
import type { CountedStretch, ImportedDay } from './importedUse.ts'
import type { CallCounts, LogLine, LogTotals, NewLogCounter, UsageFile } from './usageFilePorts.ts'

export type LogPorts = {
  readonly newCounter: NewLogCounter
  readonly isMachine: (browser: string) => boolean
  readonly secretOf: (day: Day) => Promise<Uint8Array>
  readonly now: () => number
  /** The calendar day and the hour where this machine stands. */
  readonly clockAt: (at: number) => { readonly day: Day; readonly hour: number }
}

export type CountedLog = {
  readonly report: LogTotals & {
    readonly type: 'log'
    readonly file: string
    readonly calls: CallCounts
    /** Names of servers that are no tool's, most calls first. */
    readonly unknownHosts: readonly { readonly host: string; readonly calls: number }[]
    readonly hasTool: boolean
    readonly from?: Day
    readonly to?: Day
  }
  readonly days: readonly ImportedDay[]
  readonly stretches: readonly CountedStretch[]
}

type LogFile = Extract<UsageFile, { type: 'log' }>
type About = {
  readonly tools: ReadonlyMap<ToolId, Tool>
  readonly sites: KnownSites
  readonly stretchesOf: (tool: ToolId) => Promise<readonly CountedStretch[]>
  readonly onProgress?: OnProgress
}

const minuteMs = 60_000
/** A clock may be ahead so far. */
const aheadMs = 60 * minuteMs
/** Where a line is older than one before it by so much, another log begins: its visits are others. */
const visitPauseMs = 30 * minuteMs
const quarterMs = 15 * minuteMs
/** What is older than web servers is a clock that was never set. */
const earliest = Date.UTC(1995, 0, 1)
const mostHosts = 20
const mostHostsHeld = 1_000
const longestDays = 3_660
const mostPaths = 5_000

type Site = {
  readonly tool: ToolId
  readonly number: number
  readonly capabilities: ReadonlyMap<string, string>
  readonly counted: ReadonlyMap<Day, readonly CountedStretch[]>
  /** What parts of addresses were found to name, since they come again and again. */
  readonly paths: Map<string, string | undefined>
  /** Numbers of keys within this file, by capability. */
  readonly keys: Map<string, number>
  /** The first and last moment of each day that was counted. */
  readonly moments: Map<Day, { from: number; until: number }>
}

/** Count the calls of one log by day. */
export async function countLog(
  ports: LogPorts,
  file: LogFile,
  about: About,
): Promise<Result<CountedLog, FileRefusal>> {
  const sums = new Map<Day, Map<number, Counts>>()
  const keys: { readonly tool: ToolId; readonly capability?: string }[] = []
  const sites = new Map<ToolId, Site>()
  const hosts = new Map<string, number>()
  const calls = noCalls()
  const latest = ports.now() + aheadMs
  let [first, last, highest] = [Infinity, -Infinity, -Infinity]
  let quarter: { at: number; told: ReturnType<LogPorts['clockAt']> } | undefined
  let secretDay: Day | undefined
  const counter = ports.newCounter(async (journals) => {
    for (const { day, records } of journals) {
      const ofDay = sums.get(day) ?? new Map<number, Counts>()
      sums.set(day, ofDay)
      foldJournal(records, (key) => {
        const known = ofDay.get(key) ?? noCounts()
        ofDay.set(key, known)
        return known
      })
    }
  }, ports.secretOf)

  const siteOf = async (tool: ToolId): Promise<Site> => {
    const known = sites.get(tool)
    if (known) return known
    const capabilities = about.tools.get(tool)?.capabilities ?? []
    const site: Site = {
      tool,
      number: numberOfId(tool),
      capabilities: new Map(capabilities.map(({ text }) => [plain(text), text])),
      counted: byDay(await about.stretchesOf(tool)),
      paths: new Map(),
      keys: new Map(),
      moments: new Map(),
    }
    sites.set(tool, site)
    return site
  }
  const clock = (at: number) => {
    const of = Math.floor(at / quarterMs)
    if (quarter?.at !== of) quarter = { at: of, told: ports.clockAt(at) }
    return quarter.told
  }
  const keyOf = (site: Site, path: string): number => {
    const capability = capabilityOf(site, path)
    const known = site.keys.get(capability ?? '')
    if (known !== undefined) return known
    keys.push({ tool: site.tool, ...(capability !== undefined && { capability }) })
    site.keys.set(capability ?? '', keys.length - 1)
    return keys.length - 1
  }
  const toolOf = (host: string | undefined): ToolId | undefined => {
    const named = host === undefined ? undefined : about.sites.byHost.get(host)
    return named ?? about.sites.otherwise
  }

  async function one(line: LogLine): Promise<void> {
    const { at, host } = line
    if (at > latest) return void calls['clock-ahead']++
    if (at < earliest) return void calls['too-old']++
    const tool = toolOf(host === undefined ? undefined : bareHost(host))
    if (!tool) {
      calls['without-tool']++
      if (host !== undefined && (hosts.has(host) || hosts.size < mostHostsHeld)) {
        hosts.set(host, (hosts.get(host) ?? 0) + 1)
      }
      return
    }
    const site = sites.get(tool) ?? (await siteOf(tool))
    const { day, hour } = clock(at)
    if (site.counted.get(day)?.some(({ from, until }) => at >= from && at <= until)) {
      calls['counted-before']++
      return
    }
    first = Math.min(first, at)
    last = Math.max(last, at)
    const moments = site.moments.get(day)
    if (!moments) site.moments.set(day, { from: at, until: at })
    else if (at > moments.until) moments.until = at
    else if (at < moments.from) moments.from = at
    const not = whyNotAUse(line)
    if (not) return void calls[not]++
    const isBot = ports.isMachine(line.browser)
    calls[isBot ? 'machines' : 'uses']++
    if (secretDay !== day) {
      await counter.ready(day)
      secretDay = day
    }
    if (at < highest - visitPauseMs) {
      counter.endVisits()
      highest = at
    }
    highest = Math.max(highest, at)
    const key = keyOf(site, line.path)
    const visitor = `${line.address}\n${line.browser}`
    const { number } = site
    const isPing = false
    const hit = { key, tool: number, visitor, at, day, hour, isBot, isPing, isNewVisit: false }
    counter.count(hit)
  }

  const read = await file.read(async (lines, done) => {
    for (const line of lines) await one(line)
    await counter.durable()
    about.onProgress?.({ stage: 'reading', done })
  })
  if (!read.ok) return read
  counter.endVisits()
  await counter.durable()
  const [from, to] = first <= last ? [clock(first).day, clock(last).day] : []
  const days = daysOf(sums, keys, file.name)
  return ok({
    report: {
      ...read.value,
      type: 'log',
      file: file.name,
      calls,
      unknownHosts: [...hosts]
        .map(([host, of]) => ({ host, calls: of }))
        .sort((a, b) => b.calls - a.calls)
        .slice(0, mostHosts),
      hasTool: sites.size > 0,
      ...(from && { from }),
      ...(to && { to }),
    },
    days: [...days, ...restDays(sites, days, from, to, file.name)],
    stretches: [...sites.values()].flatMap(({ tool, moments }) =>
      [...moments].map(([day, stretch]) => ({ tool, day, ...stretch })),
    ),
  })
}

function noCalls(): CallCounts {
  return {
    uses: 0,
    machines: 0,
    'counted-before': 0,
    'clock-ahead': 0,
    'too-old': 0,
    'without-tool': 0,
    'not-a-get': 0,
    redirect: 0,
    error: 0,
    'part-of-a-page': 0,
  }
}

function byDay(stretches: readonly CountedStretch[]): ReadonlyMap<Day, readonly CountedStretch[]> {
  const found = new Map<Day, CountedStretch[]>()
  for (const one of stretches) found.set(one.day, [...(found.get(one.day) ?? []), one])
  return found
}

function daysOf(
  sums: ReadonlyMap<Day, ReadonlyMap<number, Counts>>,
  keys: readonly { readonly tool: ToolId; readonly capability?: string }[],
  file: string,
): readonly ImportedDay[] {
  return [...sums].flatMap(([day, ofDay]) =>
    [...ofDay].flatMap(([number, counts]) => {
      const key = keys[number]
      return key ? [{ ...key, day, way: 'logs' as const, file, counts }] : []
    }),
  )
}

/** Days between the first and the last line of a log on which nobody came to a tool: nobody coming is known of them, too. */
function restDays(
  sites: ReadonlyMap<ToolId, Site>,
  days: readonly ImportedDay[],
  from: Day | undefined,
  to: Day | undefined,
  file: string,
): readonly ImportedDay[] {
  if (!from || !to || addDays(from, longestDays) < to) return []
  const told = new Set(days.map(({ tool, day }) => `${tool} ${day}`))
  const rest: ImportedDay[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    for (const [tool, { counted }] of sites) {
      if (told.has(`${tool} ${day}`) || counted.has(day)) continue
      rest.push({ tool, day, way: 'logs', file, counts: noCounts() })
    }
  }
  return rest
}

/** The capability that a part of an address names, as trackers name it. */
function capabilityOf({ capabilities, paths }: Site, path: string): string | undefined {
  if (capabilities.size === 0) return undefined
  const end = path.search(/[?#]/)
  const bare = end < 0 ? path : path.slice(0, end)
  if (paths.has(bare)) return paths.get(bare)
  const found = bare
    .split('/')
    .map((part) => capabilities.get(plain(decoded(part))))
    .findLast((one) => one !== undefined)
  if (paths.size >= mostPaths) paths.clear()
  paths.set(bare, found)
  return found
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '))
  } catch {
    return part
  }
}
