import type { FastifyRequest } from 'fastify'
import type { Site } from '../site.ts'

/** The address of this site, without a slash at its end: as it was set, else as whoever asks has reached it. */
export function ownAddress({ publicUrl }: Site, request: FastifyRequest): string {
  return publicUrl ?? `${request.protocol}://${request.host}`
}
