import type { FastifyInstance, FastifyRequest } from 'fastify'
import { addDays, parseId } from '#kernel'
import { sumUse } from '#observe'
import {
  HelpPage,
  OfficePage,
  OfficesPage,
  OverlapPage,
  OverlapsPage,
  OverviewPage,
  RegionsPage,
  RegisterPageView,
  RulebookPage,
  ToolPage,
  nothingSupposed,
  planView,
} from '#pages'
import { seeOther } from './acting/forms.ts'
import { ownAddress } from './acting/ownAddress.ts'
import { whoSends } from './acting/session.ts'
import {
  type PageQuery,
  type RegionQuery,
  type ToolsQuery,
  pageQuery,
  pageSize,
  regionQuery,
  registerQueryOf,
  toolsQuery,
} from './queries.ts'
import { shared } from './shared.ts'
import { type Site, sendPage } from './site.ts'
import { sendTrouble } from './trouble.tsx'

type OfTool = { Params: { id: string }; Querystring: { audit?: string } }
const notFound = { type: 'not-found' } as const
/** A tool's page shows so many of its entries in the ledger. */
/** The tool's page tells the use of so many days. */
const daysOfUse = 30
const mostOfTimeline = 100
const mostAudits = 12
const justOne = { page: 1, pageSize: 1 } as const

