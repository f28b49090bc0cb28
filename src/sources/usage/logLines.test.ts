import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LogLine } from '#usecases'
import { lineOfLog } from './logLines.ts'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'
const at = Date.UTC(2026, 10, 27, 1, 30, 12)
const call = { at, method: 'GET', path: '/预约?id=1', answer: 200, address: '203.0.113.7' }

function read(...lines: readonly string[]) {
  const lineOf = lineOfLog()
  const last = lines.map((line) => lineOf(line)).at(-1)
  return last === 'beside' ? undefined : last
}

const common = '203.0.113.7 - - [27/Nov/2026:09:30:12 +0800] "GET /预约?id=1 HTTP/1.1" 200 5120'
const combined = `${common} "https://a.example/" "${firefox}"`

describe('a line of a log', () => {
  test.each([
    ['common', common, { ...call, browser: '' }],
    ['combined', combined, { ...call, browser: firefox }],
    [
      'combined',
      `www.a.example:443 ${combined} 0.012`,
      { ...call, browser: firefox, host: 'www.a.example' },
    ],
    ['combined', combined.replace(' - - ', ' - John Smith '), { ...call, browser: firefox }],
    [
      'combined',
      `${combined.replace('203.0.113.7', '10.0.0.1')} "203.0.113.7, 10.0.0.2"`,
      { ...call, browser: firefox },
    ],
    [
      'combined',
      combined.replace(firefox, 'a \\"quoted\\" browser'),
      { ...call, browser: 'a \\"quoted\\" browser' },
    ],
    [
      'combined',
      combined.replace('GET /预约?id=1 HTTP/1.1', '\\x16\\x03\\x01'),
      { ...call, method: '-', path: '', browser: firefox },
    ],
    [
      'nginx-json',
      `{"time_iso8601":"2026-11-27T09:30:12+08:00","remote_addr":"203.0.113.7","request":"GET /预约?id=1 HTTP/2.0","status":"200","http_user_agent":"${firefox}","host":"A.example:8080"}`,
      { ...call, browser: firefox, host: 'a.example' },
    ],
    [
      'nginx-json',
      `{"msec":"1795743012.000","http_x_forwarded_for":"203.0.113.7, 10.0.0.1","remote_addr":"10.0.0.1","request_method":"GET","request_uri":"/预约?id=1","status":200,"http_user_agent":"${firefox}"}`,
      { ...call, browser: firefox },
    ],
    [
      'nginx-json',
      `{"time_local":"27/Nov/2026:09:30:12 +0800","remote_addr":"203.0.113.7","request_method":"GET","uri":"/预约?id=1","status":200,"http_user_agent":"-"}`,
      { ...call, browser: '' },
    ],
    [
      'caddy',
      `{"level":"info","ts":1795743012.25,"logger":"http.log.access","msg":"handled request","request":{"remote_ip":"10.0.0.1","client_ip":"203.0.113.7","proto":"HTTP/2.0","method":"GET","host":"a.example","uri":"/预约?id=1","headers":{"User-Agent":["${firefox}"]}},"status":200}`,
      { ...call, at: at + 250, browser: firefox, host: 'a.example' },
    ],
  ])('of the format %s tells of a call: %s', (format, line, told) => {
    expect(read(line)).toEqual({ format, line: told })
  })

  test('of IIS means what the fields before it say, and they may change within a file', () => {
    const first = [
      '#Software: Microsoft Internet Information Services 10.0',
      '#Fields: date time s-ip cs-method cs-uri-stem cs-uri-query s-port c-ip cs(User-Agent) sc-status',
      `2026-11-27 01:30:12 10.0.0.1 GET /预约?id=1 - 443 203.0.113.7 Firefox/128.0+(X11) 200`,
    ]
    expect(read(...first)?.line).toEqual({ ...call, browser: 'Firefox/128.0+(X11)' })
    const changed = [
      ...first,
      '#Date: 2026-11-27 01:00:00',
      '#Fields: time c-ip cs-host cs-method cs-uri-stem sc-status',
      '01:30:12 203.0.113.7 a.example GET /预约?id=1 200',
    ]
    expect(read(...changed)?.line).toEqual({ ...call, browser: '', host: 'a.example' })
    expect(read('2026-11-27 01:30:12 10.0.0.1 GET / - 443 203.0.113.7 x 200')).toBeUndefined()
  })

  test.each([
    ['', undefined],
    ['garbage', undefined],
    ['{"a":1}', undefined],
    ['{', undefined],
    ['[1]', undefined],
    [common.replace('27/Nov', '27/Foo'), undefined],
    [common.replace(' 200 ', ' abc '), undefined],
    [common.slice(0, 60), undefined],
  ])('that is none is not taken for one: %s', (line, nothing) => {
    expect(read(line)).toBe(nothing)
  })

  const anyCall = fc.record({
    at: fc.integer({ min: 946_684_800, max: 4_102_444_800 }).map((seconds) => seconds * 1000),
    method: fc.constantFrom('GET', 'POST', 'HEAD'),
    path: fc.webPath().map((path) => `/${path}`.replace(/^\/\//, '/')),
    answer: fc.integer({ min: 100, max: 599 }),
    address: fc.oneof(fc.ipV4(), fc.ipV6()),
    browser: fc.string({ minLength: 2 }).map((text) => text.replaceAll(/["\\\r\n]|^\W+$/g, 'x')),
  })
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
  const asCombined = ({ at: then, method, path, answer, address, browser }: LogLine) => {
    const [, year, month, day, time] =
      /^(\d+)-(\d+)-(\d+)T(.{8})/.exec(new Date(then).toISOString()) ?? []
    const when = `${day}/${months[Number(month) - 1]}/${year}:${time} +0000`
    return `${address} - - [${when}] "${method} ${path} HTTP/1.1" ${answer} 1 "-" "${browser}"`
  }
  const asNginx = ({ at: then, method, path, answer, address, browser }: LogLine) =>
    JSON.stringify({
      msec: then / 1000,
      remote_addr: address,
      request: `${method} ${path} HTTP/1.1`,
      status: answer,
      http_user_agent: browser,
    })
  const asCaddy = ({ at: then, method, path, answer, address, browser }: LogLine) =>
    JSON.stringify({
      ts: then / 1000,
      request: { client_ip: address, method, uri: path, headers: { 'User-Agent': [browser] } },
      status: answer,
    })

  test.each([
    ['combined', asCombined],
    ['nginx-json', asNginx],
    ['caddy', asCaddy],
  ])('written as %s is read as it was meant, whatever stands in it', (format, write) => {
    fc.assert(
      fc.property(anyCall, (told) => {
        const lines = [asCombined, asNginx, asCaddy].map((one) => one(told))
        expect(read(...lines, write(told))).toEqual({ format, line: told })
      }),
    )
  })

  test('may be anything, and breaks nothing', () => {
    const lineOf = lineOfLog()
    const pieces = fc.constantFrom('[', '] "', '"', '{', '}', ' ', '#Fields: ', common, '\\', '200')
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        lineOf(parts.join(''))
      }),
    )
  })
})
