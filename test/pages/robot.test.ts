import { createSocket } from 'node:dgram'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, BrowserContext } from 'playwright-core'
import { createRobot, lookAt, usualLookLimits } from '#engines'
import { auditLimitsOf } from '#evaluate'
import { day } from '#kernel'
import {
  type DetectorName,
  type Looked,
  type TriedLink,
  auditOf,
  detectorNames,
  isSeen,
} from '#observe'
import { evilPaths, fixturePage, html, openTestSite } from '../support/audit/site.ts'
import { rulebookWith } from '../support/rulebook.ts'
import { startBrowser } from './browser.ts'

const on = day('2026-11-28')
const limits = auditLimitsOf(await rulebookWith())
if (!limits) throw new Error('the rulebook lacks a number')
const small = {
  pageMs: 20_000,
  settleMs: 20,
  bytes: 2_000_000,
  unpackedBytes: 6_000_000,
  elements: 3_000,
  requests: 100,
}
const slowTestMs = 120_000
const inside = ['127.0.0.1']

/** A name of a test leads to this machine; any other leads nowhere. */
const resolve = async (name: string) => (name.endsWith('.test') ? ['127.0.0.1'] : [])
const robot = createRobot({ inside, pauseMs: 0, limits: small, resolve })
/** The same without patience. */
const hasty = createRobot({ inside, pauseMs: 0, limits: { ...small, pageMs: 700 }, resolve })
afterAll(() => Promise.all([robot.close(), hasty.close()]))

async function look(
  address: string,
  wish: { readonly pages?: number; readonly links?: number } = {},
  by = robot,
) {
  const looked = await by.look({ address, on, pages: 1, links: 0, ...wish })
  if (!looked.ok) throw new Error(JSON.stringify(looked.refusal))
  return looked.value
}
const firstOf = ({ pages: [page] }: Looked) => {
  if (!page) throw new Error('no page')
  return isSeen(page) ? { seen: page } : { why: page.why }
}

// What each detector says of its two pages, as a browser draws them; nothing goes over a network.

let browser: Browser
let context: BrowserContext
beforeAll(async () => {
  browser = await startBrowser()
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    const name = /^\/(.+)[.]html$/.exec(pathname)?.[1]
    if (name === undefined)
      return route.fulfill({ status: 200, contentType: 'image/gif', body: '' })
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: fixturePage(name) })
  })
})
afterAll(() => browser.close())

/** What goes over the line is told by hand here. */
const proxyOf = (bytes: number) => ({
  address: '',
  bytes: () => bytes,
  begin: () => undefined,
  refusals: () => new Map(),
  cut: () => undefined,
  close: async () => undefined,
})

const isHeavy = 9_000_000
const faults: Readonly<Record<DetectorName, readonly string[]>> = {
  accessible: ['rule-broken', 'rule-broken', 'rule-broken'],
  'elder-mode': [
    'no-elder-mode',
    'text-small',
    'text-cannot-grow',
    'contrast-low',
    'lines-close',
    'target-small',
    'advertisement',
  ],
  quick: ['heavy'],
  'dead-links': ['link-dead'],
  'login-wall': ['sign-in-first'],
  complaint: ['no-complaint-function'],
  sponsor: ['no-sponsor'],
  'filing-number': ['no-filing-number'],
  'last-update': ['no-update-day'],
  'mixed-content': ['loaded-unencrypted', 'sent-unencrypted'],
  encrypted: ['not-encrypted'],
  'pop-ups': ['overlay', 'script-dialog'],
}

test.each(detectorNames)(
  '%s passes its good page and names what is wrong with its bad one',
  async (detector) => {
    const answerOf = async (which: 'good' | 'bad') => {
      const scheme = detector === 'encrypted' && which === 'bad' ? 'http' : 'https'
      const address = `${scheme}://fixture.example/${detector}.${which}.html`
      const proxy = proxyOf(detector === 'quick' && which === 'bad' ? isHeavy : 1_000)
      const page = await lookAt(context, proxy, address, { ...usualLookLimits, settleMs: 10 })
      if (!isSeen(page)) throw new Error(page.why)
      const links = page.doors.map(
        ({ where, address: leads = '' }): TriedLink => ({
          on: address,
          where,
          address: leads,
          ...(/gone$/.test(leads)
            ? { came: 'dead', status: 404 }
            : { came: 'answer', status: 200 }),
        }),
      )
      const { answers } = auditOf({ address, on, pages: [page], known: 1, links }, limits)
      return answers.find((one) => one.detector === detector)
    }
    const [good, bad] = await Promise.all([answerOf('good'), answerOf('bad')])
    expect(good).toMatchObject({ answer: 'passes' })
    expect(bad?.answer === 'fails' && bad.faults.map(({ code }) => code)).toEqual(faults[detector])
  },
)

