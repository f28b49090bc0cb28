import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { numberOfId } from '#kernel'
import { type RatingRefusal, type StoredTool, mostRatingLetters, toolOf } from '#usecases'
import {
  FindReceiptPage,
  type FormBody,
  NotRatedPage,
  PosterPage,
  RatePage,
  type RatingWritten,
  type Reader,
  ReceiptPage,
  renderPoster,
} from '#pages'
import { ratingWords, sayRatingRefusal } from '#words'
import { asSignedIn, oneOf, seeOther } from '../acting/forms.ts'
import { ownAddress } from '../acting/ownAddress.ts'
import { statusOfRating } from '../acting/problem.ts'
import { readerOfRequest } from '../reader.ts'
import { type Site, sendPage } from '../site.ts'
import { sendTrouble } from '../trouble.tsx'

type OfTool = { Params: { tool: string } }
type OfReceipt = { Params: { code: string }; Querystring: { new?: string } }
type Tried = {
  readonly status?: number
  readonly refusal?: RatingRefusal
  readonly written?: RatingWritten
}
const notFound = { type: 'not-found' } as const
const longestCode = 40

/** Where people rate without scripts, follow what comes of it, and find the poster that leads here. */
export function ratingRoutes(server: FastifyInstance, site: Site): void {
  const { ratings } = site.app

  server.get<{ Querystring: { code?: string } }>('/rate', async (request, reply) => {
    const { code } = request.query
    const typed = typeof code === 'string' ? code.trim().slice(0, longestCode) : ''
    const found = typed === '' ? undefined : await ratings.receipt(typed)
    if (found) return reply.redirect(`/rate/receipt/${encodeURIComponent(typed)}`, seeOther)
    return sendPage(site, request, reply, {
      ...(typed !== '' && { status: 404 }),
      title: ({ lang }) => ratingWords[lang].receipt.look,
      draw: (reader) => (
        <FindReceiptPage reader={reader} wrong={typed === '' ? undefined : typed} />
      ),
    })
  })

  server.get<OfTool>('/rate/:tool', async (request, reply) => {
    const stored = await toolIn(request.params.tool)
    if (!stored) return sendTrouble(site, request, reply, notFound)
    return sendRate(request, reply, stored, {})
  })

  // Whoever may rate needs no cookie and no token: a form of another site could only do what anybody may.
  server.post<OfTool>('/rate/:tool', async (request, reply) => {
    const stored = await toolIn(request.params.tool)
    if (!stored) return sendTrouble(site, request, reply, notFound)
    const body = (request.body ?? {}) as FormBody
    const written = {
      grade: oneOf(body, 'grade') ?? '',
      words: oneOf(body, 'words') ?? '',
      contact: oneOf(body, 'contact') ?? '',
    }
    const { id } = stored.tool
    const rated = await ratings.rate({ ...written, tool: id, way: 'page', address: request.ip })
    if (!rated.ok) {
      const { refusal } = rated
      return sendRate(request, reply, stored, {
        status: statusOfRating[refusal.type],
        refusal,
        written,
      })
    }
    const { reader } = readerOfRequest(request, site.lang)
    return reply.redirect(reader.to(`/rate/receipt/${rated.value.receipt}`, { new: '1' }), seeOther)
  })

  server.get<OfReceipt>('/rate/receipt/:code', (request, reply) =>
    sendReceipt(request, reply, request.params.code, {}),
  )

  server.post<OfReceipt>('/rate/receipt/:code', async (request, reply) => {
    const helped = oneOf((request.body ?? {}) as FormBody, 'helped')
    const { code } = request.params
    if (helped !== 'yes' && helped !== 'no') return sendReceipt(request, reply, code, {})
    const said = await ratings.sayHelped(code, helped)
    if (!said.ok) {
      const { refusal } = said
      return sendReceipt(request, reply, code, { status: statusOfRating[refusal.type], refusal })
    }
    const { reader } = readerOfRequest(request, site.lang)
    return reply.redirect(reader.to(`/rate/receipt/${code}`), seeOther)
  })

  server.get<{ Params: { id: string } }>('/tools/:id/poster', async (request, reply) => {
    const stored = await toolIn(request.params.id)
    if (!stored) return sendTrouble(site, request, reply, notFound)
    return sendPoster(request, reply, stored)
  })

  // A browser is started for it: only for people who are signed in.
  server.get<{ Params: { id: string } }>('/tools/:id/poster.pdf', (request, reply) =>
    asSignedIn(site, request, reply, async () => {
      const stored = await toolIn(request.params.id)
      if (!stored) return sendTrouble(site, request, reply, notFound)
      const { reader } = readerOfRequest(request, site.lang)
      const facts = await posterFacts(request, stored)
      const sheet = await site.app.sheets.print(renderPoster({ ...facts, reader }))
      switch (sheet.type) {
        case 'no-browser':
          return sendPoster(request, reply, stored, 'no-browser')
        case 'busy':
          return sendTrouble(site, request, reply, { type: 'too-many' })
        case 'printed':
          return reply
            .header('content-type', 'application/pdf')
            .header('cache-control', 'no-store')
            .header('content-disposition', `inline; filename="${stored.tool.id}-poster.pdf"`)
            .send(Buffer.from(sheet.pdf))
      }
    }),
  )

  async function toolIn(text: string): Promise<StoredTool | undefined> {
    const id = toolOf(text)
    return id && site.app.showTool(id)
  }

  async function sendRate(
    request: FastifyRequest,
    reply: FastifyReply,
    { tool }: StoredTool,
    { status, refusal, written = {} }: Tried,
  ) {
    const isRetired = tool.life === 'retired'
    const goes = isRetired ? await site.app.acting.decided.closedTool(tool.id) : undefined
    return sendPage(site, request, reply, {
      ...(status !== undefined && { status }),
      ...(isRetired && { status: statusOfRating['rating-tool-retired'] }),
      title: ({ lang }) => ratingWords[lang].form.title(tool.name),
      draw: (reader) =>
        isRetired ? (
          <NotRatedPage reader={reader} tool={tool} goes={goes} />
        ) : (
          <RatePage
            reader={reader}
            tool={tool}
            mostLetters={mostRatingLetters}
            written={written}
            problem={sayProblem(reader, refusal)}
          />
        ),
    })
  }

  async function sendReceipt(
    request: FastifyRequest<OfReceipt>,
    reply: FastifyReply,
    code: string,
    { status, refusal }: Tried,
  ) {
    const receipt = await ratings.receipt(code)
    if (!receipt) {
      return sendPage(site, request, reply, {
        status: statusOfRating['receipt-unknown'],
        title: ({ lang }) => ratingWords[lang].receipt.look,
        draw: (reader) => <FindReceiptPage reader={reader} wrong={code.slice(0, longestCode)} />,
      })
    }
    const isNew = request.query.new === '1'
    return sendPage(site, request, reply, {
      ...(status !== undefined && { status }),
      title: ({ lang }) => ratingWords[lang].receipt.title,
      draw: (reader) => (
        <ReceiptPage
          reader={reader}
          receipt={receipt}
          code={code}
          isNew={isNew}
          problem={sayProblem(reader, refusal)}
        />
      ),
    })
  }

  async function sendPoster(
    request: FastifyRequest,
    reply: FastifyReply,
    stored: StoredTool,
    lacking?: 'no-browser',
  ) {
    const facts = await posterFacts(request, stored)
    return sendPage(site, request, reply, {
      ...(lacking && { status: 503 }),
      way: 'tools',
      title: ({ lang }) => ratingWords[lang].form.title(stored.tool.name),
      draw: (reader) => (
        <PosterPage {...facts} reader={reader} noBrowser={lacking === 'no-browser'} />
      ),
    })
  }

  async function posterFacts(request: FastifyRequest, { tool, office }: StoredTool) {
    const address = `${ownAddress(site, request)}/rate/${numberOfId(tool.id)}`
    return { tool, office, address, code: await site.app.acting.qrCode(address) }
  }
}

function sayProblem({ lang }: Reader, refusal: RatingRefusal | undefined): string | undefined {
  return refusal && sayRatingRefusal(lang, refusal)
}
