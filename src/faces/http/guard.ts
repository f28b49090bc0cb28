import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { cookieOf } from './reader.ts'

const formCookie = 'subtract-form'
const bytes = 18
const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/** What every answer carries: nothing from elsewhere, no inline script, no frame around us. */
export const securityHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
} as const

/** The cookie that says who is signed in. */
export const sessionCookie = 'subtract-session'

/** Forms that change something carry a token bound to the browser's cookie; pages of other sites cannot know it. */
export type FormGuard = {
  /** The token for the forms of a page; the browser gets a cookie where it has none yet. */
  readonly token: (request: FastifyRequest, reply: FastifyReply) => string
  readonly admits: (request: FastifyRequest, token: string | undefined) => boolean
}

/** A guard with a secret of its own, good until the server ends. Forms of people who are signed in are bound to their session, and outlive the server. */
export function formGuard(): FormGuard {
  const secret = randomBytes(32)
  const given = new WeakMap<FastifyRequest, string>()
  const sign = (value: string) => createHmac('sha256', secret).update(value).digest('base64url')
  return {
    token(request, reply) {
      const known = given.get(request)
      if (known !== undefined) return known
      const session = cookieOf(request, sessionCookie)
      if (session) return signWith(session)
      const held = cookieOf(request, formCookie)
      const isHeld = held !== undefined && held.length >= bytes
      const value = isHeld ? held : randomBytes(bytes).toString('base64url')
      if (!isHeld) {
        const cookie = `${formCookie}=${value}; Path=/; SameSite=Strict; HttpOnly`
        reply.header('set-cookie', cookie)
      }
      const token = sign(value)
      given.set(request, token)
      return token
    },
    admits(request, token) {
      const session = cookieOf(request, sessionCookie)
      const held = cookieOf(request, formCookie)
      if (token === undefined || (!session && held === undefined)) return false
      const wanted = Buffer.from(session ? signWith(session) : sign(held ?? ''))
      const sent = Buffer.from(token)
      return wanted.length === sent.length && timingSafeEqual(wanted, sent)
    },
  }
}

function signWith(session: string): string {
  return createHmac('sha256', session).update(formCookie).digest('base64url')
}

/** Whether a request that changes something was sent from a page of ours. */
export function isSameOrigin(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  const { origin, host } = request.headers
  if (origin === undefined) return false
  return URL.canParse(origin) && new URL(origin).host === host
}

/** Whether both ends are on this machine and the address bar says so: other names could be pointed here. */
export function isLocal(request: FastifyRequest): boolean {
  const name = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
  const { ip } = request
  const near = ip === '127.0.0.1' || ip === '::1' || ip === '::ffff:127.0.0.1'
  const forwarded =
    request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined
  return near && !forwarded && loopbackNames.has(name)
}