// Over the network: what a robot does with a site, and what it does not let a site do.

test('a site is looked at page by page, in its mode for older people, and its links are tried', async () => {
  const front = `<!doctype html><html lang="zh"><title>助餐</title>
    <nav><a href="/">首页</a> <a href="/list">名单</a> <a href="/gone">旧名单</a> <a href="/file.pdf">文件</a> <a href="/sign-out">退出</a></nav>
    <main><h1>助餐</h1><a href="/say">投诉建议</a> <a href="/?big=1">长辈版</a></main>
    <footer>主办单位：青禾县民政局</footer></html>`
  const site = await openTestSite({
    '/': html(front),
    '/list': html(
      '<!doctype html><html lang="zh"><title>名单</title><main><h1>名单</h1><p>更新时间：2026-11-20',
    ),
    '/say': html('<!doctype html><html lang="zh"><title>投诉</title><main><h1>投诉</h1>'),
    '/file.pdf': (answer) =>
      answer.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
  })
  const looked = await look(`${site.address}/`, { pages: 3, links: 10 })
  expect(looked.pages.map((page) => isSeen(page) && new URL(page.address).pathname)).toContain('/')
  expect(looked.pages).toHaveLength(3)
  expect(looked.elder?.address).toBe(`${site.address}/?big=1`)
  expect(looked.known).toBe(5)
  const dead = looked.links.filter(({ came }) => came === 'dead')
  expect(dead).toEqual([expect.objectContaining({ address: `${site.address}/gone`, status: 404 })])
  const { answers, pages, figures } = auditOf(looked, limits)
  expect(answers.find(({ detector }) => detector === 'sponsor')).toMatchObject({
    seen: '青禾县民政局',
  })
  expect(pages).toEqual({ seen: expect.any(Number), of: 5 })
  expect(figures?.requests).toBeGreaterThan(0)
  expect(site.asked.filter(({ path }) => path === '/sign-out')).toEqual([])
  for (const { agent } of site.asked) expect(agent).toMatch(/SubtractRobot\/\d+\.\d+/)
  await site.close()
})

test('a robots file is kept to, with the pause it asks for, one page at a time', async () => {
  const page = html(
    '<!doctype html><title>a</title><p><a href="/a">a</a> <a href="/b">b</a> <a href="/no/c">c</a>',
  )
  const robots = 'User-agent: SubtractRobot\nDisallow: /no\nCrawl-delay: 0.2\n'
  const site = await openTestSite({
    '/robots.txt': (answer) => answer.writeHead(200, { 'content-type': 'text/plain' }).end(robots),
    '/': page,
    '/a': page,
    '/b': page,
    '/no/c': page,
  })
  const looked = await look(`${site.address}/`, { pages: 4, links: 5 })
  expect(looked.pages.map((one) => (isSeen(one) ? 'seen' : one.why)).sort()).toEqual([
    'robots-forbid',
    'seen',
    'seen',
    'seen',
  ])
  expect(site.asked.some(({ path }) => path === '/no/c')).toBe(false)
  const times = ['/', '/a', '/b'].map(
    (path) => site.asked.find((one) => one.path === path)?.at ?? 0,
  )
  times.sort((one, other) => one - other)
  for (const [at, time] of times.slice(1).entries()) {
    expect(time - (times[at] ?? 0)).toBeGreaterThanOrEqual(190)
  }
  expect(firstOf(await look(`${site.address}/no/c`))).toEqual({ why: 'robots-forbid' })
  await site.close()
})

test('a server that cannot say what robots may do is left alone', async () => {
  const site = await openTestSite({
    '/robots.txt': (answer) => answer.writeHead(503).end(),
    '/': html('<p>a'),
  })
  expect(firstOf(await look(site.address))).toEqual({ why: 'robots-silent' })
  expect(site.asked.map(({ path }) => path)).toEqual(['/robots.txt'])
  await site.close()
})

