import { setTimeout as wait } from 'node:timers/promises'
import robotsModule from 'robots-parser'
import { askOnce } from './client.ts'
import type { Guard } from './guard.ts'

/** How a robot behaves towards one server: what it may look at, and how soon after the last time. */
export interface Manners {
  /** Whether an address may be looked at; `robots-silent`: the server could not say, which is no. */
  may(address: string): Promise<'yes' | 'robots-forbid' | 'robots-silent'>
  /** Do a piece of work with the server of an address when its turn has come: one at a time, with a pause after it. */
  inTurn<T>(address: string, work: () => Promise<T>): Promise<T>
}

/** The package is its function; its types say that the function is in it. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default

const mostOfRobotsFile = 512_000
const patienceMs = 10_000
const longestDelayMs = 30_000
const serverBroken = 500
const mostOrigins = 5_000
/** A robots file is believed for so long (RFC 9309: not more than a day). */
const freshMs = 3_600_000

type Rules = {
  readonly at: number
  readonly isAllowed: (address: string) => 'yes' | 'robots-forbid' | 'robots-silent'
  readonly delayMs: number
}

export function createManners(
  guard: Guard,
  {
    userAgent,
    name,
    pauseMs,
  }: { readonly userAgent: string; readonly name: string; readonly pauseMs: number },
): Manners {
  const known = new Map<string, Promise<Rules>>()
  const turns = new Map<string, { last: Promise<unknown>; freeAt: number }>()

  async function rulesOf(origin: string): Promise<Rules> {
    const held = await known.get(origin)
    if (held && Date.now() - held.at < freshMs) return held
    if (known.size >= mostOrigins) known.clear()
    const asked = readRules(origin)
    known.set(origin, asked)
    return asked
  }

  async function readRules(origin: string): Promise<Rules> {
    const address = `${origin}/robots.txt`
    const question = { method: 'GET', userAgent, most: mostOfRobotsFile, patienceMs } as const
    const answered = await askOnce(guard, address, question)
    const at = Date.now()
    // Who is not there at all is told so by the page itself.
    if ('why' in answered) {
      const isSlow = answered.why === 'too-slow'
      return { at, delayMs: 0, isAllowed: () => (isSlow ? 'robots-silent' : 'yes') }
    }
    if (answered.status >= serverBroken) {
      return { at, delayMs: 0, isAllowed: () => 'robots-silent' }
    }
    const isThere = answered.status >= 200 && answered.status < 300
    const robots = robotsParser(address, isThere ? answered.body : '')
    const delay = (robots.getCrawlDelay(name) ?? 0) * 1000
    return {
      at,
      delayMs: Math.min(delay, longestDelayMs),
      isAllowed: (asked) => (robots.isDisallowed(asked, name) ? 'robots-forbid' : 'yes'),
    }
  }

  return {
    async may(address) {
      return (await rulesOf(new URL(address).origin)).isAllowed(address)
    },
    async inTurn(address, work) {
      const { origin, host } = new URL(address)
      const { delayMs } = await rulesOf(origin)
      const turn = turns.get(host) ?? { last: Promise.resolve(), freeAt: 0 }
      if (turns.size >= mostOrigins) turns.clear()
      turns.set(host, turn)
      const done = turn.last
        .then(() => wait(Math.max(0, turn.freeAt - Date.now())))
        .then(work)
        .finally(() => {
          turn.freeAt = Date.now() + Math.max(pauseMs, delayMs)
        })
      turn.last = done.catch(() => undefined)
      return done
    },
  }
}
