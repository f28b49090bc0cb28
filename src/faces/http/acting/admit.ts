import type { FastifyInstance } from 'fastify'
import { isSameOrigin } from '../guard.ts'
import type { Site } from '../site.ts'
import { sendProgramProblem, sendSignInNeeded } from './problem.ts'
import { isByToken, isOfProgram, tokenOf, whoSends } from './session.ts'

const reading = new Set(['GET', 'HEAD'])

/**
 * Who may use a route of the API is what its description says: nobody who is not signed in, where it asks for that; no page of
 * another site, where it writes; and a program with a token no further than its scopes.
 */
export function admitByDescription(server: FastifyInstance, site: Site): void {
  server.addHook('preValidation', async (request, reply) => {
    const wanted = request.routeOptions.schema?.security
    if (!wanted) return
    const isOurs = reading.has(request.method) || isByToken(request) || isSameOrigin(request)
    const sender = isOurs ? await whoSends(site, request) : undefined
    if (!sender) return sendSignInNeeded(site, request, reply)
    if (!isOfProgram(tokenOf(request) ?? '')) return
    const [{ token: needed } = {}] = wanted
    if (!needed) return sendProgramProblem(site, request, reply, { type: 'session-needed' })
    const { scopes = [] } = sender
    const scope = needed.find((one) => !scopes.some((held) => held === one))
    if (scope !== undefined) {
      return sendProgramProblem(site, request, reply, { type: 'scope-missing', scope })
    }
  })
}
