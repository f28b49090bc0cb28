import { afterAll, expect, test } from 'vitest'
import { createHttp } from '#http'
import { handmadeApp } from './handmadeApp.ts'

const broken: unknown[] = []
const server = createHttp(handmadeApp(), {
  lang: 'en',
  importAllowed: false,
  onBroken: (error) => broken.push(error),
})
afterAll(() => expect(broken).toEqual([]))

const cookie = 'subtract-session=desk'

async function open(url: string): Promise<{ readonly body: string; readonly formToken: string }> {
  const { body } = await server.inject({ url, headers: { cookie } })
  const formToken = /name="form-token" value="([^"]+)"/.exec(body)?.[1] ?? ''
  return { body, formToken }
}

/** Send a form from a page of ours, as a browser without scripts does. */
async function send(from: string, url: string, fields: readonly (readonly [string, string])[]) {
  const { formToken } = await open(from)
  const payload = new URLSearchParams([
    ['form-token', formToken],
    ...fields.map((pair) => [...pair]),
  ])
  return server.inject({
    method: 'POST',
    url,
    headers: {
      cookie,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: payload.toString(),
  })
}

test('a list is read on from where the answer before it ended, and a cursor of nobody is refused', async () => {
  const authorization = 'Bearer desk'
  const ask = (url: string) => server.inject({ url, headers: { authorization } })
  const one = await ask('/api/cases?pageSize=1&kind=filing')
  const { rows, total, next } = one.json<{ rows: unknown[]; total: number; next?: string }>()
  expect(rows).toHaveLength(1)
  expect(total).toBeGreaterThan(1)
  const link = /^<([^>]+)>; rel="next"$/.exec(String(one.headers.link))?.[1] ?? ''
  expect(link).toBe(`/api/cases?pageSize=1&kind=filing&after=${next ?? ''}`)
  const two = await ask(link)
  expect(two.json<{ rows: unknown[] }>().rows[0]).not.toEqual(rows[0])
  for (const url of [
    '/api/cases',
    '/api/tools',
    '/api/overlaps',
    '/api/decisions',
    '/api/closed',
  ]) {
    const cursor = (...parts: readonly unknown[]) =>
      Buffer.from(JSON.stringify(parts)).toString('base64url')
    const wrong = [
      'x',
      'W10',
      '%F0%9F%98%80',
      cursor('2026-99-99', null, '甲', 'C-00000001'),
      cursor(null, null, '\u0000', 'C-00000001'),
    ]
    for (const after of [...wrong, next ?? '']) {
      const answer = await ask(`${url}?after=${after}`)
      const isIts = after === next && ['/api/cases', '/api/decisions', '/api/closed'].includes(url)
      expect([url, after, answer.statusCode]).toEqual([url, after, isIts ? 200 : 400])
      if (isIts) continue
      expect(answer.json()).toMatchObject({
        type: 'urn:subtract:problem:cursor-not-valid',
        title: 'The cursor is not valid. Read again from the first page.',
      })
    }
  }
})

test('the character nought is refused in an address and in a body, before anything is done', async () => {
  const authorization = 'Bearer desk'
  const inAddress = await server.inject({
    url: '/api/cases?text=%00',
    headers: { authorization },
  })
  const inBody = await server.inject({
    method: 'POST',
    url: '/api/tokens',
    headers: { authorization },
    payload: { name: 'a\u0000b', scopes: ['cases:read'], days: 1 },
  })
  for (const answer of [inAddress, inBody]) {
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ type: 'urn:subtract:problem:bad-request' })
  }
})

test('a token is made on one’s own page and shown once', async () => {
  const made = await send('/me', '/me/tokens', [
    ['token-name', 'county statistics'],
    ['token-scopes', 'cases:read'],
    ['token-days', '30'],
  ])
  expect(made.statusCode).toBe(200)
  expect(made.body).toContain('The token “county statistics” is made.')
  expect(made.body).toContain('sbt_shown-once')
  expect((await open('/me')).body).not.toContain('sbt_shown-once')
})

test('a token without a name is not made, and what was chosen is not lost', async () => {
  const refused = await send('/me', '/me/tokens', [
    ['token-name', ' '],
    ['token-scopes', 'cases:write'],
    ['token-days', '7'],
  ])
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('Enter a name for the token: which program uses it.')
  expect(refused.body).toMatch(/value="cases:write" checked/)
  expect(refused.body).toMatch(/name="token-days"[^>]*value="7"/)
})

test('a token is ended from one’s own page', async () => {
  const ended = await send('/me', '/me/tokens/K-00000001/end', [])
  expect(ended.headers.location).toBe('/me?done=token')
  expect((await open('/me?done=token')).body).toContain('The token is ended.')
  const unknown = await send('/me', '/me/tokens/K-00000009/end', [])
  expect(unknown.statusCode).toBe(404)
  expect(unknown.body).toContain('There is no such token')
})

test('webhooks show how far they have come, and a new one its secret, once', async () => {
  const { body } = await open('/webhooks')
  expect(body).toContain('https://hooks.example/subtract')
  expect(body).toContain('failed 2 times in a row, tried again at 2026-11-23 09:00:00 UTC')
  expect(body).toContain('answered 500')
  const added = await send('/webhooks', '/webhooks', [
    ['address', 'https://other.example/in'],
    ['acts', 'step-taken'],
  ])
  expect(added.statusCode).toBe(200)
  expect(added.body).toMatch(/whsec_[A-Za-z0-9+/=]{32}/)
})

test('an address inside the network is refused with what to do, and stays in the form', async () => {
  const refused = await send('/webhooks', '/webhooks', [
    ['address', 'https://10.0.0.7/in'],
    ['acts', 'limit-set'],
  ])
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('SUBTRACT_WEBHOOK_INSIDE')
  expect(refused.body).toContain('value="https://10.0.0.7/in"')
  expect(refused.body).toMatch(/value="limit-set" checked/)
})

test('a webhook is tried, resumed and ended from its page', async () => {
  const tested = await send('/webhooks', '/webhooks/H-00000001/test', [])
  expect(tested.body).toContain('The test: answered 204.')
  const resumed = await send('/webhooks', '/webhooks/H-00000001/resume', [])
  expect(resumed.headers.location).toBe('/webhooks?done=resumed')
  const ended = await send('/webhooks', '/webhooks/H-00000001/end', [])
  expect(ended.headers.location).toBe('/webhooks?done=ended')
  const unknown = await send('/webhooks', '/webhooks/H-0000000Z/end', [])
  expect(unknown.statusCode).toBe(404)
})
