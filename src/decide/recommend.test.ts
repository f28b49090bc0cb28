import { describe, expect, test } from 'vitest'
import {
  evaluationOf,
  findingOf,
  onThe,
  rulebookOf,
  toolId,
  toolOf,
  viewOf,
} from '../../test/support/review.ts'
import type { Told } from '../../test/support/review.ts'
import type { Finding } from '#evaluate'
import { severities } from '#evaluate'
import type { ObservedTool } from '#observe'
import type { Tool } from '#register'
import { recommend } from './recommend.ts'
import { voluntaryUse } from './useOf.ts'

const rulebook = rulebookOf({
  'decide-dormant-days-app': 60,
  'decide-dormant-days-account': 60,
  'decide-dormant-days-group': 30,
  'decide-young-days': 90,
  'decide-form-expired-days': 365,
})

function review(tools: readonly ObservedTool[], findings: readonly Finding[] = []) {
  const view = viewOf(tools, rulebook)
  return recommend(evaluationOf(view, findings), view)
}

function one(tool: ObservedTool, ...findings: readonly Finding[]) {
  return review([tool], findings).get(tool.tool.id)
}

const app = (number: number, told: Told = {}, about: Partial<Tool> = {}) =>
  toolOf(number, { papers: { kind: 'app' }, ...about }, told)

describe('rectify and retain', () => {
  test.each(severities)('a finding of severity %s alone', (severity) => {
    const outcome = one(app(1, { monthlyUsers: 9 }), findingOf(1, 'X-01', severity))?.outcome
    expect(outcome).toBe(severity === 'review' || severity === 'inform' ? 'retain' : 'rectify')
  })
  test('a used tool in which nothing was found is retained for that reason', () => {
    expect(one(app(1, { monthlyUsers: 9 }))?.reasons).toEqual([{ type: 'nothing-found' }])
  })
  test('unknown use never retires a tool: it is retained, and the reason says that too little is known', () => {
    expect(one(app(1))).toMatchObject({
      outcome: 'retain',
      reasons: [{ type: 'too-little-known', missing: expect.arrayContaining(['monthlyUsers']) }],
    })
  })
  test('a tool already retired gets no recommendation, one being closed stays on its way', () => {
    const both = review([app(1, {}, { life: 'retired' }), app(2, {}, { life: 'retiring' })])
    expect(both.has(toolId(1))).toBe(false)
    expect(both.get(toolId(2))).toMatchObject({
      outcome: 'retire',
      reasons: [{ type: 'already-retiring' }],
    })
  })
})

