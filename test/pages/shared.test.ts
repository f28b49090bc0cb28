import { expect, test } from 'vitest'
import { createHttp } from '#http'
import { handmadeApp } from './handmadeApp.ts'

const freshForMs = 2000
const [good, notFound] = [200, 404]

/** A server that counts how often the register is asked, and whose clock stands until it is moved. */
function counting() {
  const app = handmadeApp()
  const asked = { times: 0 }
  const clock = { now: 1_000_000 }
  const server = createHttp(
    {
      ...app,
      showTool: (id) => {
        asked.times++
        return app.showTool(id)
      },
    },
    { lang: 'en', importAllowed: false, onBroken: () => undefined, now: () => clock.now },
  )
  const get = (url: string, headers: Readonly<Record<string, string>> = {}) =>
    server.inject({ url, headers })
  return { asked, clock, get }
}
const page = '/tools/T-00000001'

test('whoever comes within a short while gets the page that was drawn for the first', async () => {
  const { asked, clock, get } = counting()
  const [first, second] = await Promise.all([get(page), get(page)])
  const third = await get(page)
  expect(asked.times).toBe(1)
  expect(third.body).toBe(first.body)
  expect(second.headers['content-type']).toBe(first.headers['content-type'])
  expect(third.headers['content-language']).toBe('en')
  clock.now += freshForMs + 1
  await get(page)
  expect(asked.times).toBe(2)
})

test('who reads another language or large print gets a page of their own', async () => {
  const { asked, get } = counting()
  await get(page)
  const other = await get(page, { 'accept-language': 'vi' })
  const large = await get(page, { cookie: 'subtract-reader=en.1' })
  expect(asked.times).toBe(3)
  expect(other.headers['content-language']).toBe('vi')
  expect(large.body).toContain('data-elder')
})

test('who is signed in sees the register as it is, and nobody else sees what they see', async () => {
  const { asked, get } = counting()
  const clerk = { authorization: 'Bearer clerk' }
  await get(page)
  const theirs = await get(page, clerk)
  await get(page, clerk)
  expect(asked.times).toBe(3)
  expect(theirs.headers['cache-control']).toBe('no-store')
  expect(theirs.body).toContain('/cases')
  expect((await get(page)).body).not.toContain('/sign-out')
})

test('what was not found is looked for again, and a choice that must be remembered is', async () => {
  const { asked, get } = counting()
  expect((await get('/tools/T-0000ZZZZ')).statusCode).toBe(notFound)
  expect((await get('/tools/T-0000ZZZZ')).statusCode).toBe(notFound)
  expect(asked.times).toBe(2)
  const chosen = await get(`${page}?lang=vi`)
  const again = await get(`${page}?lang=vi`)
  expect([chosen.statusCode, again.statusCode]).toEqual([good, good])
  expect(again.headers['set-cookie']).toBeDefined()
})
