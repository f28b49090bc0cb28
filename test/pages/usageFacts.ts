import { type ToolId, addDays, day, idOf } from '#kernel'
import { type UsageDay, emptySketch, note } from '#observe'
import { createHitCounter } from '#engines'
import type { WebApp } from '#http'
import { createMatomoHits, createUsageFiles, isMachine } from '#sources'
import { type OrderedYear, type UseTracker, importUsage, useTracker } from '#usecases'
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

/** Three weeks of use of the first tool, with a day of rest in each; nothing was reported of the others. */
export function handmadeUse(tool: ToolId): readonly UsageDay[] {
  if (tool !== idOf('T', 1)) return []
  const first = day('2026-11-02')
  return Array.from({ length: 21 }, (_, at) => at)
    .filter((at) => at % 7 !== 6)
    .map((at) => {
      const visits = 40 + ((at * 17) % 60)
      const visitors = emptySketch()
      for (let one = 0; one < visits / 2; one++) note(visitors, (one * 37 + at) % 256, 1)
      return {
        tool,
        day: addDays(first, at),
        ...(at % 2 === 0 && { capability: '助餐预约' }),
        visits,
        actions: visits * 3,
        botActions: at,
        visitors,
        bands: [visits / 2, visits / 4, visits / 8, visits / 16, visits / 16].map(Math.round),
        hours: Array.from({ length: 24 }, (_hour, hour) => (hour === 9 ? visits : 0)),
      }
    })
}

/** A year of the first tool: too early to tell, of free will, and then checked in to. */
export function handmadeYear(tool: ToolId): OrderedYear {
  if (tool !== idOf('T', 1)) return { months: [] }
  const ordered = { low: 0.62, likely: 0.7, high: 0.78 }
  return {
    months: [
      { month: '2026-09', visits: 900, reasons: [], known: false, why: 'too-few-days' },
      {
        month: '2026-10',
        visits: 1100,
        reasons: [],
        known: true,
        share: { low: 0, likely: 0, high: 0.08 },
        voluntary: { low: 1012, likely: 1100, high: 1100 },
      },
      {
        month: '2026-11',
        visits: 2000,
        known: true,
        share: ordered,
        voluntary: { low: 440, likely: 600, high: 760 },
        reasons: [
          { sign: 'short-visits', share: ordered, figures: { seen: 0.86, compared: 0.52 } },
          {
            sign: 'same-hour',
            share: ordered,
            figures: { seen: 0.66, compared: 0.3, hour: 8 },
          },
        ],
      },
    ],
    voluntary: {
      all: 4000,
      visits: { low: 2352, likely: 2600, high: 2760 },
      share: 0.69,
      isEstimated: true,
      lastOn: day('2026-11-22'),
      isOrderedSince: false,
    },
  }
}

/** Reads files of use for tools made by hand, and keeps nothing. */
export function handmadeUsageFiles(): WebApp['importUsage'] {
  const ports = {
    files: createUsageFiles(),
    usage: {
      countedStretches: async () => [],
      fileTakenOn: async () => undefined,
      saveImported: async () => true,
      secretOf: async () => new Uint8Array(16),
      sumUp: async () => 0,
    },
    allTools: async () => facts.tools,
    allOffices: async () => facts.offices,
    today: () => day('2026-11-28'),
    newCounter: createHitCounter,
    newSecret: () => new Uint8Array(16),
    isMachine,
    now: () => Date.parse('2026-11-28T08:00:00Z'),
    clockAt: () => ({ day: day('2026-11-27'), hour: 8 }),
  }
  return (wish, mode) => importUsage(ports, wish, mode)
}
