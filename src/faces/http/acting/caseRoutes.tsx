import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from '@sinclair/typebox'
import { type Answers, type CaseId, parseId } from '#kernel'
import { type CaseKind, parseCaseKind, suggestAnswers, tableOf } from '#act'
import { approvals } from '#register'
import type { CaseRefusal, ShownCase, SignedIn } from '#usecases'
import {
  type CaseFilter,
  CasePage,
  CasesPage,
  type FormBody,
  NewCasePage,
  type Tried,
  casesAPage,
  firstStep,
  formAnswers,
} from '#pages'
import { caseWords, sayCaseRefusal } from '#words'
import { readerOfRequest } from '../reader.ts'
import { type Site, sendPage } from '../site.ts'
import { sendTrouble } from '../trouble.tsx'
import { gateFor, gateOfCase, namesFor } from './caseFacts.ts'
import { asSignedIn, oneOf, seeOther, withForm } from './forms.ts'
import { ownAddress } from './ownAddress.ts'
import { statusOfCase } from './problem.ts'
import { whoSends } from './session.ts'

const shows = ['mine', 'open', 'ended'] as const
const listQuery = Type.Object({
  show: Type.Optional(Type.Union(shows.map((one) => Type.Literal(one)))),
  kind: Type.Optional(Type.String({ maxLength: 40 })),
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
})
/** A case's page shows so many of its entries in the ledger. */
const mostOfTimeline = 100
/** A campaign's page shows so many of its inspections. */
const mostInspections = 1000
type Steps = { readonly step?: string; readonly done?: string }
type NewQuery = { readonly kind?: string; readonly tool?: string; readonly approval?: string }

