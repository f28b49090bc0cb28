import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { TrackedAnswer } from '#usecases'
import { trackerScript } from '#pages'
import type { Site } from './site.ts'

const places = ['/matomo.php', '/piwik.php'] as const
/** A picture of one transparent pixel (GIF89a). */
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64')
/** Ten thousand hits as long as trackers write them. */
const mostBulkBytes = 16 * 1024 * 1024
const [noContent, badRequest, tooMany] = [204, 400, 429]
const fromAnywhere = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'no-store',
}

/** Where trackers report use: the Matomo Tracking HTTP API. Writes are limited for each tool, not for each sender. */
export function trackRoutes(server: FastifyInstance, site: Site): void {
  void server.register(async (routes) => {
    routes.removeContentTypeParser('application/x-www-form-urlencoded')
    routes.addContentTypeParser(
      ['application/x-www-form-urlencoded', 'text/plain'],
      { parseAs: 'string' },
      async (_request: FastifyRequest, body: string | Buffer) => String(body),
    )
    const unlimited = {
      schema: { hide: true },
      config: { rateLimit: false },
      bodyLimit: mostBulkBytes,
    } as const
    for (const place of places) {
      routes.get(place, unlimited, (request, reply) => trackOne(request, reply, request.url))
      routes.post(place, unlimited, (request, reply) => {
        const { body } = request
        if (typeof body === 'string' && !body.trimStart().startsWith('{')) {
          return trackOne(
            request,
            reply,
            `${request.url.includes('?') ? request.url : '?'}&${body}`,
          )
        }
        return trackMany(request, reply, typeof body === 'string' ? parsed(body) : body)
      })
      routes.options(place, unlimited, (_request, reply) =>
        reply
          .headers({ ...fromAnywhere, 'access-control-allow-headers': 'content-type' })
          .code(noContent)
          .send(),
      )
    }
  })

  for (const script of ['/matomo.js', '/piwik.js']) {
    server.get(script, { schema: { hide: true } }, async (_request, reply) =>
      reply
        .header('content-type', 'text/javascript; charset=utf-8')
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('cache-control', 'public, max-age=86400')
        .send(trackerScript),
    )
  }

  async function trackOne(request: FastifyRequest, reply: FastifyReply, query: string) {
    const answer = await track(request, { queries: [query] })
    const [refusal] = answer.refusals
    reply.headers(fromAnywhere)
    if (refusal !== undefined) {
      reply.code(refusal === 'too-many' ? tooMany : badRequest)
      return reply.send({ status: 'error', reason: refusal })
    }
    return answer.wantsNoPicture
      ? reply.code(noContent).send()
      : reply.header('content-type', 'image/gif').send(pixel)
  }

  async function trackMany(request: FastifyRequest, reply: FastifyReply, body: unknown) {
    const bulk = site.app.tracking.readBulk(body)
    reply.headers(fromAnywhere)
    if (!bulk) return reply.code(badRequest).send({ status: 'error', reason: 'no-hit' })
    const { refusals } = await track(request, bulk)
    const invalid = refusals.flatMap((refusal, at) => (refusal === undefined ? [] : [at]))
    return reply.send({
      status: 'success',
      tracked: refusals.length - invalid.length,
      invalid: invalid.length,
      invalid_indices: invalid,
    })
  }

  function track(
    request: FastifyRequest,
    hits: { readonly queries: readonly string[]; readonly token?: string },
  ): Promise<TrackedAnswer> {
    const browser = request.headers['user-agent'] ?? ''
    return site.app.tracking.track({ ...hits, address: request.ip, browser })
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