describe('retire', () => {
  test.each([
    ['61 days ago', '2026-09-22', 'retire'],
    ['60 days ago', '2026-09-23', 'retain'],
  ])('an app last used %s', (_, day, outcome) => {
    expect(one(app(1, { lastUsedOn: onThe(day) }))?.outcome).toBe(outcome)
  })
  test('a month without a day counts to its end, in favour of the tool', () => {
    const used = { from: onThe('2026-09-01').from, to: onThe('2026-09-30').to }
    expect(one(app(1, { lastUsedOn: used }))?.outcome).toBe('retain')
  })
  test('use that was ordered does not speak for a tool, use by wish does', () => {
    const idle = { lastUsedOn: onThe('2026-01-01'), visitsPerYear: 400 }
    expect(one(app(1, { ...idle, useRequired: true }))?.outcome).toBe('retire')
    expect(one(app(1, idle))?.outcome).toBe('retain')
  })
  test('nobody, where somebody counted, is a reason to end; nobody, where nobody counted, is not', () => {
    expect(one(app(1, { monthlyUsers: 0 }))?.reasons).toEqual([{ type: 'nobody-uses' }])
    expect(one(app(1, { downloads: 0 }))?.outcome).toBe('retain')
  })
  test('a tool opened last month may still be empty', () => {
    const young = app(1, { monthlyUsers: 0 }, { launchedOn: onThe('2026-10-20') })
    expect(one(young)?.outcome).toBe('retain')
  })
  test('an emergency tool that stands idle is kept: standing idle is its nature', () => {
    const told = {
      lastUsedOn: onThe('2025-01-01'),
      specialScene: 'emergency',
      exceptionExplained: true,
    } as const
    expect(one(app(1, told))).toMatchObject({
      outcome: 'retain',
      reasons: [{ type: 'statutory-keep' }],
    })
  })
  test('a group whose task has ended is retired, and the day is named', () => {
    const group = toolOf(1, { papers: { kind: 'group', endsOn: onThe('2026-03-31') } })
    const facts = { why: 'task-ended', ended: '2026-03-31', days: 236 }
    expect(one(group, findingOf(1, 'GRP-01', 'violation', { facts }))).toMatchObject({
      outcome: 'retire',
      reasons: [
        { type: 'task-ended', on: '2026-03-31' },
        { type: 'findings', criteria: ['GRP-01'] },
      ],
    })
  })
  test('a second group for the same work is put right, not retired as if its task had ended', () => {
    const group = toolOf(1, { papers: { kind: 'group', endsOn: onThe('2026-11-20') } })
    const facts = { why: 'same-work', other: 'Tool 9', count: 1 }
    expect(one(group, findingOf(1, 'GRP-01', 'violation', { facts }))?.outcome).toBe('rectify')
  })
  test.each([
    ['lacks only its number', { papers: { kind: 'form' } }, [], 'rectify'],
    ['asks for what is already held', { papers: { kind: 'form' } }, ['MR-04'], 'retire'],
    [
      'expired a year and a day ago',
      { papers: { kind: 'form', expiresOn: onThe('2025-11-21') } },
      [],
      'retire',
    ],
    [
      'expired last month',
      { papers: { kind: 'form', expiresOn: onThe('2026-10-22') } },
      [],
      'rectify',
    ],
  ] as const)('a form that may be refused and %s', (_, about, more, outcome) => {
    const findings = ['MR-02', ...more].map((id) => findingOf(1, id, 'block'))
    expect(one(toolOf(1, about), ...findings)?.outcome).toBe(outcome)
  })
})

describe('use that was ordered does not speak for a tool', () => {
  const voluntary = {
    all: 4000,
    visits: { low: 0, likely: 0, high: 0 },
    share: 0,
    isEstimated: true,
    isOrderedSince: true,
  }
  const told = { monthlyUsers: 500, lastUsedOn: onThe('2026-01-10') }

  test('a tool that is used on demand alone is retired as such, and never as one that nobody uses', () => {
    expect(one({ ...app(1, told), voluntary })).toMatchObject({
      outcome: 'retire',
      reasons: [{ type: 'below-floor', use: 0, floor: 0 }],
    })
  })
  test('what may be of free will counts, however little it is', () => {
    const some = { ...voluntary, share: 0.01, isOrderedSince: false }
    expect(one({ ...app(1, told), voluntary: some })?.outcome).toBe('retain')
    expect(voluntaryUse({ ...app(1, told), voluntary: some })).toBe(5)
  })
  test('a paper that requires use makes all of it count as ordered only where nobody looked', () => {
    const required = app(1, { ...told, useRequired: true })
    expect(voluntaryUse(required)).toBe(0)
    const seen = { ...voluntary, share: 0.8, isOrderedSince: false }
    expect(voluntaryUse({ ...required, voluntary: seen })).toBe(400)
    expect(voluntaryUse({ ...required, voluntary: { ...seen, isEstimated: false } })).toBe(0)
  })
  test('what trackers counted has had its ordered part taken off once, and is not taken off twice', () => {
    const collected = {
      visitsPerYear: { known: true, value: 900, source: '/matomo.php', asOf: told.lastUsedOn.to },
    } as const
    const half = { ...voluntary, share: 0.5, isOrderedSince: false }
    expect(voluntaryUse({ ...app(1), collected, voluntary: half })).toBe(900)
  })
})
