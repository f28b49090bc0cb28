import type { FastifyInstance } from 'fastify'
import type { Site } from './site.ts'
import { sendTrouble } from './trouble.tsx'

const nul = '\u0000'

/** No text that people write holds the character nought, and PostgreSQL keeps none: what holds one is refused before anything is done with it. */
export function refuseNul(server: FastifyInstance, site: Site): void {
  server.addHook('preValidation', async (request, reply) => {
    if (request.url.includes('%00') || holdsNul(request.body)) {
      return reply.send(await sendTrouble(site, request, reply, { type: 'bad-request' }))
    }
  })
}

function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes(nul)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([name, held]) => holdsNul(name) || holdsNul(held))
}
