import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { consoleFiles } from '#engines'
import { createHttp } from '#http'
import { ok, refuse } from '#kernel'
import { handmadeApp } from './handmadeApp.ts'

const page = '<html lang="%LANG%"><meta content="%NONCE%"><noscript>%NOSCRIPT%</noscript></html>'
const script = { type: 'text/javascript; charset=utf-8', body: 'export {}' }
const files = { page, assets: new Map([['index-1.js', script]]) }
const options = { lang: 'en', importAllowed: false, onBroken: () => undefined } as const
const server = createHttp(handmadeApp(), { ...options, console: async () => ok(files) })
const without = createHttp(handmadeApp(), {
  ...options,
  console: async () => refuse({ type: 'console-not-built', why: 'no disk' }),
})
afterAll(() => Promise.all([server.close(), without.close()]))

const clerk = { authorization: 'Bearer clerk' }
const [seeOther, notFound, unavailable] = [303, 404, 503]

test('what the browser loads before it shows anything stays under 350 kB, packed', async () => {
  const made = await consoleFiles(() => undefined)
  if (!made.ok) throw new Error(made.refusal.why)
  const { page: begins, assets } = made.value
  const names = [...begins.matchAll(/assets\/([^"]+)"/g)].map(([, name = '']) => name)
  const packed = names.map((name) => gzipSync(assets.get(name)?.body ?? '').length)
  const most = 350 * 1024
  expect(names.length).toBeGreaterThan(1)
  expect(packed.reduce((sum, size) => sum + size, 0)).toBeLessThan(most)
})

test('whoever is not signed in is led to where they can be, and back to that very screen', async () => {
  const answer = await server.inject('/console/register?kind=app')
  expect(answer.statusCode).toBe(seeOther)
  expect(answer.headers.location).toBe('/sign-in?next=%2Fconsole%2Fregister%3Fkind%3Dapp')
})

test('every screen is the same page with a number of its own, and its policy knows no inline code', async () => {
  const [first, second] = await Promise.all([
    server.inject({ url: '/console', headers: clerk }),
    server.inject({ url: '/console/cases/C-00000003', headers: clerk }),
  ])
  const nonces = [first, second].map(({ headers, body }) => {
    const policy = String(headers['content-security-policy'])
    const [, nonce = ''] = /'nonce-([^']+)'/.exec(policy) ?? []
    expect(policy).not.toContain('unsafe')
    expect(policy).toContain("script-src 'self';")
    expect(body).toContain(`content="${nonce}"`)
    expect(headers['cache-control']).toBe('no-store')
    return nonce
  })
  expect(new Set(nonces).size).toBe(2)
  expect(first.body).toContain('<html lang="en">')
  expect(first.body).toContain('/cases')
})

test('the language that the address asks for is the page’s, and is remembered', async () => {
  const answer = await server.inject({ url: '/console?lang=vi', headers: clerk })
  expect(answer.body).toContain('<html lang="vi">')
  expect(String(answer.headers['set-cookie'])).toContain('subtract-reader=vi')
})

test('its files may be kept for ever; what is none of them is not found', async () => {
  const answer = await server.inject('/console/assets/index-1.js')
  expect(answer.headers['cache-control']).toContain('immutable')
  expect(answer.headers['content-type']).toBe(script.type)
  const other = await server.inject('/console/assets/..%2Fpackage.json')
  expect(other.statusCode).toBe(notFound)
})

test('where the console could not be made, a page says so and the rest goes on', async () => {
  const answer = await without.inject({ url: '/console', headers: clerk })
  expect(answer.statusCode).toBe(unavailable)
  expect(answer.body).toContain('The console is not there')
  expect((await without.inject('/tools')).statusCode).toBe(200)
})
