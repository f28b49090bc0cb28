import { beforeAll, expect, test } from 'vitest'
import { Ajv2020 as Ajv, type ValidateFunction } from 'ajv/dist/2020.js'
import { roles } from '#kernel'
import { createHttp } from '#http'
import { type Scope, scopes } from '#usecases'
import { handmadeApp } from './handmadeApp.ts'

const broken: unknown[] = []
const server = createHttp(handmadeApp(), {
  lang: 'en',
  importAllowed: false,
  writesAMinute: 10_000,
  onBroken: (error) => broken.push(error),
})

type Operation = {
  readonly security?: readonly { readonly token?: readonly Scope[]; readonly session?: [] }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}
type Schema = {
  readonly type?: string
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly const?: string
  readonly minItems?: number
  readonly items?: Schema
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
}
type Described = {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}
let described: Described
const ajv = new Ajv({ strict: false, validateFormats: false })
beforeAll(async () => {
  described = (await server.inject('/api/openapi.json')).json<Described>()
  ajv.addSchema(described, 'api')
})

const people = [undefined, ...roles] as const
type Who = (typeof people)[number]
/** What only some roles may do; everything else is for all who are signed in, or for everybody. */
const onlyFor: Readonly<Record<string, readonly Who[]>> = {
  'get /api/accounts': ['administrator'],
  'post /api/accounts': ['administrator'],
  'delete /api/accounts/{id}': ['administrator'],
  'post /api/tools/{id}/audits': ['administrator', 'clerk', 'sponsor', 'reviewer', 'verifier'],
  'post /api/texts': ['clerk', 'reviewer', 'verifier', 'decider', 'auditor'],
  'get /api/webhooks': ['administrator'],
  'post /api/webhooks': ['administrator'],
  'delete /api/webhooks/{id}': ['administrator'],
  'post /api/webhooks/{id}/test': ['administrator'],
  'post /api/webhooks/{id}/resume': ['administrator'],
}
/** An id that a route under this path understands. */
const idsUnder = {
  '/api/accounts': 'P-00000001',
  '/api/tokens': 'K-00000001',
  '/api/texts': 'X-00000001',
  '/api/tools': 'T-00000001',
  '/api/webhooks': 'H-00000001',
} as const
const parameters: Readonly<Record<string, string>> = {
  limit: 'APP-17.low-share',
  id: 'C-00000005',
  a: 'T-00000001',
  b: 'T-00000002',
  place: '0',
  code: '7K3Q9-F2M4A-00000-ZZZZZ',
  number: '62072220260007',
}

/** A body that a schema admits, no matter what it means. */
function bodyOf(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf?.[0]) return bodyOf(schema.anyOf[0])
  if (schema.type === 'array') return schema.minItems ? [bodyOf(schema.items ?? {})] : []
  if (schema.type === 'number') return 0
  if (schema.type === 'integer') return 1
  if (schema.type !== 'object') return schema.pattern?.startsWith('^O-') ? 'O-00000001' : 'x'
  return Object.fromEntries(
    (schema.required ?? []).map((name) => [name, bodyOf(schema.properties?.[name] ?? {})]),
  )
}

/** Whether an answer is what the description says of its route. */
function asDescribed(method: string, path: string) {
  const key = `${method} ${path}`
  const known = checks.get(key)
  if (known) return known
  const ref = ['paths', path, method, 'responses', '2XX', 'content', 'application/json', 'schema']
    .map((part) => part.replaceAll('/', '~1'))
    .map(encodeURIComponent)
    .join('/')
  const check = ajv.compile({ $ref: `api#/${ref}` })
  checks.set(key, check)
  return check
}
const checks = new Map<string, ValidateFunction>()

async function statusOf(method: string, path: string, { requestBody }: Operation, who?: string) {
  const [, id] = Object.entries(idsUnder).find(([under]) => path.startsWith(under)) ?? []
  const known: Readonly<Record<string, string>> = { ...parameters, ...(id && { id }) }
  const asked = path.endsWith('/consistency') ? '?older=5' : ''
  const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => known[name] ?? name) + asked
  const schema = requestBody?.content['application/json']?.schema
  const answer = await server.inject({
    method: method.toUpperCase() as 'GET',
    url,
    headers: who ? { authorization: `Bearer ${who}` } : {},
    ...(schema && { payload: bodyOf(schema) as object }),
  })
  if (answer.statusCode < 300 && answer.body !== '' && !path.endsWith('openapi.json')) {
    const check = asDescribed(method, path)
    expect([path, check(answer.json()), check.errors]).toEqual([path, true, null])
    answered.add(`${method} ${path}`)
  }
  return answer.statusCode
}
const answered = new Set<string>()

/** The routes that read, of which no answer was held against its description. */
function neverAnswered(): readonly string[] {
  const routes = Object.entries(described.paths).flatMap(([path, operations]) =>
    'get' in operations ? [`get ${path}`] : [],
  )
  return routes.filter((route) => !answered.has(route) && !route.endsWith('openapi.json'))
}

test('the API describes itself as OpenAPI 3.1, and describes no page', async () => {
  expect(described.openapi).toBe('3.1.0')
  const paths = Object.keys(described.paths)
  expect(paths).toContain('/api/cases/{id}/steps')
  expect(paths.filter((path) => !path.startsWith('/api/'))).toEqual([])
})

