import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import {
  findingOf,
  officeId,
  onThe,
  overlapOf,
  reviewDay,
  rulebookOf,
  toolId,
  toolOf,
  viewOf,
} from '../../test/support/review.ts'
import type { Reason } from '#decide'
import { planGround, recommend, summarise } from '#decide'
import type { Answer, ToolEvaluation } from '#evaluate'
import { burdenOf, concludeEvaluation } from '#evaluate'
import { findingsDocument } from './findingsDocument.ts'
import type { Review } from './ports.ts'

const published: object = JSON.parse(readFileSync('docs/findings.schema.json', 'utf8'))
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
  published,
)

const rulebook = rulebookOf({
  'burden-response-minutes-low': 2,
  'burden-response-minutes-likely': 30,
  'burden-response-minutes-high': 60,
  'decide-merge-covered': 0.8,
  'decide-merge-degree': 0.6,
})
const tools = [
  toolOf(1, { papers: { kind: 'app' }, level: 'county' }),
  toolOf(2, { papers: { kind: 'app' } }, { monthlyUsers: 12 }),
  toolOf(
    3,
    { papers: { kind: 'form' }, region: '620700' },
    {
      respondents: 8,
      frequency: 'monthly',
    },
  ),
  toolOf(4, { papers: { kind: 'group', endsOn: onThe('2026-01-01') } }),
  toolOf(5, { papers: { kind: 'site' }, life: 'retired' }),
]
const overlaps = [
  overlapOf(1, 2, 1, 0.5, {
    pairs: [{ a: 'report a fault', b: 'tell of a fault', similarity: 0.8, because: ['fault'] }],
  }),
]
const offices = [{ id: officeId(1), name: 'Office 1', level: 'county' as const, region: '620700' }]
const asOf = reviewDay
const evidence: Answer['evidence'] = [
  { type: 'fact', fact: 'filing', value: 'not-filed', source: 'county.xlsx › R4', asOf },
  { type: 'text', quote: 'All must check in.', source: 'notice.txt', start: 0, end: 18 },
  { type: 'tool', tool: toolId(2), name: 'Tool 2', why: 'same-work' },
  { type: 'limit', limit: 'overlap-review', value: 0.6, unit: 'share', provenance: 'assumed' },
]
const findings = [
  findingOf(1, 'APP-01', 'block', { evidence, facts: { lacking: 'basics', asked: 7 } }),
  findingOf(4, 'GRP-01', 'violation', {
    family: 'dormant',
    facts: { why: 'task-ended', ended: '2026-01-01', days: 325 },
  }),
]
const gap: Answer = {
  criterion: 'APP-10',
  verdict: 'cannot-tell',
  evidence: [],
  missing: ['sponsorShown'],
  facts: {},
}

function example(): Review {
  const view = viewOf(tools, rulebook, overlaps, offices)
  const judged = tools.map((observed): ToolEvaluation => {
    const { id } = observed.tool
    const own = findings.filter((finding) => finding.tool === id)
    const met: Answer = { ...gap, criterion: 'FU-03', verdict: 'met', missing: [] }
    const answers = [...own.map(({ answer }) => answer), gap, met]
    return { tool: id, answers, findings: own, burden: burdenOf(observed, rulebook) }
  })
  const evaluation = concludeEvaluation(judged, overlaps, view)
  const recommendations = new Map(recommend(evaluation, view)).set(toolId(1), {
    tool: toolId(1),
    outcome: 'merge',
    into: toolId(2),
    reasons: [{ type: 'served-by', tools: [toolId(2)], capabilities: 1 }],
  })
  const summary = summarise(evaluation, view, recommendations)
  const registered = tools.map(({ tool }) => tool)
  const ground = planGround(evaluation, view, recommendations)
  return { tools: registered, offices, evaluation, recommendations, summary, ground }
}

/** As a reader gets it: written out and read again. */
function read(review: Review): { readonly tools: readonly Record<string, unknown>[] } {
  return JSON.parse(JSON.stringify(findingsDocument(review)))
}

test('the document of a review is valid by the published schema', () => {
  validate(read(example()))
  expect(validate.errors).toBeNull()
})
test('every reason that a recommendation can give is in the schema', () => {
  const reasons: { readonly [R in Reason as R['type']]: R } = {
    findings: { type: 'findings', criteria: ['APP-01'] },
    'served-by': { type: 'served-by', tools: [toolId(2)], capabilities: 3 },
    'below-floor': { type: 'below-floor', use: 0, floor: 0 },
    'no-room': { type: 'no-room' },
    dormant: { type: 'dormant', days: 61 },
    'nobody-uses': { type: 'nobody-uses' },
    'task-ended': { type: 'task-ended', on: '2026-01-01' },
    expired: { type: 'expired', on: '2025-01-01' },
    'held-elsewhere': { type: 'held-elsewhere', criteria: ['MR-03'] },
    'already-retiring': { type: 'already-retiring' },
    'statutory-keep': { type: 'statutory-keep' },
    'nothing-found': { type: 'nothing-found' },
    'too-little-known': { type: 'too-little-known', missing: ['monthlyUsers'] },
    'successor-of': { type: 'successor-of', tools: 2 },
  }
  const review = example()
  const given = new Map(review.recommendations)
  given.set(toolId(2), {
    tool: toolId(2),
    outcome: 'retain',
    reasons: Object.values(reasons),
  })
  validate(read({ ...review, recommendations: given }))
  expect(validate.errors).toBeNull()
})
test('a document with a word of its own, or with a nought for an unknown, is refused', () => {
  const sound = read(example())
  expect(validate({ ...sound, score: 3 })).toBe(false)
  const [first, ...rest] = sound.tools
  const zero = { ...first, burden: { hoursPerYear: 0, assumed: [], missing: [] } }
  expect(validate({ ...sound, tools: [zero, ...rest] })).toBe(false)
})
test('a reader sees the successor by name, the gap by fact, and hours only where somebody knew them', () => {
  const [merged, , form, group, retired] = findingsDocument(example()).tools
  expect(merged?.recommendation?.into).toEqual({ id: toolId(2), name: 'Tool 2' })
  expect(merged?.cannotTell).toEqual([
    { criterion: 'APP-10', missing: ['sponsorShown'], evidence: [] },
  ])
  expect(merged?.met).toEqual(['FU-03'])
  expect(merged?.burden.hoursPerYear).toBeUndefined()
  expect(form?.burden.hoursPerYear?.likely).toBe((8 * 12 * 30) / 60)
  expect(group?.recommendation?.outcome).toBe('retire')
  expect(retired?.recommendation).toBeUndefined()
})
