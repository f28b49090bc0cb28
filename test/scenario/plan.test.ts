import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { checkCovering, checkPlan, coveringOfPlan } from '#decide'
import { createOverlapEngine, createPlanSolver } from '#engines'
import { compileVocabulary, overlapLimitsOf } from '#evaluate'
import {
  createInventorySource,
  createRulebookSource,
  createTextSource,
  loadVocabulary,
} from '#sources'
import type { PlannedRegister, PlanSolver, Review } from '#usecases'
import { makePlan, reviewInventory } from '#usecases'
import { county, run, temporaryFolder } from '../support/program.ts'
import { rulebookWith } from '../support/rulebook.ts'

const asOf = '2026-11-22'
const folder = temporaryFolder()
const seen: string[] = []

/** The solver of the program, each answer looked over by a checker that shares no code with it. */
const here = createPlanSolver({ where: 'here' })
const solver: PlanSolver = {
  async solve(covering, limits) {
    const answer = await here.solve(covering, limits)
    seen.push(...checkCovering(covering, answer).map(({ type }) => type))
    return answer
  },
}

async function reviewedCounty(): Promise<Review & { readonly planned: PlannedRegister }> {
  const rulebook = await rulebookWith()
  const vocabulary = await loadVocabulary()
  const limits = overlapLimitsOf(rulebook.limits)
  if (!vocabulary.ok || !limits.ok) throw new Error('The rulebook does not load')
  const reviewed = await reviewInventory(
    {
      inventory: createInventorySource(),
      rulebooks: createRulebookSource(),
      texts: createTextSource(),
      overlaps: createOverlapEngine({
        vocabulary: compileVocabulary(vocabulary.value),
        limits: limits.value,
        where: 'here',
      }),
      solver,
    },
    {
      files: [
        { path: fileURLToPath(new URL('../../examples/county/tools.xlsx', import.meta.url)) },
      ],
      asOf: day(asOf),
    },
  )
  if (!reviewed.ok) throw new Error(JSON.stringify(reviewed.refusal))
  const { review } = reviewed.value
  if (!review.planned) throw new Error(JSON.stringify(review.noPlan))
  return { ...review, planned: review.planned }
}

describe('the plan for the example county', () => {
  let review: Awaited<ReturnType<typeof reviewedCounty>>
  beforeAll(async () => {
    review = await reviewedCounty()
  })
  test('each used capability of a tool that goes has a home that stays, by a checker of its own', () => {
    const { plan, model } = review.planned
    expect(seen).toEqual([])
    expect(checkPlan(model, plan)).toEqual([])
    expect(plan.going.some(({ moves }) => moves.length > 0)).toBe(true)
    expect(plan.figures.weight.after).toBeLessThan(plan.figures.weight.now)
    expect(plan.ended).toBe('proven')
  })
  test('the recommendations follow it, and the hours after are those of what it keeps', () => {
    const { plan } = review.planned
    for (const { tool, moves, why } of plan.going) {
      const { outcome, into } = review.recommendations.get(tool) ?? {}
      const isMerged = why === 'served-by-others' && moves.length > 0
      expect(outcome).toBe(isMerged ? 'merge' : 'retire')
      if (isMerged) expect(moves.map(({ to }) => to.by)).toContain(into)
    }
    for (const { tool } of plan.staying)
      expect(['retain', 'rectify']).toContain(review.recommendations.get(tool)?.outcome)
    const { hoursNow, hoursAfter } = review.summary
    const { hours } = plan.figures
    expect(hoursNow.likely - hoursAfter.likely).toBeCloseTo(hours.now - hours.after, -3)
  })
  test('its own choice, settled, comes out again', async () => {
    const { plan, model } = review.planned
    const going = plan.going.filter(({ why }) => why === 'served-by-others')
    const staying = new Set(plan.staying.map(({ tool }) => tool))
    const fixes = { keep: staying, end: new Set(going.map(({ tool }) => tool)) }
    const again = await makePlan({ solver }, model.ground, { fixes, limits: {} })
    if (!again.ok) throw new Error(JSON.stringify(again.refusal))
    expect(new Set(again.value.plan.staying.map(({ tool }) => tool))).toEqual(staying)
    expect(coveringOfPlan(again.value.model).covering.rows).toBe(0)
  })
})

type Document = {
  readonly figures: { readonly tools: { readonly now: number; readonly after: number } }
  readonly staying: readonly { readonly tool: string; readonly why: string }[]
  readonly going: readonly { readonly tool: string; readonly why: string }[]
  readonly names: Readonly<Record<string, string>>
  readonly study: { readonly effects: readonly unknown[] }
  readonly scenarios?: readonly { readonly name: string; readonly stay: readonly string[] }[]
}

describe('on the command line', () => {
  const plan = (...args: readonly string[]) =>
    run(['plan', county, '--as-of', asOf, '--lang', 'en', ...args])
  test('what is settled is obeyed, another scenario stands beside it, and the sheets are written', async () => {
    const fixes = join(folder, 'fixes.txt')
    const other = join(folder, 'cheap.txt')
    await writeFile(fixes, '# minutes of 12 March\nkeep 青禾养老通\n')
    await writeFile(other, 'plan-match-least = 0.9\n')
    const ended = await plan('--fix', fixes, '--compare', other, '--out', folder)
    expect(ended.code).toBe(0)
    expect(ended.out).toContain('Scenarios side by side')
    expect(ended.out).toContain('The nearest other choices')
    const written = JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8')) as Document
    const kept = written.staying.find(({ tool }) => written.names[tool] === '青禾养老通')
    expect(kept?.why).toBe('fixed')
    expect(written.scenarios?.map(({ name }) => name)).toEqual(['fixes.txt', 'cheap.txt'])
    expect(written.study.effects.length).toBeGreaterThan(0)
    expect(written.staying.length + written.going.length).toBe(written.figures.tools.now)
  })
  test.each([
    ['keep 没有这个', 'there is no tool called "没有这个"'],
    ['price-yuan = -1', 'price-yuan cannot be -1'],
    ['keep 青禾养老通\nend 青禾养老通', 'Choose one'],
    ['close everything', 'cannot be read'],
  ])('%j in the file of fixes is one sentence', async (text, says) => {
    const file = join(folder, 'wrong.txt')
    await writeFile(file, text)
    const ended = await plan('--fix', file)
    expect(ended.code).toBe(2)
    expect(ended.err.trim().split('\n').at(-1)).toContain(says)
  })
  test('a time of nought, a file of fixes that is not there and a scenario too many are one sentence', async () => {
    expect((await plan('--time', '0')).err).toContain('--time needs seconds above 0')
    const missing = await plan('--fix', join(folder, 'nowhere.txt'))
    expect(missing).toMatchObject({ code: 3 })
    expect(missing.err).toContain('ENOENT')
    const file = join(folder, 'none.txt')
    await writeFile(file, '')
    const many = await plan(...Array.from({ length: 4 }, () => ['--compare', file]).flat())
    expect(many).toMatchObject({ code: 2 })
    expect(many.err).toContain('2 to 4 scenarios')
  })
})
