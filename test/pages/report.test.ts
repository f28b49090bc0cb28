import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { type Lang, idOf } from '#kernel'
import { explainPlan, planModel } from '#decide'
import { renderReport } from '#pages'
import type { Review } from '#usecases'
import * as facts from './facts.ts'
import { ground } from './planFacts.ts'
import { rulebook } from './ruleFacts.ts'

/** The hand-made facts as one review, with as many quiet tools more as a test wants. */
function reviewOf(more = 0): Review {
  const quiet = Array.from({ length: more }, (_, at) => {
    const [like] = facts.tools
    if (!like) throw new Error('the facts hold no tool')
    return { ...like, id: idOf('T', 10_000 + at), name: `quiet-${at}.example.gov` }
  })
  const first = idOf('T', 1)
  return {
    tools: [...facts.tools, ...quiet],
    offices: facts.offices,
    evaluation: {
      asOf: facts.overview.asOf,
      rulebook: facts.overview.rulebook,
      tools: new Map([[first, facts.evaluation]]),
      overlaps: [facts.overlap],
      burdenByOffice: facts.overview.burdenByOffice,
      burdenByRegion: [],
      burdenByRole: facts.overview.burdenByRole,
    },
    ground: {
      asOf: facts.overview.asOf,
      tools: [],
      offices: [],
      demands: [],
      caps: [],
      prices: [],
    },
    recommendations: new Map([
      [first, { tool: first, outcome: 'merge', into: idOf('T', 2), reasons: [] }],
    ]),
    summary: facts.summary,
  }
}

const report = (lang: Lang) => renderReport(reviewOf(), rulebook, lang)

test('the report is one file: it asks for nothing from anywhere and runs no script', () => {
  const html = report('zh')
  expect(html).not.toMatch(/<script|<link|<img|<iframe|<[^>]+\ssrc=|@import|url\((?!#)/)
  expect([...html.matchAll(/\shref="([^"]*)"/g)].map(([, to]) => to?.[0])).not.toContain('/')
  const policy = /style-src '(sha256-[^']+)'/.exec(html.replaceAll('&#39;', "'"))?.[1]
  const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? ''
  expect(policy).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`)
})

test('every link of the report leads to a place in it', () => {
  const html = report('en')
  const places = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id))
  const links = [...html.matchAll(/\shref="#([^"]*)"/g)].map(([, to]) => to)
  expect(links.length).toBeGreaterThan(10)
  expect(links.filter((to) => !places.has(to))).toEqual([])
})

test('names out of a spreadsheet stay text in the report', () => {
  const html = report('vi')
  expect(html).not.toContain('<script>alert')
  expect(html).not.toContain('<img src=x')
  expect(html).toContain('&lt;script>alert(1)&lt;/script>')
})

test.each([
  ['zh', 'zh-CN', '政务数字工具评估报告'],
  ['vi', 'vi', 'Báo cáo đánh giá'],
  ['en', 'en', 'Evaluation of government digital tools'],
] as const)('in %s the report says so and speaks it', (lang, tag, title) => {
  const html = report(lang)
  expect(html).toContain(`<html lang="${tag}">`)
  expect(html).toContain(title)
})

test('what is wrong stands with its evidence, its article and what can be done; an assumed number says so', () => {
  const html = report('zh')
  expect(html).toContain('各村（社区）须每日在小程序打卡')
  expect(html).toContain(
    '《政务移动互联网应用程序规范化管理办法》第五条（国办函〔2026〕12号，2026-01-25）',
  )
  expect(html).toContain('本系统假定')
})

test('16,539 tools without problems are named once each, in a list that stays small', () => {
  const html = renderReport(reviewOf(16_539), rulebook, 'en')
  expect(html).toContain('quiet-16538.example.gov')
  expect(html.length).toBeLessThan(4_000_000)
})

test('a review of nothing says that nothing was read', () => {
  const nothing = { ...reviewOf(), tools: [], recommendations: new Map() }
  expect(renderReport(nothing, rulebook, 'zh')).toContain('材料里没有读到工具')
})

test('the report has a chapter of the plan: its figures, and where each user goes, without a link that leads nowhere', () => {
  const model = planModel(ground)
  if (!model.ok) throw new Error(JSON.stringify(model.refusal))
  const kept = new Set([...model.value.tools.keys()].filter((tool) => tool !== idOf('T', 1)))
  const plan = explainPlan(model.value, kept, { bound: 0, ended: 'proven' })
  const review = { ...reviewOf(), ground, planned: { plan, model: model.value } }
  const html = renderReport(review, rulebook, 'zh')
  expect(html).toContain('<a href="#plan">整合方案</a>')
  expect(html.replaceAll(/<[^>]+>/g, ' ')).toMatch(/老年人助餐预约 →\s+青禾养老通/)
  expect(html).not.toContain('href="/plan')
})