test(
  'what asks for too much is left, and the next page is looked at as if nothing had been',
  async () => {
    const site = await openTestSite(evilPaths())
    const came = {
      '/round': 'too-many-redirects',
      '/round-by-script': 'too-many-redirects',
      '/hangs': 'too-slow',
      '/never-answers': 'too-slow',
      '/many-elements': 'too-large',
      '/endless-body': 'too-large',
      '/gzip-bomb': 'too-large',
      '/download': 'not-a-page',
      '/alerts': 'too-many-dialogs',
      '/requests': 'too-many-requests',
      '/inside': 'address-inside',
      '/broken': 'server-broken',
      '/members': 'refused',
      '/nowhere': 'page-gone',
    } as const
    const found = await Promise.all(
      Object.keys(came).map(async (path) => {
        const isSlow = came[path as keyof typeof came] === 'too-slow'
        const first = firstOf(await look(site.address + path, {}, isSlow ? hasty : robot))
        return [path, 'why' in first ? first.why : 'seen'] as const
      }),
    )
    expect(Object.fromEntries(found)).toEqual(came)
    expect(firstOf(await look(`${site.address}/here`))).toMatchObject({ seen: { letters: 4 } })
    const windows = await look(`${site.address}/windows`)
    expect(
      auditOf(windows, limits).answers.find(({ detector }) => detector === 'pop-ups'),
    ).toMatchObject({
      answer: 'fails',
      faults: [{ code: 'window-opened' }],
    })
    await site.close()
  },
  slowTestMs,
)

test('a page reaches nothing inside, by no number and by no name, whatever it tries', async () => {
  const secret = await openTestSite({ '/': html('secret') })
  const { port } = secret
  const packets: unknown[] = []
  const listening = createSocket('udp4', (packet) => packets.push(packet))
  await new Promise<void>((resolve) => listening.bind(0, '127.0.0.1', resolve))
  const stun = listening.address().port
  const tries = [
    '127.0.0.1',
    'localhost',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '2130706433',
    'other.test',
    '0',
  ]
  const page = `<!doctype html><title>a</title><p>a</p>
    ${tries.map((host) => `<img src="http://${host}:${port}/" alt="a"><iframe src="http://${host}:${port}/" title="a"></iframe>`).join('')}
    <script>
      for (const host of ${JSON.stringify(tries)}) {
        fetch('http://' + host + ':${port}/', { mode: 'no-cors' }).catch(() => 0)
        try { new WebSocket('ws://' + host + ':${port}/') } catch {}
        navigator.sendBeacon('http://' + host + ':${port}/', 'a')
      }
      try {
        const call = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${stun}' }] })
        call.createDataChannel('a')
        call.createOffer().then((offer) => call.setLocalDescription(offer))
      } catch {}
    </script>`
  const site = await openTestSite({
    '/': html(page),
    '/moves': (answer) => answer.writeHead(302, { location: `http://other.test:${port}/` }).end(),
  })
  // Only the name of the page itself is listed.
  const careful = createRobot({
    inside: ['page.test'],
    pauseMs: 0,
    limits: { ...small, settleMs: 500 },
    resolve,
  })
  const lookAtIt = async (path: string) => {
    const looked = await careful.look({
      address: `http://page.test:${site.port}${path}`,
      on,
      pages: 1,
      links: 5,
    })
    if (!looked.ok) throw new Error(looked.refusal.type)
    return firstOf(looked.value)
  }
  expect(await lookAtIt('/')).toMatchObject({ seen: { letters: 1 } })
  expect(await lookAtIt('/moves')).toEqual({ why: 'address-inside' })
  expect([secret.asked, packets]).toEqual([[], []])
  listening.close()
  await careful.close()
  await Promise.all([secret.close(), site.close()])
})

test.each([
  ['nonsense', 'not-an-address'],
  ['javascript:alert(1)', 'not-an-address'],
  ['file:///etc/passwd', 'not-an-address'],
  ['http://10.0.0.1/', 'address-inside'],
  ['http://no-such-name.example/', 'name-unknown'],
  ['http://127.0.0.1:9/', 'not-reached'],
])('%s cannot be looked at: %s, and every detector says so', async (address, why) => {
  const looked = await look(address)
  expect(firstOf(looked)).toEqual({ why })
  for (const one of auditOf(looked, limits).answers) {
    expect(one).toEqual({ detector: one.detector, answer: 'could-not-look', why })
  }
})

test('who is told to stop stops, and the browser goes with it', async () => {
  const site = await openTestSite({ '/': (answer) => void answer })
  const other = createRobot({ inside, pauseMs: 0, limits: small, resolve })
  const stop = new AbortController()
  const looking = other.look({ address: site.address, on, pages: 1, links: 0, signal: stop.signal })
  setTimeout(() => stop.abort(), 400)
  expect(await looking).toEqual({ ok: false, refusal: { type: 'stopped' } })
  await other.close()
  await site.close()
})

test('what is noted of a page is a program that needs nothing else', () => {
  const look = readFileSync(new URL('../../src/engines/robot/look.js', import.meta.url), 'utf8')
  expect(look).not.toMatch(/\b(?:import|require|fetch|XMLHttpRequest)\b/)
})
