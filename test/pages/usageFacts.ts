import { day } from '#kernel'
import { createMatomoHits } from '#sources'
import { type UseTracker, useTracker } from '#usecases'
import * as facts from './facts.ts'

/** Counts what is sent to tools made by hand, and keeps nothing. */
export function handmadeTracking(): UseTracker {
  return useTracker({
    usage: { keyNumbers: async (keys) => keys.map((_key, at) => at + 1) },
    counter: {
      count: () => undefined,
      ready: async () => undefined,
      durable: async () => undefined,
    },
    hits: createMatomoHits(),
    tool: async (id) => {
      const found = facts.storedTool(id)
      return found && { tool: found.tool, office: found.office }
    },
    scopesOf: async (token) => (token === 'good' ? ['usage'] : undefined),
    now: () => Date.parse('2026-11-28T08:00:00Z'),
    clockAt: () => ({ day: day('2026-11-28'), hour: 8 }),
  })
}
