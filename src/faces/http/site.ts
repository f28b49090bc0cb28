import type { VNode } from 'preact'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Lang } from '#kernel'
import type { House, LedgerHead, Overview, Sender } from '#usecases'
import { type Reader, type SignedInReader, type Trouble, type Way, renderPage } from '#pages'
import { whoSends } from './acting/session.ts'
import type { WebApp } from './app.ts'
import type { FormGuard } from './guard.ts'
import type { ImportDesk } from './importDesk.ts'
import { hereOf, readerOfRequest } from './reader.ts'
import type { SharedPages } from './shared.ts'
import type { UsageDesk } from './usageDesk.ts'

/** Scripts of public pages that are made beside the console: one verifies a ledger, one hashes members of groups, one reckons tokens. */
export type PageScript = 'ledger' | 'groups' | 'burden'

/** What all routes of the site share. */
export type Site = {
  readonly app: WebApp
  readonly lang: Lang
  readonly house?: House
  /** The address under which people reach the pages, without a slash at its end. */
  readonly publicUrl?: string
  readonly importAllowed: boolean
  readonly guard: FormGuard
  readonly desk: ImportDesk
  readonly usageDesk: UsageDesk
  /** Pages drawn once for all who come within a short while. */
  readonly shared: SharedPages
  readonly overview: () => Promise<Overview | undefined>
  readonly ledgerHead: () => Promise<LedgerHead | undefined>
  /** The address of a script that is made for a page, where there is one. */
  readonly pageScript: (name: PageScript) => Promise<string | undefined>
  /** The script by which all who are signed in draw tokens, once it is there. */
  readonly coverScript: () => string | undefined
}

/** A page to be sent: its title, where it belongs, and how to draw it for a reader. */
export type PageToSend = {
  readonly status?: number
  readonly way?: Way
  readonly title: (reader: Reader) => string
  readonly search?: string
  /** The page is the same whoever is signed in, and nobody looks. */
  readonly forNobody?: true
  readonly draw: (reader: Reader) => VNode
}

/** Send a page in the language of who asked for it. */
export async function sendPage(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  page: PageToSend,
): Promise<string> {
  const { reader, remember } = readerOfRequest(request, site.lang)
  const [overview, ledger, who] = await Promise.all([
    site.overview(),
    site.ledgerHead(),
    page.forNobody ? undefined : whoSends(site, request),
  ])
  const cover = who && site.coverScript()
  if (remember !== undefined) reply.header('set-cookie', remember)
  reply
    .code(page.status ?? 200)
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-language', reader.figures.tag)
    .header('cache-control', who ? 'no-store' : 'no-cache')
    .header('vary', 'accept-language, cookie, accept-encoding')
  return renderPage(
    {
      reader,
      title: page.title(reader),
      here: hereOf(request),
      ...(page.way && { way: page.way }),
      ...(overview && { asOf: overview.asOf }),
      ...(ledger && { ledger: ledger.head }),
      ...(site.house && { house: site.house }),
      ...(who && { who: signedInReader(who, site.guard.token(request, reply)) }),
      ...(cover !== undefined && { cover }),
      ...(page.search !== undefined && { search: page.search }),
    },
    page.draw(reader),
  )
}

function signedInReader({ account, actor }: Sender, formToken: string): SignedInReader {
  const isAdministrator = actor.duties.some(({ role }) => role === 'administrator')
  return { displayName: account.displayName, isAdministrator, formToken }
}

/** The status that goes with each trouble. */
export const statusOf = {
  'not-found': 404,
  'bad-request': 400,
  'too-large': 413,
  'not-allowed': 403,
  'too-many': 429,
  'form-too-old': 403,
  'not-for-you': 403,
  'no-console': 503,
  'database-away': 503,
  broken: 500,
} as const satisfies Record<Trouble['type'], number>
