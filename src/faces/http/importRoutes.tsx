import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Type } from '@sinclair/typebox'
import {
  DonePage,
  type IntakeProblem,
  IntakePage,
  PreviewPage,
  type RowType,
  WorkingPage,
  fieldChoices,
} from '#pages'
import { isLocal, isSameOrigin } from './guard.ts'
import { type Site, sendPage } from './site.ts'
import { sendTrouble } from './trouble.tsx'
import { type Upload, readUpload } from './upload.ts'

const patienceMs = 1500
const seeOther = 303
const previewQuery = Type.Object({
  type: Type.Optional(
    Type.Union(
      (['new', 'changed', 'unchanged', 'refused', 'passed-over'] as const).map((type) =>
        Type.Literal(type),
      ),
    ),
  ),
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
})
type PreviewQuery = { readonly type?: RowType; readonly page?: number }
type Token = { readonly token: string }

/** Import: choose, look, confirm. Nothing is registered before the last step, and nothing from another machine. */
export function importRoutes(server: FastifyInstance, site: Site): void {
  const { desk, guard } = site
  const allowed = (request: FastifyRequest) => site.importAllowed && isLocal(request)

  const sendStart = (
    request: FastifyRequest,
    reply: FastifyReply,
    problem?: IntakeProblem,
    status = 200,
  ) => {
    return sendPage(site, request, reply, {
      status,
      way: 'intake',
      title: ({ words }) => words.intake.title,
      draw: (reader) => (
        <IntakePage
          reader={reader}
          limits={desk.limits}
          formToken={guard.token(request, reply)}
          allowed={allowed(request)}
          problem={problem}
        />
      ),
    })
  }

  /** A form of ours, sent from this machine; anything else is told so and changes nothing. */
  const admits = (request: FastifyRequest, token: string | undefined) =>
    allowed(request) && isSameOrigin(request) && guard.admits(request, token)

  server.get<{ Querystring: { problem?: string } }>('/import', (request, reply) => {
    const told = request.query.problem
    const problem = (['no-file', 'busy', 'gone', 'discarded'] as const).find((one) => one === told)
    return sendStart(request, reply, problem && { type: problem })
  })

  server.post('/import', async (request, reply) => {
    if (!allowed(request) || !isSameOrigin(request))
      return sendTrouble(site, request, reply, { type: 'not-allowed' })
    const upload: Upload = await readUpload(request, desk.limits)
    if (upload.type === 'too-large')
      return sendTrouble(site, request, reply, {
        type: 'too-large',
        mostBytes: desk.limits.mostBytes,
      })
    if (!guard.admits(request, upload.token))
      return sendTrouble(site, request, reply, { type: 'not-allowed' })
    if (upload.files.length === 0) return sendStart(request, reply, { type: 'no-file' }, 422)
    const opened = await desk.open(upload.files)
    switch (opened.type) {
      case 'busy':
        return sendStart(request, reply, { type: 'busy' }, 503)
      case 'refused':
        return sendStart(request, reply, { type: 'refused', refusal: opened.refusal }, 422)
      case 'opened':
        return reply.redirect(`/import/${opened.token}`, seeOther)
    }
  })

  server.get<{ Params: Token; Querystring: PreviewQuery }>(
    '/import/:token',
    { schema: { querystring: previewQuery } },
    async (request, reply) => {
      if (!allowed(request)) return sendStart(request, reply)
      const { token } = request.params
      const state = desk.state(token)
      if (!state) return sendStart(request, reply, { type: 'gone' }, 404)
      const formToken = guard.token(request, reply)
      switch (state.type) {
        case 'previewed':
          return sendPage(site, request, reply, {
            way: 'intake',
            title: ({ words }) => words.intake.previewTitle,
            draw: (reader) => (
              <PreviewPage
                reader={reader}
                token={token}
                formToken={formToken}
                preview={state.preview}
                fields={fieldChoices(reader)}
                type={request.query.type}
                page={request.query.page ?? 1}
                refusal={state.refusal}
              />
            ),
          })
        case 'working':
          return sendPage(site, request, reply, {
            way: 'intake',
            title: ({ words }) => words.intake.working,
            draw: (reader) => (
              <WorkingPage reader={reader} token={token} progress={state.progress} />
            ),
          })
        case 'done':
          return sendPage(site, request, reply, {
            way: 'intake',
            title: ({ words }) => words.intake.doneTitle,
            draw: (reader) => <DonePage reader={reader} counts={state.counts} />,
          })
        case 'refused':
          return sendStart(request, reply, { type: 'refused', refusal: state.refusal }, 422)
        case 'failed':
          return sendTrouble(site, request, reply, { type: 'broken', code: state.code })
      }
    },
  )

  server.post<{ Params: Token }>('/import/:token/columns', async (request, reply) => {
    const body = fieldsOf(request.body)
    if (!admits(request, body.get('form-token')?.[0]))
      return sendTrouble(site, request, reply, { type: 'not-allowed' })
    const headings = body.get('heading') ?? []
    const fields = body.get('field') ?? []
    const choices = new Map(headings.map((heading, at) => [heading, fields[at] ?? 'beside']))
    await desk.remap(request.params.token, choices)
    return reply.redirect(`/import/${request.params.token}`, seeOther)
  })

  server.post<{ Params: Token }>('/import/:token/confirm', async (request, reply) => {
    if (!admits(request, fieldsOf(request.body).get('form-token')?.[0]))
      return sendTrouble(site, request, reply, { type: 'not-allowed' })
    const { token } = request.params
    // Small lists are done before anybody could read how far they are.
    await Promise.race([desk.confirm(token), soon(patienceMs)])
    return reply.redirect(`/import/${token}`, seeOther)
  })

  server.post<{ Params: Token }>('/import/:token/discard', async (request, reply) => {
    if (!admits(request, fieldsOf(request.body).get('form-token')?.[0]))
      return sendTrouble(site, request, reply, { type: 'not-allowed' })
    desk.discard(request.params.token)
    return reply.redirect('/import?problem=discarded', seeOther)
  })
}

function soon(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
}

/** The fields of a sent form, each with all its values in order. */
function fieldsOf(body: unknown): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>()
  for (const [name, value] of Object.entries((body ?? {}) as Readonly<Record<string, unknown>>))
    fields.set(name, (Array.isArray(value) ? value : [value]).map(String))
  return fields
}
