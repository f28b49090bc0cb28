import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from '@sinclair/typebox'
import { EntryPage, LedgerPage, entriesAPage } from '#pages'
import { ledgerWords } from '#words'
import { type PageQuery, pageQuery } from './queries.ts'
import { type Site, sendPage } from './site.ts'
import { sendTrouble } from './trouble.tsx'

const notFound = { type: 'not-found' } as const
const mostEntries = 1000
const place = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })
const placeParams = Type.Object({ place })
const entriesQuery = Type.Object({
  from: Type.Optional(place),
  most: Type.Optional(Type.Integer({ minimum: 1, maximum: mostEntries })),
  subject: Type.Optional(Type.String({ maxLength: 40 })),
})
const consistencyQuery = Type.Object({ older: place, size: Type.Optional(place) })
type Placed = { Params: Static<typeof placeParams> }

/** The ledger, as pages and for programs: nothing here changes it. */
export function ledgerRoutes(server: FastifyInstance, site: Site): void {
  const { ledger } = site.app

  server.get<{ Querystring: PageQuery }>(
    '/ledger',
    { schema: { querystring: pageQuery } },
    async (request, reply) => {
      const page = request.query.page ?? 1
      const found = await ledger.head()
      const size = found?.head.size ?? 0
      const from = Math.max(0, size - page * entriesAPage)
      const most = size - (page - 1) * entriesAPage - from
      const script = await site.pageScript('ledger')
      const entries = most > 0 ? await ledger.entries({ from, most }) : []
      return sendPage(site, request, reply, {
        title: ({ lang }) => ledgerWords[lang].page.title,
        draw: (reader) => (
          <LedgerPage
            reader={reader}
            ledger={found}
            entries={entries.toReversed()}
            page={page}
            script={script}
          />
        ),
      })
    },
  )

  server.get<Placed>(
    '/ledger/:place',
    { schema: { params: placeParams } },
    async (request, reply) => {
      const receipt = await ledger.receipt(request.params.place)
      if (!receipt) return sendTrouble(site, request, reply, notFound)
      return sendPage(site, request, reply, {
        title: ({ lang, figures }) =>
          ledgerWords[lang].page.entryTitle(figures.count(receipt.place)),
        draw: (reader) => <EntryPage reader={reader} receipt={receipt} />,
      })
    },
  )

  server.get('/ledger/export', async (_request, reply) =>
    reply
      .header('content-type', 'application/jsonl; charset=utf-8')
      .header('content-disposition', 'attachment; filename="ledger.jsonl"')
      .header('cache-control', 'no-cache')
      .send(Readable.from(ledger.exported())),
  )

  server.get<Placed>(
    '/ledger/:place/receipt',
    { schema: { params: placeParams } },
    async (request, reply) => {
      const { place: asked } = request.params
      const name = `attachment; filename="ledger-${asked}.json"`
      return sendReceipt(request, reply.header('content-disposition', name), asked)
    },
  )

  server.get('/api/ledger', async (request, reply) => {
    const found = await ledger.head()
    return found ? reply.send(found) : sendTrouble(site, request, reply, notFound)
  })

  server.get<{ Querystring: Static<typeof entriesQuery> }>(
    '/api/ledger/entries',
    { schema: { querystring: entriesQuery } },
    async (request, reply) => {
      const { from = 0, most = entriesAPage, subject } = request.query
      const entries = await ledger.entries({ from, most, ...(subject && { subject }) })
      return reply.send({ entries })
    },
  )

  server.get<Placed>(
    '/api/ledger/entries/:place',
    { schema: { params: placeParams } },
    (request, reply) => sendReceipt(request, reply, request.params.place),
  )

  server.get<{ Querystring: Static<typeof consistencyQuery> }>(
    '/api/ledger/consistency',
    { schema: { querystring: consistencyQuery } },
    async (request, reply) => {
      const { older, size } = request.query
      const answer = await ledger.consistency(older, size)
      return answer.ok
        ? reply.send(answer.value)
        : sendTrouble(site, request, reply, { type: 'not-found' })
    },
  )

  async function sendReceipt(request: FastifyRequest, reply: FastifyReply, asked: number) {
    const receipt = await ledger.receipt(asked)
    if (!receipt) return sendTrouble(site, request, reply, notFound)
    return reply
      .header('content-type', 'application/json; charset=utf-8')
      .send(`${JSON.stringify(receipt, null, 2)}\n`)
  }
}
