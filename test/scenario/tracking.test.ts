import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Running, start, temporaryFolder } from '../support/program.ts'
import { startBrowser } from '../pages/browser.ts'

type Tracker = {
  on(what: 'error', told: (error: unknown) => void): void
  track(hit: object): void
  trackBulk(hits: readonly object[], answered: (text: string) => void): void
}
const MatomoTracker = createRequire(import.meta.url)('matomo-tracker') as new (
  site: number,
  url: string,
) => Tracker

const folder = join(temporaryFolder(), 'data')
const settings = { PORT: '0', SUBTRACT_DATA_DIR: folder, SUBTRACT_LANG: 'en' }
let server: Running
let address = ''
let browser: Browser
beforeAll(async () => {
  browser = await startBrowser()
  server = start(['serve', '--example'], settings)
  address = (await server.says(/Open in a browser: (http:\S+)\//))[1] ?? ''
}, 120_000)
afterAll(async () => {
  server.child.kill('SIGTERM')
  await browser.close()
})

const secret = 'uid-of-somebody-4711'
const page = 'https://intranet.example/case?citizen=620722199001011234'
const visitsOf = async (tool: string) => {
  const { body } = await fetchText(`${address}/tools/${tool}`)
  return body
}
async function fetchText(url: string) {
  const answer = await fetch(url, { headers: { 'accept-language': 'en' } })
  return { status: answer.status, body: await answer.text() }
}

test('the tracker of npm reports use, one by one and in bulk, without knowing that this is not Matomo', async () => {
  const tracker = new MatomoTracker(1, `${address}/matomo.php`)
  const wrong: unknown[] = []
  tracker.on('error', (error) => wrong.push(error))
  for (let sent = 0; sent < 3; sent++) {
    tracker.track({ url: page, uid: `${secret}-${sent}` })
  }
  const answer = await new Promise<string>((done) => {
    tracker.trackBulk(
      [
        { url: page, uid: `${secret}-8` },
        { url: page, uid: `${secret}-9` },
      ],
      done,
    )
  })
  expect(wrong).toEqual([])
  expect(JSON.parse(answer)).toEqual({
    status: 'success',
    tracked: 2,
    invalid: 0,
    invalid_indices: [],
  })
})

test('a page with the usual lines reports its use by our script, and the tool’s page shows it', async () => {
  const html = `<!doctype html><title>A tool</title><h1>A tool</h1><script>
    var _paq = window._paq = window._paq || [];
    _paq.push(['trackPageView']);
    _paq.push(['enableLinkTracking']);
    (function () {
      var u = '${address}/';
      _paq.push(['setTrackerUrl', u + 'matomo.php']);
      _paq.push(['setSiteId', '1']);
      var d = document, g = d.createElement('script'), s = d.getElementsByTagName('script')[0];
      g.async = true; g.src = u + 'matomo.js'; s.parentNode.insertBefore(g, s);
    })();
  </script>`
  const host = createServer((_request, reply) => {
    reply.setHeader('content-type', 'text/html; charset=utf-8')
    reply.end(html)
  })
  await new Promise<void>((listening) => {
    host.listen(0, '127.0.0.1', listening)
  })
  const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'
  const context = await browser.newContext({ userAgent })
  const tab = await context.newPage()
  const wrong: string[] = []
  tab.on('pageerror', (error) => wrong.push(error.message))
  const reported = tab.waitForResponse(/matomo\.php/)
  await tab.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`)
  expect((await reported).status()).toBe(204)
  const again = tab.waitForResponse(/matomo\.php/)
  await tab.evaluate("window._paq.push(['trackEvent', 'any', 'thing'])")
  expect((await again).status()).toBe(204)
  expect(wrong).toEqual([])
  await context.close()
  host.close()
  await expect
    .poll(() => visitsOf('T-00000001'), { timeout: 25_000, interval: 1_000 })
    // The number of people is an estimate: two of six may fall on one register.
    .toMatch(/Reported on 1 of the last 30 days: 6 visits, about [456] people a day[.]/)
})

test('nothing in the folder of the data tells who came, from where, or what they looked at', async () => {
  const marks = [secret, 'citizen=620722199001011234', 'intranet.example', 'rv:128.0']
  const found = filesIn(folder).flatMap((file) => {
    const bytes = readFileSync(file)
    return marks.filter((mark) => bytes.includes(mark)).map((mark) => `${mark} in ${file}`)
  })
  expect(found).toEqual([])
})

test('what was acknowledged before the server was killed in the middle is there afterwards', async () => {
  const requests = Array.from({ length: 100 }, (_, at) => `?idsite=2&rec=1&uid=u${at}`)
  let acknowledged = 0
  let isUp = true
  const report = async () => {
    while (isUp) {
      const answer = await fetch(`${address}/matomo.php`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ requests }),
      }).catch(() => undefined)
      const told = (await answer?.json().catch(() => undefined)) as { tracked?: number } | undefined
      acknowledged += told?.tracked ?? 0
    }
  }
  const reporting = Promise.all([report(), report(), report()])
  await expect.poll(() => acknowledged, { timeout: 30_000 }).toBeGreaterThan(2_000)
  server.child.kill('SIGKILL')
  await server.ended
  isUp = false
  await reporting
  server = start(['serve', '--example'], settings)
  address = (await server.says(/Open in a browser: (http:\S+)\//))[1] ?? ''
  await expect
    .poll(() => visitsOf('T-00000002'), { timeout: 60_000, interval: 1_000 })
    .toContain('Reported on 1 of the last 30 days')
  const actions = /<td class="number" data-name="Actions">([\d,]+)</.exec(
    await visitsOf('T-00000002'),
  )?.[1]
  expect(Number(actions?.replaceAll(',', ''))).toBeGreaterThanOrEqual(acknowledged)
}, 120_000)

function filesIn(path: string): readonly string[] {
  return readdirSync(path).flatMap((name) => {
    const file = join(path, name)
    return statSync(file).isDirectory() ? filesIn(file) : [file]
  })
}
