import type { FastifyInstance } from 'fastify'
import { type Static, Type } from '@sinclair/typebox'
import { isSameOrigin } from '../guard.ts'
import { signedInOnly } from '../openApi.ts'
import type { Site } from '../site.ts'
import { sendRulebookProblem, sendSignInNeeded } from './problem.ts'
import { isByToken, whoSends } from './session.ts'

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
    { schema: { ...signedInOnly, body: effectWish } },
    async (request, reply) => {
      const isOurs = isByToken(request) || isSameOrigin(request)
      const sender = isOurs ? await whoSends(site, request) : undefined
      if (!sender) return sendSignInNeeded(site, request, reply)
      const effect = await rulebook.effect(request.body.limits)
      if (!effect.ok) return sendRulebookProblem(site, request, reply, effect.refusal)
      return reply.header('cache-control', 'no-store').send(effect.value)
    },
  )

  server.put<{ Params: { limit: string }; Body: Static<typeof setting> }>(
    '/api/rulebook/limits/:limit',
    { schema: { ...signedInOnly, body: setting } },
    async (request, reply) => {
      const isOurs = isByToken(request) || isSameOrigin(request)
      const sender = isOurs ? await whoSends(site, request) : undefined
      if (!sender) return sendSignInNeeded(site, request, reply)
      const limit = { ...request.body, id: request.params.limit }
      const set = await rulebook.setLimit(sender.actor, limit)
      if (!set.ok) return sendRulebookProblem(site, request, reply, set.refusal)
      return reply.header('cache-control', 'no-store').send(set.value)
    },
  )
}
