import { type Server, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Linter } from 'eslint'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPdfPrinter, createSheetPrinter, drawQrCode } from '#engines'
import { expectAccessible, overflow, phone } from './axe.ts'
import { pageIn, startBrowser, startSite } from './browser.ts'
import { handmadeApp } from './handmadeApp.ts'
import { namedReceipt } from './ratingFacts.ts'

let browser: Browser
let site: Awaited<ReturnType<typeof startSite>>
let host: Server
beforeAll(async () => {
  const app = handmadeApp()
  ;[browser, site] = await Promise.all([
    startBrowser(),
    startSite(
      {
        ...app,
        sheets: createSheetPrinter(createPdfPrinter()),
        acting: { ...app.acting, qrCode: drawQrCode },
      },
      { writesAMinute: 10_000 },
    ),
  ])
  host = createServer((request, reply) => {
    const [, policy = '', script = ''] = (request.url ?? '').split('/').map(decodeURIComponent)
    reply.setHeader('content-type', 'text/html; charset=utf-8')
    if (policy !== '') reply.setHeader('content-security-policy', policy)
    reply.end(hostPage(script))
  })
  await new Promise<void>((listening) => {
    host.listen(0, '127.0.0.1', listening)
  })
})
afterAll(async () => {
  expect(site.broken).toEqual([])
  await Promise.all([browser.close(), site.close()])
  host.close()
})

/** A page of a tool, with a style that would spoil ours and a script of its own that counts. */
function hostPage(script: string): string {
  return `<!doctype html><html lang="zh"><head><title>预约挂号</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style>main input, label, button { display: none; color: red; text-transform: uppercase }</style>
    <script>before = Object.keys(window); ${script}</script></head>
    <body><main><h1>预约挂号</h1><p id="count">0</p></main>
    <script async src="${site.address}/rate.js" data-tool="1"></script>
    <script>setInterval(function () { count.textContent = +count.textContent + 1 }, 20)</script></body></html>`
}
function hostAddress({ policy = '', script = '' } = {}): string {
  const { port } = host.address() as AddressInfo
  return `http://127.0.0.1:${port}/${encodeURIComponent(policy)}/${encodeURIComponent(script)}`
}
const opener = (page: Page) => page.locator('.subtract-rate > button')
async function goesOn(page: Page): Promise<void> {
  const counted = async () => Number(await page.locator('#count').textContent())
  const before = await counted()
  await expect.poll(counted).toBeGreaterThan(before)
}
const post = (url: string, payload: string, headers = {}) =>
  site.server.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload,
  })

test('the script is under five kilobytes, and browsers of ten years ago can read it', async () => {
  const { body, headers } = await site.server.inject('/rate.js')
  expect(Buffer.byteLength(body)).toBeLessThan(5_000)
  const old = { languageOptions: { ecmaVersion: 5, sourceType: 'script' } } as const
  expect(new Linter().verify(body, old)).toEqual([])
  expect(headers['content-type']).toMatch(/^text\/javascript/)
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
  const again = await site.server.inject({
    url: '/rate.js',
    headers: { 'if-none-match': String(headers.etag) },
  })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})

