import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { OnceCall } from '#usecases'
import type { Site } from '../site.ts'
import { sendProgramProblem } from './problem.ts'
import { tokenOf } from './session.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route keeps its idempotency keys with what it writes. */
    onceByCase?: boolean
  }
}

const writing = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])
const mostKeyLetters = 255
const ours = 500

/** Marks a route that keeps its keys with what it writes. */
export const onceByCase = { onceByCase: true } as const

/** The key that a call names, and the hash of what it asks; undefined where it names none. */
export function keyOf(request: FastifyRequest): Omit<OnceCall, 'token'> | undefined {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || key === '') return undefined
  const asked = JSON.stringify([request.method, request.url, request.body])
  const requestHash = createHash('sha256').update(asked).digest()
  return { key: key.slice(0, mostKeyLetters), requestHash }
}

/** A call that writes and names an idempotency key is done once; sent again it is given the same answer, said to be so. */
export function answerOnce(server: FastifyInstance, site: Site): void {
  const { once } = site.app.acting
  const begun = new WeakMap<FastifyRequest, OnceCall>()

  server.addHook('preHandler', async (request, reply) => {
    const call = callOf(request)
    if (!call) return
    const known = await once.begin(call)
    if (known.type === 'new') begun.set(request, call)
    if (known.type === 'answered') return sendAgain(reply, known.answer)
    if (known.type === 'in-work') {
      return sendProgramProblem(site, request, reply, { type: 'key-in-work' })
    }
    if (known.type === 'another-call') {
      const refusal = { type: 'key-used-for-another-call', key: call.key } as const
      return sendProgramProblem(site, request, reply, refusal)
    }
  })

  server.addHook('onSend', async (request, reply, payload) => {
    const call = begun.get(request)
    if (!call) return
    begun.delete(request)
    const isOurFault = reply.statusCode >= ours
    const body = typeof payload === 'string' ? payload : ''
    const type = String(reply.getHeader('content-type') ?? '')
    const kept = JSON.stringify({ type, body })
    await once.end(call, isOurFault ? undefined : { status: reply.statusCode, body: kept })
  })
}

function callOf(request: FastifyRequest): OnceCall | undefined {
  const { schema, config } = request.routeOptions
  if (!schema?.security || config.onceByCase || !writing.has(request.method)) return undefined
  const token = tokenOf(request)
  const key = keyOf(request)
  return token === undefined || !key ? undefined : { ...key, token }
}

function sendAgain(
  reply: FastifyReply,
  answer: { readonly status: number; readonly body: string },
) {
  const { type, body } = JSON.parse(answer.body) as { type: string; body: string }
  reply.code(answer.status).header('idempotency-replayed', 'true')
  return type === '' ? reply.send() : reply.header('content-type', type).send(body)
}
