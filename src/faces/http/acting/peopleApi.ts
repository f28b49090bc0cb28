import type { FastifyInstance } from 'fastify'
import { type Static, Type } from '@sinclair/typebox'
import { type Duty, parseId, roles } from '#kernel'
import type { Account } from '#usecases'
import { isSameOrigin } from '../guard.ts'
import { signedInFor } from '../openApi.ts'
import type { Site } from '../site.ts'
import { sendTrouble } from '../trouble.tsx'
import { sendPeopleProblem } from './problem.ts'
import { admitted, forgetSession, isByToken, rememberSession, whoSends } from './session.ts'

const short = Type.String({ maxLength: 300 })
const signingIn = Type.Object(
  { name: short, password: short, code: Type.Optional(short) },
  { additionalProperties: false },
)
const accepting = Type.Object(
  { token: short, name: short, displayName: short, password: short },
  { additionalProperties: false },
)
const duty = Type.Object(
  {
    role: Type.Union(roles.map((role) => Type.Literal(role))),
    office: Type.String({ pattern: '^O-[0-9A-HJKMNP-TV-Z]{8}$' }),
    within: Type.Optional(Type.String({ minLength: 2, maxLength: 60 })),
  },
  { additionalProperties: false },
)
const adding = Type.Object(
  { displayName: short, duties: Type.Array(duty, { maxItems: 50 }) },
  { additionalProperties: false },
)

/** Signing in, and accounts, for programs. */
export function peopleApi(server: FastifyInstance, site: Site): void {
  const { acting } = site.app

  server.post<{ Body: Static<typeof signingIn> }>(
    '/api/sign-in',
    { schema: { body: signingIn } },
    async (request, reply) => {
      const tried = await acting.signIn({ ...request.body, from: request.ip })
      if (!tried.ok) return sendPeopleProblem(site, request, reply, tried.refusal)
      rememberSession(reply, tried.value.token)
      return reply.header('cache-control', 'no-store').send(tried.value)
    },
  )

  server.post<{ Body: Static<typeof accepting> }>(
    '/api/invitations',
    { schema: { body: accepting } },
    async (request, reply) => {
      const accepted = await acting.acceptInvitation(request.body)
      if (!accepted.ok) return sendPeopleProblem(site, request, reply, accepted.refusal)
      return reply.code(201).send({ account: accepted.value })
    },
  )

  server.post('/api/sign-out', async (request, reply) => {
    const sender = await whoSends(site, request)
    if (sender?.session && (isByToken(request) || isSameOrigin(request))) {
      await acting.signOut(sender.session.tokenHash)
      forgetSession(reply)
    }
    return reply.code(204).send()
  })

  const signed = { schema: signedInFor('accounts') }
  server.get('/api/me', { schema: signedInFor() }, async (request, reply) => {
    const sender = await admitted(site, request)
    return reply.header('cache-control', 'no-store').send(shown(sender.account))
  })

  server.get('/api/accounts', signed, async (request, reply) => {
    const sender = await admitted(site, request)
    if (!sender.actor.duties.some(({ role }) => role === 'administrator')) {
      return sendPeopleProblem(site, request, reply, { type: 'not-an-administrator' })
    }
    const all = await acting.accounts()
    return reply.header('cache-control', 'no-store').send({ accounts: all.map(shown) })
  })

  server.post<{ Body: Static<typeof adding> }>(
    '/api/accounts',
    { schema: { ...signedInFor('accounts'), body: adding } },
    async (request, reply) => {
      const sender = await admitted(site, request)
      const { displayName, duties } = request.body
      const wish = { displayName, duties: duties as unknown as readonly Duty[] }
      const added = await acting.addAccount(sender.actor, wish)
      if (!added.ok) return sendPeopleProblem(site, request, reply, added.refusal)
      return reply.code(201).header('cache-control', 'no-store').send(added.value)
    },
  )

  server.delete<{ Params: { id: string } }>('/api/accounts/:id', signed, async (request, reply) => {
    const sender = await admitted(site, request)
    const id = parseId('P', request.params.id)
    if (!id) return sendTrouble(site, request, reply, { type: 'not-found' })
    const closed = await acting.closeAccount(sender.actor, id)
    if (!closed.ok) return sendPeopleProblem(site, request, reply, closed.refusal)
    return reply.code(204).send()
  })
}

/** An account as it may be told: nothing that one signs in with. */
function shown({ id, displayName, duties, code, signIn, closedAt }: Account) {
  return {
    id,
    displayName,
    duties,
    hasSignIn: signIn !== undefined,
    hasCode: code !== undefined,
    ...(closedAt !== undefined && { closedAt }),
  }
}
