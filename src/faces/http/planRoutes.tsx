import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type ToolId, parseId, plain } from '#kernel'
import type { PlanGround } from '#decide'
import {
  ComparePage,
  FirmPage,
  NoPlanPage,
  PlanPage,
  type Reader,
  StayingPage,
  type Supposed,
  type WhatIfProblem,
  isReviewed,
  nothingSupposed,
  planView,
  supposing,
} from '#pages'
import type { ShownPlan } from '#usecases'
import { type NoPlan, limitName, planPageWords, planWords, sayNoPlan } from '#words'
import {
  type CompareQuery,
  type PlanQuery,
  compareSchema,
  fixesOf,
  notANumber,
  planQuery,
  queryOf,
  scenarioIn,
  supposedIn,
  withoutUsual,
} from './planQuery.ts'
import { readerOfRequest } from './reader.ts'
import { type Site, sendPage } from './site.ts'
import { sendTrouble } from './trouble.tsx'

const sent = { schema: { querystring: planQuery } }

/** The pages of the plan. What is supposed stands in the address and nowhere else. */
export function planRoutes(server: FastifyInstance, site: Site): void {
  const { plans } = site.app

  server.get<{ Querystring: PlanQuery }>('/plan', sent, async (request, reply) => {
    const asked = supposedIn(request.query)
    if (!asked) return sendTrouble(site, request, reply, { type: 'bad-request' })
    const reviewed = await plans.plan('')
    if (!reviewed.ok) return sendNoPlan(request, reply, reviewed.refusal)
    const { ground } = reviewed.value.model
    const typed = typedIn(request.query)
    const supposed = withoutUsual(asked, ground)
    const named = request.query.tool?.trim()
    if (named) {
      const found = toolNamed(named, ground)
      if ('type' in found) return sendWrong('tool', found)
      const fate = request.query.fate === 'end' ? 'end' : 'keep'
      const { reader } = readerOfRequest(request, site.lang)
      return reply.redirect(reader.to('/plan', queryOf(supposing(supposed, fate, found.id))), 303)
    }
    const wrong = notANumber(supposed)
    if (wrong) return sendWrong(wrong.price, wrong)
    const shown = isReviewed(supposed) ? reviewed : await plans.plan(fixesOf(supposed))
    if (!shown.ok) {
      const { refusal } = shown
      if (refusal.type === 'price-not-usable') return sendWrong(refusal.price, refusal)
      return sendNoPlan(request, reply, refusal)
    }
    return sendPlan(shown.value, supposed)

    function sendPlan(plan: ShownPlan, under: Supposed, problem?: ProblemFor): Promise<string> {
      const { why, kind, text, page = 1 } = request.query
      return sendPage(site, request, reply, {
        way: 'plan',
        status: problem ? 400 : 200,
        title: ({ lang }) => planPageWords[lang].title,
        draw: (reader) => (
          <PlanPage
            view={planView(reader, plan, under)}
            reviewed={reviewed.ok ? reviewed.value : undefined}
            filters={{ why, kind, text }}
            page={page}
            typed={problem ? typed : {}}
            problem={problem?.(reader)}
          />
        ),
      })
    }

    /** What was typed stays, with the reason at its field; below it stands the plan as reviewed. */
    function sendWrong(
      field: string,
      why: NoPlan | { readonly price: string; readonly text: string },
    ): Promise<string> {
      const under = { ...supposed, prices: {} }
      const plan = reviewed.ok ? reviewed.value : undefined
      if (!plan) return sendTrouble(site, request, reply, { type: 'bad-request' })
      return sendPlan(plan, isReviewed(under) ? under : nothingSupposed, (reader) => ({
        field,
        says:
          'type' in why
            ? sayNoPlan(planWords[reader.lang], why)
            : planPageWords[reader.lang].whatIf.notANumber(
                limitName(reader.lang, why.price),
                why.text,
              ),
      }))
    }
  })

  server.get<{ Querystring: PlanQuery }>('/plan/staying', sent, async (request, reply) => {
    const supposed = supposedIn(request.query)
    if (!supposed) return sendTrouble(site, request, reply, { type: 'bad-request' })
    const shown = await plans.plan(fixesOf(supposed))
    if (!shown.ok) return sendNoPlan(request, reply, shown.refusal)
    return sendPage(site, request, reply, {
      way: 'plan',
      title: ({ lang }) => planPageWords[lang].title,
      draw: (reader) => (
        <StayingPage
          view={planView(reader, shown.value, supposed)}
          page={request.query.page ?? 1}
        />
      ),
    })
  })

  server.get<{ Querystring: PlanQuery }>('/plan/firm', sent, async (request, reply) => {
    const supposed = supposedIn(request.query)
    if (!supposed) return sendTrouble(site, request, reply, { type: 'bad-request' })
    const fixes = fixesOf(supposed)
    const shown = await plans.plan(fixes)
    if (!shown.ok) return sendNoPlan(request, reply, shown.refusal)
    const study = await plans.study(fixes)
    if (!study.ok) return sendNoPlan(request, reply, study.refusal)
    return sendPage(site, request, reply, {
      way: 'plan',
      title: ({ lang }) => planPageWords[lang].firm.title,
      draw: (reader) => (
        <FirmPage view={planView(reader, shown.value, supposed)} study={study.value} />
      ),
    })
  })

  server.get<{ Querystring: CompareQuery }>(
    '/plan/compare',
    { schema: { querystring: compareSchema } },
    async (request, reply) => {
      const texts = Object.entries(request.query)
        .filter(([name, text]) => /^s\d$/.test(name) && text)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, text]) => scenarioIn(String(text)))
      if (texts.includes(undefined))
        return sendTrouble(site, request, reply, { type: 'bad-request' })
      const supposed = texts.filter((one) => one !== undefined)
      const compared =
        supposed.length <= 1
          ? ({ ok: true, value: [] } as const)
          : await plans.compare(supposed.map((one) => ({ fixes: fixesOf(one) })))
      if (!compared.ok) return sendNoPlan(request, reply, compared.refusal)
      return sendPage(site, request, reply, {
        way: 'plan',
        title: ({ lang }) => planPageWords[lang].compare.title,
        draw: (reader) => (
          <ComparePage reader={reader} scenarios={compared.value} supposed={supposed} />
        ),
      })
    },
  )

  server.get<{ Querystring: PlanQuery }>('/api/plan', sent, async (request, reply) => {
    const supposed = supposedIn(request.query)
    if (!supposed) return sendTrouble(site, request, reply, { type: 'bad-request' })
    const shown = await plans.plan(fixesOf(supposed))
    if (!shown.ok) {
      const { type, ...facts } = shown.refusal
      const status = statusOfNoPlan(shown.refusal)
      return reply
        .code(status)
        .header('content-type', 'application/problem+json; charset=utf-8')
        .send(JSON.stringify({ type: `urn:subtract:problem:${type}`, status, ...facts }))
    }
    const { plan, model, evaluation } = shown.value
    const { asOf, tools, offices } = model.ground
    const names = {
      tools: Object.fromEntries(tools.map(({ tool, name, office }) => [tool, { name, office }])),
      offices: Object.fromEntries(offices.map(({ id, name }) => [id, name])),
    }
    return reply.send({ evaluation, asOf, prices: model.prices, names, ...plan })
  })

  function sendNoPlan(request: FastifyRequest, reply: FastifyReply, why: NoPlan): Promise<string> {
    const refusal = withoutLine(why)
    const isEmpty = refusal.type === 'register-not-evaluated' || refusal.type === 'register-empty'
    return sendPage(site, request, reply, {
      way: 'plan',
      status: statusOfNoPlan(refusal),
      title: ({ lang }) => planPageWords[lang].title,
      draw: (reader) => (
        <NoPlanPage
          reader={reader}
          says={isEmpty ? undefined : sayNoPlan(planWords[reader.lang], refusal)}
        />
      ),
    })
  }
}

