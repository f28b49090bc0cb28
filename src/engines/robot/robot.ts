import { readFileSync } from 'node:fs'
import { type Result, ok, refuse } from '#kernel'
import { type Looked, type NotSeen, type Sight, elderWords, isSeen, webAddressIn } from '#observe'
import type { LookWish, NoLook, Robot } from '#usecases'
import { type NoBrowser, type OpenBrowser, openBrowser } from '../browser.ts'
import { type Resolve, createGuard } from './guard.ts'
import { type LookLimits, lookAt, usualLimits } from './lookAt.ts'
import { createManners } from './manners.ts'
import { openProxy } from './proxy.ts'
import { linksIn, tryLinks } from './links.ts'

const { version } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { readonly version: string }
const robotName = 'SubtractRobot'
const usualPauseMs = 1_000
/** A tool is looked at for so long, whatever it holds. */
const toolMs = 240_000
const closeMs = 10_000
const screen = { width: 1280, height: 900 }
/** The browser resolves no name, opens no connection of its own, and leaves no way around the proxy. */
const args = [
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  '--dns-prefetch-disable',
  '--disable-quic',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--js-flags=--max-old-space-size=512',
]
/** Where nothing listens: what does not go through the proxy of its own look goes nowhere. */
const nowhere = 'http://127.0.0.1:9'

export type RobotOptions = {
  /** Hosts inside the network that may be looked at. */
  readonly inside: readonly string[]
  /** Where people can read who sends this robot. */
  readonly publicUrl?: string
  readonly pauseMs?: number
  readonly limits?: Partial<LookLimits>
  readonly resolve?: Resolve
}

/** A browser without a window that looks at tools in the web, politely; it is started when it is first needed. */
export function createRobot({
  inside,
  publicUrl,
  pauseMs = usualPauseMs,
  ...more
}: RobotOptions): Robot {
  const limits = { ...usualLimits, ...more.limits }
  const guard = createGuard(inside, more.resolve)
  const self = `${robotName}/${version}${publicUrl === undefined ? '' : ` (+${publicUrl})`}`
  const manners = createManners(guard, { userAgent: self, name: robotName, pauseMs })
  let held: Promise<Result<OpenBrowser, NoBrowser>> | undefined

  async function browser(): Promise<Result<OpenBrowser, NoBrowser>> {
    const before = held
    const opened = await before
    if (opened?.ok && opened.value.browser.isConnected()) return opened
    // Others may have opened one meanwhile.
    if (held === undefined || held === before) {
      held = openBrowser(process.env, { args, proxy: { server: nowhere } })
    }
    return held
  }

  async function look(wish: LookWish): Promise<Result<Looked, NoLook>> {
    const address = webAddressIn(wish.address)
    const nothing = { address: wish.address, on: wish.on, known: 1, links: [] }
    if (address === undefined || !URL.canParse(address)) {
      return ok({ ...nothing, pages: [{ asked: wish.address, why: 'not-an-address' }] })
    }
    const opened = await browser()
    if (!opened.ok) return opened
    const proxy = await openProxy(guard)
    const major = opened.value.browser.version().split('.')[0]
    const context = await opened.value.browser.newContext({
      proxy: { server: proxy.address, bypass: '<-loopback>' },
      userAgent: `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Safari/537.36 ${self}`,
      serviceWorkers: 'block',
      acceptDownloads: false,
      permissions: [],
      locale: 'zh-CN',
      viewport: screen,
    })
    const close = async () => {
      await Promise.race([context.close().catch(() => undefined), later(closeMs)])
      await proxy.close()
    }
    try {
      const visit = async (page: string, press?: string): Promise<Sight | NotSeen> => {
        if (wish.signal?.aborted) return { asked: page, why: 'not-found-out' }
        const may = await manners.may(page)
        if (may !== 'yes') return { asked: page, why: may }
        return manners.inTurn(page, () => lookAt(context, proxy, page, limits, press))
      }
      const work = lookAround(wish, address, visit)
      // Whoever says stop is not kept waiting for a page that does not answer.
      work.catch(() => undefined)
      const looked = await Promise.race([work, aborted(wish.signal)])
      return looked === undefined ? refuse({ type: 'stopped' }) : ok(looked)
    } finally {
      await close()
    }
  }

  async function lookAround(
    wish: LookWish,
    address: string,
    visit: (page: string, press?: string) => Promise<Sight | NotSeen>,
  ): Promise<Looked> {
    const until = Date.now() + toolMs
    const isLate = () => Date.now() > until || wish.signal?.aborted === true
    const front = await visit(address)
    wish.onPage?.(1)
    const pages = [front]
    if (!isSeen(front)) return { address, on: wish.on, pages, known: 1, links: [] }
    const here = [front.asked, front.address].map((one) => one.replace(/#.*$/, ''))
    const behind = linksIn([front]).ownPages.filter((one) => !here.includes(one))
    for (const next of spread(behind, wish.pages - 1)) {
      if (isLate()) break
      pages.push(await visit(next))
      wish.onPage?.(pages.length)
    }
    const elder = isLate() ? undefined : await elderLook(front, visit)
    const links = linksIn(pages.filter(isSeen))
    const tried = await tryLinks(links.all, pages, {
      guard,
      manners,
      userAgent: self,
      most: wish.links,
      isLate,
    })
    return {
      address,
      on: wish.on,
      pages,
      known: new Set([...links.ownPages, here.at(-1)]).size,
      ...(elder && isSeen(elder) && { elder }),
      links: tried,
    }
  }

  return {
    look,
    async close() {
      const opened = await held
      held = undefined
      if (opened?.ok) await Promise.race([opened.value.browser.close(), later(closeMs)])
    },
  }
}

/** The front page again in its mode for older people, where a link or a button leads there. */
async function elderLook(
  front: Sight,
  visit: (page: string, press?: string) => Promise<Sight | NotSeen>,
): Promise<Sight | NotSeen | undefined> {
  const door = front.doors.find(({ text }) => elderWords.test(text))
  if (!door) return undefined
  const { address, where } = door
  const leads = address !== undefined && /^https?:/.test(address) && !/#[^/]*$/.test(address)
  return leads ? visit(address) : visit(front.address, where)
}

/** So many of them, from the first to the last. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all
  return Array.from(
    { length: Math.max(0, most) },
    (_, at) => all[Math.floor((at * all.length) / most)] as T,
  )
}

/** Resolves when somebody says stop; never where nobody can. */
function aborted(signal: AbortSignal | undefined): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve(undefined)
    signal?.addEventListener('abort', () => resolve(undefined), { once: true })
  })
}

function later(ms: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), ms).unref()
  })
}
