import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type ToolId, parseId } from '#kernel'
import { reportSteps } from '#act'
import {
  FatePage,
  FollowPage,
  ReportDeskPage,
  ReportLookPage,
  ReportPage,
  type ReportTyped,
} from '#pages'
import { readCode } from '#usecases'
import { type BurdenRefusal, burdenWords, sayBurdenRefusal } from '#words'
import { asSignedIn, oneOf, seeOther, withForm } from '../acting/forms.ts'
import { isSameOrigin } from '../guard.ts'
import { readerOfRequest } from '../reader.ts'
import { type PageToSend, type Site, sendPage } from '../site.ts'
import { sendTrouble } from '../trouble.tsx'
import { statusOfBurden } from './burdenProblem.ts'
import { readReportForm } from './reportForm.ts'
import { reportLimits, unlogged } from './unlogged.ts'

const notFound = { type: 'not-found' } as const
type Coded = { Params: { code: string }; Querystring: { sent?: string } }
type Identified = { Params: { id: string } }

/** Reports by page: sending and following them without looking at who is signed in, and the desk of those who look into them. */
export function burdenRoutes(server: FastifyInstance, site: Site): void {
  const { reports } = site.app.burden

  server.get<{ Querystring: { tool?: string } }>(
    '/report-burden',
    { config: unlogged },
    async (request, reply) => {
      const id = parseId('T', String(request.query.tool ?? ''))
      return sendForm(request, reply, id ? { tool: id } : {})
    },
  )

  server.post('/report-burden', { config: reportLimits }, async (request, reply) => {
    if (!isSameOrigin(request)) return sendTrouble(site, request, reply, { type: 'form-too-old' })
    const { typed, tool: sentTool, picture } = await readReportForm(request)
    const tool = sentTool ?? (await onlyToolNamed(typed.named ?? ''))
    const { named = '', families = [], minutes = '', otherMinutes = '', words = '' } = typed
    const sent = await reports.send({
      ...(tool ? { tool } : { named }),
      families,
      minutesPerWeek: Number(otherMinutes === '' ? minutes : otherMinutes),
      words,
      ...(picture && { picture }),
    })
    if (sent.ok) return reply.redirect(`/report-burden/${sent.value.code}?sent=1`, seeOther)
    const about = sentTool ? { tool: sentTool } : {}
    return sendForm(request, reply, { ...about, typed, refusal: sent.refusal })
  })

  server.get<{ Querystring: { code?: string } }>(
    '/report-burden/follow',
    { config: unlogged },
    async (request, reply) => {
      const text = String(request.query.code ?? '')
      const code = readCode(text)
      if (code !== undefined && (await reports.follow(code))) {
        return reply.redirect(`/report-burden/${code}`, seeOther)
      }
      return sendFollow(request, reply, text !== '')
    },
  )

  server.get<Coded>('/report-burden/:code', { config: unlogged }, async (request, reply) => {
    const code = readCode(request.params.code)
    const fate = code === undefined ? undefined : await reports.follow(code)
    if (code === undefined || !fate) return sendFollow(request, reply, true)
    reply.header('referrer-policy', 'no-referrer')
    return sendToNobody(request, reply, {
      title: ({ lang }) => burdenWords[lang].followTitle,
      draw: (reader) => (
        <FatePage
          reader={reader}
          code={code}
          fate={fate}
          isFresh={request.query.sent !== undefined}
        />
      ),
    })
  })

  server.get<Coded>(
    '/report-burden/:code/receipt',
    { config: unlogged },
    async (request, reply) => {
      const receipt = await reports.receipt(request.params.code)
      if (!receipt) return sendFollow(request, reply, true)
      return reply
        .header('content-type', 'application/json; charset=utf-8')
        .header('content-disposition', 'attachment; filename="report-receipt.json"')
        .header('cache-control', 'no-store')
        .send(`${JSON.stringify(receipt, null, 2)}\n`)
    },
  )

  server.get('/burden-reports', (request, reply) =>
    asSignedIn(site, request, reply, async ({ actor }) => {
      const seen = await reports.list(actor)
      return sendPage(site, request, reply, {
        title: ({ lang }) => burdenWords[lang].desk.title,
        draw: (reader) => <ReportDeskPage reader={reader} reports={seen} />,
      })
    }),
  )

  server.get<Identified>('/burden-reports/:id', (request, reply) =>
    asSignedIn(site, request, reply, ({ actor }) => sendLook(request, reply, actor)),
  )

  server.get<Identified>('/burden-reports/:id/picture', (request, reply) =>
    asSignedIn(site, request, reply, async ({ actor }) => {
      const picture = await reports.picture(actor, request.params.id)
      if (!picture) return sendTrouble(site, request, reply, notFound)
      return reply
        .header('content-type', 'image/jpeg')
        .header('cache-control', 'no-store')
        .send(Buffer.from(picture))
    }),
  )

  server.post<Identified>('/burden-reports/:id/steps', (request, reply) =>
    withForm(site, request, reply, async ({ actor }, body) => {
      const step = reportSteps.find((one) => one === oneOf(body, 'step'))
      if (!step) return sendTrouble(site, request, reply, { type: 'bad-request' })
      const { id } = request.params as Identified['Params']
      const named = (oneOf(body, 'case') ?? '').trim()
      const about = named === '' ? undefined : parseId('C', named)
      const refusal: BurdenRefusal | undefined =
        named !== '' && !about ? { type: 'report-case-unknown' } : undefined
      const taken = refusal
        ? { ok: false as const, refusal }
        : await reports.takeStep(actor, {
            id,
            step,
            reply: oneOf(body, 'reply') ?? '',
            ...(about && { case: about }),
          })
      if (taken.ok) return reply.redirect(`/burden-reports/${id}`, seeOther)
      return sendLook(request, reply, actor, taken.refusal)
    }),
  )

  async function sendLook(
    request: FastifyRequest,
    reply: FastifyReply,
    actor: Parameters<typeof reports.look>[0],
    refusal?: BurdenRefusal,
  ) {
    const kept = await reports.look(actor, (request.params as Identified['Params']).id)
    if (!kept) return sendTrouble(site, request, reply, notFound)
    return sendPage(site, request, reply, {
      ...(refusal && { status: statusOfBurden[refusal.type] }),
      title: ({ lang }) => burdenWords[lang].desk.title,
      draw: (reader) => (
        <ReportLookPage
          reader={reader}
          kept={kept}
          formToken={site.guard.token(request, reply)}
          problem={refusal && sayBurdenRefusal(reader.lang, refusal)}
        />
      ),
    })
  }

  /** A page on which it makes no difference who is signed in: nobody looks. */
  function sendToNobody(request: FastifyRequest, reply: FastifyReply, page: PageToSend) {
    return sendPage(site, request, reply, { ...page, forNobody: true })
  }

  function sendFollow(request: FastifyRequest, reply: FastifyReply, isWrong: boolean) {
    return sendToNobody(request, reply, {
      ...(isWrong && { status: statusOfBurden['report-not-found'] }),
      title: ({ lang }) => burdenWords[lang].followTitle,
      draw: (reader) => (
        <FollowPage
          reader={reader}
          problem={isWrong ? burdenWords[reader.lang].notFound : undefined}
        />
      ),
    })
  }

  async function sendForm(
    request: FastifyRequest,
    reply: FastifyReply,
    shown: {
      readonly tool?: ToolId
      readonly typed?: ReportTyped
      readonly refusal?: BurdenRefusal
    },
  ) {
    const { refusal, typed = {} } = shown
    const { lang } = readerOfRequest(request, site.lang).reader
    const [stored, script, least] = await Promise.all([
      shown.tool && site.app.showTool(shown.tool),
      site.pageScript('burden'),
      site.app.burden.tokens.least(),
    ])
    const tool = stored && { id: stored.tool.id, name: stored.tool.name }
    return sendToNobody(request, reply, {
      ...(refusal && { status: statusOfBurden[refusal.type] }),
      title: () => burdenWords[lang].title,
      draw: (reader) => (
        <ReportPage
          reader={reader}
          tool={tool}
          typed={typed}
          problem={refusal && sayBurdenRefusal(reader.lang, refusal)}
          least={least}
          script={script}
        />
      ),
    })
  }

  /** The tool of exactly that name, where there is one and no other. */
  async function onlyToolNamed(name: string): Promise<ToolId | undefined> {
    const text = name.trim()
    if (text === '') return undefined
    const { rows } = await site.app.searchTools({ text, page: 1, pageSize: 20 })
    const same = rows.filter((row) => row.name === text)
    return same.length === 1 ? same[0]?.id : undefined
  }
}
