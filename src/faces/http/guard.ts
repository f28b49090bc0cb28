import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
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

/** Forms that change something carry a token bound to the browser's cookie; pages of other sites cannot know it. */
export type FormGuard = {
  /** The token for a form, and the cookie to set where the browser has none yet. */
  readonly token: (request: FastifyRequest) => {
    readonly token: string
    readonly cookie?: string
  }
  readonly admits: (request: FastifyRequest, token: string | undefined) => boolean
}

/** A guard with a secret of its own, good until the server ends. */
export function formGuard(): FormGuard {
  const secret = randomBytes(32)
  const sign = (value: string) => createHmac('sha256', secret).update(value).digest('base64url')
  return {
    token(request) {
      const held = cookieOf(request, formCookie)
      if (held !== undefined && held.length >= bytes) return { token: sign(held) }
      const value = randomBytes(bytes).toString('base64url')
      return {
        token: sign(value),
        cookie: `${formCookie}=${value}; Path=/; SameSite=Strict; HttpOnly`,
      }
    },
    admits(request, token) {
      const held = cookieOf(request, formCookie)
      if (held === undefined || token === undefined) return false
      const wanted = Buffer.from(sign(held))
      const given = Buffer.from(token)
      return wanted.length === given.length && timingSafeEqual(wanted, given)
    },
  }
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
