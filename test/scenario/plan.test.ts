import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { day } from '#kernel'
import { checkCovering, checkPlan, coveringOfPlan } from '#decide'
import { createOverlapEngine, createPlanSolver } from '#engines'
import { buildView, compileVocabulary, overlapLimitsOf } from '#evaluate'
import {
  createInventorySource,
  createRulebookSource,
  createTextSource,
  loadVocabulary,
} from '#sources'
import type { PlanSolver } from '#usecases'
import { planRegister, reviewInventory } from '#usecases'
import { rulebookWith } from '../support/rulebook.ts'

const county = fileURLToPath(new URL('../../examples/county/tools.xlsx', import.meta.url))
const asOf = day('2026-11-22')
/** Entries looked at, not seconds: the same plan on every machine. */
const work = 200_000_000

async function reviewedCounty() {
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
    },
    { files: [{ path: county }], asOf },
  )
  if (!reviewed.ok) throw new Error(JSON.stringify(reviewed.refusal))
  const { review } = reviewed.value
  const snapshot = {
    asOf,
    tools: review.tools.map((tool) => ({ tool })),
    offices: new Map(review.offices.map((office) => [office.id, office])),
    texts: [],
  }
  const view = buildView(snapshot, rulebook, review.evaluation.overlaps, new Map())
  return { evaluation: review.evaluation, recommendations: review.recommendations, view }
}

test('in the plan for the example county each used capability of a tool that goes has a home that stays', async () => {
  const review = await reviewedCounty()
  const solver = createPlanSolver({ where: 'here' })
  const seen: string[] = []
  const checked: PlanSolver = {
    solve: async (covering, limits) => {
      const answer = await solver.solve(covering, limits)
      seen.push(...checkCovering(covering, answer).map(({ type }) => type))
      return answer
    },
  }
  const planned = await planRegister({ solver: checked }, review, { limits: { work } })
  if (!planned.ok) throw new Error(JSON.stringify(planned.refusal))
  const { plan, model } = planned.value
  expect(seen).toEqual([])
  expect(checkPlan(model, plan)).toEqual([])
  expect(plan.going.some(({ moves }) => moves.length > 0)).toBe(true)
  expect(plan.weighsAfter).toBeLessThan(plan.weighsNow)
  expect(plan.gap).toBeLessThan(0.01)

  const staying = new Set(plan.staying.map(({ tool }) => tool))
  const going = plan.going.filter(({ why }) => why === 'served-by-others')
  const fixes = { keep: staying, end: new Set(going.map(({ tool }) => tool)) }
  const again = await planRegister({ solver }, review, { fixes, limits: { work } })
  if (!again.ok) throw new Error(JSON.stringify(again.refusal))
  expect(new Set(again.value.plan.staying.map(({ tool }) => tool))).toEqual(staying)
  expect(coveringOfPlan(again.value.model).covering.rows).toBe(0)
})
