import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Trouble, TroublePage, troubleTitle } from '#pages'
import { type Site, sendPage, statusOf } from './site.ts'

/** Say what happened: as a page to people, as a problem (RFC 9457) to programs. */
export async function sendTrouble(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  trouble: Trouble,
): Promise<string> {
  const status = statusOf[trouble.type]
  if (request.url.startsWith('/api/')) {
    reply.code(status).header('content-type', 'application/problem+json; charset=utf-8')
    const code = trouble.type === 'broken' ? { code: trouble.code } : {}
    return JSON.stringify({ type: `urn:subtract:problem:${trouble.type}`, status, ...code })
  }
  return sendPage(site, request, reply, {
    status,
    title: (reader) => troubleTitle(reader, trouble),
    draw: (reader) => <TroublePage reader={reader} trouble={trouble} />,
  })
}