type ProblemFor = (reader: Reader) => WhatIfProblem

/** An address has no lines to be named, as a file of fixes has. */
function withoutLine(refusal: NoPlan): NoPlan {
  return refusal.type === 'fix-tool-not-found'
    ? { type: 'tool-not-found', name: refusal.name }
    : refusal
}

/** Nothing to plan is no mistake of whoever asks; a contradiction is a conflict; everything else was asked wrongly. */
function statusOfNoPlan({ type }: NoPlan): number {
  switch (type) {
    case 'register-not-evaluated':
    case 'register-empty':
      return 200
    case 'planner-busy':
      return 503
    case 'fix-contradicts-itself':
    case 'fix-ends-statutory-keep':
      return 409
    default:
      return 400
  }
}

function toolNamed(
  text: string,
  { tools }: PlanGround,
): { readonly id: ToolId } | Extract<NoPlan, { type: 'tool-not-found' | 'tool-name-not-unique' }> {
  const id = parseId('T', text)
  const found = tools.filter(({ tool, name }) => tool === id || plain(name) === plain(text))
  const [first] = found
  if (!first) return { type: 'tool-not-found', name: text }
  if (found.length > 1)
    return { type: 'tool-name-not-unique', name: text, ids: found.map(({ tool }) => tool) }
  return { id: first.tool }
}

function typedIn(query: PlanQuery): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(query).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}
