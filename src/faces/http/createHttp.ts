import { randomBytes } from 'node:crypto'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import type { Lang } from '#kernel'
import type { House } from '#usecases'
import { type Asset, assets } from '#pages'
import { admitByDescription } from './acting/admit.ts'
import { accountRoutes } from './acting/accountRoutes.tsx'
import { answerOnce } from './acting/once.ts'
import { caseApi } from './acting/caseApi.ts'
import { caseLookApi } from './acting/caseLookApi.ts'
import { caseRoutes } from './acting/caseRoutes.tsx'
import { decidedRoutes } from './acting/decidedRoutes.tsx'
import { hookRoutes } from './acting/hookRoutes.tsx'
import { ownAccountRoutes } from './acting/ownAccountRoutes.tsx'
import { peopleApi } from './acting/peopleApi.ts'
import { sendProgramProblem } from './acting/problem.ts'
import { programApi } from './acting/programApi.ts'
import { rulebookApi } from './acting/rulebookApi.ts'
import { textApi } from './acting/textApi.ts'
import { textRoutes } from './acting/textRoutes.tsx'
import { burdenApi } from './burden/burdenApi.ts'
import { burdenRoutes } from './burden/burdenRoutes.tsx'
import { trackRoutes } from './trackRoutes.ts'
import { usageApi } from './acting/usageApi.ts'
import { usageRoutes } from './acting/usageRoutes.tsx'
import { signInRoutes } from './acting/signInRoutes.tsx'
import { apiRoutes } from './apiRoutes.ts'
import { auditRoutes } from './auditRoutes.ts'
import type { WebApp } from './app.ts'
import { compressAnswers } from './compress.ts'
import { type AskConsole, consoleRoutes, pageScript } from './consoleRoutes.ts'
import { CursorNotValid } from './cursor.ts'
import { formGuard, securityHeaders } from './guard.ts'
import { type DeskLimits, importDesk, usualLimits } from './importDesk.ts'
import { groupApi } from './groupApi.ts'
import { groupRoutes } from './groupRoutes.tsx'
import { importRoutes } from './importRoutes.tsx'
import { itemRoutes } from './itemRoutes.tsx'
import { ledgerRoutes } from './ledgerRoutes.tsx'
import { type AnswerSchemas, describeApi, openApiRoute } from './openApi.ts'
import { refuseNul } from './noNul.ts'
import { planRoutes } from './planRoutes.tsx'
import { publicRoutes } from './publicRoutes.tsx'
import { ratingApi } from './ratings/ratingApi.ts'
import { ratingRoutes } from './ratings/ratingRoutes.tsx'
import { sharedPages } from './shared.ts'
import type { Site } from './site.ts'
import { slowDown, usualWritesAMinute } from './slowDown.ts'
import { sendTrouble } from './trouble.tsx'
import { usageDesk } from './usageDesk.ts'
import { type UpkeepOptions, upkeepRoutes } from './upkeep/upkeepRoutes.ts'

export type HttpOptions = UpkeepOptions & {
  /** The language of the house, for browsers that wish for none of ours. */
  readonly lang: Lang
  /** Whether lists may be imported by web page: only while the server listens on this machine alone. */
  readonly importAllowed: boolean
  /** The address under which people reach the pages, without a slash at its end. */
  readonly publicUrl?: string
  /** Proxies whose word on who calls is believed: addresses or networks. */
  readonly proxies?: readonly string[]
  /** How many writes a minute one sender may send. */
  readonly writesAMinute?: number
  /** Who answers for this site, as every page says it. */
  readonly house?: House
  readonly limits?: Partial<DeskLimits>
  /** The console's files, or why there are none. */
  readonly console?: AskConsole
  /** Told of every defect, with the code that the reader was given. */
  readonly onBroken: (error: unknown, code: string) => void
  /** What the routes answer, as schemas; other ones than our own only while those are made anew. */
  readonly answers?: AnswerSchemas
  /** The time in milliseconds; another clock than the machine's only in tests. */
  readonly now?: () => number
}

const freshForMs = 2000
const rulebookFreshForMs = 60_000
const mostSharedPages = 1000
const mostFormBytes = 2 * 1024 * 1024

