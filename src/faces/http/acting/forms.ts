import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SignedIn } from '#usecases'
import type { FormBody } from '#pages'
import { isSameOrigin } from '../guard.ts'
import { hereOf } from '../reader.ts'
import type { Site } from '../site.ts'
import { sendTrouble } from '../trouble.tsx'
import { whoSends } from './session.ts'

export const seeOther = 303

/** What a form of ours sent; undefined where it came from elsewhere or its page was too old. */
export function bodyOfForm(site: Site, request: FastifyRequest): FormBody | undefined {
  const body = (request.body ?? {}) as FormBody
  const isOurs = isSameOrigin(request) && site.guard.admits(request, oneOf(body, 'form-token'))
  return isOurs ? body : undefined
}

/** One text that a form sent under a name. */
export function oneOf(body: FormBody, name: string): string | undefined {
  const sent = body[name]
  return typeof sent === 'string' ? sent : sent?.at(-1)
}

/** All texts that a form sent under a name. */
export function manyOf(body: FormBody, name: string): readonly string[] {
  return [body[name] ?? []].flat()
}

/** Do a piece of work for whoever is signed in; others are led to where they can. */
export async function asSignedIn<T>(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (sender: SignedIn) => Promise<T>,
): Promise<T | FastifyReply> {
  const sender = await whoSends(site, request)
  if (sender?.session) return work({ ...sender, session: sender.session })
  const next = request.method === 'GET' ? hereOf(request) : '/cases'
  return reply.redirect(`/sign-in?${new URLSearchParams({ next })}`, seeOther)
}

/** Do a piece of work with a form that somebody who is signed in sent from a page of ours. */
export async function withForm<T>(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (sender: SignedIn, body: FormBody) => Promise<T>,
): Promise<T | FastifyReply | string> {
  const body = bodyOfForm(site, request)
  if (!body) return sendTrouble(site, request, reply, { type: 'form-too-old' })
  return asSignedIn(site, request, reply, (sender) => work(sender, body))
}

/** A path of this site and no other; anything else leads to the cases. */
export function ownPath(text: string | undefined): string {
  return typeof text === 'string' && /^\/(?![/\\])[^\\\s]*$/.test(text) ? text : '/cases'
}
