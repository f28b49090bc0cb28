import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import type { BrokenRule, Interruption, LookFailure, NotSeen, Sight } from '#observe'
import type { GuardedProxy } from './proxy.ts'

const look = readFileSync(new URL('./look.js', import.meta.url), 'utf8')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const runAxe = `axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'], iframes: false, elementRef: false,
}).then(({ violations }) => violations.map(({ id, nodes }) => ({
  rule: id, count: nodes.length, where: nodes[0].target.flat().join(' ').slice(0, 300),
})))`
/** A page with more elements than this is not one to be read. */
const elementCount = 'document.getElementsByTagName("*").length'

/** How much a page may ask of whoever looks at it. */
export type LookLimits = {
  readonly pageMs: number
  /** Bytes over the line, and bytes when unpacked. */
  readonly bytes: number
  readonly unpackedBytes: number
  readonly requests: number
  /** How often a page may lead on to another by itself. */
  readonly navigations: number
  readonly elements: number
  /** A page that has loaded may go on moving for so long before it is looked at. */
  readonly settleMs: number
}

export const usualLimits: LookLimits = {
  pageMs: 30_000,
  bytes: 20_000_000,
  unpackedBytes: 60_000_000,
  requests: 400,
  navigations: 8,
  elements: 20_000,
  settleMs: 300,
}
const axeShare = 0.5
const closeMs = 3_000
const gone = new Set([404, 410])
const serverBroken = 500
const badRequest = 400

/**
 * Look at one page: its text, its links, what is drawn how large, what axe says. A page that asks for too much is left. `press`
 * is a button to be pressed before looking.
 */
export async function lookAt(
  context: BrowserContext,
  proxy: GuardedProxy,
  asked: string,
  limits: LookLimits,
  press?: string,
): Promise<Sight | NotSeen> {
  const page = await context.newPage()
  const interruptions: Interruption[] = []
  const bounds = watchBounds(limits)
  page.on('dialog', (dialog) => {
    const kind = dialog.type() === 'beforeunload' ? 'leaving' : dialog.type()
    interruptions.push({ kind: kind as Interruption['kind'], text: dialog.message().slice(0, 200) })
    if (interruptions.length > limits.navigations) bounds.stop('too-many-dialogs')
    void dialog.dismiss().catch(() => undefined)
  })
  page.on('popup', (popup) => {
    interruptions.push({ kind: 'window', text: popup.url().slice(0, 200) })
    void popup.close().catch(() => undefined)
  })
  page.on('crash', () => bounds.stop('page-crashed'))
  page.on('download', (download) => {
    bounds.stop('not-a-page')
    void download.cancel().catch(() => undefined)
  })
  let navigations = 0
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && ++navigations > limits.navigations) {
      bounds.stop('too-many-redirects')
    }
  })
  try {
    proxy.begin(limits.bytes, () => bounds.stop('too-large'))
    const work = see(page, proxy, asked, limits, bounds, press).catch((cause: unknown) =>
      failureIn(cause, asked, proxy),
    )
    const seen = await Promise.race([work, bounds.stopped.then((why) => ({ asked, why }))])
    return 'why' in seen ? seen : { ...seen, interruptions }
  } finally {
    bounds.end()
    await Promise.race([page.close().catch(() => undefined), later(closeMs)])
  }
}

