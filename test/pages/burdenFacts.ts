import { type Day, day, idOf, ok, refuse } from '#kernel'
import type { WebApp } from '#http'
import type { KeptReport, ReportPromise, TokenOffer } from '#usecases'
import { testSigner } from '../support/stores.ts'
import * as facts from './facts.ts'

export const handmadeCode = '7K3Q9-F2M4A-00000-ZZZZZ'
const receivedOn: Day = day('2026-11-20')
const [tool] = facts.tools
if (!tool) throw new Error('a tool is needed')

const kept: KeptReport = {
  id: 'ab'.repeat(32),
  report: {
    about: { tool: tool.id },
    families: ['forced-use', 'excessive-trace'],
    minutesPerWeek: 120,
    words: '每天拍照上传两次,没有网络也要补。',
    from: { period: '2026-11', level: 'township', region: '620722' },
  },
  content: '{}',
  salt: new Uint8Array(16),
  hasPicture: false,
  receivedOn,
  isEntered: true,
  place: 'seen',
  movedOn: day('2026-11-21'),
  tool: { id: tool.id, name: tool.name, sponsor: tool.sponsor, region: '620722' },
}
const promise: ReportPromise = {
  promise: 'subtract/1',
  report: kept.id,
  on: receivedOn,
  by: day('2026-11-22'),
  content: '{}',
  salt: '00'.repeat(16),
  keyId: testSigner.keyId,
  signature: '',
  keys: [],
}
const offer: TokenOffer = {
  from: { period: '2026-11', level: 'township', region: '620722' },
  senders: 34,
  drawers: 12,
  keyId: 'cd'.repeat(32),
  publicKey: '',
  place: 3,
  most: 6,
  left: 6,
}

/** Tokens and reports made by hand: one report, which is seen, and some of the first tool's. */
export function handmadeBurden(): WebApp['burden'] {
  return {
    tokens: {
      offer: async () => ok(offer),
      draw: async () => refuse({ type: 'token-key-not-yours' }),
      least: async () => 10,
      keys: async () => [offer],
    },
    reports: {
      send: async (wish) =>
        wish.families.length === 0
          ? refuse({ type: 'report-without-family' })
          : ok({ code: handmadeCode, promise }),
      refused: () => ({ 'token-spent': 2 }),
      follow: async (code) =>
        code === handmadeCode
          ? {
              ...kept,
              by: promise.by,
              toolName: tool?.name ?? '',
              entries: [
                {
                  place: 4,
                  leaf: '',
                  act: {
                    at: Date.UTC(2026, 10, 21),
                    act: 'burden-reported',
                    report: kept.id,
                    on: receivedOn,
                  },
                },
              ],
            }
          : undefined,
      receipt: async (code) => (code === handmadeCode ? promise : undefined),
      list: async () => [kept],
      look: async (_actor, id) => (id === kept.id ? kept : undefined),
      picture: async () => undefined,
      takeStep: async () => refuse({ type: 'report-needs-reply' }),
      voicesOf: async (asked) =>
        asked === idOf('T', 1)
          ? {
              floor: 10,
              verified: {
                count: 14,
                medianMinutes: 60,
                families: {
                  'forced-use': 12,
                  'excessive-trace': 11,
                  'ranking-misuse': 'few',
                  'duplicate-reporting': 'few',
                  dormant: 'few',
                },
              },
              unverified: { count: 'few' },
            }
          : { floor: 10, verified: { count: 'few' }, unverified: { count: 'few' } },
      keepUp: async () => undefined,
    },
  }
}
