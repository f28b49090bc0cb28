import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyContextConfig, FastifyInstance, FastifyRequest } from 'fastify'
import type { RegisterFigures } from '#usecases'
import type { WebApp } from '../app.ts'
import { isLocal } from '../guard.ts'
import { type AnsweredCall, type CountedFigures, startMeter } from './meter.ts'

export type UpkeepOptions = {
  /** Whoever sends this may read the figures from anywhere; without it only this machine may. */
  readonly metricsToken?: string
  /** Told of each call that was answered. */
  readonly onAnswered?: (call: LoggedCall) => void
}

/** One line of the log: nothing of who asked, or what for. */
export type LoggedCall = {
  readonly time: string
  readonly method: string
  readonly route: string
  readonly status: number
  readonly ms: number
  /** As they went over the wire, with the headers. */
  readonly bytes: number
}

/** The embedded database answers one after the other, and a long import is no illness. */
const healthPatienceMs = 30_000
const figuresPatienceMs = 3_000
const metricsType = 'text/plain; version=0.0.4; charset=utf-8'
/** What calls are counted under that no route of ours takes. */
const noRoute = 'none'
const bearer = /^bearer\s+(\S+)$/i

/** For those who keep the program running: whether it is well, how it fares, and a line for each call. */
export function upkeepRoutes(
  server: FastifyInstance,
  app: Pick<WebApp, 'answers' | 'figures'> & { readonly counted: () => CountedFigures },
  { metricsToken, onAnswered }: UpkeepOptions,
): void {
  const meter = startMeter()
  server.addHook('onClose', async () => meter.stop())
  sayFarewell(server)
  noteCalls(server, (call, bytes, { unlogged }) => {
    if (unlogged) return
    meter.note(call)
    onAnswered?.(lineOf(call, bytes))
  })

  server.get('/health', async (_request, reply) => {
    const healthy = (await inTime(app.answers(), healthPatienceMs)) === true
    return reply
      .code(healthy ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ healthy })
  })

  server.get('/metrics', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const status = mayRead(request, metricsToken)
    if (status === 401) reply.header('www-authenticate', 'Bearer')
    if (status !== 200) return reply.code(status).send()
    const figures = await inTime<RegisterFigures>(app.figures(), figuresPatienceMs)
    return reply.header('content-type', metricsType).send(meter.text(figures, app.counted()))
  })
}

/** Whoever is answered while the server stops is told to let go of the connection, so that nobody waits for it. */
function sayFarewell(server: FastifyInstance): void {
  let isStopping = false
  server.addHook('preClose', async () => {
    isStopping = true
  })
  server.addHook('onSend', async (_request, reply) => {
    if (isStopping) reply.header('connection', 'close')
  })
}

function noteCalls(
  server: FastifyInstance,
  note: (call: AnsweredCall, bytes: number, config: FastifyContextConfig) => void,
): void {
  const written = new WeakMap<FastifyRequest, number>()
  server.addHook('onRequest', async (request) => {
    written.set(request, request.raw.socket?.bytesWritten ?? 0)
  })
  server.addHook('onResponse', async (request, reply) => {
    const call = {
      method: request.method,
      route: request.routeOptions.url ?? noRoute,
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1000,
    }
    const before = written.get(request) ?? 0
    const bytes = Math.max(0, (request.raw.socket?.bytesWritten ?? 0) - before)
    note(call, bytes, request.routeOptions.config)
  })
}

function lineOf({ method, route, status, seconds }: AnsweredCall, bytes: number): LoggedCall {
  const time = new Date().toISOString()
  return { time, method, route, status, ms: Math.round(seconds * 1000), bytes }
}

/** With a token only by the token, without one only from this machine. */
function mayRead(request: FastifyRequest, token: string | undefined): 200 | 401 | 403 {
  if (token === undefined) return isLocal(request) ? 200 : 403
  const given = bearer.exec(request.headers.authorization ?? '')?.[1] ?? ''
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(token)) ? 200 : 401
}

/** A database that is gone may refuse, or say nothing at all: neither keeps those waiting who ask. */
async function inTime<T>(answer: Promise<T>, patienceMs: number): Promise<T | undefined> {
  let late: NodeJS.Timeout | undefined
  const silence = new Promise<undefined>((resolve) => {
    late = setTimeout(() => resolve(undefined), patienceMs)
  })
  try {
    return await Promise.race([answer, silence])
  } catch {
    return undefined
  } finally {
    clearTimeout(late)
  }
}
