import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from '@sinclair/typebox'
import { parseId } from '#kernel'
import { type Sender, type SignedIn, ledgerActs, scopes } from '#usecases'
import { sessionOnly, signedInFor } from '../openApi.ts'
import type { Site } from '../site.ts'
import { sendTrouble } from '../trouble.tsx'
import { sendProgramProblem } from './problem.ts'
import { admitted } from './session.ts'

const tokenWish = Type.Object(
  {
    name: Type.String({ maxLength: 100 }),
    scopes: Type.Array(Type.Union(scopes.map((one) => Type.Literal(one)))),
    days: Type.Integer(),
  },
  { additionalProperties: false },
)
const hookWish = Type.Object(
  {
    address: Type.String({ maxLength: 2000 }),
    /** Which entries of the ledger; left out or empty: all. */
    acts: Type.Optional(Type.Array(Type.Union(ledgerActs.map((one) => Type.Literal(one))))),
    /** The place of the first entry to be sent; left out: only what is still to come. */
    from: Type.Optional(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })),
  },
  { additionalProperties: false },
)
type One = { Params: { id: string } }

/** For those who connect programs: tokens, and webhooks. */
export function programApi(server: FastifyInstance, site: Site): void {
  const { tokens, hooks } = site.app.acting

  server.get('/api/tokens', { schema: sessionOnly }, (request, reply) =>
    asPerson(request, reply, async (who) => ({ tokens: await tokens.list(who) })),
  )

  server.post<{ Body: Static<typeof tokenWish> }>(
    '/api/tokens',
    { schema: { ...sessionOnly, body: tokenWish } },
    (request, reply) =>
      asPerson(request, reply, async (who) => {
        const added = await tokens.add(who, request.body)
        if (!added.ok) return sendProgramProblem(site, request, reply, added.refusal)
        return reply.code(201).send(added.value)
      }),
  )

  server.delete<One>('/api/tokens/:id', { schema: sessionOnly }, (request, reply) =>
    asPerson(request, reply, async (who) => {
      const id = parseId('K', request.params.id)
      if (!id) return sendTrouble(site, request, reply, { type: 'not-found' })
      const ended = await tokens.end(who, id)
      if (!ended.ok) return sendProgramProblem(site, request, reply, ended.refusal)
      return reply.code(204).send()
    }),
  )

  const forHooks = { schema: signedInFor('webhooks') }
  server.get('/api/webhooks', forHooks, (request, reply) =>
    asSender(request, reply, async ({ actor }) => {
      const listed = await hooks.list(actor)
      if (!listed.ok) return sendProgramProblem(site, request, reply, listed.refusal)
      return reply.send({ webhooks: listed.value })
    }),
  )

  server.post<{ Body: Static<typeof hookWish> }>(
    '/api/webhooks',
    { schema: { ...forHooks.schema, body: hookWish } },
    (request, reply) =>
      asSender(request, reply, async ({ actor }) => {
        const { acts: wanted = [], ...wish } = request.body
        const added = await hooks.add(actor, { ...wish, acts: wanted })
        if (!added.ok) return sendProgramProblem(site, request, reply, added.refusal)
        return reply.code(201).send(added.value)
      }),
  )

  server.delete<One>('/api/webhooks/:id', forHooks, (request, reply) =>
    asSender(request, reply, async ({ actor }) => {
      const id = parseId('H', request.params.id)
      if (!id) return sendTrouble(site, request, reply, { type: 'not-found' })
      const ended = await hooks.end(actor, id)
      if (!ended.ok) return sendProgramProblem(site, request, reply, ended.refusal)
      return reply.code(204).send()
    }),
  )

  server.post<One>('/api/webhooks/:id/test', forHooks, (request, reply) =>
    asSender(request, reply, async ({ actor }) => {
      const id = parseId('H', request.params.id)
      if (!id) return sendTrouble(site, request, reply, { type: 'not-found' })
      const tested = await hooks.test(actor, id)
      if (!tested.ok) return sendProgramProblem(site, request, reply, tested.refusal)
      return reply.send(tested.value)
    }),
  )

  server.post<One>('/api/webhooks/:id/resume', forHooks, (request, reply) =>
    asSender(request, reply, async ({ actor }) => {
      const id = parseId('H', request.params.id)
      if (!id) return sendTrouble(site, request, reply, { type: 'not-found' })
      const resumed = await hooks.resume(actor, id)
      if (!resumed.ok) return sendProgramProblem(site, request, reply, resumed.refusal)
      return reply.code(204).send()
    }),
  )

  async function asSender<T>(
    request: FastifyRequest,
    reply: FastifyReply,
    work: (sender: Sender) => Promise<T>,
  ): Promise<T> {
    reply.header('cache-control', 'no-store')
    return work(await admitted(site, request))
  }

  function asPerson<T>(
    request: FastifyRequest,
    reply: FastifyReply,
    work: (who: SignedIn) => Promise<T>,
  ): Promise<T | FastifyReply> {
    return asSender<T | FastifyReply>(request, reply, async ({ session, ...who }) =>
      session
        ? work({ ...who, session })
        : sendProgramProblem(site, request, reply, { type: 'session-needed' }),
    )
  }
}
