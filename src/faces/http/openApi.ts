import swagger from '@fastify/swagger'
import type { FastifyInstance, FastifySchema } from 'fastify'
import type { Lang } from '#kernel'
import type { Scope } from '#usecases'
import { pageWords } from '#words'

/** Marks a route for whoever is signed in, and for programs whose token has the scope; without one, for any token. */
export function signedInFor(...scopes: readonly Scope[]): Pick<FastifySchema, 'security'> {
  return { security: [{ token: [...scopes] }] }
}

/** Marks a route for people with a session, and for no program. */
export const sessionOnly: Pick<FastifySchema, 'security'> = { security: [{ session: [] }] }

const problem = {
  description: 'RFC 9457',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['type', 'status'],
        properties: {
          type: { type: 'string', pattern: '^urn:subtract:problem:' },
          title: { type: 'string' },
          status: { type: 'integer' },
        },
      },
    },
  },
}

/** Describe the API (OpenAPI 3.1) from the very schemas by which requests are checked. Pages are no part of it. */
export function describeApi(server: FastifyInstance, lang: Lang): void {
  const { title, lead } = pageWords[lang].openApi
  void server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title, version: '1', description: lead },
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer' },
          session: { type: 'http', scheme: 'bearer' },
        },
      },
    },
    transform: ({ schema, url }) => ({
      url,
      schema: url.startsWith('/api/')
        ? { ...schema, response: { default: problem } }
        : { hide: true },
    }),
  })
}

/** Where the description is had. */
export function openApiRoute(server: FastifyInstance): void {
  server.get('/api/openapi.json', async (_request, reply) =>
    reply.header('cache-control', 'no-cache').send(server.swagger()),
  )
}
