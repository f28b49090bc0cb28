import { expect, test } from 'vitest'
import {
  evaluationOf,
  findingOf,
  officeId,
  overlapOf,
  rulebookOf,
  toolId,
  toolOf,
  viewOf,
} from '../../test/support/review.ts'
import type { Burden, Evaluation } from '#evaluate'
import type { Recommendation } from './recommendation.ts'
import { summarise } from './summary.ts'

const rulebook = rulebookOf({
  'decide-merge-covered': 0.8,
  'decide-merge-degree': 0.6,
  'decide-hours-moved-low': 0,
  'decide-hours-moved-likely': 0.5,
  'decide-hours-moved-high': 1,
})
const tools = [
  toolOf(1, { papers: { kind: 'app', filing: { state: 'not-filed' } } }),
  toolOf(2, { papers: { kind: 'app' }, sponsor: officeId(2) }, { monthlyUsers: 3 }),
  toolOf(3, { papers: { kind: 'group' } }),
  toolOf(4, { papers: { kind: 'form' } }),
  toolOf(5, { papers: { kind: 'group' }, life: 'retired', sponsor: officeId(3) }),
]
const overlaps = [overlapOf(1, 2, 0.9, 0.2)]
const view = viewOf(tools, rulebook, overlaps)
const findings = [
  findingOf(1, 'FU-02', 'violation', { family: 'forced-use' }),
  findingOf(1, 'APP-01', 'block'),
]

function withMinutes(minutes: Readonly<Record<number, number>>): Evaluation {
  const bare = evaluationOf(view, findings, overlaps)
  const burdens = new Map(
    Object.entries(minutes).map(([number, each]): [string, Partial<Burden>] => [
      toolId(Number(number)),
      { minutesPerYear: { low: each, likely: each, high: each }, assumed: ['burden-working-days'] },
    ]),
  )
  const told = [...bare.tools].map(([id, each]) => {
    return [id, { ...each, burden: { ...each.burden, ...burdens.get(id) } }] as const
  })
  return { ...bare, tools: new Map(told) }
}

const recommendations = new Map<Recommendation['tool'], Recommendation>([
  [toolId(1), { tool: toolId(1), outcome: 'merge', into: toolId(2), reasons: [] }],
  [toolId(2), { tool: toolId(2), outcome: 'retain', reasons: [] }],
  [
    toolId(3),
    { tool: toolId(3), outcome: 'retire', reasons: [{ type: 'task-ended', on: '2026-01-01' }] },
  ],
  [toolId(4), { tool: toolId(4), outcome: 'rectify', reasons: [] }],
])

test('a retired tool takes its hours with it, a merged one leaves its successor a share, and a gap is in no sum', () => {
  const summary = summarise(withMinutes({ 1: 600, 2: 1200, 3: 3000 }), view, recommendations)
  expect(summary.hoursNow).toEqual({ low: 80, likely: 80, high: 80 })
  expect(summary.hoursAfter).toEqual({ low: 20, likely: 25, high: 30 })
  expect(summary.hoursKnown).toBe(3)
  expect(summary.hoursUnknown).toBe(1)
  expect(summary.hoursAssumed).toEqual([
    'burden-working-days',
    'decide-hours-moved-high',
    'decide-hours-moved-likely',
    'decide-hours-moved-low',
  ])
})
test('what is retired already is in no figure', () => {
  const summary = summarise(withMinutes({}), view, recommendations)
  expect(summary.tools).toBe(4)
  expect(summary.offices).toBe(2)
  expect(summary.byKind).toEqual({ app: 2, account: 0, group: 1, form: 1, site: 0 })
  expect(summary.byOutcome).toEqual({ retain: 1, rectify: 1, merge: 1, retire: 1 })
})
test('unfiled, doubled, dormant, forced and unknown are counted apart', () => {
  const summary = summarise(withMinutes({}), view, recommendations)
  expect(summary).toMatchObject({
    unfiled: 1,
    filingUnknown: 1,
    doubled: 2,
    dormant: 1,
    forced: 1,
    blockers: 1,
    useUnknown: 3,
    unjudged: 3,
  })
  expect(summary.byFamily['forced-use']).toBe(1)
  expect(summary.hoursNow).toEqual({ low: 0, likely: 0, high: 0 })
  expect(summary.hoursUnknown).toBe(4)
})
test('one group entered by two offices still costs its hours when only one of the entries goes', () => {
  const papers = { kind: 'group', host: 'WeChat', groupId: 'g-1' } as const
  const twice = [toolOf(1, { papers }), toolOf(2, { papers, sponsor: officeId(2) })]
  const both = viewOf(twice, rulebook)
  const bare = evaluationOf(both)
  const minutesPerYear = { low: 60, likely: 60, high: 60 }
  const told = [...bare.tools].map(([id, each]) => {
    return [id, { ...each, burden: { ...each.burden, minutesPerYear } }] as const
  })
  const summary = summarise(
    { ...bare, tools: new Map(told) },
    both,
    new Map<Recommendation['tool'], Recommendation>([
      [toolId(1), { tool: toolId(1), outcome: 'retire', reasons: [] }],
      [toolId(2), { tool: toolId(2), outcome: 'retain', reasons: [] }],
    ]),
  )
  expect(summary.hoursNow.likely).toBe(1)
  expect(summary.hoursAfter.likely).toBe(1)
})
