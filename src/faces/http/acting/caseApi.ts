import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from '@sinclair/typebox'
import { type CaseId, drawingOf, parseId } from '#kernel'
import { type CaseKind, caseKinds, tableOf } from '#act'
import { audiences } from '#register'
import type { Once, ShownCase, Sender } from '#usecases'
import { placeName, stepName } from '#words'
import { readerOfRequest } from '../reader.ts'
import { afterWish, caseCursorIn, onAfter, withCursor } from '../cursor.ts'
import { signedInFor } from '../openApi.ts'
import type { Site } from '../site.ts'
import { sendTrouble } from '../trouble.tsx'
import { keyOf, onceByCase } from './once.ts'
import { sendCaseProblem } from './problem.ts'
import { admitted } from './session.ts'

const kindNames = Object.keys(caseKinds) as readonly CaseKind[]
const kind = Type.Union(kindNames.map((one) => Type.Literal(one)))
const id = (prefix: string) => Type.String({ pattern: `^${prefix}-[0-9A-HJKMNP-TV-Z]{8}$` })
const answers = Type.Record(Type.String(), Type.Unknown())
const mostPage = 100
const usualPage = 50

const opening = Type.Object(
  {
    kind,
    step: Type.String({ maxLength: 60 }),
    answers,
    tool: Type.Optional(id('T')),
    office: Type.Optional(id('O')),
    about: Type.Optional(id('C')),
  },
  { additionalProperties: false },
)
const said = Type.String({ maxLength: 2000 })
const written = Type.String({ maxLength: 100_000 })
const gateWish = Type.Object(
  {
    name: said,
    functions: Type.Array(said, { maxItems: 100 }),
    audiences: Type.Array(Type.Union(audiences.map((one) => Type.Literal(one)))),
    office: Type.Optional(id('O')),
    tool: Type.Optional(id('T')),
    content: Type.Optional(written),
    notice: Type.Optional(written),
  },
  { additionalProperties: false },
)
const taking = Type.Object(
  { step: Type.String({ maxLength: 60 }), answers },
  { additionalProperties: false },
)
const casesQuery = Type.Object({
  kind: Type.Optional(kind),
  tool: Type.Optional(id('T')),
  office: Type.Optional(id('O')),
  /** Those that another case brought about. */
  about: Type.Optional(id('C')),
  is: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('ended')])),
  /** Places of that kind, one or several with commas between them. */
  place: Type.Optional(Type.String({ maxLength: 400 })),
  /** In the title, or the number of the case. */
  text: Type.Optional(Type.String({ maxLength: 100 })),
  order: Type.Optional(Type.Literal('title')),
  after: afterWish,
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
  pageSize: Type.Optional(Type.Integer({ minimum: 1, maximum: mostPage })),
})

