import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Static, Type } from '@sinclair/typebox'
import { parseId } from '#kernel'
import { ratingKinds } from '#observe'
import type { PublicRating, ReportedRating } from '#usecases'
import { rateScript } from '#pages'
import { sayRatingRefusal } from '#words'
import { sendRatingProblem } from '../acting/problem.ts'
import { admitted } from '../acting/session.ts'
import { signedInFor } from '../openApi.ts'
import { readerOfRequest } from '../reader.ts'
import type { Site } from '../site.ts'
import { sendTrouble } from '../trouble.tsx'

const [created, noContent, notModified] = [201, 204, 304]
const fromAnywhere = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': 'no-store',
}
const mostReported = 1_000
const voices = 1_000_000
const scriptMark = `"${createHash('sha256').update(rateScript).digest('base64url').slice(0, 16)}"`

/** A grade from 5 (very satisfied) to 1 (very dissatisfied), with words and a telephone number or mail address to call back. */
const rating = Type.Object(
  {
    grade: Type.Integer(),
    words: Type.Optional(Type.String()),
    contact: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
)
const reported = Type.Object(
  {
    ratings: Type.Array(
      Type.Object(
        {
          tool: Type.String({ maxLength: 40 }),
          kind: Type.Union(ratingKinds.map((one) => Type.Literal(one))),
          grade: Type.Integer(),
          /** How many there were of the same; one where it is left out. */
          voices: Type.Optional(Type.Integer({ minimum: 1, maximum: voices })),
          /** The day they were given, within the past year; today where it is left out. */
          on: Type.Optional(Type.String({ maxLength: 40 })),
          words: Type.Optional(Type.String()),
          contact: Type.Optional(Type.String()),
        },
        { additionalProperties: false },
      ),
      { maxItems: mostReported },
    ),
  },
  { additionalProperties: false },
)
type One = { Params: { id: string } }

/** Ratings for scripts in other pages and for programs. */
export function ratingApi(server: FastifyInstance, site: Site): void {
  const { ratings, showTool } = site.app

  server.get('/rate.js', { schema: { hide: true } }, async (request, reply) => {
    reply
      .header('content-type', 'text/javascript; charset=utf-8')
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('cache-control', 'public, max-age=86400')
      .header('etag', scriptMark)
    return request.headers['if-none-match'] === scriptMark
      ? reply.code(notModified).send()
      : reply.send(rateScript)
  })

  void server.register(async (routes) => {
    routes.addHook('onRequest', async (_request, reply) => {
      reply.headers(fromAnywhere)
    })
    const place = '/api/tools/:id/ratings'

    routes.options(place, { schema: { hide: true } }, (_request, reply) =>
      reply
        .header('access-control-allow-headers', 'content-type')
        .header('access-control-allow-methods', 'GET, POST')
        .code(noContent)
        .send(),
    )

    routes.get<One>(place, async (request, reply) => {
      const id = parseId('T', request.params.id)
      if (!id || !(await showTool(id))) {
        return sendTrouble(site, request, reply, { type: 'not-found' })
      }
      return reply.send(await ratings.summaryOf(id))
    })

    routes.post<One & { Body: Static<typeof rating> }>(
      place,
      { schema: { body: rating } },
      async (request, reply) => {
        const wish: PublicRating = {
          ...request.body,
          tool: request.params.id,
          way: isOfAnotherPage(request) ? 'script' : 'page',
          address: request.ip,
        }
        const rated = await ratings.rate(wish)
        if (!rated.ok) return sendRatingProblem(site, request, reply, rated.refusal)
        return reply.code(created).send(rated.value)
      },
    )
  })

  server.post<{ Body: Static<typeof reported> }>(
    '/api/ratings',
    { schema: { ...signedInFor('ratings'), body: reported } },
    async (request, reply) => {
      const { actor } = await admitted(site, request)
      const wish: readonly ReportedRating[] = request.body.ratings
      const { counted, refused } = await ratings.report(actor, wish)
      const { lang } = readerOfRequest(request, site.lang).reader
      return reply.header('cache-control', 'no-store').send({
        counted,
        refused: refused.map(({ at, why }) => ({
          at,
          type: `urn:subtract:problem:${why.type}`,
          title: sayRatingRefusal(lang, why),
        })),
      })
    },
  )

  server.get<One>(
    '/api/cases/:id/voices',
    { schema: signedInFor('cases:read') },
    async (request, reply) => {
      const { actor } = await admitted(site, request)
      const id = parseId('C', request.params.id)
      const said = id && (await ratings.voicesOfCase(id, actor))
      return reply.header('cache-control', 'no-store').send(said ? { voices: said } : {})
    },
  )
}

/** Whether a page of another site sent it: then it came by the script in that page. */
function isOfAnotherPage({ headers, host }: FastifyRequest): boolean {
  const { origin } = headers
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host !== host
}
