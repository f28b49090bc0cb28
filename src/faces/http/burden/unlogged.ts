import type { FastifyRequest } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Nothing tells when the route was called, in a log or in figures: that alone could say who. */
    unlogged?: boolean
  }
}

const mostReportsAMinute = 30

/** Marks a route whose calls are neither logged nor counted by themselves. */
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
