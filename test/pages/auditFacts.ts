import { type ToolId, day, idOf } from '#kernel'
import { type Audit, type AuditAnswer, detectorNames } from '#observe'
import type { WebApp } from '#http'
import { askAudit } from '#usecases'
import * as facts from './facts.ts'

const page = 'https://meal.county.example/'
const seen = {
  complaint: '我要投诉、提建议',
  sponsor: '县民政局',
  'filing-number': '62072220260007',
  'last-update': '2026-11-18',
} as const
const fails: Readonly<Partial<Record<AuditAnswer['detector'], AuditAnswer>>> = {
  accessible: {
    detector: 'accessible',
    answer: 'fails',
    count: 2,
    faults: [
      { code: 'rule-broken', page, where: 'main > img', seen: 'image-alt', count: 3 },
      { code: 'rule-broken', page, where: '#who', seen: 'label', count: 1 },
    ],
  },
  'elder-mode': {
    detector: 'elder-mode',
    answer: 'fails',
    count: 1,
    faults: [
      {
        code: 'text-small',
        page,
        where: 'main > p',
        seen: '助餐',
        measured: 14,
        wanted: 18,
        count: 9,
      },
    ],
  },
  'dead-links': {
    detector: 'dead-links',
    answer: 'fails',
    count: 1,
    faults: [{ code: 'link-dead', page, seen: `${page}old`, measured: 404 }],
  },
  'mixed-content': { detector: 'mixed-content', answer: 'does-not-apply' },
}

const answers = detectorNames.map((detector): AuditAnswer => {
  const told = seen[detector as keyof typeof seen]
  return fails[detector] ?? { detector, answer: 'passes', ...(told && { seen: told, page }) }
})
const audits: readonly Audit[] = [
  {
    address: page,
    on: day('2026-11-20'),
    pages: { seen: 4, of: 9 },
    figures: { loadedMs: 1840, bytes: 734_003, requests: 21 },
    answers,
  },
  {
    address: page,
    on: day('2026-11-13'),
    pages: { seen: 0, of: 1 },
    answers: detectorNames.map((detector) => ({
      detector,
      answer: 'could-not-look',
      why: 'too-slow',
    })),
  },
]

/** What a robot saw of the first tool; a wish goes as far as its refusals. */
export function handmadeAudits(): WebApp['audits'] {
  const isFirst = (tool: ToolId) => tool === idOf('T', 1)
  const wishes = { ask: async () => undefined }
  return {
    ofTool: async (tool) => (isFirst(tool) ? audits : []),
    isAsked: async () => false,
    ask: (actor, id) =>
      askAudit(
        {
          audits: wishes,
          tool: async (tool) => {
            const stored = facts.storedTool(tool)
            return stored && { ...stored, office: { ...stored.office, region: '示范县' } }
          },
        },
        actor,
        id,
      ),
  }
}
