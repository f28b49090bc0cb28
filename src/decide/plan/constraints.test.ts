import { describe, expect, test } from 'vitest'
import { alike, app, modelOf, planOf, tooMany } from '../../../test/support/plan.ts'
import { officeId, onThe, toolId, toolOf } from '../../../test/support/review.ts'
import type { Told } from '../../../test/support/review.ts'
import type { Tool } from '#register'
import { checkPlan } from './checkPlan.ts'
import type { Plan } from './explain.ts'

const goes = (plan: Plan) => plan.going.map(({ tool }) => tool)

describe('people without a phone keep a way', () => {
  const forAll = (number: number, told: Told) =>
    app(number, ['pension'], told, { audiences: ['public'] })
  test('a tool with a counter does not move into one that is only a screen', () => {
    const tools = [
      forAll(1, { offlinePath: true, annualCost: 90_000 }),
      forAll(2, { offlinePath: false }),
    ]
    expect(goes(planOf(tools, [alike(1, 2, 'pension')]))).toEqual([toolId(2)])
  })
  test('where nobody told of a counter, the move is made and said to be uncertain', () => {
    const tools = [forAll(1, { offlinePath: true, annualCost: 90_000 }), forAll(2, {})]
    const plan = planOf(tools, [alike(1, 2, 'pension')])
    expect(plan.going[0]?.moves).toMatchObject([{ path: 'untold' }])
  })
  test('what the public gets only by phone is named, whoever serves it', () => {
    const plan = planOf([forAll(1, { offlinePath: false })])
    expect(plan.withoutPath).toEqual([{ tool: toolId(1), capability: 'pension', by: toolId(1) }])
  })
  test('staff are not asked for a counter', () => {
    const forStaff = (number: number, told: Told) =>
      app(number, ['pension'], told, { audiences: ['staff'] })
    const tools = [forStaff(1, { offlinePath: true }), forStaff(2, { offlinePath: false })]
    const plan = planOf(tools, [alike(1, 2, 'pension')])
    expect(plan.withoutPath).toEqual([])
    expect(plan.going[0]?.moves[0]).not.toHaveProperty('path')
  })
})

describe('count rules', () => {
  const facing = (number: number, does: string) =>
    app(number, [does], {}, { audiences: ['grassroots'] })
  const findings = [
    tooMany(1, 'APP-14', [2], { limit: 1, count: 2 }),
    tooMany(2, 'APP-14', [1], { limit: 1, count: 2 }),
  ]
  test('of two apps of a central department that face the grassroots one stays and does what the other did', () => {
    const plan = planOf([facing(1, 'report'), facing(2, 'ask')], [], {}, { findings })
    expect(plan.going).toHaveLength(1)
    expect(plan.staying[0]?.takesOverFrom).toEqual(goes(plan))
  })
  test('where both are settled to stay, the rule and both are named', () => {
    const keep = new Set([toolId(1), toolId(2)])
    const plan = planOf([facing(1, 'report'), facing(2, 'ask')], [], { keep }, { findings })
    expect(plan.tooMany).toEqual([{ rule: 'APP-14', most: 1, kept: [toolId(1), toolId(2)] }])
  })
  test('a cap of nought is no reason for one to do what the other does', () => {
    const none = [
      tooMany(1, 'APP-15', [], { limit: 0, count: 2 }),
      tooMany(2, 'APP-15', [], { limit: 0, count: 2 }),
    ]
    const plan = planOf([facing(1, 'report'), facing(2, 'ask')], [], {}, { findings: none })
    expect(plan.going).toEqual([])
  })
})

describe('forms', () => {
  const form = (number: number, dataItems: readonly string[], told: Told = {}) =>
    toolOf(
      number,
      { papers: { kind: 'form' }, sponsor: officeId(1), name: `Form ${number}` },
      { dataItems, ...told },
    )
  test('a form whose data all come with other forms, as often, is dropped', () => {
    const tools = [
      form(1, ['households', 'pigs'], { frequency: 'monthly', respondents: 90 }),
      form(2, ['households', 'income'], { frequency: 'weekly', respondents: 10 }),
      form(3, ['pigs', 'sheep'], { frequency: 'monthly', respondents: 10 }),
    ]
    const plan = planOf(tools)
    expect(plan.going).toMatchObject([
      {
        tool: toolId(1),
        moves: [
          { capability: 'households', to: { by: toolId(2), isCertain: false } },
          { capability: 'pigs', to: { by: toolId(3) } },
        ],
      },
    ])
  })
  test('a form that comes once a year does not stand in for one that comes every month', () => {
    const tools = [
      form(1, ['households'], { frequency: 'monthly' }),
      form(2, ['households', 'income'], { frequency: 'yearly' }),
    ]
    expect(planOf(tools).going).toEqual([])
  })
})