/** Cases for programs: what kinds there are, what may be done now, and doing it. */
export function caseApi(server: FastifyInstance, site: Site): void {
  const { acting } = site.app

  server.get('/api/kinds', async (request, reply) => {
    const { lang } = readerOfRequest(request, site.lang).reader
    return reply.send(
      kindNames.map((name) => ({
        ...tableOf(name),
        drawing: drawingOf(tableOf(name), {
          place: (place) => placeName(lang, { kind: name, place }),
          step: (step) => stepName(lang, { kind: name, step }),
        }),
      })),
    )
  })

  server.get<{ Querystring: Static<typeof casesQuery> }>(
    '/api/cases',
    { schema: { ...signedInFor('cases:read'), querystring: casesQuery } },
    async (request, reply) => {
      const { page = 1, pageSize = usualPage, place, text, after, ...wish } = request.query
      const said = text?.trim()
      const narrowed = {
        ...onAfter(caseCursorIn, after),
        ...(place && { places: place.split(',') }),
        ...(said && { text: said }),
      }
      const query = { ...wish, ...narrowed, page, pageSize } as unknown as Parameters<
        typeof acting.listCases
      >[0]
      const found = await acting.listCases(query)
      return reply
        .header('cache-control', 'no-store')
        .send({ ...withCursor(request, reply, found), page, pageSize })
    },
  )

  const one = { schema: signedInFor('cases:read') }
  server.get<{ Params: { id: string } }>('/api/cases/:id', one, async (request, reply) => {
    const sender = await admitted(site, request)
    const asked = parseId('C', request.params.id)
    const shown = asked && (await acting.showCase(asked, sender.actor))
    return shown ? sendCase(reply, shown) : sendTrouble(site, request, reply, { type: 'not-found' })
  })

  server.post<{ Body: Static<typeof opening> }>(
    '/api/cases',
    { schema: { ...signedInFor('cases:write'), body: opening }, config: onceByCase },
    async (request, reply) => {
      const sender = await admitted(site, request)
      const wish = request.body as Parameters<typeof acting.openCase>[0]
      const taken = await acting.openCase({ ...wish, actor: sender.actor, ...onceOf(request) })
      if (!taken.ok) {
        return sendCaseProblem(site, request, reply, { kind: wish.kind, refusal: taken.refusal })
      }
      const shown = await acting.showCase(taken.value.id, sender.actor)
      reply.code(201).header('location', `/api/cases/${taken.value.id}`)
      return shown && sendCase(reply, shown)
    },
  )

  server.post<{ Params: { id: string }; Body: Static<typeof taking> }>(
    '/api/cases/:id/steps',
    { schema: { ...signedInFor('cases:write'), body: taking }, config: onceByCase },
    async (request, reply) => {
      const sender = await admitted(site, request)
      const asked = parseId('C', request.params.id)
      const before = asked && (await acting.showCase(asked, sender.actor))
      if (!asked || !before) return sendTrouble(site, request, reply, { type: 'not-found' })
      return takeStep(request, reply, { id: asked, kind: before.file.kind, sender })
    },
  )

  server.post<{ Body: Static<typeof gateWish> }>(
    '/api/gate',
    { schema: { ...signedInFor('cases:read'), body: gateWish } },
    async (request, reply) => {
      const sender = await admitted(site, request)
      const office = request.body.office ?? sender.actor.duties[0]?.office
      const wish = { ...request.body, office } as unknown as Parameters<typeof acting.gate>[0]
      const gate = office && (await acting.gate(wish))
      if (!gate) return sendTrouble(site, request, reply, { type: 'not-found' })
      return reply.header('cache-control', 'no-store').send(gate)
    },
  )

  async function takeStep(
    request: FastifyRequest<{ Body: Static<typeof taking> }>,
    reply: FastifyReply,
    about: { readonly id: CaseId; readonly kind: CaseKind; readonly sender: Sender },
  ) {
    const { actor } = about.sender
    const steps = stepsSeen(request.headers['if-match'])
    const seen = steps === undefined ? {} : { steps }
    const wish = { ...request.body, id: about.id, actor, ...seen, ...onceOf(request) }
    const taken = await acting.takeStep(wish)
    if (!taken.ok) {
      const { refusal } = taken
      return sendCaseProblem(site, request, reply, { kind: about.kind, refusal })
    }
    const shown = await acting.showCase(about.id, actor)
    return shown && sendCase(reply, shown)
  }
}

/** A case with its mark: whoever acts on it may send the mark back, and is told if somebody was faster. */
function sendCase(reply: FastifyReply, { file, state, open, waitsFor }: ShownCase) {
  const { tool, office, entries: _entries, ...about } = file
  return reply
    .header('etag', `"${state.entries.length}"`)
    .header('cache-control', 'no-store')
    .send({
      ...about,
      office: { id: office.id, name: office.name },
      ...(tool && { tool: { id: tool.id, name: tool.name, life: tool.life } }),
      place: state.place,
      entries: state.entries,
      clocks: state.clocks,
      open,
      waitsFor,
    })
}

/** The key under which a program asks, where it names one. */
function onceOf(request: FastifyRequest): { readonly once?: Omit<Once, 'account'> } {
  const once = keyOf(request)
  return once ? { once } : {}
}

function stepsSeen(mark: string | undefined): number | undefined {
  const found = /^(?:W\/)?"(\d+)"$/.exec(mark ?? '')
  return found?.[1] === undefined ? undefined : Number(found[1])
}
