import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'

const squeeze = promisify(gzip)
const least = 1024
const texts = /^(text\/|application\/(json|problem\+json)|image\/svg)/

/** Text travels compressed to whoever can unpack it. */
export function compressAnswers(server: FastifyInstance): void {
  server.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < least) return payload
    if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return payload
    if (!texts.test(String(reply.getHeader('content-type') ?? ''))) return payload
    const packed = await squeeze(payload)
    reply.header('content-encoding', 'gzip').header('content-length', packed.length)
    return packed
  })
}
