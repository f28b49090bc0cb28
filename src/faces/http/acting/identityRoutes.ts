import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { IdentityQuest, IdentitySignInRefusal } from '#usecases'
import { cookieOf } from '../reader.ts'
import type { Site } from '../site.ts'
import { ownPath, seeOther } from './forms.ts'
import { ownAddress } from './ownAddress.ts'
import { rememberSession } from './session.ts'

const path = '/sign-in/oidc'
const backPath = `${path}/back`
const questCookie = 'subtract-quest'
/** So long may somebody take at the provider. */
const questSeconds = 600

type Wish = { readonly next?: string; readonly invitation?: string }
type Kept = IdentityQuest & { readonly next: string; readonly invitation?: string }

/** Signing in through the identity provider of the house: there, and back. */
export function identityRoutes(
  server: FastifyInstance,
  site: Site,
  refused: (
    request: FastifyRequest,
    reply: FastifyReply,
    refusal: IdentitySignInRefusal,
  ) => Promise<string>,
): void {
  const { identity } = site.app.acting
  if (!identity) return

  server.get<{ Querystring: Wish }>(path, async (request, reply) => {
    const { invitation } = request.query
    const begun = await identity.begin(ownAddress(site, request) + backPath)
    if (!begun.ok) return refused(request, reply, begun.refusal)
    const { address, quest } = begun.value
    const next = ownPath(request.query.next)
    const kept: Kept = { ...quest, next, ...(invitation && { invitation }) }
    keep(reply, Buffer.from(JSON.stringify(kept)).toString('base64url'), questSeconds)
    return reply.header('cache-control', 'no-store').redirect(address, seeOther)
  })

  server.get(backPath, async (request, reply) => {
    const kept = keptIn(cookieOf(request, questCookie))
    keep(reply, '', 0)
    if (!kept) return refused(request, reply, { type: 'identity-not-confirmed' })
    const back = new URL(request.url, ownAddress(site, request)).href
    const signed = await identity.finish(back, kept, kept.invitation)
    if (!signed.ok) return refused(request, reply, signed.refusal)
    rememberSession(reply, signed.value.token)
    return reply.header('cache-control', 'no-store').redirect(ownPath(kept.next), seeOther)
  })
}

function keep(reply: FastifyReply, value: string, seconds: number): void {
  const secure = reply.request.protocol === 'https' ? '; Secure' : ''
  const cookie = `${questCookie}=${value}; Path=${path}; Max-Age=${seconds}; SameSite=Lax; HttpOnly${secure}`
  const before = reply.getHeader('set-cookie')
  reply.header('set-cookie', before === undefined ? cookie : [before, cookie].flat().map(String))
}

function keptIn(text: string | undefined): Kept | undefined {
  try {
    const kept = JSON.parse(Buffer.from(text ?? '', 'base64url').toString()) as Partial<Kept>
    const { state, nonce, verifier, next = '', invitation } = kept
    if (!state || !nonce || !verifier) return undefined
    return { state, nonce, verifier, next, ...(invitation && { invitation }) }
  } catch {
    return undefined
  }
}