test('by keyboard alone, on a phone, somebody rates in a page of the tool, and nothing in that page moves', async () => {
  const { context, page } = await pageIn(browser, 'zh', { viewport: phone })
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  await page.goto(hostAddress())
  const title = await page.locator('h1').boundingBox()
  await opener(page).waitFor()
  expect(await page.locator('h1').boundingBox()).toEqual(title)
  expect(
    await page.evaluate('Object.keys(window).filter((name) => !before.includes(name))'),
  ).toEqual(['before', 'count'].filter((name) => name === 'before'))
  await page.keyboard.press('Tab')
  expect(await opener(page).getAttribute('aria-expanded')).toBe('false')
  await page.keyboard.press('Enter')
  expect(await opener(page).getAttribute('aria-expanded')).toBe('true')
  const focused = () => page.evaluate('document.activeElement.name || document.activeElement.type')
  expect(await focused()).toBe('grade')
  await page.keyboard.press('Escape')
  expect(await page.locator('.subtract-rate form').isVisible()).toBe(false)
  expect(await focused()).toBe('button')
  await page.keyboard.press('Enter')
  for (const key of ['ArrowUp', 'ArrowUp', 'Tab']) await page.keyboard.press(key)
  expect(await focused()).toBe('words')
  await page.keyboard.type('等了很久')
  await page.keyboard.press('Tab')
  await page.keyboard.type('wang@example.cn')
  await expectAccessible(page)
  expect(await overflow(page)).toBe(0)
  await page.keyboard.press('Enter')
  const receipt = page.locator('.subtract-rate [role=status] a')
  await receipt.waitFor()
  await expectAccessible(page)
  await goesOn(page)
  expect(wrong).toEqual([])
  await page.goto((await receipt.getAttribute('href')) ?? '')
  expect(await page.locator('main').textContent()).toContain('评价：不满意')
  await context.close()
}, 60_000)

test('under a strict policy of the page around it the script keeps its looks, and is refused with a sentence', async () => {
  const { context, page } = await pageIn(browser, 'en')
  const policy = `default-src 'none'; script-src 'unsafe-inline' ${site.address}; connect-src ${site.address}`
  await page.goto(hostAddress({ policy }))
  await opener(page).click()
  const looks = "getComputedStyle(document.querySelector('.subtract-rate')).position"
  expect(await page.evaluate(looks)).toBe('fixed')
  await page.locator('.subtract-rate [name=contact]').fill('微信同号')
  await page.getByRole('radio').last().check()
  await page.locator('.subtract-rate form button').first().click()
  await expect
    .poll(() => page.locator('.subtract-rate [role=status]').textContent())
    .toContain('看不懂这个联系方式')
  await context.close()
})

test.each([
  ['is not there', (page: Page) => page.route('**/rate.js', (route) => route.abort())],
  [
    'is broken on its way',
    (page: Page) =>
      page.route('**/rate.js', (route) => route.fulfill({ body: 'throw new Error(1)' })),
  ],
])('where the script %s, the page around it goes on', async (_name, spoil) => {
  const { context, page } = await pageIn(browser, 'zh')
  await spoil(page)
  await page.goto(hostAddress())
  await goesOn(page)
  expect(await page.locator('.subtract-rate').count()).toBe(0)
  await context.close()
})

test.each([
  ['cannot build its form', 'HTMLDivElement.prototype.addEventListener = null'],
  ['may not send', ''],
])('where the script %s, it leaves a plain link to the page', async (_name, script) => {
  const { context, page } = await pageIn(browser, 'zh')
  const policy =
    script === '' ? `script-src 'unsafe-inline' ${site.address}; connect-src 'none'` : ''
  await page.goto(hostAddress({ policy, script }))
  if (script === '') {
    await opener(page).click()
    await page.getByRole('radio').first().check()
    await page.locator('.subtract-rate form button').first().click()
  }
  const link = page.locator('.subtract-rate a')
  await link.waitFor()
  expect(await link.getAttribute('href')).toBe(`${site.address}/rate/1?lang=zh`)
  await goesOn(page)
  await context.close()
})

test('one rates by the page without any script, and nothing typed is lost where it was refused', async () => {
  const { context, page } = await pageIn(browser, 'en', {
    javaScriptEnabled: false,
    viewport: phone,
  })
  await page.goto(`${site.address}/rate/1`)
  await page.getByLabel('Very dissatisfied').check()
  await page.getByLabel('Anything you want to say?').fill('太慢'.repeat(300))
  await page.getByLabel('How to reach you').fill('li@example.cn')
  await page.getByRole('button', { name: 'Send the rating' }).click()
  expect(await page.getByRole('alert').textContent()).toContain('600 characters; at most 500')
  expect(await page.getByLabel('How to reach you').inputValue()).toBe('li@example.cn')
  await page.getByLabel('Anything you want to say?').fill('太慢')
  await page.getByRole('button', { name: 'Send the rating' }).click()
  expect(page.url()).toMatch(/\/rate\/receipt\/[0-9A-Z-]{19}\?new=1$/)
  const told = await page.locator('main').textContent()
  expect(told).toMatch(/contacts you by December 7, 2026[.].*answered by December 7, 2026/)
  await context.close()
})

