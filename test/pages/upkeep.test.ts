import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHttp } from '#http'
import { handmadeApp } from './handmadeApp.ts'

const options = { lang: 'en', importAllowed: true, onBroken: () => undefined } as const
const token = 'a-token-that-nobody-guesses'
const gone = () => Promise.reject(new Error('the database is gone'))
const server = createHttp(handmadeApp(), options)
const behindToken = createHttp(handmadeApp(), { ...options, metricsToken: token })
const ill = createHttp({ ...handmadeApp(), answers: gone, figures: gone }, options)
const all = [server, behindToken, ill]
beforeAll(() => Promise.all(all.map((one) => one.ready())))
afterAll(() => Promise.all(all.map((one) => one.close())))

const local = { host: 'localhost:8080' }

test('a server whose database answers is healthy', async () => {
  const answer = await server.inject({ url: '/health', headers: local })
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toEqual({ healthy: true })
})

test('a server whose database does not answer says so, and takes it for no defect', async () => {
  const answer = await ill.inject({ url: '/health', headers: local })
  expect(answer.statusCode).toBe(503)
  expect(answer.json()).toEqual({ healthy: false })
})

test('figures count calls by the pattern of their address, never by the address', async () => {
  await server.inject({ url: '/api/tools/T-99999999?text=who', headers: local })
  await server.inject({ url: '/no/such/page', headers: local })
  const answer = await server.inject({ url: '/metrics', headers: local })
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
  expect(answer.body).toContain(
    'http_requests_total{method="GET",route="/api/tools/:id",status="4xx"} 1\n',
  )
  expect(answer.body).toContain('http_requests_total{method="GET",route="none",status="4xx"} 1\n')
  expect(answer.body).toContain(
    'http_request_duration_seconds_bucket{method="GET",route="/health",status="2xx",le="+Inf"} 1\n',
  )
  expect(answer.body).not.toContain('T-99999999')
  expect(answer.body).not.toContain('who')
})

test('figures tell the register, this process, and how long its turns wait', async () => {
  const { body } = await server.inject({ url: '/metrics', headers: local })
  for (const line of [
    'subtract_database_answers 1',
    'subtract_tools 3',
    'subtract_open_cases 2',
    'subtract_overdue_cases 1',
    'subtract_ledger_entries 7',
  ]) {
    expect(body.split('\n')).toContain(line)
  }
  expect(body).toMatch(/^process_resident_memory_bytes \d+$/m)
  expect(body).toMatch(/^process_cpu_seconds_total \d/m)
  expect(body).toMatch(/^nodejs_eventloop_lag_seconds\{quantile="0.99"\} /m)
})

test('every line of the figures is a comment or a sample', async () => {
  const { body } = await server.inject({ url: '/metrics', headers: local })
  const sample = /^[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [0-9.e+-]+$/
  const type = /^# TYPE [a-z_]+ (counter|gauge|histogram|summary)$/
  expect(body.endsWith('\n')).toBe(true)
  const strange = body
    .trimEnd()
    .split('\n')
    .filter((line) => !sample.test(line) && !type.test(line))
  expect(strange).toEqual([])
})

test('without the database the figures of the register are left out, not nought', async () => {
  const { statusCode, body } = await ill.inject({ url: '/metrics', headers: local })
  expect(statusCode).toBe(200)
  expect(body).toContain('subtract_database_answers 0\n')
  expect(body).not.toContain('subtract_tools')
})

test.each([
  ['another machine', {}, '192.0.2.7'],
  ['a name that is pointed here', { host: 'evil.example' }, '127.0.0.1'],
  ['a proxy on this machine', { ...local, 'x-forwarded-for': '192.0.2.7' }, '127.0.0.1'],
])('without a token no figures are told to %s', async (_who, headers, remoteAddress) => {
  const request = { url: '/metrics', remoteAddress, headers: { ...local, ...headers } }
  const answer = await server.inject(request)
  expect(answer.statusCode).toBe(403)
  expect(answer.body).toBe('')
})

test.each([
  ['no token', undefined],
  ['another token', 'Bearer something-else-entirely'],
])(
  'with a token set, %s is not enough, not even from this machine',
  async (_what, authorization) => {
    const answer = await behindToken.inject({
      url: '/metrics',
      headers: { ...local, ...(authorization && { authorization }) },
    })
    expect(answer.statusCode).toBe(401)
    expect(answer.headers['www-authenticate']).toBe('Bearer')
  },
)

test('who sends the token reads the figures from anywhere', async () => {
  const answer = await behindToken.inject({
    url: '/metrics',
    remoteAddress: '192.0.2.7',
    headers: { host: 'tools.example.gov', authorization: `Bearer ${token}` },
  })
  expect(answer.statusCode).toBe(200)
})

test('what a proxy says of who calls is believed of those that are named, and of nobody else', async () => {
  const signIn = (proxies: readonly string[]) =>
    createHttp(handmadeApp(), { ...options, proxies }).inject({
      method: 'POST',
      url: '/api/sign-in',
      headers: { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'https' },
      payload: { name: 'owner', password: 'right' },
    })
  expect((await signIn(['127.0.0.1'])).headers['set-cookie']).toContain('; Secure')
  expect((await signIn(['10.0.0.0/8'])).headers['set-cookie']).not.toContain('; Secure')
  expect((await signIn([])).headers['set-cookie']).not.toContain('; Secure')
})
