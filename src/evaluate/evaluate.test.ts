import { expect, test } from 'vitest'
import { officeId, rulebookOf, toolOf, viewOf } from '../../test/support/review.ts'
import type { Rule, Rulebook } from './rulebook.ts'
import { concludeEvaluation, evaluate, evaluateSome, openJudge } from './evaluate.ts'

const ground = { act: 'Act', provenance: 'law' } as const
const rule = (id: string, about: Partial<Rule> = {}): [string, Rule] => [
  id,
  { id, severity: 'violation', ground, limits: {}, inForce: true, ...about },
]
const rulebook: Rulebook = {
  ...rulebookOf({}),
  rules: new Map([
    rule('APP-11'),
    rule('FU-03', { family: 'forced-use' }),
    rule('APP-10', { inForce: false }),
  ]),
}
const tools = [
  toolOf(1, { papers: { kind: 'app' } }, { complaintFunction: false, forProfit: true }),
  toolOf(2, { papers: { kind: 'app' } }),
  toolOf(3, { papers: { kind: 'app' } }),
  toolOf(4, { papers: { kind: 'app' }, life: 'retired' }, { complaintFunction: false }),
]
const offices = new Map([[officeId(1), { id: officeId(1), name: 'Office 1' }]])
const view = viewOf(tools, rulebook)
const whole = evaluate({ asOf: view.asOf, tools, offices, texts: [] }, rulebook, [], new Map())

test('what is not met becomes a finding with family, severity and ground of the rule', () => {
  const [first] = [...whole.tools.values()]
  expect(
    first?.findings.map(({ criterion, family, severity }) => [criterion, family, severity]),
  ).toEqual([
    ['APP-11', undefined, 'violation'],
    ['FU-03', 'forced-use', 'violation'],
  ])
  expect(first?.findings[0]?.ground).toEqual(ground)
})
test('what nobody told is an answer of cannot-tell and never a finding', () => {
  const silent = [...whole.tools.values()][1]
  expect(silent?.findings).toEqual([])
  expect(silent?.answers.map(({ verdict }) => verdict)).toEqual(['cannot-tell', 'cannot-tell'])
})
test('a rule not in force is not asked, and a retired tool is not judged', () => {
  const answers = [...whole.tools.values()].flatMap((each) => each.answers)
  expect(answers.some(({ criterion }) => criterion === 'APP-10')).toBe(false)
  expect([...whole.tools.values()][3]?.answers).toEqual([])
})
test('a run in slices comes to the same as a run in one go', () => {
  const judge = openJudge(view)
  const slices = [tools.slice(0, 1), tools.slice(1, 3), tools.slice(3)]
  const judged = slices.flatMap((slice) => evaluateSome(slice, judge))
  expect(concludeEvaluation(judged, [], view)).toEqual(whole)
})
test('tools of which nothing is known share one copy of their answers', () => {
  const [, second, third] = [...whole.tools.values()]
  expect(second?.answers[0]).toBe(third?.answers[0])
})
