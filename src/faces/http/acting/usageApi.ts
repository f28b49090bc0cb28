import type { FastifyInstance } from 'fastify'
import { type Static, Type } from '@sinclair/typebox'
import { usageWishOf } from '#usecases'
import { signedInFor } from '../openApi.ts'
import type { Site } from '../site.ts'
import { sendTrouble } from '../trouble.tsx'
import { readBody, readUpload } from '../upload.ts'
import { sendUsageProblem } from './problem.ts'
import { admitted } from './session.ts'

const longest = 500
/** What other routes let be read before they are asked. */
const readElsewhere = ['application/json', 'text/plain', 'application/x-www-form-urlencoded']
const usageQuery = Type.Object({
  /** Whose use the logs tell. */
  tool: Type.Optional(Type.String({ maxLength: longest })),
  /** Tools by names of servers, as `HOST=T-ID`; may be repeated. */
  site: Type.Optional(Type.Array(Type.String({ maxLength: longest }), { maxItems: 1000 })),
  /** Which of several servers of one tool wrote the logs. */
  server: Type.Optional(Type.String({ maxLength: longest })),
  /** The name of a file that is the whole body. */
  name: Type.Optional(Type.String({ maxLength: longest })),
  /** Only say what it would come to. */
  preview: Type.Optional(Type.Boolean()),
})

/** Logs and spreadsheets of use from programs: as files of a form, or one file as the body itself. */
export function usageApi(server: FastifyInstance, site: Site): void {
  void server.register(async (routes) => {
    // The body is read by the route itself, as far as it may be long.
    routes.removeContentTypeParser(readElsewhere)
    routes.addContentTypeParser('*', (_request, _payload, done) => done(null))
    routes.post<{ Querystring: Static<typeof usageQuery> }>(
      '/api/usage',
      { schema: { ...signedInFor('usage'), querystring: usageQuery } },
      async (request, reply) => {
        reply.header('cache-control', 'no-store')
        const { actor } = await admitted(site, request)
        const { limits } = site.usageDesk
        const { tool, site: sites = [], server: from, name = '', preview } = request.query
        const wish = usageWishOf({ tool, sites, server: from })
        if (!wish.ok) return sendUsageProblem(site, request, reply, wish.refusal)
        const upload = request.isMultipart()
          ? await readUpload(request, limits)
          : await readBody(request, name, limits)
        if (upload.type === 'too-large') {
          const { mostBytes } = limits
          return sendTrouble(site, request, reply, { type: 'too-large', mostBytes })
        }
        const { files } = upload
        const mode = preview ? 'preview' : 'save'
        const taken = await site.app.importUsage({ files, actor, ...wish.value }, mode)
        return taken.ok
          ? reply.send(taken.value)
          : sendUsageProblem(site, request, reply, taken.refusal)
      },
    )
  })
}
