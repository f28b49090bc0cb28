import type { LogLine } from '#usecases'
import { commonTimes, timeIn } from './logTime.ts'
import { type LineReader, callIn, hostIn, pathIn } from './plainLogs.ts'

/** Names under which people let nginx write the parts of a call, surest first. */
const names = {
  time: ['time_iso8601', 'msec', 'time_local', '@timestamp', 'timestamp', 'time', 'ts', 'date'],
  address: ['http_x_forwarded_for', 'x_forwarded_for', 'xff', 'remote_addr', 'client_ip'].concat([
    'clientip',
    'client',
    'remote_ip',
    'ip',
  ]),
  request: ['request'],
  method: ['request_method', 'method'],
  path: ['request_uri', 'uri', 'url', 'path'],
  answer: ['status', 'status_code', 'response'],
  browser: ['http_user_agent', 'user_agent', 'useragent', 'agent', 'ua'],
  host: ['http_host', 'host', 'server_name', 'vhost', 'domain'],
} as const
type Part = keyof typeof names
type Told = Readonly<Record<string, unknown>>

/** Logs that are JSON, one call a line: nginx with the usual names, and Caddy. */
export function jsonReader(): LineReader {
  const common = commonTimes()
  return (text) => {
    const told = parsed(text)
    if (!told) return undefined
    const { request } = told
    return isTold(request) ? caddyCall(told, request, common) : nginxCall(told, common)
  }
}

function parsed(text: string): Told | undefined {
  try {
    const told: unknown = JSON.parse(text)
    return isTold(told) ? told : undefined
  } catch {
    return undefined
  }
}

function isTold(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function nginxCall(told: Told, common: (text: string) => number) {
  const part = (name: Part): unknown => {
    const found = names[name].find((one) => !isNothing(told[one]))
    return found === undefined ? undefined : told[found]
  }
  const line = callOf({
    at: timeIn(part('time'), common),
    request: part('request'),
    method: part('method'),
    path: part('path'),
    answer: part('answer'),
    address: part('address'),
    browser: part('browser'),
    host: part('host'),
  })
  return line && { format: 'nginx-json' as const, line }
}

function caddyCall(told: Told, request: Told, common: (text: string) => number) {
  const headers = isTold(request['headers']) ? request['headers'] : {}
  const browser = Object.entries(headers).find(([name]) => name.toLowerCase() === 'user-agent')?.[1]
  const line = callOf({
    at: timeIn(told['ts'], common),
    method: request['method'],
    path: request['uri'],
    answer: told['status'],
    address: request['client_ip'] ?? request['remote_ip'] ?? request['remote_addr'],
    browser: Array.isArray(browser) ? browser[0] : browser,
    host: request['host'],
  })
  return line && { format: 'caddy' as const, line }
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === '-'
}

function callOf(told: {
  readonly at: number
  readonly request?: unknown
  readonly method: unknown
  readonly path: unknown
  readonly answer: unknown
  readonly address: unknown
  readonly browser: unknown
  readonly host: unknown
}): LogLine | undefined {
  const { at, request, method, path, address, browser, host } = told
  const answer = Number(told.answer)
  const said = typeof request === 'string' ? callIn(request) : undefined
  const own =
    typeof path === 'string' ? { method: textOf(method) || 'GET', path: pathIn(path) } : said
  const call = said ?? own
  if (!call || !Number.isFinite(at) || !Number.isInteger(answer) || answer < 100) return undefined
  const name = textOf(host)
  return {
    at,
    ...call,
    answer,
    address: textOf(address).split(',')[0]?.trim() ?? '',
    browser: textOf(browser),
    ...(name !== '' && name !== '-' && name !== '_' && { host: hostIn(name) }),
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
