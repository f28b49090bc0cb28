import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alike, app, plainSolver, reviewedOf } from '../../test/support/plan.ts'
import { toolId } from '../../test/support/review.ts'
import { checkPlan, coveringOfPlan } from '#decide'
import type { Overlap } from '#evaluate'
import type { ObservedTool } from '#observe'
import { comparePlans } from './comparePlans.ts'
import { makePlan } from './makePlan.ts'
import { planQuestions } from './planQuestions.ts'
import { planWhatIf } from './planWhatIf.ts'
import { studyPlan } from './studyPlan.ts'

const ports = { solver: plainSolver }
const limits = {}
const groundOf = (tools: readonly ObservedTool[], overlaps: readonly Overlap[] = []) =>
  reviewedOf(tools, overlaps).ground

async function planned(tools: readonly ObservedTool[], overlaps: readonly Overlap[] = []) {
  const made = await makePlan(ports, groundOf(tools, overlaps), { limits })
  if (!made.ok) throw new Error(JSON.stringify(made.refusal))
  expect(checkPlan(made.value.model, made.value.plan)).toEqual([])
  return made.value
}

describe('room', () => {
  const crowd = (number: number, monthlyUsers: number, annualCost = 90_000) =>
    app(number, ['pay'], { monthlyUsers, annualCost })
  test('a home takes in only as many people as it has room for; whoever finds none stays', async () => {
    const home = app(1, ['pay'], { monthlyUsers: 10, capacity: 100 })
    const tools = [home, crowd(2, 60), crowd(3, 50, 900)]
    const { plan } = await planned(tools, [alike(1, 2, 'pay'), alike(1, 3, 'pay')])
    expect(plan.going.map(({ tool }) => tool)).toEqual([toolId(2)])
    expect(plan.staying.find(({ tool }) => tool === toolId(3))?.why).toBe('no-room')
    expect(plan.bound).toBeLessThan(plan.value)
  })
  test('another home with room is taken before anybody stays', async () => {
    const tools = [
      app(1, ['pay', 'ask'], { monthlyUsers: 10, capacity: 20 }),
      app(2, ['pay', 'book'], { monthlyUsers: 10 }),
      crowd(3, 50),
    ]
    const { plan } = await planned(tools, [alike(1, 3, 'pay'), alike(2, 3, 'pay')])
    expect(plan.going).toMatchObject([{ tool: toolId(3), moves: [{ to: { by: toolId(2) } }] }])
  })
  test('where it was settled that they go, the crowd is named', async () => {
    const home = app(1, ['pay'], { monthlyUsers: 10, capacity: 20 })
    const ground = groundOf([home, crowd(2, 60)], [alike(1, 2, 'pay')])
    const made = await planWhatIf(ports, ground, 'end Tool 2', limits)
    expect(made).toMatchObject({
      ok: true,
      value: {
        plan: { crowded: [{ by: toolId(1), people: 70, capacity: 20, from: [toolId(2)] }] },
      },
    })
  })
})