test('every route of the API, with every role and with none, is open to those it is for and to nobody else', async () => {
  const [unauthorised, forbidden] = [401, 403]
  const seen: string[] = []
  for (const [path, operations] of Object.entries(described.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const route = `${method} ${path}`
      for (const who of people) {
        const status = await statusOf(method, path, operation, who)
        const may = onlyFor[route] ?? (operation.security ? roles : people)
        const said = `${route} by ${who ?? 'nobody'}: ${status}`
        seen.push(said)
        if (path === '/api/sign-in') expect(status, said).toBe(unauthorised)
        else if (!who && operation.security) expect(status, said).toBe(unauthorised)
        else if (!may.includes(who)) expect(status, said).toBe(forbidden)
        else {
          expect(status, said).not.toBe(unauthorised)
          const isStep = path.endsWith('/cases') || path.endsWith('/steps')
          if (!isStep) expect(status, said).not.toBe(forbidden)
        }
        expect(status, said).toBeLessThan(500)
      }
    }
  }
  expect(seen.length).toBeGreaterThan(200)
  expect(neverAnswered()).toEqual([])
  expect(broken).toEqual([])
})

test('a token of a program goes as far as its scopes, at every route, and into no page', async () => {
  const [unauthorised, forbidden] = [401, 403]
  for (const [path, operations] of Object.entries(described.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const [wanted] = operation.security ?? []
      if (!wanted) continue
      for (const scope of scopes) {
        const said = `${method} ${path} with ${scope}`
        const status = await statusOf(method, path, operation, `sbt_${scope}`)
        const may = wanted.token?.every((one) => one === scope) ?? false
        const isStep = path.endsWith('/cases') || path.endsWith('/steps')
        if (!may) expect(status, said).toBe(forbidden)
        else if (!isStep) expect([unauthorised, forbidden], said).not.toContain(status)
      }
    }
  }
  const seeOther = 303
  const page = await server.inject({
    url: '/cases',
    headers: { authorization: 'Bearer sbt_cases:read' },
  })
  expect(page.statusCode).toBe(seeOther)
})

test('a token without the scope is told which one it lacks, and which things are for people', async () => {
  const ask = (url: string, token: string) =>
    server.inject({ url, headers: { authorization: `Bearer ${token}` } })
  expect((await ask('/api/cases', 'sbt_accounts')).json()).toMatchObject({
    type: 'urn:subtract:problem:scope-missing',
    scope: 'cases:read',
  })
  expect((await ask('/api/tokens', 'sbt_accounts')).json()).toMatchObject({
    type: 'urn:subtract:problem:session-needed',
  })
  expect((await ask('/api/me', 'sbt_')).statusCode).toBe(200)
})

test('a write with an idempotency key is done once, and its answer is given again to whoever asked', async () => {
  const add = (key: string, displayName: string, who = 'administrator') =>
    server.inject({
      method: 'POST',
      url: '/api/accounts',
      headers: { authorization: `Bearer ${who}`, 'idempotency-key': key },
      payload: { displayName, duties: [{ role: 'reader', office: 'O-00000001' }] },
    })
  const first = await add('a', '钱七')
  const again = await add('a', '钱七')
  expect(first.statusCode).toBe(201)
  expect(first.headers['idempotency-replayed']).toBeUndefined()
  expect(again.statusCode).toBe(201)
  expect(again.headers['idempotency-replayed']).toBe('true')
  expect(again.json()).toEqual(first.json())
  const changed = await add('a', '孙八')
  expect(changed.statusCode).toBe(422)
  expect(changed.json()).toMatchObject({
    type: 'urn:subtract:problem:key-used-for-another-call',
    key: 'a',
  })
  expect((await add('a', '孙八', 'desk')).statusCode).toBe(201)
  const refused = await add('b', '')
  expect(refused.statusCode).toBe(422)
  expect((await add('b', '')).body).toBe(refused.body)
})

const pagesForPeople = [
  '/cases',
  '/cases/new?kind=filing',
  '/cases/C-00000003',
  '/accounts',
  '/usage',
]
test.each(pagesForPeople)(
  'the page %s leads who is not signed in to where they can',
  async (path) => {
    const seeOther = 303
    const answer = await server.inject(path)
    expect(answer.statusCode).toBe(seeOther)
    expect(answer.headers.location).toMatch(/^\/sign-in\?next=%2F/)
  },
)

test('wrong input for a program is answered with what is wrong and where', async () => {
  const answer = await server.inject({
    method: 'POST',
    url: '/api/cases',
    headers: { authorization: 'Bearer owner' },
    payload: { kind: 'party', step: 'submit', answers: {} },
  })
  const problem = answer.json<{ title: string; faults: readonly { field: string }[] }>()
  expect(answer.statusCode).toBe(400)
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(problem.title.length).toBeGreaterThan(0)
  expect(problem.faults[0]?.field).toBe('body/kind')
})

test('who sends too much at once is asked to wait, and nobody else is', async () => {
  const slow = createHttp(handmadeApp(), {
    lang: 'en',
    importAllowed: false,
    writesAMinute: 2,
    onBroken: (error) => broken.push(error),
  })
  const gate = (who: string) =>
    slow.inject({
      method: 'POST',
      url: '/api/gate',
      headers: { authorization: `Bearer ${who}` },
      payload: { name: 'x', functions: ['x'], audiences: [] },
    })
  const statuses = [await gate('owner'), await gate('owner'), await gate('owner')].map(
    ({ statusCode }) => statusCode,
  )
  expect(statuses).toEqual([200, 200, 429])
  const refused = await gate('owner')
  expect(refused.json()).toMatchObject({ type: 'urn:subtract:problem:too-many', status: 429 })
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect((await gate('desk')).statusCode).toBe(200)
  expect((await slow.inject('/api/overview')).statusCode).toBe(200)
})
