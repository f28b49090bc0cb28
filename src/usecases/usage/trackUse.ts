import { type Day, type ToolId, idOf, numberOfId, parseId, plain } from '#kernel'
import { type UsageKey, parseAudience } from '#observe'
import type { ToolRecord } from '../ports.ts'
import type { Scope } from '../people/scopes.ts'
import type { HitCounter, HitReader, TrackedHit, UsageStore } from './usagePorts.ts'

export type TrackPorts = {
  readonly usage: Pick<UsageStore, 'keyNumbers'>
  readonly counter: HitCounter
  readonly hits: HitReader
  readonly tool: (id: ToolId) => Promise<ToolRecord | undefined>
  /** What the token of a program is for; undefined: it speaks for nobody. */
  readonly scopesOf: (token: string) => Promise<readonly Scope[] | undefined>
  readonly now: () => number
  /** The calendar day and the hour where the server stands. */
  readonly clockAt: (at: number) => { readonly day: Day; readonly hour: number }
}

/** Why a hit was not counted. */
export const hitRefusals = [
  'no-hit',
  'unknown-tool',
  'clock-ahead',
  'token-needed',
  'too-many',
] as const
export type HitRefusal = (typeof hitRefusals)[number]

export type TrackedCall = {
  readonly queries: readonly string[]
  /** A token beside the hits of a bulk call. */
  readonly token?: string
  readonly address: string
  readonly browser: string
}
/** What came of each hit, in their order; undefined: it was counted. */
export type TrackedAnswer = {
  readonly refusals: readonly (HitRefusal | undefined)[]
  readonly wantsNoPicture: boolean
}

export type UseTracker = {
  /** The hits of a bulk call; undefined: it is none. */
  readonly readBulk: HitReader['readBulk']
  /** Counts what a call tells; answered when it is written down. */
  readonly track: (call: TrackedCall) => Promise<TrackedAnswer>
  /** How many hits were counted, and how many were not, by why. */
  readonly figures: () => Readonly<Record<HitRefusal | 'counted', number>>
}

const secondMs = 1000
const hourMs = 3_600_000
/** A clock may be ahead so far; and older hits need a token (as in Matomo). */
const aheadMs = hourMs
const freshMs = 24 * hourMs
/** What was looked up is good for so long, and so much of it is kept. */
const knownMs = 60_000
const mostKnown = 50_000
/** A tool may report so many a second on average, and so many at once; what is more is not counted, and the others are. */
const mostASecond = 2_000
const mostAtOnce = 20_000
/** So many different keys has a tool at most on one server; more are counted without what makes them different. */
const mostKeys = 5_000
const mostNamed = 20_000
const quarterMs = 900_000

type Site = {
  readonly tool: ToolId
  readonly capabilities: ReadonlyMap<string, string>
  readonly until: number
  room: number
  roomAt: number
  /** Numbers of keys, by what they are. */
  readonly keys: Map<string, number>
  /** The same by what trackers call them. */
  readonly named: Map<string, number>
}

