import { isbot } from 'isbot'
import type { HitReader, TrackedHit } from '#usecases'

/** What apps and servers report with on behalf of people: the name of a library says nothing of who sits before it. */
const library =
  /^(?:okhttp|dart|cfnetwork|node|undici|axios|got|php|java|apache-httpclient|go-http-client|python|ruby|curl|wget|libcurl|postman)\b/i

/** A call may bring so many hits at once. */
const mostInBulk = 10_000
const mostBrowsers = 10_000

/** The Matomo Tracking HTTP API, as trackers speak it (developer.matomo.org/api-reference/tracking-api). */
export function createMatomoHits(): HitReader {
  /** Browsers that came of late, since to tell a machine by its name takes longer than to count it. */
  const browsers = new Map<string, boolean>()
  return {
    read,
    readBulk(body) {
      if (typeof body !== 'object' || body === null) return undefined
      const { requests, token_auth: token } = body as Record<string, unknown>
      if (!Array.isArray(requests) || requests.length > mostInBulk) return undefined
      const queries = requests.map((one: unknown) => (typeof one === 'string' ? one : asQuery(one)))
      return { queries, ...(typeof token === 'string' && { token }) }
    },
    isBot(browser) {
      const known = browsers.get(browser)
      if (known !== undefined) return known
      const isOne = isbot(browser) && !library.test(browser)
      if (browsers.size >= mostBrowsers) browsers.clear()
      browsers.set(browser, isOne)
      return isOne
    },
  }
}

/** Some trackers send each hit of a bulk call as an object. */
function asQuery(one: unknown): string {
  if (typeof one !== 'object' || one === null) return ''
  const pairs = Object.entries(one).map(([name, value]): [string, string] => [name, String(value)])
  return new URLSearchParams(pairs).toString()
}

type Draft = { -readonly [K in keyof TrackedHit]?: TrackedHit[K] } & {
  isRecorded?: boolean
  isForeign?: boolean
}

/** One hit. Only what is counted is looked at; addresses of pages and all else are passed over unread. */
function read(query: string): TrackedHit | undefined {
  const draft: Draft = {}
  let at = query.indexOf('?') + 1
  while (at < query.length) {
    let end = query.indexOf('&', at)
    if (end < 0) end = query.length
    const equals = query.indexOf('=', at)
    if (equals > 0 && equals < end) take(draft, query, at, equals, end)
    at = end + 1
  }
  const { site, isRecorded, isForeign, ...rest } = draft
  if (site === undefined || !isRecorded || isForeign) return undefined
  return {
    isNewVisit: false,
    isPing: false,
    isBot: false,
    wantsNoPicture: false,
    ...rest,
    site,
  }
}

/** What is looked at; all else is not even read. */
const looked = new Set([
  'idsite',
  'rec',
  'e_c',
  'action_name',
  'uid',
  'cid',
  '_id',
  'ua',
  'cip',
  'cdt',
  'new_visit',
  'ping',
  'bots',
  'dimension1',
  'dimension2',
  'token_auth',
  'send_image',
])

function take(draft: Draft, query: string, start: number, equals: number, end: number): void {
  const name = query.slice(start, equals)
  if (!looked.has(name)) return
  const value = decoded(query, equals + 1, end)
  switch (name) {
    case 'idsite':
      draft.site = value
      break
    case 'rec':
      draft.isRecorded = value === '1'
      break
    case 'e_c':
      draft.action = value
      break
    case 'action_name':
      draft.action ??= value
      break
    case 'uid':
      draft.visitor = value
      break
    case 'cid':
    case '_id':
      draft.visitor ??= value
      break
    case 'ua':
      draft.browser = value
      break
    case 'cip':
      draft.address = value
      break
    case 'cdt':
      setTime(draft, value)
      break
    case 'new_visit':
      draft.isNewVisit = value === '1'
      break
    case 'ping':
      draft.isPing = value === '1'
      break
    case 'bots':
      draft.isBot = value === '1'
      break
    case 'dimension1':
      draft.region = value
      break
    case 'dimension2':
      draft.audience = value
      break
    case 'token_auth':
      draft.token = value
      break
    case 'send_image':
      draft.wantsNoPicture = value === '0'
      break
    default:
      break
  }
}

const secondMs = 1000

/** A time in seconds since 1970, or as `2026-11-28 09:30:00` in UTC. What is no time makes the whole no hit. */
function setTime(draft: Draft, text: string): void {
  const at = /^\d{9,10}$/.test(text)
    ? Number(text) * secondMs
    : Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(text) ? text : `${text.replace(' ', 'T')}Z`)
  if (Number.isNaN(at)) draft.isForeign = true
  else draft.at = at
}

function decoded(query: string, start: number, end: number): string {
  const raw = query.slice(start, end)
  if (!raw.includes('%') && !raw.includes('+')) return raw
  const known = texts.get(raw)
  if (known !== undefined) return known
  const text = textOf(raw)
  if (texts.size >= mostTexts) texts.clear()
  texts.set(raw, text)
  return text
}

/** Names of pages and presses come again and again: each is decoded once. */
const texts = new Map<string, string>()
const mostTexts = 10_000

function textOf(raw: string): string {
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '))
  } catch {
    return raw
  }
}