/** Cases by page: what waits, one case with its next step, and opening a new one. */
export function caseRoutes(server: FastifyInstance, site: Site): void {
  const { acting } = site.app

  server.get<{ Querystring: Static<typeof listQuery> }>(
    '/cases',
    { schema: { querystring: listQuery } },
    (request, reply) =>
      asSignedIn(site, request, reply, async ({ actor }) => {
        const { show = 'mine', page = 1 } = request.query
        const kind = parseCaseKind(request.query.kind ?? '')
        const filter: CaseFilter = { show, ...(kind && { kind }) }
        const { rows, total } = await listed(filter, page, actor)
        return sendPage(site, request, reply, {
          title: ({ lang }) => caseWords[lang].page.title,
          draw: (reader) => (
            <CasesPage
              reader={reader}
              filter={filter}
              rows={rows}
              total={total}
              page={page}
              today={acting.today()}
            />
          ),
        })
      }),
  )

  server.get<{ Querystring: NewQuery }>('/cases/new', (request, reply) =>
    asSignedIn(site, request, reply, () => sendNew(request, reply, request.query)),
  )

  server.post('/cases', (request, reply) =>
    withForm(site, request, reply, (sender, body) => openFrom(request, reply, sender, body)),
  )

  server.get<{ Params: { id: string }; Querystring: Steps }>('/cases/:id', (request, reply) =>
    asSignedIn(site, request, reply, async ({ actor }) => {
      const id = parseId('C', request.params.id)
      const shown = id && (await acting.showCase(id, actor))
      if (!shown) return sendTrouble(site, request, reply, { type: 'not-found' })
      return sendCasePage(request, reply, shown, request.query)
    }),
  )

  server.post<{ Params: { id: string } }>('/cases/:id/steps', (request, reply) =>
    withForm(site, request, reply, async ({ actor }, body) => {
      const id = parseId('C', request.params.id)
      const before = id && (await acting.showCase(id, actor))
      if (!id || !before) return sendTrouble(site, request, reply, { type: 'not-found' })
      const { kind } = before.file
      const { step, answers } = stepIn(kind, body)
      const steps = Number(oneOf(body, 'steps'))
      const seen = Number.isSafeInteger(steps) ? { steps } : {}
      const taken = await acting.takeStep({ id, actor, step, answers, ...seen })
      if (taken.ok) return reply.redirect(doneAt(id, step), seeOther)
      const shown = (await acting.showCase(id, actor)) ?? before
      return sendCasePage(request, reply, shown, {
        status: statusOfCase[taken.refusal.type],
        tried: triedOf(request, kind, step, answers, taken.refusal),
      })
    }),
  )

  async function listed({ show, kind }: CaseFilter, page: number, actor: SignedIn['actor']) {
    if (show !== 'mine') {
      return acting.listCases({ is: show, ...(kind && { kind }), page, pageSize: casesAPage })
    }
    const mine = (await acting.myCases(actor)).filter((row) => !kind || row.kind === kind)
    const from = (page - 1) * casesAPage
    return { rows: mine.slice(from, from + casesAPage), total: mine.length }
  }

  async function openFrom(
    request: FastifyRequest,
    reply: FastifyReply,
    { actor }: SignedIn,
    body: FormBody,
  ) {
    const kind = parseCaseKind(oneOf(body, 'kind') ?? '')
    if (!kind) return sendTrouble(site, request, reply, { type: 'bad-request' })
    const { step, answers } = stepIn(kind, body)
    const tool = parseId('T', oneOf(body, 'tool') ?? '')
    const approval = oneOf(body, 'approval')
    const about = { kind, ...(tool && { tool }), ...(approval !== undefined && { approval }) }
    if (oneOf(body, 'look') !== undefined) return sendNew(request, reply, about, { answers })
    const opened = await acting.openCase({ kind, actor, step, answers, ...(tool && { tool }) })
    if (opened.ok) return reply.redirect(doneAt(opened.value.id, step), seeOther)
    return sendNew(request, reply, about, {
      answers,
      status: statusOfCase[opened.refusal.type],
      tried: triedOf(request, kind, step, answers, opened.refusal),
    })
  }

  async function sendNew(
    request: FastifyRequest,
    reply: FastifyReply,
    about: NewQuery,
    said: {
      readonly answers?: Record<string, unknown>
      readonly status?: number
      readonly tried?: Tried
    } = {},
  ) {
    const kind = parseCaseKind(about.kind ?? '')
    const id = about.tool === undefined ? undefined : parseId('T', about.tool)
    const stored = id && (await site.app.showTool(id))
    const sender = await whoSends(site, request)
    if (!kind || !sender || (about.tool !== undefined && !stored))
      return sendTrouble(site, request, reply, { type: 'not-found' })
    const approval = approvals.find((one) => one === about.approval)
    const step = firstStep(kind)
    const tool = stored?.tool
    const known = suggestAnswers(kind, step, { ...(tool && { tool }), before: {} })
    const written = said.answers as Answers | undefined
    const answers = written ?? known
    const gate =
      kind === 'filing' && approval && approval !== 'close'
        ? await gateFor(site, answers, stored?.office.id ?? sender.actor.duties[0]?.office, id)
        : undefined
    const formToken = site.guard.token(request, reply)
    return sendPage(site, request, reply, {
      ...(said.status && { status: said.status }),
      title: ({ lang }) => caseWords[lang].page.newTitle(caseWords[lang].kinds[kind]),
      draw: (reader) => (
        <NewCasePage
          reader={reader}
          kind={kind}
          step={step}
          tool={tool}
          approval={approval}
          suggested={answers}
          isWritten={written !== undefined}
          tried={said.tried}
          gate={gate}
          formToken={formToken}
          likely={stored?.overlaps.map(({ other }) => other)}
        />
      ),
    })
  }

  async function sendCasePage(
    request: FastifyRequest,
    reply: FastifyReply,
    shown: ShownCase,
    said: Steps & { readonly status?: number; readonly tried?: Tried },
  ) {
    const { kind, tool, id } = shown.file
    const names = await namesFor(site, shown)
    const gate = await gateOfCase(site, shown)
    const entries = await site.app.ledger.entries({ from: 0, most: mostOfTimeline, subject: id })
    const closed =
      kind === 'retirement' && tool ? await acting.decided.closedTool(tool.id) : undefined
    const inspections = kind === 'campaign' ? await inspectionsOf(id) : undefined
    const voices = kind === 'bad-rating' ? await voicesOf(request, id) : undefined
    const formToken = site.guard.token(request, reply)
    return sendPage(site, request, reply, {
      ...(said.status && { status: said.status }),
      title: () => `${shown.file.title} ${id}`,
      draw: (reader) => (
        <CasePage
          reader={reader}
          shown={shown}
          today={acting.today()}
          names={names}
          formToken={formToken}
          step={said.step}
          tried={said.tried}
          done={said.done !== undefined && said.done in tableOf(kind).steps ? said.done : undefined}
          gate={gate}
          entries={entries}
          arrivals={closed?.arrivals}
          inspections={inspections}
          voices={voices}
        />
      ),
    })
  }

  async function voicesOf(request: FastifyRequest, id: CaseId) {
    const sender = await whoSends(site, request)
    const said = sender && (await site.app.ratings.voicesOfCase(id, sender.actor))
    return said && { said, site: ownAddress(site, request) }
  }

  async function inspectionsOf(about: CaseId) {
    const query = { kind: 'inspection', about, page: 1, pageSize: mostInspections } as const
    return (await acting.listCases(query)).rows
  }

  function triedOf(
    request: FastifyRequest,
    kind: CaseKind,
    step: string,
    answers: Record<string, unknown>,
    refusal: CaseRefusal,
  ): Tried {
    const { lang } = readerOfRequest(request, site.lang).reader
    return {
      step,
      answers: answers as Answers,
      faults: refusal.type === 'answers-wrong' ? refusal.faults : [],
      sentence: sayCaseRefusal(lang, kind, refusal),
    }
  }
}

function stepIn(kind: CaseKind, body: FormBody) {
  const step = oneOf(body, 'step') ?? ''
  return { step, answers: formAnswers(tableOf(kind).steps[step]?.asks ?? [], body) }
}

function doneAt(id: CaseId, step: string): string {
  return `/cases/${id}?${new URLSearchParams({ done: step })}`
}
