import { readFileSync } from 'node:fs'
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
export function openApiRoute(server: FastifyInstance, answers = ownAnswers()): void {
  let described: OpenApi | undefined
  server.get('/api/openapi.json', async (_request, reply) => {
    described ??= withAnswers(server.swagger() as unknown as OpenApi, answers)
    return reply.header('cache-control', 'no-cache').send(described)
  })
}

/** What each route answers, and the schemas that those refer to. */
export type AnswerSchemas = {
  readonly answers: Readonly<Record<string, object>>
  readonly schemas: object
}

function ownAnswers(): AnswerSchemas {
  const file = new URL('./answers.json', import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as AnswerSchemas
}

type OpenApi = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: object
}
type Operation = { readonly responses: object }

/** The description with what each route answers, as it was made from the types of `answers.ts`. */
function withAnswers(api: OpenApi, { answers, schemas }: AnswerSchemas): OpenApi {
  const paths = Object.entries(api.paths).map(([path, operations]) => {
    const told = Object.entries(operations).map(([method, operation]) => {
      const schema = answers[`${method.toUpperCase()} ${path}`]
      const responses = { ...success(schema), ...operation.responses }
      return [method, { ...operation, responses }]
    })
    return [path, Object.fromEntries(told)]
  })
  return { ...api, paths: Object.fromEntries(paths), components: { ...api.components, schemas } }
}

function success(schema: object | undefined): object {
  if (!schema) return { '2XX': { description: '' } }
  return { '2XX': { description: '', content: { 'application/json': { schema } } } }
}