async function see(
  page: Page,
  proxy: GuardedProxy,
  asked: string,
  limits: LookLimits,
  bounds: Bounds,
  press: string | undefined,
): Promise<Omit<Sight, 'interruptions'> | NotSeen> {
  const session = await page.context().newCDPSession(page)
  const load = await watchLoad(session, proxy, limits, bounds)
  const began = Date.now()
  const answer = await page.goto(asked, { waitUntil: 'load', timeout: 0 })
  const loadedMs = Date.now() - began
  const status = answer?.status() ?? 0
  const stopped = answer && proxy.refusals().get(new URL(answer.url()).hostname)
  if (stopped) return { asked, why: stopped }
  if (status >= badRequest) return { asked, why: whyOf(status), status }
  const type = answer?.headers()['content-type'] ?? ''
  if (answer && !/html/i.test(type)) return { asked, why: 'not-a-page' }
  if (press !== undefined) await page.locator(press).first().click({ timeout: closeMs })
  await later(limits.settleMs)
  const { bytes, requests } = { bytes: proxy.bytes(), requests: load.requests() }
  const count = await inside<number>(session, elementCount)
  if (count > limits.elements) return { asked, why: 'too-large' }
  const sight = await inside<
    Omit<Sight, 'asked' | 'interruptions' | 'loadedMs' | 'bytes' | 'requests'>
  >(session, look)
  const brokenRules = await Promise.race([axeIn(session), later(limits.pageMs * axeShare)])
  return { ...sight, asked, loadedMs, bytes, requests, ...(brokenRules && { brokenRules }) }
}

async function axeIn(session: CDPSession): Promise<readonly BrokenRule[] | undefined> {
  try {
    return await inside<readonly BrokenRule[]>(session, `${axe};${runAxe}`)
  } catch {
    return undefined
  }
}

/** Evaluates in a world that the page's own scripts cannot reach, whatever its policy says. */
async function inside<T>(session: CDPSession, expression: string): Promise<T> {
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'robot',
  })
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value as T
}

type Bounds = {
  readonly stopped: Promise<LookFailure>
  readonly stop: (why: LookFailure) => void
  readonly end: () => void
}

function watchBounds({ pageMs }: LookLimits): Bounds {
  let stop: (why: LookFailure) => void = () => undefined
  const stopped = new Promise<LookFailure>((resolve) => {
    stop = resolve
  })
  const timer = setTimeout(() => stop('too-slow'), pageMs)
  return { stopped, stop, end: () => clearTimeout(timer) }
}

/** Counts what a page loads, as it arrives and as it unpacks, and leaves a page that loads too much. */
async function watchLoad(
  session: CDPSession,
  proxy: GuardedProxy,
  limits: LookLimits,
  bounds: Bounds,
): Promise<{ readonly requests: () => number }> {
  let requests = 0
  let unpacked = 0
  session.on('Network.requestWillBeSent', () => {
    if (++requests > limits.requests) bounds.stop('too-many-requests')
  })
  session.on('Network.dataReceived', ({ dataLength }) => {
    unpacked += dataLength
    if (unpacked <= limits.unpackedBytes) return
    proxy.cut()
    bounds.stop('too-large')
  })
  await session.send('Network.enable')
  return { requests: () => requests }
}

function whyOf(status: number): LookFailure {
  if (gone.has(status)) return 'page-gone'
  return status >= serverBroken ? 'server-broken' : 'refused'
}

/** What a failed navigation means, by the browser's own names of errors. */
function failureIn(cause: unknown, asked: string, proxy: GuardedProxy): NotSeen {
  const message = cause instanceof Error ? cause.message : String(cause)
  const refusals = [...proxy.refusals()].map(([, why]) => why)
  const known: readonly (readonly [RegExp, LookFailure])[] = [
    [/ERR_TOO_MANY_REDIRECTS/, 'too-many-redirects'],
    [/ERR_CERT|ERR_SSL/, 'certificate-wrong'],
    [/ERR_ABORTED|Download is starting/, 'not-a-page'],
    [/ERR_TIMED_OUT|Timeout/, 'too-slow'],
    [/crashed/, 'page-crashed'],
    [
      /ERR_TUNNEL|ERR_PROXY|ERR_EMPTY_RESPONSE|ERR_CONNECTION|ERR_NAME|ERR_ADDRESS|ERR_SOCKS|ERR_FAILED/,
      refusals.at(-1) ?? 'not-reached',
    ],
    [/ERR_/, 'not-reached'],
  ]
  return { asked, why: known.find(([pattern]) => pattern.test(message))?.[1] ?? 'not-found-out' }
}

function later(ms: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), ms).unref()
  })
}
