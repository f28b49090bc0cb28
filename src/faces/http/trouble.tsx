import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Trouble, TroublePage, troubleTitle } from '#pages'
import { readerOfRequest } from './reader.ts'
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
    const { reader } = readerOfRequest(request, site.lang)
    const { type, ...facts } = trouble
    const title = troubleTitle(reader, trouble)
    return JSON.stringify({ type: `urn:subtract:problem:${type}`, title, status, ...facts })
  }
  return sendPage(site, request, reply, {
    status,
    ...(request.routeOptions.config.unlogged && { forNobody: true }),
    title: (reader) => troubleTitle(reader, trouble),
    draw: (reader) => <TroublePage reader={reader} trouble={trouble} />,
  })
}