/** The web server over the use cases: public pages, import, and the same facts as JSON. It does not listen yet. */
export function createHttp(app: WebApp, options: HttpOptions): FastifyInstance {
  const now = options.now ?? Date.now
  const server = fastify({
    bodyLimit: mostFormBytes,
    trustProxy: [...(options.proxies ?? [])],
    routerOptions: { ignoreTrailingSlash: true },
    ajv: { customOptions: { coerceTypes: 'array', removeAdditional: false } },
  })
  const broken = (error: unknown) => {
    const code = randomBytes(4).toString('hex').toUpperCase()
    options.onBroken(error, code)
    return code
  }
  const pages = sharedPages(freshForMs, mostSharedPages, now)
  const remembered = remember(() => app.overview(), freshForMs, now)
  const ledgerHead = remember(() => app.ledger.head(), freshForMs, now)
  const rulebook = remember(() => app.rulebook(), rulebookFreshForMs, now)
  const { acting } = app
  const watched: WebApp = {
    ...app,
    rulebook: rulebook.get,
    acting: {
      ...acting,
      rulebook: {
        effect: acting.rulebook.effect,
        async setLimit(...wish) {
          try {
            return await acting.rulebook.setLimit(...wish)
          } finally {
            rulebook.forget()
            pages.forget()
            remembered.forget()
            ledgerHead.forget()
          }
        },
      },
    },
    groups: {
      ...app.groups,
      async take(...wish) {
        try {
          return await app.groups.take(...wish)
        } finally {
          pages.forget()
          remembered.forget()
          ledgerHead.forget()
        }
      },
    },
    texts: {
      ...app.texts,
      async settle(...wish) {
        try {
          return await app.texts.settle(...wish)
        } finally {
          pages.forget()
          remembered.forget()
          ledgerHead.forget()
        }
      },
    },
    async importAndReview(...work) {
      try {
        return await app.importAndReview(...work)
      } finally {
        remembered.forget()
        ledgerHead.forget()
      }
    },
  }
  const site: Site = {
    app: watched,
    lang: options.lang,
    importAllowed: options.importAllowed,
    ...(options.house && { house: options.house }),
    ...(options.publicUrl && { publicUrl: options.publicUrl }),
    guard: formGuard(),
    desk: importDesk(watched, { ...usualLimits, ...options.limits }, now, broken),
    usageDesk: usageDesk(app, { ...usualLimits, ...options.limits }, now),
    shared: pages,
    overview: remembered.get,
    ledgerHead: ledgerHead.get,
    pageScript: (name) => pageScript(options.console, name),
    coverScript: whenThere(() => pageScript(options.console, 'burden')),
  }

  void server.register(formbody)
  void server.register(multipart, { throwFileSizeLimit: false })
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers(securityHeaders)
  })
  const counted = () => ({
    hits: app.tracking.figures(),
    ratings: app.ratings.figures(),
    refusedReports: app.burden.reports.refused(),
  })
  upkeepRoutes(server, { ...app, counted }, options)
  refuseNul(server, site)
  admitByDescription(server, site)
  answerOnce(server, site)
  compressAnswers(server)
  server.setNotFoundHandler((request, reply) =>
    sendTrouble(site, request, reply, { type: 'not-found' }),
  )
  server.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof CursorNotValid) {
      return sendProgramProblem(site, request, reply, { type: 'cursor-not-valid' })
    }
    const status = error.statusCode ?? 500
    if (status === 413)
      return sendTrouble(site, request, reply, {
        type: 'too-large',
        mostBytes: site.desk.limits.mostBytes,
      })
    if (status === 503) return sendTrouble(site, request, reply, { type: 'database-away' })
    if (status === 429) return sendTrouble(site, request, reply, { type: 'too-many' })
    if (status >= 400 && status < 500)
      return sendTrouble(site, request, reply, { type: 'bad-request', faults: faultsIn(error) })
    return sendTrouble(site, request, reply, { type: 'broken', code: broken(error) })
  })
  for (const asset of Object.values(assets)) serveAsset(server, asset)
  describeApi(server, options.lang)
  slowDown(server, options.writesAMinute ?? usualWritesAMinute)
  // The routes come after what describes them is there.
  void server.register(async (routes) => {
    publicRoutes(routes, site)
    planRoutes(routes, site)
    ledgerRoutes(routes, site)
    importRoutes(routes, site)
    groupRoutes(routes, site)
    groupApi(routes, site)
    apiRoutes(routes, site)
    signInRoutes(routes, site)
    accountRoutes(routes, site)
    ownAccountRoutes(routes, site)
    hookRoutes(routes, site)
    caseRoutes(routes, site)
    decidedRoutes(routes, site)
    caseApi(routes, site)
    caseLookApi(routes, site)
    consoleRoutes(routes, site, options.console)
    peopleApi(routes, site)
    rulebookApi(routes, site)
    programApi(routes, site)
    textRoutes(routes, site)
    textApi(routes, site)
    trackRoutes(routes, site)
    itemRoutes(routes, site)
    ratingApi(routes, site)
    ratingRoutes(routes, site)
    auditRoutes(routes, site)
    usageRoutes(routes, site)
    usageApi(routes, site)
    burdenApi(routes, site)
    burdenRoutes(routes, site)
    openApiRoute(routes, options.answers)
  })
  return server
}

/** What is wrong with a request, and where: `body/answers`, `querystring/page`. */
function faultsIn({ validation = [], validationContext }: FastifyError) {
  return validation.map(({ instancePath, keyword, params }) => ({
    field: `${validationContext ?? ''}${instancePath}`,
    why: keyword,
    ...params,
  }))
}

function serveAsset(server: FastifyInstance, { path, type, body }: Asset): void {
  server.get(path, async (_request, reply) => {
    reply
      .header('content-type', type)
      .header('cache-control', 'public, max-age=31536000, immutable')
    return body
  })
}

/** What is asked for when it is first wanted, and had from when it is there: nobody waits for it. */
function whenThere<T>(ask: () => Promise<T | undefined>): () => T | undefined {
  let asked: Promise<unknown> | undefined
  let there: T | undefined
  return () => {
    asked ??= ask().then((found) => {
      there = found
    })
    return there
  }
}

/** What every page needs is asked once for all who come within a short while. */
function remember<T>(ask: () => Promise<T>, freshMs: number, now: () => number) {
  let held: { readonly at: number; readonly answer: Promise<T> } | undefined
  const forget = () => {
    held = undefined
  }
  return {
    forget,
    get(): Promise<T> {
      if (held && now() - held.at < freshMs) return held.answer
      const answer = ask()
      held = { at: now(), answer }
      answer.catch(forget)
      return answer
    },
  }
}
