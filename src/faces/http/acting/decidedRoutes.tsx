import type { FastifyInstance } from 'fastify'
import { parseId } from '#kernel'
import {
  CertificatePage,
  ClosedPage,
  DecisionsPage,
  GonePage,
  NoCertificatePage,
  closedAPage,
  decisionsAPage,
} from '#pages'
import { caseWords } from '#words'
import { caseCursorIn, onAfter, withCursor } from '../cursor.ts'
import { type PageQuery, pageQuery } from '../queries.ts'
import { type Site, sendPage } from '../site.ts'
import { sendTrouble } from '../trouble.tsx'
import { ownAddress } from './ownAddress.ts'

type Numbered = { readonly number: string }
const movedForNow = 302

/** What was decided and what was closed, for anybody: decisions, closed tools, certificates, and what stands at old addresses. */
export function decidedRoutes(server: FastifyInstance, site: Site): void {
  const { acting } = site.app
  const { decided } = acting

  server.get<{ Querystring: PageQuery }>(
    '/decisions',
    { schema: { querystring: pageQuery } },
    async (request, reply) => {
      const page = request.query.page ?? 1
      const { rows, total } = await decided.decisions({ page, pageSize: decisionsAPage })
      return sendPage(site, request, reply, {
        way: 'decisions',
        title: ({ lang }) => caseWords[lang].public.decisionsTitle,
        draw: (reader) => <DecisionsPage reader={reader} rows={rows} total={total} page={page} />,
      })
    },
  )

  server.get<{ Querystring: PageQuery }>(
    '/closed',
    { schema: { querystring: pageQuery } },
    async (request, reply) => {
      const page = request.query.page ?? 1
      const { rows, total } = await decided.closedTools({ page, pageSize: closedAPage })
      return sendPage(site, request, reply, {
        way: 'decisions',
        title: ({ lang }) => caseWords[lang].public.closedTitle,
        draw: (reader) => <ClosedPage reader={reader} rows={rows} total={total} page={page} />,
      })
    },
  )

  server.get<{ Params: { id: string }; Querystring: { stay?: string } }>(
    '/gone/:id',
    async (request, reply) => {
      const id = parseId('T', request.params.id)
      const closed = id && (await decided.closedTool(id))
      if (!id || !closed) return sendTrouble(site, request, reply, { type: 'not-found' })
      const isFromUs = request.query.stay === '1'
      if (!isFromUs) await decided.noteArrival(id, acting.today())
      const { address, isOffline } = closed
      if (isOffline && address?.answer === 'redirect' && address.to && !isFromUs) {
        return reply.redirect(address.to, movedForNow)
      }
      return sendPage(site, request, reply, {
        way: 'decisions',
        title: () => closed.tool.name,
        draw: (reader) => <GonePage reader={reader} closed={closed} />,
      })
    },
  )

  server.get<{ Params: Numbered }>('/certificates/:number', async (request, reply) => {
    const { number } = request.params
    const certificate = await decided.certificate(number)
    return sendPage(site, request, reply, {
      ...(!certificate && { status: 404 }),
      title: ({ lang }) => caseWords[lang].public.certificateTitle,
      draw: (reader) =>
        certificate ? (
          <CertificatePage
            reader={reader}
            certificate={certificate}
            code={`/certificates/${encodeURIComponent(number)}/code.svg`}
          />
        ) : (
          <NoCertificatePage reader={reader} number={number} />
        ),
    })
  })

  server.get<{ Params: Numbered }>('/certificates/:number/code.svg', async (request, reply) => {
    const { number } = request.params
    if (!(await decided.certificate(number)))
      return sendTrouble(site, request, reply, { type: 'not-found' })
    const address = `${ownAddress(site, request)}/certificates/${encodeURIComponent(number)}`
    return reply
      .header('content-type', 'image/svg+xml')
      .header('cache-control', 'no-cache')
      .send(await acting.qrCode(address))
  })

  server.get<{ Querystring: PageQuery }>(
    '/api/decisions',
    { schema: { querystring: pageQuery } },
    async (request, reply) => {
      const { page = 1, after } = request.query
      const found = await decided.decisions({
        page,
        pageSize: decisionsAPage,
        ...onAfter(caseCursorIn, after),
      })
      return reply.send(withCursor(request, reply, found))
    },
  )

  server.get<{ Querystring: PageQuery }>(
    '/api/closed',
    { schema: { querystring: pageQuery } },
    async (request, reply) => {
      const { page = 1, after } = request.query
      const found = await decided.closedTools({
        page,
        pageSize: closedAPage,
        ...onAfter(caseCursorIn, after),
      })
      return reply.send(withCursor(request, reply, found))
    },
  )

  server.get<{ Params: Numbered }>('/api/certificates/:number', async (request, reply) => {
    const found = await decided.certificate(request.params.number)
    if (!found) return sendTrouble(site, request, reply, { type: 'not-found' })
    const { tool, office, number, filedOn } = found
    return reply.send({
      number,
      ...(filedOn && { filedOn }),
      tool: { id: tool.id, name: tool.name, life: tool.life },
      office: { id: office.id, name: office.name },
    })
  })
}