/** The pages that anybody may read. */
export function publicRoutes(server: FastifyInstance, site: Site): void {
  const { app } = site
  const isEmpty = async () => (await app.searchTools(justOne)).total === 0

  server.get(
    '/',
    shared(site, async (request, reply) => {
      const overview = await site.overview()
      const offices = new Map(
        (await app.listOffices()).map((office) => [office.id as string, office]),
      )
      const empty = overview === undefined && (await isEmpty())
      return sendPage(site, request, reply, {
        way: 'overview',
        title: ({ words }) => words.overview.title,
        draw: (reader) => (
          <OverviewPage reader={reader} overview={overview} officeNames={offices} empty={empty} />
        ),
      })
    }),
  )

  server.get<{ Querystring: ToolsQuery }>(
    '/tools',
    { schema: { querystring: toolsQuery } },
    shared(site, async (request: FastifyRequest<{ Querystring: ToolsQuery }>, reply) => {
      const query = registerQueryOf(request.query)
      if (!query) return sendTrouble(site, request, reply, { type: 'bad-request' })
      const found = await app.searchTools(query)
      const office = query.office ? await app.showOffice(query.office) : undefined
      const empty = found.total === 0 && (await isEmpty())
      const { text, kind, outcome, family, life, unfiled } = request.query
      return sendPage(site, request, reply, {
        way: 'tools',
        title: ({ words }) => words.register.title,
        ...(text !== undefined && { search: text }),
        draw: (reader) => (
          <RegisterPageView
            reader={reader}
            asked={{ text, kind, outcome, family, life, unfiled, office: query.office }}
            query={query}
            found={found}
            officeName={office?.name}
            empty={empty}
          />
        ),
      })
    }),
  )

  server.get<OfTool>(
    '/tools/:id',
    shared(site, async (request: FastifyRequest<OfTool>, reply) => {
      const id = parseId('T', request.params.id)
      if (!id) return sendTrouble(site, request, reply, notFound)
      const sender = await whoSends(site, request)
      const casesOf = async () =>
        sender && app.acting.listCases({ tool: id, page: 1, pageSize: mostOfTimeline })
      const since = addDays(app.acting.today(), -daysOfUse)
      const voicesOf = async () => sender && app.ratings.voicesOfTool(id, sender.actor)
      const [stored, rulebook, planned, entries, cases, reported] = await Promise.all([
        app.showTool(id),
        app.rulebook(),
        app.plans.plan(''),
        app.ledger.entries({ from: 0, most: mostOfTimeline, subject: id }),
        casesOf(),
        app.usageOf(id, since),
      ])
      if (!stored) return sendTrouble(site, request, reply, notFound)
      const { life } = stored.tool
      const isGoing = life === 'retiring' || life === 'retired'
      const [goes, evidence, year, ratings, voices, audits, waits, group, reports] =
        await Promise.all([
          isGoing ? app.acting.decided.closedTool(id) : undefined,
          app.evidenceOf(stored.tool),
          app.orderedYear(stored),
          app.ratings.summaryOf(id),
          voicesOf(),
          app.audits.ofTool(id, mostAudits),
          app.audits.isAsked(id),
          app.groups.ofTool(id),
          app.burden.reports.voicesOf(id),
        ])
      return sendPage(site, request, reply, {
        way: 'tools',
        title: () => stored.tool.name,
        draw: (reader) => (
          <ToolPage
            reader={reader}
            stored={stored}
            rulebook={rulebook}
            entries={entries}
            cases={cases}
            goes={goes}
            use={sumUse(reported)}
            evidence={evidence}
            ratings={ratings}
            voices={voices}
            reports={reports}
            year={year}
            group={group}
            connect={sender && ownAddress(site, request)}
            robot={{
              audits,
              waits,
              ...(sender?.session && { formToken: site.guard.token(request, reply) }),
              ...(sender && { came: request.query.audit }),
            }}
            plan={planned.ok ? planView(reader, planned.value, nothingSupposed) : undefined}
          />
        ),
      })
    }),
  )

  server.get<{ Querystring: RegionQuery }>(
    '/regions',
    { schema: { querystring: regionQuery } },
    async (request, reply) => {
      const { within } = request.query
      const view = await app.regions.region(within)
      // Before the first evaluation the overview says what will be here.
      if (!view && within === undefined) return reply.redirect('/', seeOther)
      if (!view) return sendTrouble(site, request, reply, notFound)
      return sendPage(site, request, reply, {
        way: 'overview',
        title: ({ words }) => view.region ?? words.regions.title,
        draw: (reader) => <RegionsPage reader={reader} view={view} />,
      })
    },
  )

  server.get<{ Querystring: PageQuery }>(
    '/overlaps',
    { schema: { querystring: pageQuery } },
    async (request, reply) => {
      const page = request.query.page ?? 1
      const { rows, total } = await app.listOverlaps({ page, pageSize })
      return sendPage(site, request, reply, {
        way: 'overlaps',
        title: ({ words }) => words.overlap.title,
        draw: (reader) => (
          <OverlapsPage reader={reader} rows={rows} total={total} page={page} pageSize={pageSize} />
        ),
      })
    },
  )

  server.get<{ Params: { a: string; b: string } }>('/overlaps/:a/:b', async (request, reply) => {
    const a = parseId('T', request.params.a)
    const b = parseId('T', request.params.b)
    const stored = a && b && (await app.showOverlap(a, b))
    if (!stored) return sendTrouble(site, request, reply, notFound)
    return sendPage(site, request, reply, {
      way: 'overlaps',
      title: ({ words }) => words.overlap.pairTitle(stored.a.name, stored.b.name),
      draw: (reader) => <OverlapPage reader={reader} stored={stored} />,
    })
  })

  server.get<{ Querystring: PageQuery }>(
    '/offices',
    { schema: { querystring: pageQuery } },
    async (request, reply) => {
      const offices = await app.listOffices()
      const loads = await loadsOf(site)
      return sendPage(site, request, reply, {
        way: 'offices',
        title: ({ words }) => words.offices.title,
        draw: (reader) => (
          <OfficesPage
            reader={reader}
            offices={offices}
            loads={loads}
            page={request.query.page ?? 1}
          />
        ),
      })
    },
  )

  server.get<{ Params: { id: string }; Querystring: PageQuery }>(
    '/offices/:id',
    { schema: { querystring: pageQuery } },
    async (request, reply) => {
      const id = parseId('O', request.params.id)
      const office = id && (await app.showOffice(id))
      if (!office) return sendTrouble(site, request, reply, notFound)
      const page = request.query.page ?? 1
      const found = await app.searchTools({ office: office.id, page, pageSize })
      const load = (await loadsOf(site)).get(office.id)
      return sendPage(site, request, reply, {
        way: 'offices',
        title: () => office.name,
        draw: (reader) => (
          <OfficePage
            reader={reader}
            office={office}
            load={load}
            found={found}
            page={page}
            pageSize={pageSize}
          />
        ),
      })
    },
  )

  server.get('/rulebook', async (request, reply) => {
    const rulebook = await app.rulebook()
    return sendPage(site, request, reply, {
      way: 'rulebook',
      title: ({ words }) => words.rulebook.title,
      draw: (reader) => <RulebookPage reader={reader} rulebook={rulebook} />,
    })
  })

  server.get('/help', (request, reply) =>
    sendPage(site, request, reply, {
      way: 'help',
      title: ({ words }) => words.help.title,
      draw: (reader) => <HelpPage reader={reader} />,
    }),
  )
}

async function loadsOf(site: Site) {
  const sums = (await site.overview())?.burdenByOffice ?? []
  return new Map(sums.flatMap((sum) => (sum.office ? [[sum.office as string, sum] as const] : [])))
}