describe('one in, one out', () => {
  const planned = (number: number, does: readonly string[], about: Partial<Tool> = {}) =>
    app(number, does, {}, { life: 'proposed', ...about })
  test('a planned tool brings no demand, and its office owes one of its tools for what is new', () => {
    const plan = planOf([planned(1, ['fly', 'pay']), app(2, ['pay'])], [alike(1, 2, 'pay')])
    expect(plan.staying.map(({ tool }) => tool)).toEqual([toolId(2)])
    expect(plan.proposals).toMatchObject([
      {
        tool: toolId(1),
        served: [{ capability: 'pay', by: { by: toolId(2) } }],
        isNew: ['fly'],
        outs: [],
        owes: 1,
      },
    ])
  })
  test('a tool of the same office that goes pays for it, and only once', () => {
    const tools = [
      planned(1, ['fly']),
      planned(2, ['dive']),
      planned(3, ['swim'], { sponsor: officeId(2) }),
      app(4, ['pay'], { monthlyUsers: 0 }),
    ]
    expect(planOf(tools).proposals.map(({ owes }) => owes)).toEqual([0, 1, 1])
  })
  test('what if it is built: it takes over what it can do, and what it owes is still said', () => {
    const tools = [planned(1, ['pay', 'book']), app(2, ['pay'], { annualCost: 9000 })]
    const keep = new Set([toolId(1)])
    const plan = planOf(tools, [alike(1, 2, 'pay')], { keep })
    expect(goes(plan)).toEqual([toolId(2)])
    expect(plan.proposals).toMatchObject([{ tool: toolId(1), isBuilt: true, owes: 0 }])
    expect(plan.figures.tools).toEqual({ now: 1, after: 1 })
  })
})

describe('groups', () => {
  const group = (number: number, members: number, about: Partial<Tool> = {}) =>
    toolOf(
      number,
      { papers: { kind: 'group' }, capabilities: [{ text: 'flood' }], ...about },
      { members },
    )
  test('where both together may be too many, the move is made and said to be uncertain', () => {
    const plan = planOf([group(1, 300), group(2, 290)], [alike(1, 2, 'flood')])
    expect(plan.going).toMatchObject([{ mayNotFit: true }])
    const small = planOf([group(1, 300), group(2, 90)], [alike(1, 2, 'flood')])
    expect(small.going[0]).not.toHaveProperty('mayNotFit')
  })
  test('groups of different offices stay apart', () => {
    const tools = [group(1, 3, { sponsor: officeId(1) }), group(2, 3, { sponsor: officeId(2) })]
    expect(planOf(tools, [alike(1, 2, 'flood')]).going).toEqual([])
  })
})

test('what nobody needs any more is no home for others, unless a person keeps it', () => {
  const dead = app(1, ['pay'], { lastUsedOn: onThe('2024-01-01') })
  const tools = [dead, app(2, ['pay'], { annualCost: 9000 })]
  expect(goes(planOf(tools, [alike(1, 2, 'pay')]))).toEqual([toolId(1)])
  const kept = planOf(tools, [alike(1, 2, 'pay')], { keep: new Set([toolId(1)]) })
  expect(goes(kept)).toEqual([toolId(2)])
})

describe('the checker objects to a plan that', () => {
  const told = { offlinePath: true } as const
  const tools = [
    app(1, ['pay'], { annualCost: 9000, ...told }, { audiences: ['public'] }),
    app(2, ['pay'], { ...told, capacity: 50, monthlyUsers: 1 }, { audiences: ['public'] }),
    app(3, ['ask'], { offlinePath: false }),
  ]
  const overlaps = [alike(1, 2, 'pay')]
  const model = modelOf(tools, overlaps)
  if (!model.ok) throw new Error(JSON.stringify(model.refusal))
  const good = planOf(tools, overlaps)
  const spoilt = (change: Partial<Plan>) => checkPlan(model.value, { ...good, ...change })
  const [gone] = good.going
  if (!gone) throw new Error('nothing goes')
  const moved = (by: number): Plan['going'] => [
    { ...gone, moves: gone.moves.map((move) => ({ ...move, to: { ...move.to, by: toolId(by) } })) },
  ]
  test.each([
    [
      'leaves a used capability without a home',
      { going: [{ ...gone, moves: [] }] },
      'capability-without-home',
    ],
    ['names a home that cannot serve it', { going: moved(3) }, 'home-is-no-home'],
    ['forgets a tool', { staying: good.staying.slice(1) }, 'tool-in-neither-list'],
    [
      'keeps and ends one tool',
      { going: [...good.going, { ...gone, tool: toolId(2) }] },
      'tool-in-both-lists',
    ],
    ['adds up wrongly', { value: good.value + 1 }, 'cost-wrong'],
  ] as const)('%s', (_, change, fault) => {
    expect(spoilt(change).map(({ type }) => type)).toContain(fault)
  })
  test('fills a home beyond its room', () => {
    const crowded = tools.map((one) =>
      one.tool.id === toolId(1)
        ? app(
            1,
            ['pay'],
            { annualCost: 9000, monthlyUsers: 60, ...told },
            { audiences: ['public'] },
          )
        : one,
    )
    const full = modelOf(crowded, overlaps)
    if (!full.ok) throw new Error(JSON.stringify(full.refusal))
    expect(checkPlan(full.value, { ...good }).map(({ type }) => type)).toContain('home-has-no-room')
  })
})
