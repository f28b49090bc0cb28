import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  evaluationOf,
  findingOf,
  officeId,
  onThe,
  overlapOf,
  rulebookOf,
  toolId,
  toolOf,
  viewOf,
} from '../../test/support/review.ts'
import type { Told } from '../../test/support/review.ts'
import type { Finding, Overlap } from '#evaluate'
import { severities } from '#evaluate'
import type { ObservedTool } from '#observe'
import type { Tool } from '#register'
import { recommend } from './recommend.ts'

const rulebook = rulebookOf({
  'decide-dormant-days-app': 60,
  'decide-dormant-days-account': 60,
  'decide-dormant-days-group': 30,
  'decide-young-days': 90,
  'decide-form-expired-days': 365,
  'decide-merge-covered': 0.8,
  'decide-merge-degree': 0.6,
})

function review(
  tools: readonly ObservedTool[],
  about: { readonly findings?: readonly Finding[]; readonly overlaps?: readonly Overlap[] } = {},
) {
  const overlaps = about.overlaps ?? []
  const view = viewOf(tools, rulebook, overlaps)
  return recommend(evaluationOf(view, about.findings, overlaps), view)
}

function one(tool: ObservedTool, ...findings: readonly Finding[]) {
  return review([tool], { findings }).get(tool.tool.id)
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

describe('merge', () => {
  const filed = { kind: 'app', filing: { state: 'filed', number: 'N-1' } } as const
  test('the unfiled one merges into the filed one, and the filed one knows whose work it takes over', () => {
    const tools = [toolOf(1, { papers: { kind: 'app' } }), toolOf(2, { papers: filed })]
    const all = review(tools, { overlaps: [overlapOf(1, 2, 0.9, 0.9)] })
    expect(all.get(toolId(1))).toEqual({
      tool: toolId(1),
      outcome: 'merge',
      into: toolId(2),
      reasons: [{ type: 'overlap', with: toolId(2), covered: 0.9 }],
    })
    expect(all.get(toolId(2))).toMatchObject({
      outcome: 'retain',
      reasons: [{ type: 'successor-of', tools: 1 }],
    })
  })
  test('of two alike, the one more people use of their own accord takes over', () => {
    const tools = [app(1, { monthlyUsers: 900, useRequired: true }), app(2, { monthlyUsers: 40 })]
    const all = review(tools, { overlaps: [overlapOf(1, 2, 0.9, 0.9)] })
    expect(all.get(toolId(1))?.into).toBe(toolId(2))
  })
  test('a tool does not merge into one that covers only half of its work', () => {
    const tools = [app(1, { monthlyUsers: 5 }), app(2, { monthlyUsers: 10 })]
    const all = review(tools, { overlaps: [overlapOf(1, 2, 0.5, 0.9, { degree: 0.9 })] })
    expect(all.get(toolId(1))?.outcome).toBe('retain')
    expect(all.get(toolId(2))?.outcome).toBe('retain')
  })
  test.each([
    ['other people', { audience: 'different' }],
    ['another place', { territory: 'different' }],
  ] as const)('the same job for %s is no reason to merge', (_, about) => {
    const all = review([app(1), app(2)], { overlaps: [overlapOf(1, 2, 1, 1, about)] })
    expect([...all.values()].map(({ outcome }) => outcome)).toEqual(['retain', 'retain'])
  })
  test('groups of different offices stay apart, however alike their names are', () => {
    const union = (number: number) =>
      toolOf(number, { papers: { kind: 'group' }, sponsor: officeId(number) })
    const all = review([union(1), union(2)], { overlaps: [overlapOf(1, 2, 1, 1)] })
    expect([...all.values()].every(({ outcome }) => outcome === 'retain')).toBe(true)
  })
  test('a second group for the same work merges by the rule itself, without any overlap', () => {
    const group = (number: number, members: number) =>
      toolOf(number, { papers: { kind: 'group' } }, { members, messagesPerDay: number })
    const evidence = [{ type: 'tool', tool: toolId(2), name: 'Tool 2', why: 'same work' }] as const
    const all = review([group(1, 5), group(2, 5)], {
      findings: [findingOf(1, 'GRP-01', 'violation', { evidence })],
    })
    expect(all.get(toolId(1))).toMatchObject({ outcome: 'merge', into: toolId(2) })
    expect(all.get(toolId(2))?.outcome).toBe('retain')
  })
  test('a dead tool is retired rather than merged: there is nobody to take along', () => {
    const tools = [app(1, { monthlyUsers: 0 }), app(2, { monthlyUsers: 10 })]
    const all = review(tools, { overlaps: [overlapOf(1, 2, 1, 1)] })
    expect(all.get(toolId(1))?.outcome).toBe('retire')
    expect(all.get(toolId(2))?.reasons).toEqual([{ type: 'nothing-found' }])
  })
  test('a planned tool merges into the living one that already does the job', () => {
    const tools = [app(1, {}, { life: 'proposed' }), app(2)]
    const all = review(tools, { overlaps: [overlapOf(1, 2, 1, 1)] })
    expect(all.get(toolId(1))?.into).toBe(toolId(2))
  })

  const county = fc.record({
    tools: fc.array(
      fc.record({
        users: fc.option(fc.nat(3), { nil: undefined }),
        isFiled: fc.boolean(),
        sponsor: fc.nat(1),
      }),
      { minLength: 2, maxLength: 9 },
    ),
    pairs: fc.array(
      fc.tuple(fc.nat(8), fc.nat(8), fc.constantFrom(0.7, 0.8, 1), fc.constantFrom(0.7, 0.9)),
      { maxLength: 20 },
    ),
    seed: fc.nat(),
  })
  const built = ({ tools, pairs }: typeof county extends fc.Arbitrary<infer T> ? T : never) => ({
    tools: tools.map(({ users, isFiled, sponsor }, number) =>
      toolOf(
        number,
        { papers: isFiled ? filed : { kind: 'app' }, sponsor: officeId(sponsor) },
        users === undefined ? {} : { monthlyUsers: users },
      ),
    ),
    overlaps: [
      ...new Map(
        pairs
          .filter(([a, b]) => a < b && b < tools.length)
          .map(([a, b, there, back]) => [`${a} ${b}`, overlapOf(a, b, there, back)]),
      ).values(),
    ],
  })
  test('there are no chains and no circles: whoever takes over stays', () => {
    fc.assert(
      fc.property(county, (drawn) => {
        const all = review(built(drawn).tools, { overlaps: built(drawn).overlaps })
        for (const { into } of all.values()) {
          if (into === undefined) continue
          expect(['retain', 'rectify']).toContain(all.get(into)?.outcome)
        }
      }),
    )
  })
  test('the order in which tools and overlaps arrive makes no difference', () => {
    fc.assert(
      fc.property(county, (drawn) => {
        const { tools, overlaps } = built(drawn)
        const shuffled = <T>(list: readonly T[]): readonly T[] =>
          list
            .map((value, place) => ({ value, key: (place * 7919 + drawn.seed) % 104_729 }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ value }) => value)
        const turned = overlaps.map((overlap) => ({
          ...overlap,
          a: overlap.b,
          b: overlap.a,
          aCoveredByB: overlap.bCoveredByA,
          bCoveredByA: overlap.aCoveredByB,
        }))
        const straight = review(tools, { overlaps })
        const mixed = review(shuffled(tools), { overlaps: shuffled(turned) })
        expect(new Map([...mixed].toSorted())).toEqual(new Map([...straight].toSorted()))
      }),
    )
  })
})
