import type { LogFormat, LogLine } from '#usecases'
import { commonTimes } from './logTime.ts'

/** What one line came to: a call in one of the formats, or nothing that anybody counts. */
export type ReadLine = { readonly format: LogFormat; readonly line: LogLine }
export type LineReader = (text: string) => ReadLine | undefined

const looksLikeAddress = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]*:[0-9a-f:.]+)$/i
const answerEnd = 4

/**
 * The common and the combined format, with the name of the server in front where it stands there, whatever follows the browser,
 * and the address behind a proxy where that follows it.
 */
export function commonReader(): LineReader {
  const timeOf = commonTimes()
  return (text) => {
    const open = text.indexOf(' [')
    const close = open < 0 ? -1 : text.indexOf('] "', open)
    if (close < 0) return undefined
    const at = timeOf(text.slice(open + 2, close))
    if (!Number.isFinite(at)) return undefined
    const said = quotedAt(text, close + 2)
    if (!said) return undefined
    const answer = Number(text.slice(said.end + 1, said.end + 1 + answerEnd))
    if (!isAnswer(answer)) return undefined
    const call = callIn(said.text)
    if (!call) return undefined
    const [first = '', second = ''] = text.slice(0, open).split(' ', 2)
    const hasHost = looksLikeAddress.test(second)
    const referrer = quotedAt(text, text.indexOf('"', said.end))
    const browser = referrer && quotedAt(text, text.indexOf('"', referrer.end))
    const behind = browser && quotedAt(text, text.indexOf('"', browser.end))?.text.split(',')[0]
    const address = hasHost ? second : first
    return {
      format: browser ? 'combined' : 'common',
      line: {
        at,
        ...call,
        answer,
        address: behind !== undefined && looksLikeAddress.test(behind) ? behind : address,
        browser: browser?.text ?? '',
        ...(hasHost && { host: hostIn(first) }),
      },
    }
  }
}

function isAnswer(answer: number): boolean {
  return answer >= 100 && answer < 1000
}

/** The text between quotes that begin there, and where it ends; quotes within it have a backslash in front. */
function quotedAt(text: string, at: number): { text: string; end: number } | undefined {
  if (at < 0 || text[at] !== '"') return undefined
  let end = at
  do end = text.indexOf('"', end + 1)
  while (end > 0 && isEscaped(text, end))
  return end < 0 ? undefined : { text: text.slice(at + 1, end), end: end + 1 }
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text[at - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1
}

/** The method and the path of `GET /a/b HTTP/1.1`; what is no call of HTTP has none, and is an error anyway. */
export function callIn(text: string): Pick<LogLine, 'method' | 'path'> | undefined {
  const space = text.indexOf(' ')
  if (space < 0) return { method: '-', path: '' }
  const end = text.lastIndexOf(' HTTP/')
  const target = text.slice(space + 1, end > space ? end : undefined)
  return { method: text.slice(0, space), path: pathIn(target) }
}

/** The path of a target that may be a whole address. */
export function pathIn(target: string): string {
  return target.startsWith('/') ? target : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '')
}

/** The name of a server in lower case, without a port. */
export function hostIn(text: string): string {
  return text.toLowerCase().replace(/:\d+$/, '')
}

/** W3C extended logs, as IIS writes them: a line of `#Fields` says what the lines after it hold, in UTC. */
export function iisReader(): LineReader & { readonly directive: (text: string) => boolean } {
  let fields: readonly string[] = []
  let places: Readonly<Record<string, number>> = {}
  let day = ''
  const directive = (text: string): boolean => {
    if (!/^#[A-Za-z-]+:/.test(text)) return false
    if (text.startsWith('#Fields:')) {
      fields = text.slice('#Fields:'.length).trim().toLowerCase().split(/\s+/)
      places = Object.fromEntries(fields.map((field, at) => [field, at]))
    }
    day = /^#Date:\s*(\d{4}-\d\d-\d\d)/.exec(text)?.[1] ?? day
    return true
  }
  const read: LineReader = (text) => {
    if (fields.length === 0) return undefined
    const cells = text.trimEnd().split(/[ \t]+/)
    if (cells.length < fields.length) return undefined
    const cell = (name: string) => cells[places[name] ?? -1]
    const at = Date.parse(`${cell('date') ?? day}T${cell('time') ?? ''}Z`)
    const answer = Number(cell('sc-status'))
    const path = cell('cs-uri-stem')
    if (!Number.isFinite(at) || !isAnswer(answer) || path === undefined) return undefined
    const host = cell('cs-host')
    const forwarded = cell('x-forwarded-for')?.split(/[,+]/)[0]
    const behind = forwarded !== undefined && looksLikeAddress.test(forwarded) && forwarded
    return {
      format: 'iis',
      line: {
        at,
        method: cell('cs-method') ?? 'GET',
        path,
        answer,
        address: behind || (cell('c-ip') ?? ''),
        browser: cell('cs(user-agent)') ?? '',
        ...(host !== undefined && host !== '-' && { host: hostIn(host) }),
      },
    }
  }
  return Object.assign(read, { directive })
}
