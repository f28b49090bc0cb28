import type { FastifyInstance } from 'fastify'
import { type Static, Type } from '@sinclair/typebox'
import { signedInFor } from '../openApi.ts'
import type { Site } from '../site.ts'
import { sendRulebookProblem } from './problem.ts'
import { admitted } from './session.ts'

const limitId = Type.String({ pattern: '^[A-Za-z0-9-]+([.][a-z0-9-]+)?$', maxLength: 100 })
const source = Type.String({ maxLength: 2000 })
const effectWish = Type.Object(
  {
    limits: Type.Array(Type.Object({ id: limitId, value: Type.Number(), source }), {
      minItems: 1,
      maxItems: 50,
    }),
  },
  { additionalProperties: false },
)
const setting = Type.Object(
  { value: Type.Number(), source, seen: Type.Number() },
  { additionalProperties: false },
)

/** The numbers that the law leaves open: what a change would do, and making it. */
export function rulebookApi(server: FastifyInstance, site: Site): void {
  const { rulebook } = site.app.acting

  server.post<{ Body: Static<typeof effectWish> }>(
    '/api/rulebook/effect',
    { schema: { ...signedInFor('rulebook'), body: effectWish } },
    async (request, reply) => {
      const effect = await rulebook.effect(request.body.limits)
      if (!effect.ok) return sendRulebookProblem(site, request, reply, effect.refusal)
      return reply.header('cache-control', 'no-store').send(effect.value)
    },
  )

  server.put<{ Params: { limit: string }; Body: Static<typeof setting> }>(
    '/api/rulebook/limits/:limit',
    { schema: { ...signedInFor('rulebook'), body: setting } },
    async (request, reply) => {
      const sender = await admitted(site, request)
      const limit = { ...request.body, id: request.params.limit }
      const set = await rulebook.setLimit(sender.actor, limit)
      if (!set.ok) return sendRulebookProblem(site, request, reply, set.refusal)
      return reply.header('cache-control', 'no-store').send(set.value)
    },
  )
}