test.each([
  ['grade=6', 422],
  ['grade=', 422],
  ['words=x', 422],
  [`grade=1&words=${'x'.repeat(100_000)}`, 422],
  ['grade=1&words=%00', 400],
  ['grade=1&contact=me', 422],
])('the page answers %s with a sentence and the status %i', async (payload, status) => {
  const answer = await post('/rate/1', payload)
  expect(answer.statusCode).toBe(status)
  expect(answer.body).toContain(status === 422 ? 'role="alert"' : '<h1>')
})

test('a tool that nobody knows is not found, and one that is gone says where one may look', async () => {
  expect((await site.server.inject('/rate/999')).statusCode).toBe(404)
  expect((await site.server.inject('/rate/abc')).statusCode).toBe(404)
  const gone = await site.server.inject({ url: '/rate/4', headers: { 'accept-language': 'en' } })
  expect([gone.statusCode, gone.body.includes('href="/tools/T-00000004"')]).toEqual([410, true])
  const told = await post('/api/tools/4/ratings', 'grade=5', { 'accept-language': 'en' })
  expect(told.statusCode).toBe(410)
  expect(told.json()).toMatchObject({
    type: 'urn:subtract:problem:rating-tool-retired',
    tool: 'T-00000004',
  })
})

test('a script in a page of any site may send a rating and read what came of it, be it refused', async () => {
  const origin = { origin: 'https://yuyue.example', 'accept-language': 'en' }
  const taken = await post('/api/tools/T-00000002/ratings', 'grade=5', origin)
  expect(taken.statusCode).toBe(201)
  expect(taken.headers['access-control-allow-origin']).toBe('*')
  for (const [payload, status] of [
    ['grade=9', 422],
    ['grade=many', 400],
    ['grade=1&kind=default', 400],
    ['grade=1&words=%00', 400],
  ] as const) {
    const refused = await post('/api/tools/2/ratings', payload, origin)
    expect([payload, refused.statusCode]).toEqual([payload, status])
    expect(refused.headers['access-control-allow-origin']).toBe('*')
    expect(refused.json()).toHaveProperty('title')
  }
  const asked = await site.server.inject({ method: 'OPTIONS', url: '/api/tools/2/ratings' })
  expect([asked.statusCode, asked.headers['access-control-allow-methods']]).toEqual([
    204,
    'GET, POST',
  ])
})

test('who sends too many from one address is told for how long to wait', async () => {
  const sent = Array.from({ length: 21 }, () => post('/api/tools/3/ratings', 'grade=5'))
  const answers = await Promise.all(sent)
  const refused = answers.find(({ statusCode }) => statusCode === 429)
  expect(refused?.json()).toMatchObject({ type: 'urn:subtract:problem:rating-too-often' })
  expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0)
})

test('the tool’s page shows what was given, what was put down and what was asked for, each apart; and words to its own office alone', async () => {
  const at = '/tools/T-00000001'
  const english = { 'accept-language': 'en' }
  const open = (await site.server.inject({ url: at, headers: english })).body
  expect(open).toMatch(/\d+ ratings were given in the past year/)
  expect(open).toContain('812, of which 100% “rather satisfied” or better')
  expect(open).toContain('35, of which 100%')
  expect(open).not.toContain('订餐方便')
  expect(open).not.toContain('rate.js')
  const asked = async (who: string) =>
    (
      await site.server.inject({
        url: at,
        headers: { ...english, cookie: `subtract-session=${who}` },
      })
    ).body
  expect(await asked('owner')).toContain('订餐方便')
  expect(await asked('owner')).toMatch(
    /script async src=&quot;http:[^ ]*\/rate.js&quot; data-tool=&quot;1&quot;/,
  )
  expect(await asked('desk')).not.toContain('订餐方便')
  const few = (await site.server.inject({ url: '/tools/T-00000002', headers: english })).body
  expect(few).toContain('Fewer than 10 people rated it')
})

