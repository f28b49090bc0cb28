import type { FastifyInstance } from 'fastify'
import { parseId } from '#kernel'
import { sendAuditProblem } from './acting/problem.ts'
import { admitted } from './acting/session.ts'
import { seeOther, withForm } from './acting/forms.ts'
import { signedInFor } from './openApi.ts'
import type { Site } from './site.ts'
import { sendTrouble } from './trouble.tsx'

const accepted = 202
const mostAudits = 60
type One = { Params: { id: string } }

/** What the robot saw of a tool, and to have it look. */
export function auditRoutes(server: FastifyInstance, site: Site): void {
  const { audits, showTool } = site.app

  server.get<One>('/api/tools/:id/audits', async (request, reply) => {
    const id = parseId('T', request.params.id)
    if (!id || !(await showTool(id))) {
      return sendTrouble(site, request, reply, { type: 'not-found' })
    }
    const [found, waits] = await Promise.all([audits.ofTool(id, mostAudits), audits.isAsked(id)])
    return reply.send({ audits: found, waits })
  })

  server.post<One>(
    '/api/tools/:id/audits',
    { schema: signedInFor('audits') },
    async (request, reply) => {
      const { actor } = await admitted(site, request)
      const id = parseId('T', request.params.id)
      if (!id) return sendTrouble(site, request, reply, { type: 'not-found' })
      const asked = await audits.ask(actor, id)
      if (!asked.ok) return sendAuditProblem(site, request, reply, asked.refusal)
      return reply.code(accepted).send(asked.value)
    },
  )

  server.post<One>('/tools/:id/audit', (request, reply) =>
    withForm(site, request, reply, async ({ actor }) => {
      const id = parseId('T', request.params.id)
      if (!id) return sendTrouble(site, request, reply, { type: 'not-found' })
      const asked = await audits.ask(actor, id)
      const query = asked.ok ? 'asked' : asked.refusal.type
      return reply.redirect(`/tools/${id}?audit=${query}#robot`, seeOther)
    }),
  )
}
