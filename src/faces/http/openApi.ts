import swagger from '@fastify/swagger'
import type { FastifyInstance, FastifySchema } from 'fastify'
import type { Lang } from '#kernel'
import { pageWords } from '#words'

/** Marks a route that only somebody who is signed in may use. */
export const signedInOnly: Pick<FastifySchema, 'security'> = { security: [{ token: [] }] }

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
