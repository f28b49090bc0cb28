import { gzipSync } from 'node:zlib'
import { Linter } from 'eslint'
import { afterAll, expect, test } from 'vitest'
import { createHttp } from '#http'
import { handmadeApp } from './handmadeApp.ts'

const broken: unknown[] = []
const server = createHttp(handmadeApp(), {
  lang: 'en',
  importAllowed: false,
  writesAMinute: 2,
  onBroken: (error) => broken.push(error),
})
afterAll(() => expect(broken).toEqual([]))

test('a hit is answered with a picture, or with nothing where none is wanted', async () => {
  const picture = await server.inject('/matomo.php?idsite=1&rec=1')
  expect(picture.statusCode).toBe(200)
  expect(picture.headers['content-type']).toBe('image/gif')
  expect(picture.rawPayload.subarray(0, 6).toString()).toBe('GIF89a')
  expect(picture.headers['cross-origin-resource-policy']).toBe('cross-origin')
  const nothing = await server.inject('/piwik.php?idsite=T-00000001&rec=1&send_image=0')
  expect([nothing.statusCode, nothing.body]).toEqual([204, ''])
})

test('a hit may be sent as a form, and nobody is slowed down who reports much', async () => {
  for (let sent = 0; sent < 5; sent++) {
    const answer = await server.inject({
      method: 'POST',
      url: '/matomo.php',
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      payload: 'idsite=1&rec=1&send_image=0',
    })
    expect(answer.statusCode).toBe(204)
  }
})

test.each(['application/json', 'text/plain;charset=UTF-8', 'application/x-www-form-urlencoded'])(
  'a bulk call of type %s is answered as Matomo answers it',
  async (type) => {
    const requests = ['?idsite=1&rec=1', '?idsite=99&rec=1', 'nonsense', '?idsite=2&rec=1']
    const answer = await server.inject({
      method: 'POST',
      url: '/matomo.php',
      headers: { 'content-type': type },
      payload: JSON.stringify({ requests, token_auth: 'good' }),
    })
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toEqual({
      status: 'success',
      tracked: 2,
      invalid: 2,
      invalid_indices: [1, 2],
    })
  },
)

test.each([
  ['/matomo.php', 'no-hit'],
  ['/matomo.php?idsite=99&rec=1', 'unknown-tool'],
  ['/matomo.php?idsite=1&rec=1&cip=10.0.0.1', 'token-needed'],
  ['/matomo.php?idsite=1&rec=1&cdt=2026-11-28T12:00:00Z', 'clock-ahead'],
])('%s is refused with its reason: %s', async (url, reason) => {
  const answer = await server.inject(url)
  expect(answer.statusCode).toBe(400)
  expect(answer.json()).toEqual({ status: 'error', reason })
})

test('a body that is no JSON is no hit, and breaks nothing', async () => {
  for (const payload of ['{', '{"requests":', '[]', 'null', '{"requests":{"a":1}}']) {
    const answer = await server.inject({
      method: 'POST',
      url: '/matomo.php',
      headers: { 'content-type': 'text/plain' },
      payload,
    })
    expect([payload, answer.statusCode]).toEqual([payload, 400])
  }
})

test('a bulk call may bring ten thousand hits, and no more', async () => {
  const send = (hits: number) =>
    server.inject({
      method: 'POST',
      url: '/matomo.php',
      payload: {
        requests: Array.from({ length: hits }, () => `?idsite=1&rec=1&url=${'x'.repeat(300)}`),
      },
    })
  expect((await send(10_000)).json()).toMatchObject({ tracked: 10_000, invalid: 0 })
  expect((await send(10_001)).statusCode).toBe(400)
})

test('what came of hits is told to who watches the server', async () => {
  const { body } = await server.inject({ url: '/metrics', headers: { host: 'localhost:8080' } })
  expect(body).toMatch(/^subtract_hits_total\{outcome="counted"\} [1-9]/m)
  expect(body).toMatch(/^subtract_hits_total\{outcome="unknown-tool"\} [1-9]/m)
})

test('the tracker’s script is small and may be loaded from anywhere', async () => {
  const { headers, body } = await server.inject('/matomo.js')
  expect(headers['content-type']).toMatch(/^text\/javascript/)
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
  const { gzipSync } = await import('node:zlib')
  expect(gzipSync(body).length).toBeLessThan(3_000)
})

test('the tracker is under three kilobytes, packed, and browsers of ten years ago can read it', async () => {
  const { body } = await server.inject('/matomo.js')
  const old = { languageOptions: { ecmaVersion: 5, sourceType: 'script' } } as const
  expect(new Linter().verify(body, old)).toEqual([])
  expect(gzipSync(body).length).toBeLessThan(3 * 1024)
})
