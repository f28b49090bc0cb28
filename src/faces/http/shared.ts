import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Lang } from '#kernel'
import { sessionCookie } from './guard.ts'
import { cookieOf, readerOfRequest } from './reader.ts'

/** A page as it was drawn for everybody who asks for it within a short while. */
type Drawn = { readonly body: string; readonly headers: Readonly<Record<string, string>> }
type Held = { readonly until: number; readonly drawn: Promise<Drawn | undefined> }

/** Pages that look the same to everybody who is not signed in, drawn once for all who come within a short while. */
export type SharedPages = {
  readonly find: (key: string) => Promise<Drawn | undefined> | undefined
  readonly keep: (key: string, drawn: Promise<Drawn | undefined>) => void
  readonly forget: () => void
}

type Shares = { readonly shared: SharedPages; readonly lang: Lang }

const ok = 200
const kept = ['content-type', 'content-language', 'cache-control', 'vary'] as const

/** Holds at most so many pages; the oldest goes first. */
export function sharedPages(freshMs: number, most: number, now: () => number): SharedPages {
  const pages = new Map<string, Held>()
  return {
    find(key) {
      const held = pages.get(key)
      return held && held.until > now() ? held.drawn : undefined
    },
    keep(key, drawn) {
      pages.delete(key)
      pages.set(key, { until: now() + freshMs, drawn })
      for (const oldest of pages.keys()) {
        if (pages.size <= most) break
        pages.delete(oldest)
      }
    },
    forget: () => pages.clear(),
  }
}

/** Answer by a page that was drawn a moment ago for somebody else, where whoever asks is nobody in particular. */
export function shared<R extends FastifyRequest>(
  site: Shares,
  draw: (request: R, reply: FastifyReply) => Promise<string | FastifyReply>,
): (request: R, reply: FastifyReply) => Promise<string | FastifyReply> {
  return async (request, reply) => {
    const key = keyOf(site, request)
    if (key === undefined) return draw(request, reply)
    const held = site.shared.find(key)
    const found = held && (await held)
    if (found) return reply.headers(found.headers).send(found.body)
    const drawing = draw(request, reply)
    const drawn = drawing.then(
      (body) =>
        typeof body === 'string' && reply.statusCode === ok ? drawnAs(reply, body) : undefined,
      () => undefined,
    )
    site.shared.keep(key, drawn)
    return drawing
  }
}

function drawnAs(reply: FastifyReply, body: string): Drawn {
  const headers = kept.flatMap((name) => {
    const value = reply.getHeader(name)
    return value === undefined ? [] : [[name, String(value)] as const]
  })
  return { body, headers: Object.fromEntries(headers) }
}

/** What a page hangs on beside the register; undefined where it hangs on who asks. */
function keyOf({ lang }: Shares, request: FastifyRequest): string | undefined {
  if (cookieOf(request, sessionCookie) || request.headers.authorization) return undefined
  const { reader, remember } = readerOfRequest(request, lang)
  if (remember !== undefined) return undefined
  return `${reader.lang} ${reader.elder} ${request.url}`
}