test('whom to reach is shown in the case to its own office, and to nobody else', async () => {
  const asked = (url: string, who: string) =>
    site.server.inject({ url, headers: { authorization: `Bearer ${who}` } })
  const page = async (who: string) =>
    (
      await site.server.inject({
        url: '/cases/C-00000006',
        headers: { cookie: `subtract-session=${who}` },
      })
    ).body
  expect(await page('owner')).toContain('13800001234')
  expect(await page('owner')).toContain(`/rate/receipt/${namedReceipt}`)
  expect(await page('desk')).not.toMatch(/13800001234|验证码/)
  const told = await asked('/api/cases/C-00000006/voices', 'owner')
  expect(told.json<{ voices: readonly object[] }>().voices.at(-1)).toMatchObject({
    contact: '13800001234',
  })
  expect((await asked('/api/cases/C-00000006/voices', 'desk')).json()).toEqual({})
})

test('nobody opens a case of bad ratings by hand, and what came of ratings is told to who watches the server', async () => {
  const opened = await site.server.inject({
    method: 'POST',
    url: '/api/cases',
    headers: { authorization: 'Bearer owner' },
    payload: { kind: 'bad-rating', step: 'rate-named', answers: {}, tool: 'T-00000001' },
  })
  expect(opened.json()).toMatchObject({ type: 'urn:subtract:problem:step-not-open' })
  const { body } = await site.server.inject({
    url: '/metrics',
    headers: { host: 'localhost:8080' },
  })
  expect(body).toMatch(/^subtract_ratings_total\{outcome="counted"\} [1-9]/m)
  expect(body).toMatch(/^subtract_ratings_total\{outcome="rating-grade-wrong"\} [1-9]/m)
})

test('a receipt that nobody was given leads to where one types it again', async () => {
  const wrong = await site.server.inject('/rate?code=0000-0000')
  expect([wrong.statusCode, wrong.body.includes('value="0000-0000"')]).toEqual([404, true])
  const right = await site.server.inject(`/rate?code=${namedReceipt.toLowerCase()}`)
  expect(right.statusCode).toBe(303)
  expect((await post(`/rate/receipt/${namedReceipt}`, 'helped=yes')).statusCode).toBe(409)
  expect((await post(`/rate/receipt/${namedReceipt}`, 'helped=perhaps')).statusCode).toBe(200)
  expect((await post('/rate/receipt/none', 'helped=yes')).statusCode).toBe(404)
})

test('the poster prints on one sheet of A4 for who is signed in, and from its page where there is no printer', async () => {
  const cookie = 'subtract-session=owner'
  const at = '/tools/T-00000001/poster.pdf'
  expect((await site.server.inject(at)).headers.location).toMatch(/^\/sign-in/)
  const answers = await Promise.all(
    [1, 2].map(() => site.server.inject({ url: `${at}?lang=zh`, headers: { cookie } })),
  )
  const [pdf] = answers
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200])
  const text = pdf?.rawPayload.toString('latin1') ?? ''
  expect(text.slice(0, 5)).toBe('%PDF-')
  expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  expect(text).toMatch(/\/MediaBox\s*\[0 0 59[45][.]\d+ 84[12][.]\d+\]/)
  const page = await site.server.inject('/tools/T-00000001/poster')
  expect(page.body).toContain('<svg')
  expect(page.body).toMatch(/http:\/\/[^<]*\/rate\/1</)
  const without = await startSite(handmadeApp())
  const told = await without.server.inject({
    url: at,
    headers: { cookie, 'accept-language': 'en' },
  })
  expect([told.statusCode, told.body.includes('Print this page instead')]).toEqual([503, true])
  await without.close()
}, 60_000)
