import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alike, app, modelOf, planOf, tooMany } from '../../../test/support/plan.ts'
import {
  officeId,
  onThe,
  overlapOf,
  rulebookOf,
  toolId,
  toolOf,
} from '../../../test/support/review.ts'
import type { Tool } from '#register'

describe('what people use keeps a home', () => {
  test('of two that do the same, the one that weighs less stays and takes the other over', () => {
    const tools = [
      app(1, ['pay'], { annualCost: 90_000, monthlyUsers: 30 }),
      app(2, ['pay'], { annualCost: 100, monthlyUsers: 20 }),
    ]
    const plan = planOf(tools, [alike(1, 2, 'pay')])
    expect(plan.staying.map(({ tool }) => tool)).toEqual([toolId(2)])
    expect(plan.staying[0]?.takesOverFrom).toEqual([toolId(1)])
    expect(plan.going).toMatchObject([
      {
        tool: toolId(1),
        why: 'served-by-others',
        people: 30,
        handover: 3,
        moves: [{ capability: 'pay', to: { by: toolId(2), match: 1 } }],
      },
    ])
  })
  test('a tool goes only where several others together serve all that it serves', () => {
    const tools = [
      app(1, ['pay', 'book'], { annualCost: 9000 }),
      app(2, ['pay', 'report']),
      app(3, ['book', 'ask']),
    ]
    const plan = planOf(tools, [alike(1, 2, 'pay'), alike(1, 3, 'book')])
    expect(plan.going.map(({ tool }) => tool)).toEqual([toolId(1)])
    expect(plan.going[0]?.moves.map(({ to }) => to.by)).toEqual([toolId(2), toolId(3)])
  })
  test('what one tool alone in the register serves is a warning', () => {
    const plan = planOf([app(1, ['pay', 'book']), app(2, ['pay'])], [alike(1, 2, 'pay')])
    expect(plan.staying).toMatchObject([{ tool: toolId(1), onlyHere: 1 }])
  })
  test.each([
    ['below the limit of likeness', 0.49, 0],
    ['at the limit of likeness', 0.5, 1],
  ])('a match %s', (_, similarity, going) => {
    const pair = { a: 'pay', b: 'settle', similarity, because: [] }
    const overlaps = [overlapOf(1, 2, 1, 1, { pairs: [pair] })]
    expect(planOf([app(1, ['pay']), app(2, ['settle'])], overlaps).going).toHaveLength(going)
  })
  test('a tool for the public is no home for what staff do', () => {
    const tools = [
      app(1, ['pay'], {}, { audiences: ['staff', 'public'] }),
      app(2, ['pay'], {}, { audiences: ['public'] }),
    ]
    const overlaps = [{ ...alike(1, 2, 'pay'), audience: 'partly' as const }]
    expect(planOf(tools, overlaps).going.map(({ tool }) => tool)).toEqual([toolId(2)])
  })
  test('of two places, only the tool of the wider one can serve both', () => {
    const tools = [
      app(1, ['pay'], { annualCost: 99_000 }, { region: '511602', level: 'county' }),
      app(2, ['pay'], {}, { region: '511602100', level: 'township' }),
    ]
    const overlaps = [{ ...alike(1, 2, 'pay'), territory: 'contains' as const }]
    expect(planOf(tools, overlaps).going.map(({ tool }) => tool)).toEqual([toolId(2)])
  })
  test('accounts of one office on one platform: one of them says all', () => {
    const account = (number: number, sponsor: number) =>
      toolOf(number, {
        papers: { kind: 'account', platform: 'WeChat' },
        sponsor: officeId(sponsor),
      })
    const tools = [account(1, 1), account(2, 1), account(3, 1), account(4, 2)]
    const findings = [
      tooMany(1, 'ACC-01', [2], { limit: 1, platform: 'WeChat' }),
      tooMany(2, 'ACC-01', [1], { limit: 1, platform: 'WeChat' }),
      tooMany(3, 'ACC-01', [1], { limit: 1, platform: '微信' }),
    ]
    const plan = planOf(tools, [], {}, { findings })
    expect(plan.going).toHaveLength(2)
    expect(plan.staying.map(({ tool }) => tool)).toContain(toolId(4))
  })
})

describe('what nobody uses demands no home', () => {
  test('use that was ordered does not speak for a tool, unknown use does', () => {
    const ordered = app(1, ['rank'], { monthlyUsers: 900, useRequired: true })
    const plan = planOf([ordered, app(2, ['pay'])])
    expect(plan.going).toMatchObject([{ tool: toolId(1), why: 'unused', moves: [], handover: 0 }])
  })
  test('an emergency tool that stands idle stays', () => {
    const told = { monthlyUsers: 0, specialScene: 'emergency', exceptionExplained: true } as const
    expect(planOf([app(1, ['alarm'], told)]).staying).toMatchObject([{ why: 'statutory-keep' }])
  })
  test('a tool retired already is not in the plan', () => {
    const plan = planOf([app(1, ['pay']), app(2, ['pay'], {}, { life: 'retired' })])
    expect([...plan.staying, ...plan.going]).toHaveLength(1)
  })
})

