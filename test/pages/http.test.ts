import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createHttp } from '#http'
import { assets } from '#pages'
import { publicPaths } from './browser.ts'
import { handmadeApp } from './handmadeApp.ts'

const thirtyKb = 30 * 1024
const fiveKb = 5 * 1024
const broken: unknown[] = []
const options = {
  lang: 'zh',
  importAllowed: true,
  onBroken: (error: unknown) => broken.push(error),
} as const
const server = createHttp(handmadeApp(), options)
const away = createHttp(handmadeApp(), { ...options, importAllowed: false })
const failing = createHttp(
  { ...handmadeApp(), listOffices: () => Promise.reject(new Error('the database is gone')) },
  options,
)
beforeAll(() => Promise.all([server.ready(), away.ready(), failing.ready()]))
afterAll(() => Promise.all([server.close(), away.close(), failing.close()]))

const local = { host: 'localhost:8080' }
const get = (url: string, headers: Record<string, string> = {}) =>
  server.inject({ url, headers: { ...local, ...headers } })

/** A form of ours as a browser would send it: with its cookie and its token. */
async function form() {
  const page = await get('/import')
  const cookie = String(page.headers['set-cookie']).split(';')[0] ?? ''
  const token = /name="form-token" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  return { cookie, token }
}

function upload(token: string, name: string, content: string) {
  const edge = 'edge-of-parts'
  const body = [
    `--${edge}`,
    'content-disposition: form-data; name="form-token"',
    '',
    token,
    `--${edge}`,
    `content-disposition: form-data; name="files"; filename="${name}"`,
    'content-type: application/octet-stream',
    '',
    content,
    `--${edge}--`,
    '',
  ].join('\r\n')
  return { body, type: `multipart/form-data; boundary=${edge}` }
}

async function send(
  name: string,
  headers: Record<string, string> = {},
  token?: string,
  to = server,
) {
  const own = await form()
  const { body, type } = upload(token ?? own.token, name, 'x')
  return to.inject({
    method: 'POST',
    url: '/import',
    headers: {
      ...local,
      'sec-fetch-site': 'same-origin',
      cookie: own.cookie,
      'content-type': type,
      ...headers,
    },
    payload: body,
  })
}

test.each(publicPaths)(
  '%s weighs less than 30 kB on the first visit, with style and script',
  async (path) => {
    const squeezed = { 'accept-encoding': 'gzip' }
    const parts = await Promise.all(
      [path, assets.style.path, assets.script.path, assets.mark.path].map((url) =>
        get(url, squeezed),
      ),
    )
    expect(parts[0]?.headers['content-encoding']).toBe('gzip')
    const bytes = parts.reduce((sum, { rawPayload }) => sum + rawPayload.length, 0)
    expect(bytes).toBeLessThan(thirtyKb)
  },
)