/** Counts what trackers report. */
export function useTracker(ports: TrackPorts): UseTracker {
  const sites = new Map<string, Site>()
  const tokens = new Map<string, { readonly may: boolean; readonly until: number }>()
  const figures: Record<HitRefusal | 'counted', number> = {
    counted: 0,
    'no-hit': 0,
    'unknown-tool': 0,
    'clock-ahead': 0,
    'token-needed': 0,
    'too-many': 0,
  }

  async function siteOf(name: string, now: number): Promise<Site | undefined> {
    const known = sites.get(name)
    if (known && known.until > now) return known
    const id = toolOf(name)
    const record = id && (await ports.tool(id))
    if (!record || !id) return undefined
    // Others may have looked it up meanwhile; all must count with the same one.
    const latest = sites.get(name)
    if (latest && latest.until > now) return latest
    const fresh: Site = {
      room: mostAtOnce,
      roomAt: now,
      keys: new Map(),
      named: new Map(),
      ...latest,
      tool: id,
      capabilities: new Map(record.tool.capabilities.map(({ text }) => [plain(text), text])),
      until: now + knownMs,
    }
    if (sites.size >= mostKnown) sites.clear()
    sites.set(name, fresh)
    return fresh
  }

  async function askFor(token: string, now: number): Promise<void> {
    const may = (await ports.scopesOf(token))?.includes('usage') ?? false
    if (tokens.size >= mostKnown) tokens.clear()
    tokens.set(token, { may, until: now + knownMs })
  }

  async function keyOf(site: Site, hit: TrackedHit, named: string): Promise<void> {
    const asked = keyIn(site, hit)
    const key = site.keys.size < mostKeys ? asked : { tool: site.tool }
    const name = `${key.capability ?? ''}\n${key.region ?? ''}\n${key.audience ?? ''}`
    const number = site.keys.get(name) ?? (await ports.usage.keyNumbers([key]))[0]
    if (number === undefined) throw new Error('a key of usage has no number')
    site.keys.set(name, number)
    if (site.named.size >= mostNamed) site.named.clear()
    site.named.set(named, number)
  }

  /** Looks up what a hit needs; false where there is no such tool. */
  async function lookUp(hit: TrackedHit, call: TrackedCall, now: number): Promise<boolean> {
    const site = await siteOf(hit.site, now)
    if (!site) return false
    const token = hit.token ?? call.token
    if (token !== undefined && needsToken(hit, now)) await askFor(token, now)
    if (!site.named.has(nameOf(hit))) await keyOf(site, hit, nameOf(hit))
    return true
  }

  function clock(at: number): ReturnType<TrackPorts['clockAt']> {
    const quarter = Math.floor(at / quarterMs)
    if (lastClock?.quarter !== quarter) lastClock = { quarter, told: ports.clockAt(at) }
    return lastClock.told
  }
  let lastClock: { quarter: number; told: ReturnType<TrackPorts['clockAt']> } | undefined

  /** Counts a hit without waiting, or says why not, where all that it needs is known. */
  function count(
    hit: TrackedHit,
    call: TrackedCall,
    now: number,
  ): HitRefusal | 'to-be-looked-up' | undefined {
    const site = sites.get(hit.site)
    if (!site || site.until <= now) return 'to-be-looked-up'
    const at = hit.at ?? now
    if (at > now + aheadMs) return 'clock-ahead'
    if (needsToken(hit, now)) {
      const token = hit.token ?? call.token
      if (token === undefined) return 'token-needed'
      const known = tokens.get(token)
      if (!known || known.until <= now) return 'to-be-looked-up'
      if (!known.may) return 'token-needed'
    }
    const key = site.named.get(nameOf(hit))
    if (key === undefined) return 'to-be-looked-up'
    if (!hasRoom(site, now)) return 'too-many'
    const browser = hit.browser ?? call.browser
    ports.counter.count({
      key,
      tool: numberOfId(site.tool),
      visitor: hit.visitor ?? `${hit.address ?? call.address}\n${browser}`,
      at,
      ...clock(at),
      isBot: hit.isBot || ports.hits.isBot(browser),
      isNewVisit: hit.isNewVisit,
      isPing: hit.isPing,
    })
    return undefined
  }

  async function one(
    hit: TrackedHit | undefined,
    call: TrackedCall,
    now: number,
  ): Promise<HitRefusal | undefined> {
    if (!hit) return 'no-hit'
    for (;;) {
      const refusal = count(hit, call, now)
      if (refusal !== 'to-be-looked-up') return refusal
      if (!(await lookUp(hit, call, now))) return 'unknown-tool'
    }
  }

  return {
    readBulk: (body) => ports.hits.readBulk(body),
    async track(call) {
      const now = ports.now()
      await ports.counter.ready(ports.clockAt(now).day)
      const refusals: (HitRefusal | undefined)[] = []
      let wantsNoPicture = false
      for (const query of call.queries) {
        const hit = ports.hits.read(query)
        wantsNoPicture ||= hit?.wantsNoPicture ?? false
        const quick = hit ? count(hit, call, now) : 'no-hit'
        const told = quick === 'to-be-looked-up' ? await one(hit, call, now) : quick
        refusals.push(told)
        figures[told ?? 'counted']++
      }
      await ports.counter.durable()
      return { refusals, wantsNoPicture }
    },
    figures: () => ({ ...figures }),
  }
}

/** A tool by its id, or by the number in it, since the sites of trackers have numbers; undefined: it names none. */
export function toolOf(site: string): ToolId | undefined {
  if (!/^\d{1,12}$/.test(site)) return parseId('T', site)
  const number = Number(site)
  return number > 0 ? idOf('T', number) : undefined
}

function keyIn({ tool, capabilities }: Site, hit: TrackedHit): UsageKey {
  const capability = hit.action === undefined ? undefined : capabilities.get(plain(hit.action))
  const region = hit.region !== undefined && /^\d{2,12}$/.test(hit.region) ? hit.region : undefined
  const audience = hit.audience === undefined ? undefined : parseAudience(hit.audience)
  return {
    tool,
    ...(capability !== undefined && { capability }),
    ...(region !== undefined && { region }),
    ...(audience && { audience }),
  }
}

/** Hits of another day, or for another address, are believed of those who have a token for it. */
function needsToken({ at, address }: TrackedHit, now: number): boolean {
  return address !== undefined || (at !== undefined && at < now - freshMs)
}

function nameOf({ action = '', region = '', audience = '' }: TrackedHit): string {
  return `${action}\n${region}\n${audience}`
}

function hasRoom(site: Site, now: number): boolean {
  const gained = ((now - site.roomAt) / secondMs) * mostASecond
  site.room = Math.min(mostAtOnce, site.room + gained)
  site.roomAt = now
  if (site.room < 1) return false
  site.room--
  return true
}
