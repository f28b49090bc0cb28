import type { FastifyInstance } from 'fastify'
import { type Static, Type } from '@sinclair/typebox'
import { parseId } from '#kernel'
import { groupSigns, hashedFormat, mostGroups, mostMembers, mostWeeks } from '#observe'
import type { TakeGroupsRefusal } from '#usecases'
import { sendGroupProblem } from './acting/problem.ts'
import { admitted } from './acting/session.ts'
import { signedInFor } from './openApi.ts'
import { pageSize } from './queries.ts'
import type { Site } from './site.ts'
import { sendTrouble } from './trouble.tsx'

const mostBytes = 64 * 1024 * 1024
const lastPage = 1_000_000
const longestName = 200
const longestTold = 64
const count = Type.Integer({ minimum: 0, maximum: 2_000_000_000 })
const onDay = Type.String({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$` })
const name = Type.String({ minLength: 1, maxLength: longestName })
const strict = { additionalProperties: false } as const

const hashedGroup = Type.Object(
  {
    name,
    sponsor: Type.Optional(name),
    tool: Type.Optional(name),
    // What stands here is looked at once more where it is taken: a hash, and nothing else.
    members: Type.Optional(
      Type.Array(Type.String({ maxLength: longestTold }), { maxItems: mostMembers }),
    ),
    stated: Type.Optional(count),
    tooFew: Type.Optional(Type.Literal(true)),
    weeks: Type.Optional(
      Type.Array(
        Type.Object(
          {
            week: onDay,
            active: count,
            messages: count,
            offHours: count,
            replyDemands: count,
            answers: count,
            chains: count,
            instantReplies: count,
            materials: count,
            roundTheClock: count,
          },
          strict,
        ),
        { maxItems: mostWeeks },
      ),
    ),
    firstOn: Type.Optional(onDay),
    lastOn: Type.Optional(onDay),
  },
  strict,
)
const hashedGroups = Type.Object(
  {
    format: Type.Literal(hashedFormat),
    keyId: Type.Optional(Type.String({ pattern: '^[0-9a-f]{12}$' })),
    asOf: onDay,
    groups: Type.Array(hashedGroup, { maxItems: mostGroups }),
  },
  strict,
)
const listQuery = Type.Object({
  sign: Type.Optional(Type.Union(groupSigns.map((sign) => Type.Literal(sign)))),
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: lastPage })),
})

/** The status that goes with each reason why groups were not taken. */
export const statusOfGroups: { readonly [R in TakeGroupsRefusal as R['type']]: number } = {
  'group-key-differs': 409,
  'hashed-not-valid': 422,
  'members-not-hashed': 422,
  'hashed-without-key': 422,
  'hashed-too-much': 422,
  'hashed-ahead': 422,
}

/** Groups for programs: hashed members and figures in, figures and pairs out. No route answers by member. */
export function groupApi(server: FastifyInstance, site: Site): void {
  const { groups } = site.app

  server.post<{ Body: Static<typeof hashedGroups> }>(
    '/api/groups',
    { schema: { ...signedInFor('groups'), body: hashedGroups }, bodyLimit: mostBytes },
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      const { actor } = await admitted(site, request)
      const taken = await groups.take(request.body, actor)
      if (!taken.ok) {
        const status = statusOfGroups[taken.refusal.type]
        return sendGroupProblem(site, request, reply, taken.refusal, status)
      }
      return reply.send(taken.value)
    },
  )

  server.get<{ Querystring: Static<typeof listQuery> }>(
    '/api/groups',
    { schema: { querystring: listQuery } },
    async (request, reply) => {
      const { sign, page = 1 } = request.query
      const list = await groups.list({ page, pageSize, ...(sign && { sign }) })
      return reply.send({ ...list, page, pageSize })
    },
  )

  server.get<{ Querystring: Static<typeof listQuery> }>(
    '/api/groups/pairs',
    { schema: { querystring: Type.Pick(listQuery, ['page']) } },
    async (request, reply) => {
      const { page = 1 } = request.query
      return reply.send({ ...(await groups.pairs({ page, pageSize })), page, pageSize })
    },
  )

  server.get<{ Params: { id: string } }>('/api/tools/:id/group', async (request, reply) => {
    const id = parseId('T', request.params.id)
    const stored = id && (await site.app.showTool(id))
    if (!stored) return sendTrouble(site, request, reply, { type: 'not-found' })
    return reply.send(await groups.ofTool(stored.tool.id))
  })
}
