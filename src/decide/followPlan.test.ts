import { expect, test } from 'vitest'
import { alike, app, planOf, reviewedOf } from '../../test/support/plan.ts'
import { findingOf, officeId, toolId, toolOf } from '../../test/support/review.ts'
import type { Finding, Overlap } from '#evaluate'
import type { ObservedTool } from '#observe'
import { followPlan } from './followPlan.ts'
import { planModel } from './plan/index.ts'

function followed(
  tools: readonly ObservedTool[],
  overlaps: readonly Overlap[] = [],
  findings: readonly Finding[] = [],
) {
  const { view, evaluation, recommendations, ground } = reviewedOf(tools, overlaps, { findings })
  const model = planModel(ground)
  if (!model.ok) throw new Error(JSON.stringify(model.refusal))
  const plan = planOf(tools, overlaps, {}, { findings })
  return followPlan(recommendations, { plan, model: model.value }, evaluation, view)
}

test('a tool of which others do everything is merged into whoever takes most, and all of them are named', () => {
  const tools = [
    app(1, ['pay', 'book', 'ask'], { annualCost: 90_000 }),
    app(2, ['pay', 'report']),
    app(3, ['book', 'ask', 'rank']),
  ]
  const all = followed(tools, [alike(1, 2, 'pay'), alike(1, 3, 'book', 'ask')])
  expect(all.get(toolId(1))).toEqual({
    tool: toolId(1),
    outcome: 'merge',
    into: toolId(3),
    reasons: [{ type: 'served-by', tools: [toolId(3), toolId(2)], capabilities: 3 }],
  })
  expect(all.get(toolId(3))).toMatchObject({
    outcome: 'retain',
    reasons: [{ type: 'successor-of', tools: 1 }],
  })
})
test('of two that do the same, the one with more to put right goes, and what was found in it is still said', () => {
  const findings = [findingOf(1, 'APP-01', 'block'), findingOf(1, 'APP-10', 'violation')]
  const all = followed([app(1, ['pay']), app(2, ['pay'])], [alike(1, 2, 'pay')], findings)
  expect(all.get(toolId(1))).toMatchObject({
    outcome: 'merge',
    into: toolId(2),
    reasons: [{ type: 'served-by' }, { type: 'findings', criteria: ['APP-01', 'APP-10'] }],
  })
})
test('whoever takes over stays, and is put right first where a rule was broken', () => {
  const tools = [app(1, ['pay'], { annualCost: 90_000 }), app(2, ['pay', 'book'])]
  const all = followed(tools, [alike(1, 2, 'pay')], [findingOf(2, 'APP-11', 'violation')])
  expect(all.get(toolId(2))).toMatchObject({
    outcome: 'rectify',
    reasons: [{ type: 'findings' }, { type: 'successor-of', tools: 1 }],
  })
})
test('a dead tool is retired rather than merged: there is nobody to take along', () => {
  const tools = [app(1, ['pay'], { monthlyUsers: 0 }), app(2, ['pay'], { monthlyUsers: 10 })]
  const all = followed(tools, [alike(1, 2, 'pay')])
  expect(all.get(toolId(1))).toMatchObject({
    outcome: 'retire',
    reasons: [{ type: 'nobody-uses' }],
  })
  expect(all.get(toolId(2))?.reasons).toEqual([{ type: 'nothing-found' }])
})
test('a tool that is used only because it must be is retired for that reason', () => {
  const all = followed([app(1, ['rank'], { monthlyUsers: 900, useRequired: true })])
  expect(all.get(toolId(1))).toMatchObject({
    outcome: 'retire',
    reasons: [{ type: 'below-floor', use: 0, floor: 0 }],
  })
})
test('reported use that was ordered demands no successor and moves nobody; the part by choice does', () => {
  const voluntary = {
    all: 9000,
    visits: { low: 0, likely: 0, high: 0 },
    share: 0,
    isEstimated: true,
    isOrderedSince: true,
  }
  const used = app(1, ['rank'], { monthlyUsers: 900 })
  const groundOf = (tool: ObservedTool) => reviewedOf([tool], [], {}).ground.tools[0]
  expect(groundOf({ ...used, voluntary })).toMatchObject({ voluntaryUse: 0, people: 0 })
  expect(followed([{ ...used, voluntary }]).get(toolId(1))?.outcome).toBe('retire')
  const some = { ...voluntary, share: 0.5, isOrderedSince: false }
  expect(groundOf({ ...used, voluntary: some })).toMatchObject({ voluntaryUse: 450, people: 450 })
  expect(followed([{ ...used, voluntary: some }]).get(toolId(1))?.outcome).toBe('retain')
})
test('a planned tool whose whole work is done already is merged before it is built, one that adds something is not', () => {
  const planned = (number: number, does: readonly string[]) =>
    app(number, does, {}, { life: 'proposed' })
  const tools = [planned(1, ['pay']), planned(2, ['pay', 'fly']), app(3, ['pay'])]
  const all = followed(tools, [alike(1, 3, 'pay'), alike(2, 3, 'pay')])
  expect(all.get(toolId(1))).toMatchObject({ outcome: 'merge', into: toolId(3) })
  expect(all.get(toolId(2))?.outcome).toBe('retain')
})
test('a second group for the same work merges by the rule itself, without any overlap', () => {
  const group = (number: number, messagesPerDay: number) =>
    toolOf(number, { papers: { kind: 'group' }, name: `Group ${number}` }, { messagesPerDay })
  const evidence = [{ type: 'tool', tool: toolId(2), name: 'Group 2', why: 'same work' }] as const
  const all = followed(
    [group(1, 5), group(2, 5)],
    [],
    [findingOf(1, 'GRP-01', 'violation', { evidence })],
  )
  expect(all.get(toolId(1))).toMatchObject({ outcome: 'merge', into: toolId(2) })
  expect(all.get(toolId(2))?.outcome).toBe('retain')
})
test('groups of different offices stay apart, however alike they are', () => {
  const union = (number: number) =>
    toolOf(number, {
      papers: { kind: 'group' },
      sponsor: officeId(number),
      capabilities: [{ text: 'union' }],
    })
  const all = followed([union(1), union(2)], [alike(1, 2, 'union')])
  expect([...all.values()].every(({ outcome }) => outcome === 'retain')).toBe(true)
})
