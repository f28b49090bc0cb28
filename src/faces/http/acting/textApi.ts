import type { FastifyInstance } from 'fastify'
import { type Static, Type } from '@sinclair/typebox'
import { type Day, parseDay, parseId } from '#kernel'
import { textKinds, textMostLetters } from '#usecases'
import { afterWish, onAfter, textCursorIn, withCursor } from '../cursor.ts'
import { signedInFor } from '../openApi.ts'
import { pageSize } from '../queries.ts'
import type { Site } from '../site.ts'
import { sendTrouble } from '../trouble.tsx'
import { sendTextProblem } from './problem.ts'
import { admitted } from './session.ts'

const created = 201
const bodyLimit = 2 * 1024 * 1024
const text = Type.String({ maxLength: textMostLetters })
const readWish = Type.Object({ text }, { additionalProperties: false })
const keepWish = Type.Object(
  {
    title: Type.String({ maxLength: 1000 }),
    kind: Type.Union(textKinds.map((kind) => Type.Literal(kind))),
    text,
    office: Type.Optional(Type.String({ pattern: '^O-' })),
    issuedOn: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })),
  },
  { additionalProperties: false },
)
const settleWish = Type.Object(
  {
    tool: Type.String({ pattern: '^T-' }),
    start: Type.Integer({ minimum: 0 }),
    answer: Type.Union([Type.Literal('confirmed'), Type.Literal('refused')]),
  },
  { additionalProperties: false },
)
const listQuery = Type.Object({ waiting: Type.Optional(Type.Boolean()), after: afterWish })
type One = { Params: { id: string } }

/** Texts for programs: read them, keep them, and settle what they are about. */
export function textApi(server: FastifyInstance, site: Site): void {
  const { texts } = site.app
  const forTexts = signedInFor('texts')

  server.get<{ Querystring: Static<typeof listQuery> }>(
    '/api/texts',
    { schema: { querystring: listQuery } },
    async (request, reply) => {
      const { waiting, after } = request.query
      const listed = await texts.list({
        pageSize,
        ...onAfter(textCursorIn, after),
        ...(waiting && { waiting }),
      })
      return reply.send(withCursor(request, reply, listed))
    },
  )

  server.get<One>('/api/texts/:id', async (request, reply) => {
    const id = parseId('X', request.params.id)
    const shown = id && (await texts.show(id))
    if (!shown) return sendTrouble(site, request, reply, { type: 'not-found' })
    return reply.send(shown)
  })

  server.post<{ Body: Static<typeof readWish> }>(
    '/api/texts/read',
    { schema: { ...forTexts, body: readWish }, bodyLimit },
    async (request, reply) => {
      const read = await texts.read({ text: request.body.text })
      if (!read.ok) return sendTextProblem(site, request, reply, read.refusal)
      return reply.header('cache-control', 'no-store').send(read.value)
    },
  )

  server.post<{ Body: Static<typeof keepWish> }>(
    '/api/texts',
    { schema: { ...forTexts, body: keepWish }, bodyLimit },
    async (request, reply) => {
      const { actor } = await admitted(site, request)
      const { office: sentOffice, issuedOn: sentDay, ...wish } = request.body
      const office = sentOffice === undefined ? undefined : parseId('O', sentOffice)
      const issuedOn: Day | undefined = sentDay === undefined ? undefined : parseDay(sentDay)
      if (sentOffice !== undefined && !office) {
        const refusal = { type: 'office-not-known', office: sentOffice } as const
        return sendTextProblem(site, request, reply, refusal)
      }
      const kept = await texts.keep(actor, {
        ...wish,
        ...(office && { office }),
        ...(issuedOn && { issuedOn }),
      })
      if (!kept.ok) return sendTextProblem(site, request, reply, kept.refusal)
      return reply.code(created).send(kept.value)
    },
  )

  server.post<One & { Body: Static<typeof settleWish> }>(
    '/api/texts/:id/links',
    { schema: { ...forTexts, body: settleWish } },
    async (request, reply) => {
      const { actor } = await admitted(site, request)
      const id = parseId('X', request.params.id)
      const { tool: sent, ...wish } = request.body
      const tool = parseId('T', sent)
      if (!id) return sendTrouble(site, request, reply, { type: 'not-found' })
      if (!tool) {
        return sendTextProblem(site, request, reply, { type: 'tool-not-known', tool: sent })
      }
      const settled = await texts.settle(actor, id, { ...wish, tool })
      if (!settled.ok) return sendTextProblem(site, request, reply, settled.refusal)
      return reply.send(settled.value)
    },
  )
}