test('the one script is smaller than 5 kB, and no page carries script or style of its own', async () => {
  expect(assets.script.body.length).toBeLessThan(fiveKb)
  for (const path of publicPaths) {
    const { body } = await get(path)
    expect(body).not.toMatch(/<style|\sstyle=|\son[a-z]+=["']|<script(?![^>]*\ssrc=)/)
  }
})

test('every answer forbids frames, guessing of types and anything from elsewhere', async () => {
  for (const path of ['/', '/api/overview', '/health', '/no-such-page', assets.style.path]) {
    const { headers } = await get(path)
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('same-origin')
  }
})

test('style and script are kept for ever under an address that changes with them', async () => {
  const { headers, body } = await get(assets.style.path)
  expect(headers['cache-control']).toContain('immutable')
  expect(body).toBe(assets.style.body)
})

test.each([
  ['zh-CN,zh;q=0.9', 'zh-CN'],
  ['vi-VN,vi;q=0.9,en;q=0.5', 'vi'],
  ['fr;q=0.9,en;q=0.4,vi;q=0.6', 'vi'],
  ['fr', 'zh-CN'],
  ['en;q=0', 'zh-CN'],
])('a browser that wishes for %s gets %s', async (wish, lang) => {
  const { body, headers } = await get('/', { 'accept-language': wish })
  expect(body).toContain(`<html lang="${lang}"`)
  expect(headers['content-language']).toBe(lang)
})

test.each([
  ['/no-such-page', 404],
  ['/tools/T-ZZZZZZZZ', 404],
  ['/tools/rubbish', 404],
  ['/tools?kind=rubbish', 400],
  ['/tools?page=0', 400],
  ['/tools?office=rubbish', 400],
])('%s answers %i with a page that says what to do', async (path, status) => {
  const answer = await get(path)
  expect(answer.statusCode).toBe(status)
  expect(answer.body).toContain('回到总览')
})

test('a defect is answered with a code to quote, and nothing of what went wrong', async () => {
  const answer = await failing.inject({ url: '/offices', headers: local })
  expect(answer.statusCode).toBe(500)
  expect(answer.body).toMatch(/故障代码 [0-9A-F]{8}/)
  expect(answer.body).not.toContain('database')
  expect(broken).toHaveLength(1)
})

test('programs get the same facts, and problems as RFC 9457 has them', async () => {
  expect((await get('/api/overview')).json().summary.tools).toBe(955)
  expect((await get('/api/tools?kind=group')).json().rows[0].kind).toBe('group')
  expect((await get('/api/tools/T-00000001')).json().tool.name).toBe('银龄助餐小程序')
  const none = await get('/api/tools/T-ZZZZZZZZ')
  expect(none.headers['content-type']).toContain('application/problem+json')
  const title = '没有这一页'
  expect(none.json()).toEqual({ type: 'urn:subtract:problem:not-found', title, status: 404 })
})

test('text is unpacked to what it was', async () => {
  const plain = await get('/help')
  const packed = await get('/help', { 'accept-encoding': 'gzip' })
  expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body)
})

test('a file of our own form is previewed under a token nobody can guess', async () => {
  const answer = await send('tools.csv')
  expect(answer.statusCode).toBe(303)
  expect(answer.headers.location).toMatch(/^\/import\/[\w-]{24}$/)
})

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site' }, undefined],
  ['a site of the same name', { 'sec-fetch-site': 'same-site' }, undefined],
  ['a browser without a form of ours', {}, 'forged'],
  ['a name that was pointed at this machine', { host: 'evil.example:8080' }, undefined],
  ['a proxy that speaks for others', { 'x-forwarded-for': '203.0.113.9' }, undefined],
])('%s cannot import', async (_who, headers, token) => {
  expect((await send('tools.csv', headers as Record<string, string>, token)).statusCode).toBe(403)
})

test('a server that others can reach takes no import by page, and says how it is done', async () => {
  const page = await away.inject({ url: '/import', headers: local })
  expect(page.body).toContain('npx subtract import')
  expect(page.body).not.toContain('type="file"')
  expect((await send('tools.csv', {}, undefined, away)).statusCode).toBe(403)
})

test('a file that is no list is refused with the reason, and the register stays as it was', async () => {
  const answer = await send('setup.exe')
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('setup.exe')
  expect(answer.body).toContain('登记册没有改动')
})

test('an upload beyond the limit is stopped, and the limit is named', async () => {
  const small = createHttp(handmadeApp(), { ...options, limits: { mostBytes: 10 } })
  const page = await small.inject({ url: '/import', headers: local })
  const { body, type } = upload('x', 'big.csv', 'x'.repeat(100))
  const answer = await small.inject({
    method: 'POST',
    url: '/import',
    headers: { ...local, 'sec-fetch-site': 'same-origin', 'content-type': type },
    payload: body,
  })
  expect([page.statusCode, answer.statusCode]).toEqual([200, 413])
  await small.close()
})

test('a preview is forgotten after half an hour, and no more than a few are kept', async () => {
  let now = 0
  const kept = createHttp(handmadeApp(), { ...options, now: () => now })
  const page = await kept.inject({ url: '/import', headers: local })
  const cookie = String(page.headers['set-cookie']).split(';')[0] ?? ''
  const token = /name="form-token" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  const { body, type } = upload(token, 'tools.csv', 'x')
  const post = () =>
    kept.inject({
      method: 'POST',
      url: '/import',
      headers: { ...local, 'sec-fetch-site': 'same-origin', cookie, 'content-type': type },
      payload: body,
    })
  const answers = []
  for (let count = 0; count < 5; count++) answers.push((await post()).statusCode)
  expect(answers).toEqual([303, 303, 303, 303, 503])
  now += 31 * 60 * 1000
  expect((await post()).statusCode).toBe(303)
  await kept.close()
})
