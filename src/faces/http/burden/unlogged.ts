import type { FastifyRequest } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** No line of the log tells when the route was called: that alone could say who. */
    unlogged?: boolean
  }
}

const mostReportsAMinute = 30

/** Marks a route whose calls are counted, and not logged. */
export const unlogged = { unlogged: true } as const

/** The same, for what sends a report: held back by address alone, whoever may be signed in there. */
export const reportLimits = {
  ...unlogged,
  rateLimit: {
    max: mostReportsAMinute,
    timeWindow: '1 minute',
    keyGenerator: ({ ip }: FastifyRequest) => ip,
  },
}
