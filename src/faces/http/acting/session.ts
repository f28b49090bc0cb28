import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Sender, tokenPrefix } from '#usecases'
import { sessionCookie } from '../guard.ts'
import { cookieOf } from '../reader.ts'
import type { ActingApp } from './actingApp.ts'

const weekInSeconds = 604_800
const bearer = /^bearer\s+(\S+)$/i
const asked = new WeakMap<FastifyRequest, Promise<Sender | undefined>>()

/** Who sends this, asked once for each call: by the cookie of a browser, or the token of a program, which speaks for nobody where no route is for it. */
export function whoSends(
  { app }: { readonly app: { readonly acting: Pick<ActingApp, 'signedIn'> } },
  request: FastifyRequest,
): Promise<Sender | undefined> {
  const known = asked.get(request)
  if (known) return known
  const token = tokenOf(request)
  const isHeard = token !== undefined && (!isOfProgram(token) || isForTokens(request))
  const found = isHeard ? app.acting.signedIn(token) : Promise.resolve(undefined)
  asked.set(request, found)
  return found
}

/** Who sends a call to a route that asks for somebody who is signed in: nobody else gets that far. */
export async function admitted(
  site: Parameters<typeof whoSends>[0],
  request: FastifyRequest,
): Promise<Sender> {
  const sender = await whoSends(site, request)
  if (!sender) throw new Error('nobody is signed in where the description asks for somebody')
  return sender
}

/** Let the browser remember the session; other sites cannot make it send the cookie with a form. */
export function rememberSession(reply: FastifyReply, token: string): void {
  reply.header('set-cookie', cookieWith(reply, token, weekInSeconds))
}

export function forgetSession(reply: FastifyReply): void {
  reply.header('set-cookie', cookieWith(reply, '', 0))
}

/** Whether the session came by a token in the header, which no other site can make a browser send. */
export function isByToken(request: FastifyRequest): boolean {
  return bearer.test(request.headers.authorization ?? '')
}

export function isOfProgram(token: string): boolean {
  return token.startsWith(tokenPrefix)
}

function isForTokens({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.schema?.security !== undefined
}

export function tokenOf(request: FastifyRequest): string | undefined {
  const byHeader = bearer.exec(request.headers.authorization ?? '')?.[1]
  return byHeader ?? cookieOf(request, sessionCookie)
}

function cookieWith({ request }: FastifyReply, token: string, seconds: number): string {
  const secure = request.protocol === 'https' ? '; Secure' : ''
  return `${sessionCookie}=${token}; Path=/; Max-Age=${seconds}; SameSite=Lax; HttpOnly${secure}`
}
