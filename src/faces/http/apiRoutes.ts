import type { FastifyInstance } from 'fastify'
import { type Static, Type } from '@sinclair/typebox'
import { addDays, parseId } from '#kernel'
import { sumUse } from '#observe'
import { onAfter, overlapCursorIn, toolCursorIn, withCursor } from './cursor.ts'
import {
  type PageQuery,
  type RegionQuery,
  type ToolsQuery,
  pageQuery,
  pageSize,
  regionQuery,
  registerQueryOf,
  toolsQuery,
} from './queries.ts'
import type { Site } from './site.ts'
import { sendTrouble } from './trouble.tsx'

const usualDays = 30
const mostDays = 3_660
const useQuery = Type.Object({
  days: Type.Optional(Type.Integer({ minimum: 1, maximum: mostDays })),
})

/** The same facts for programs: what the pages show, as JSON. */
export function apiRoutes(server: FastifyInstance, site: Site): void {
  const { app } = site
  server.get('/api/overview', async (request, reply) => {
    const overview = await app.overview()
    if (!overview) return sendTrouble(site, request, reply, { type: 'not-found' })
    return reply.send(overview)
  })

  server.get<{ Querystring: ToolsQuery }>(
    '/api/tools',
    { schema: { querystring: toolsQuery } },
    async (request, reply) => {
      const query = registerQueryOf(request.query)
      if (!query) return sendTrouble(site, request, reply, { type: 'bad-request' })
      const found = await app.searchTools({
        ...query,
        ...onAfter(toolCursorIn, request.query.after),
      })
      const { page, pageSize: size } = query
      return reply.send({ ...withCursor(request, reply, found), page, pageSize: size })
    },
  )

  server.get<{ Querystring: PageQuery }>(
    '/api/overlaps',
    { schema: { querystring: pageQuery } },
    async (request, reply) => {
      const { page = 1, after } = request.query
      const found = await app.listOverlaps({
        page,
        pageSize,
        ...onAfter(overlapCursorIn, after),
      })
      return reply.send({ ...withCursor(request, reply, found), page, pageSize })
    },
  )

  server.get<{ Params: { a: string; b: string } }>(
    '/api/overlaps/:a/:b',
    async (request, reply) => {
      const a = parseId('T', request.params.a)
      const b = parseId('T', request.params.b)
      const stored = a && b && (await app.showOverlap(a, b))
      if (!stored) return sendTrouble(site, request, reply, { type: 'not-found' })
      return reply.send(stored)
    },
  )

  server.get('/api/rulebook', async (_request, reply) => {
    const { rules, limits, ...rulebook } = await app.rulebook()
    return reply.send({ ...rulebook, rules: [...rules.values()], limits: [...limits.values()] })
  })

  server.get<{ Querystring: RegionQuery }>(
    '/api/regions',
    { schema: { querystring: regionQuery } },
    async (request, reply) => {
      const view = await app.regions.region(request.query.within)
      if (!view) return sendTrouble(site, request, reply, { type: 'not-found' })
      return reply.send(view)
    },
  )

  server.get<{ Params: { id: string }; Querystring: Static<typeof useQuery> }>(
    '/api/tools/:id/use',
    { schema: { querystring: useQuery } },
    async (request, reply) => {
      const id = parseId('T', request.params.id)
      const stored = id && (await app.showTool(id))
      if (!stored) return sendTrouble(site, request, reply, { type: 'not-found' })
      const { days = usualDays } = request.query
      const since = addDays(app.acting.today(), -days)
      const use = sumUse(await app.usageOf(id, since))
      return reply.send({ ...use, year: await app.orderedYear(stored) })
    },
  )

  server.get<{ Params: { id: string } }>('/api/tools/:id/evidence', async (request, reply) => {
    const id = parseId('T', request.params.id)
    const stored = id && (await app.showTool(id))
    if (!stored) return sendTrouble(site, request, reply, { type: 'not-found' })
    return reply.send(await app.evidenceOf(stored.tool))
  })

  server.get('/api/offices', async (_request, reply) => reply.send(await app.listOffices()))

  server.get<{ Params: { id: string } }>('/api/tools/:id', async (request, reply) => {
    const id = parseId('T', request.params.id)
    const stored = id && (await app.showTool(id))
    if (!stored) return sendTrouble(site, request, reply, { type: 'not-found' })
    return reply.send(stored)
  })
}
