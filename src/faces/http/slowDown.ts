import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sessionCookie } from './guard.ts'
import { cookieOf } from './reader.ts'

/** How many writes a minute one sender may send: more than people type, less than would stop others. */
export const usualWritesAMinute = 240
const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Nobody writes so fast that others wait: writes are counted for each session, and for each address where there is none. */
export function slowDown(server: FastifyInstance, writesAMinute: number): void {
  void server.register(rateLimit, {
    max: writesAMinute,
    timeWindow: '1 minute',
    allowList: ({ method }) => reading.has(method),
    keyGenerator: senderOf,
  })
}

function senderOf(request: FastifyRequest): string {
  return request.headers.authorization ?? cookieOf(request, sessionCookie) ?? request.ip
}