describe('what people settle is obeyed', () => {
  const two = [app(1, ['pay'], { annualCost: 90_000 }), app(2, ['pay'])]
  test('the dearer one stays because somebody said so, and the other can go', () => {
    const plan = planOf(two, [alike(1, 2, 'pay')], { keep: new Set([toolId(1)]) })
    expect(plan.staying).toMatchObject([{ tool: toolId(1), why: 'fixed' }])
    expect(plan.value).toBe(0)
  })
  test('where both must go, what is lost is named, with the decisions that make it so', () => {
    const plan = planOf(two, [alike(1, 2, 'pay')], { end: new Set([toolId(1), toolId(2)]) })
    expect(plan.unservable).toMatchObject([
      { tool: toolId(1), capability: 'pay', because: [toolId(1), toolId(2)] },
      { tool: toolId(2), capability: 'pay', because: [toolId(2), toolId(1)] },
    ])
    expect(plan.going.map(({ lost }) => lost)).toEqual([['pay'], ['pay']])
  })
  test('its own choice, settled, comes out again', () => {
    const free = planOf(two, [alike(1, 2, 'pay')])
    const keep = new Set(free.staying.map(({ tool }) => tool))
    const end = new Set(free.going.map(({ tool }) => tool))
    const again = planOf(two, [alike(1, 2, 'pay')], { keep, end })
    expect(new Set(again.staying.map(({ tool }) => tool))).toEqual(keep)
    expect(again.figures).toEqual(free.figures)
  })
  test('a changed price changes the choice', () => {
    const tools = [app(1, ['pay'], { annualCost: 5000, monthlyUsers: 1000 }), app(2, ['pay'])]
    const overlaps = [alike(1, 2, 'pay')]
    expect(planOf(tools, overlaps).going[0]?.tool).toBe(toolId(1))
    const free = planOf(tools, overlaps, { prices: new Map([['price-yuan', 0]]) })
    expect(free.staying).toMatchObject([{ tool: toolId(1), why: 'nothing-saved' }])
  })
})

describe('bad input is answered with the fact in the way', () => {
  const one = [app(1, ['pay'])]
  const emergency = { specialScene: 'emergency', exceptionExplained: true } as const
  test.each([
    ['an empty register', modelOf([]), { type: 'register-empty' }],
    [
      'a fix for a tool that is not there',
      modelOf(one, [], { keep: new Set([toolId(9)]) }),
      { type: 'fix-names-unknown-tool', tool: toolId(9) },
    ],
    [
      'contradictory fixes',
      modelOf(one, [], { keep: new Set([toolId(1)]), end: new Set([toolId(1)]) }),
      { type: 'fix-contradicts-itself', tool: toolId(1) },
    ],
    [
      'the end of what must stay',
      modelOf([app(1, ['alarm'], emergency)], [], { end: new Set([toolId(1)]) }),
      { type: 'fix-ends-statutory-keep', tool: toolId(1) },
    ],
    [
      'a negative price',
      modelOf(one, [], { prices: new Map([['price-yuan', -1]]) }),
      { type: 'price-not-usable', price: 'price-yuan', value: -1 },
    ],
    [
      'a missing price',
      modelOf(one, [], {}, { rulebook: rulebookOf({ 'price-yuan': 1 }) }),
      { type: 'price-missing', price: 'price-tool-kept' },
    ],
  ])('%s', (_, answered, refusal) => {
    expect(answered).toEqual({ ok: false, refusal })
  })
})

test('whatever the register, the checker finds nothing, and each tool stands in one list', () => {
  const word = fc.constantFrom('pay', 'book', 'ask', 'report', 'rank')
  const drawn = fc.record({
    does: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
    annualCost: fc.nat(20_000),
    monthlyUsers: fc.option(fc.nat(50), { nil: undefined }),
    life: fc.constantFrom('live', 'live', 'retiring', 'proposed', 'retired'),
  })
  fc.assert(
    fc.property(fc.array(drawn, { minLength: 1, maxLength: 8 }), (all) => {
      const tools = all.map(({ does, annualCost, monthlyUsers, life }, at) =>
        app(at + 1, does, { annualCost, ...(monthlyUsers !== undefined && { monthlyUsers }) }, {
          life,
          launchedOn: onThe('2020-01-01'),
        } as Partial<Tool>),
      )
      const overlaps = all.flatMap(({ does }, a) =>
        all.slice(a + 1).flatMap((other, after) => {
          const shared = does.filter((text) => other.does.includes(text))
          return shared.length > 0 ? [alike(a + 1, a + after + 2, ...shared)] : []
        }),
      )
      fc.pre(tools.some(({ tool }) => tool.life === 'live' || tool.life === 'retiring'))
      const plan = planOf(tools, overlaps)
      expect(plan.figures.weight.after).toBeLessThanOrEqual(plan.figures.weight.now)
    }),
    { numRuns: 60 },
  )
})
