import type { FastifyInstance } from 'fastify'
import { type Static, Type } from '@sinclair/typebox'
import { parseId } from '#kernel'
import { fromBase64, toBase64 } from '#usecases'
import { admitted } from '../acting/session.ts'
import { sessionOnly } from '../openApi.ts'
import type { Site } from '../site.ts'
import { sendTrouble } from '../trouble.tsx'
import { sendBurdenProblem } from './burdenProblem.ts'
import { reportLimits, unlogged } from './unlogged.ts'

const notFound = { type: 'not-found' } as const
const created = 201
/** A picture of 8 MB in base64, and the rest. */
const mostReportBytes = 12 * 1024 * 1024
const base64 = Type.String({ pattern: '^[A-Za-z0-9+/]*={0,2}$' })
const keyId = Type.String({ pattern: '^[0-9a-f]{64}$' })
const drawing = Type.Object(
  { keyId, blinded: Type.Array(base64, { minItems: 1, maxItems: 50 }) },
  { additionalProperties: false },
)
const report = Type.Object(
  {
    tool: Type.Optional(Type.String({ maxLength: 20 })),
    named: Type.Optional(Type.String({ maxLength: 1000 })),
    families: Type.Array(Type.String({ maxLength: 40 }), { maxItems: 10 }),
    minutesPerWeek: Type.Integer(),
    words: Type.Optional(Type.String({ maxLength: 10_000 })),
    picture: Type.Optional(base64),
    code: Type.Optional(Type.String({ maxLength: 40 })),
    token: Type.Optional(
      Type.Object({ keyId, message: base64, signature: base64 }, { additionalProperties: false }),
    ),
  },
  { additionalProperties: false },
)
type Coded = { Params: { code: string } }

/** Tokens for those who are signed in; reports for everybody, of whom nothing is looked at. */
export function burdenApi(server: FastifyInstance, site: Site): void {
  const { tokens, reports } = site.app.burden

  server.get(
    '/api/burden-tokens',
    { schema: sessionOnly, config: unlogged },
    async (request, reply) => {
      const { actor } = await admitted(site, request)
      const offer = await tokens.offer(actor)
      if (!offer.ok) return sendBurdenProblem(site, request, reply, offer.refusal)
      return reply.header('cache-control', 'no-store').send(offer.value)
    },
  )

  server.post<{ Body: Static<typeof drawing> }>(
    '/api/burden-tokens',
    { schema: { ...sessionOnly, body: drawing }, config: unlogged },
    async (request, reply) => {
      const { actor } = await admitted(site, request)
      const { body } = request
      const drawn = await tokens.draw(actor, body.keyId, body.blinded.map(fromBase64))
      if (!drawn.ok) return sendBurdenProblem(site, request, reply, drawn.refusal)
      const signatures = drawn.value.map(toBase64)
      return reply.header('cache-control', 'no-store').send({ signatures })
    },
  )

  server.get('/api/burden-keys', { config: unlogged }, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ keys: await tokens.keys() }),
  )

  server.post<{ Body: Static<typeof report> }>(
    '/api/burden-reports',
    { schema: { body: report }, config: reportLimits, bodyLimit: mostReportBytes },
    async (request, reply) => {
      const { tool: named, picture, token, ...wish } = request.body
      const tool = named === undefined ? undefined : parseId('T', named)
      if (named !== undefined && !tool) {
        return sendBurdenProblem(site, request, reply, { type: 'report-tool-unknown' })
      }
      const sent = await reports.send({
        ...wish,
        ...(tool && { tool }),
        ...(picture !== undefined && { picture: fromBase64(picture) }),
        ...(token && {
          token: {
            keyId: token.keyId,
            message: fromBase64(token.message),
            signature: fromBase64(token.signature),
          },
        }),
      })
      if (!sent.ok) return sendBurdenProblem(site, request, reply, sent.refusal)
      return reply.code(created).header('cache-control', 'no-store').send(sent.value)
    },
  )

  server.get<Coded>('/api/burden-reports/:code', { config: unlogged }, async (request, reply) => {
    const fate = await reports.follow(request.params.code)
    if (!fate) return sendTrouble(site, request, reply, notFound)
    return reply.header('cache-control', 'no-store').send(fate)
  })

  server.get<Coded>(
    '/api/burden-reports/:code/receipt',
    { config: unlogged },
    async (request, reply) => {
      const receipt = await reports.receipt(request.params.code)
      if (!receipt) return sendTrouble(site, request, reply, notFound)
      return reply.header('cache-control', 'no-store').send(receipt)
    },
  )

  server.get<{ Params: { id: string } }>('/api/tools/:id/voices', async (request, reply) => {
    const id = parseId('T', request.params.id)
    if (!id || !(await site.app.showTool(id))) return sendTrouble(site, request, reply, notFound)
    return reply.send(await reports.voicesOf(id))
  })
}