const register = fc
  .array(
    fc.record({
      does: fc.uniqueArray(fc.constantFrom('pay', 'book', 'ask', 'report'), {
        minLength: 1,
        maxLength: 3,
      }),
      annualCost: fc.nat(20_000),
      monthlyUsers: fc.option(fc.nat(50), { nil: undefined }),
      capacity: fc.option(fc.nat(80), { nil: undefined }),
      offlinePath: fc.option(fc.boolean(), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((all) => {
    const tools = all.map(({ does, ...told }, at) =>
      app(
        at + 1,
        does,
        Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
        { audiences: ['public'] },
      ),
    )
    const overlaps = all.flatMap(({ does }, a) =>
      all.slice(a + 1).flatMap((other, after) => {
        const shared = does.filter((text) => other.does.includes(text))
        return shared.length > 0 ? [alike(a + 1, a + after + 2, ...shared)] : []
      }),
    )
    return { tools, overlaps }
  })

test('whatever the register: the checker finds nothing, the bound holds, and its own choice settled comes out again', async () => {
  await fc.assert(
    fc.asyncProperty(register, async ({ tools, overlaps }) => {
      const { plan, model } = await planned(tools, overlaps)
      expect(plan.bound).toBeLessThanOrEqual(plan.value)
      const fixes = {
        keep: new Set(plan.staying.map(({ tool }) => tool)),
        end: new Set(plan.going.map(({ tool }) => tool)),
      }
      const again = await makePlan(ports, model.ground, { fixes, limits })
      if (!again.ok) throw new Error(JSON.stringify(again.refusal))
      expect(again.value.plan.figures).toEqual(plan.figures)
      expect(coveringOfPlan(again.value.model).covering.rows).toBe(0)
    }),
    { numRuns: 80 },
  )
})
test('the order in which tools and overlaps arrive does not change what the plan costs', async () => {
  await fc.assert(
    fc.asyncProperty(register, async ({ tools, overlaps }) => {
      const straight = await planned(tools, overlaps)
      const turned = await planned(tools.toReversed(), overlaps.toReversed())
      expect(turned.plan.value).toBeCloseTo(straight.plan.value)
    }),
    { numRuns: 60 },
  )
})

describe('how firm a plan stands', () => {
  const tools = [
    app(1, ['pay'], { annualCost: 5400, monthlyUsers: 1000 }),
    app(2, ['pay'], { annualCost: 4000, monthlyUsers: 10 }),
    app(3, ['ask'], { annualCost: 1 }),
  ]
  const overlaps = [alike(1, 2, 'pay')]
  test('a price that turns the choice says which tools change places', async () => {
    const base = await planned(tools, overlaps)
    expect(base.plan.going.map(({ tool }) => tool)).toEqual([toolId(2)])
    const { effects } = await studyPlan(ports, base, limits)
    const cheaper = effects.find((one) => one.price === 'price-people-moved' && one.instead < 0.1)
    expect(cheaper).toMatchObject({ stay: [toolId(2)], go: [toolId(1)] })
    const cost = effects.filter(({ price }) => price === 'price-tool-kept')
    expect(cost.every(({ stay, go }) => stay.length + go.length === 0)).toBe(true)
  })
  test('the next-best plan is what one without a tool that stays costs more; what only one tool does is no choice', async () => {
    const base = await planned(tools, overlaps)
    const { closeCalls, isCutShort } = await studyPlan(ports, base, limits)
    expect(closeCalls).toMatchObject([{ without: toolId(1), instead: [toolId(2)] }])
    expect(isCutShort).toBe(false)
    const prices = base.model.tools
    const difference =
      (prices.get(toolId(2))?.weight.saves ?? 0) - (prices.get(toolId(1))?.weight.saves ?? 0)
    expect(closeCalls[0]?.costsMore).toBeCloseTo(difference)
  })
  test('taken back before it is through, it says so', async () => {
    const base = await planned(tools, overlaps)
    const study = await studyPlan(ports, base, { signal: AbortSignal.abort() })
    expect(study).toEqual({ effects: [], closeCalls: [], isCutShort: true })
  })
})

describe('scenarios side by side', () => {
  const ground = groundOf(
    [app(1, ['pay'], { annualCost: 9000 }), app(2, ['pay'])],
    [alike(1, 2, 'pay')],
  )
  test('each says what stays and goes otherwise than in the first', async () => {
    const wishes = [
      { name: 'as reviewed', fixes: '' },
      { name: 'other', fixes: 'keep Tool 1' },
    ]
    const compared = await comparePlans(ports, ground, wishes, limits)
    expect(compared).toMatchObject({
      ok: true,
      value: [
        { name: 'as reviewed', stay: [], go: [] },
        { name: 'other', stay: [toolId(1)], go: [toolId(2)] },
      ],
    })
  })
  test.each([
    [1, ['']],
    [5, ['', '', '', '', '']],
  ])('%d of them are too few or too many', async (asked, wishes) => {
    const compared = await comparePlans(
      ports,
      ground,
      wishes.map((fixes) => ({ fixes })),
      limits,
    )
    expect(compared).toEqual({
      ok: false,
      refusal: { type: 'scenarios-not-two-to-four', most: 4, asked },
    })
  })
  test('one that yields no plan is named by its place', async () => {
    const compared = await comparePlans(ports, ground, [{ fixes: '' }, { fixes: 'foo' }], limits)
    expect(compared).toMatchObject({
      ok: false,
      refusal: { type: 'scenario-not-planned', scenario: 2, why: { type: 'fix-line-not-read' } },
    })
  })
})

describe('questions of many at once', () => {
  const ground = groundOf([app(1, ['pay'])])
  const stored = { evaluation: 'E-00000001', ground } as never
  test('before the first evaluation there is nothing to plan', async () => {
    const questions = planQuestions({ store: { plan: async () => undefined }, ...ports }, limits)
    expect(await questions.plan('')).toEqual({
      ok: false,
      refusal: { type: 'register-not-evaluated' },
    })
  })
  test('the same question is worked on once, another waits for it, and beyond a number of them nobody waits', async () => {
    let solved = 0
    let letGo = (): void => undefined
    const gate = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const solver = {
      async solve(...question: Parameters<typeof plainSolver.solve>) {
        solved++
        await gate
        return plainSolver.solve(...question)
      },
    }
    const questions = planQuestions({ store: { plan: async () => stored }, solver }, limits)
    const same = [questions.plan('keep Tool 1'), questions.plan('keep Tool 1')]
    const others = Array.from({ length: 12 }, (_, at) => questions.plan(`price-yuan = ${at}`))
    letGo()
    const answers = await Promise.all([...same, ...others])
    expect(answers[0]).toBe(answers[1])
    const busy = answers.filter((one) => !one.ok && one.refusal.type === 'planner-busy')
    expect(busy).toHaveLength(5)
    expect(solved).toBe(8)
    const later = await questions.plan('price-yuan = 11')
    expect(later.ok).toBe(true)
  })
})
