import type { FastifyInstance } from 'fastify'
import { parseId } from '#kernel'
import type { ShownCase, Sender } from '#usecases'
import { signedInFor } from '../openApi.ts'
import type { Site } from '../site.ts'
import { sendTrouble } from '../trouble.tsx'
import { gateOfCase, namesInCase } from './caseFacts.ts'
import { admitted } from './session.ts'

type One = { Params: { id: string } }

/** What stands around cases, for whoever is signed in: the work that waits for them, the names a case speaks of, the gate beside an application. */
export function caseLookApi(server: FastifyInstance, site: Site): void {
  const { acting } = site.app
  const signed = { schema: signedInFor('cases:read') }

  server.get('/api/cases/mine', signed, async (request, reply) => {
    const sender = await admitted(site, request)
    const rows = await acting.myCases(sender.actor)
    return reply
      .header('cache-control', 'no-store')
      .send({ rows, total: rows.length, today: acting.today() })
  })

  server.get('/api/digest', signed, async (request, reply) => {
    const sender = await admitted(site, request)
    return reply.header('cache-control', 'no-store').send(await acting.digest(sender.actor))
  })

  server.get<One>('/api/cases/:id/gate', signed, async (request, reply) => {
    const sender = await admitted(site, request)
    const shown = await caseOf(request.params.id, sender)
    if (!shown) return sendTrouble(site, request, reply, { type: 'not-found' })
    const gate = await gateOfCase(site, shown)
    return reply.header('cache-control', 'no-store').send(gate ? { gate } : {})
  })

  server.get<One>('/api/cases/:id/around', signed, async (request, reply) => {
    const sender = await admitted(site, request)
    const shown = await caseOf(request.params.id, sender)
    if (!shown) return sendTrouble(site, request, reply, { type: 'not-found' })
    const { kind, tool } = shown.file
    const [names, closed] = await Promise.all([
      namesInCase(site, shown),
      kind === 'retirement' && tool ? acting.decided.closedTool(tool.id) : undefined,
    ])
    return reply.header('cache-control', 'no-store').send({
      offices: Object.fromEntries(names.offices),
      tools: Object.fromEntries(names.tools),
      likely: names.likely,
      today: acting.today(),
      ...(closed && { arrivals: closed.arrivals }),
    })
  })

  async function caseOf(text: string, { actor }: Sender): Promise<ShownCase | undefined> {
    const id = parseId('C', text)
    return id && acting.showCase(id, actor)
  }
}
