import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#kernel'
import { type FindingFamily, auditLimitsOf } from '#evaluate'
import { createPlanSolver, createRobot } from '#engines'
import { auditOf } from '#observe'
import { createInventorySource, createRulebookSource } from '#sources'
import type { InventoryReview, OverlapEngine } from '#usecases'
import { reviewInventory } from '#usecases'
import { startSite } from '../pages/browser.ts'
import { handmadeApp } from '../pages/handmadeApp.ts'
import { rulebookWith } from '../support/rulebook.ts'

/** One tool alone overlaps with nothing. */
const alone: OverlapEngine = { allPairs: async () => [], alike: async () => [] }

/** Subtract as a clerk would enter it, truthfully; as an app, because the strictest rules are those for apps. */
const ourselves = {
  工具名称: 'Subtract 减法',
  类型: '政务应用程序',
  主办单位: '青禾县数据局',
  使用对象: '机关工作人员',
  简介: '登记、评估、整改、整合、关停政务数字工具。不设打卡签到、积分排名、在线时长统计，不要求拍照留痕，不对个人和单位排名。',
  强制性功能: '无',
  是否要求使用: '否',
  强制使用方式: '无',
  是否用于经营: '否',
  考核依据: '无',
  要求上传的痕迹: '无',
  投诉建议功能: '有',
  月活跃用户数: '12',
  每人每天用时: '3分钟',
  是否标明填报负担: '是',
}

async function review(row: Readonly<Record<string, string>>): Promise<InventoryReview> {
  const csv = [Object.keys(row), Object.values(row)].map((cells) => cells.join(',')).join('\n')
  const reviewed = await reviewInventory(
    {
      inventory: createInventorySource(),
      rulebooks: createRulebookSource(),
      texts: { read: async () => ({ ok: true, value: [] }) },
      overlaps: alone,
      solver: createPlanSolver({ where: 'here' }),
    },
    {
      files: [{ name: 'ourselves.csv', bytes: new TextEncoder().encode(csv) }],
      asOf: day('2026-11-22'),
    },
  )
  if (!reviewed.ok) throw new Error(JSON.stringify(reviewed.refusal))
  return reviewed.value
}

function familiesOf({ review }: InventoryReview): readonly (FindingFamily | undefined)[] {
  const tools = [...review.evaluation.tools.values()]
  return tools.flatMap(({ findings }) => findings.map(({ family }) => family))
}

test('Subtract, judged by Subtract, forces nobody, ranks nobody and asks for no traces', async () => {
  const judged = await review(ourselves)
  expect(judged.review.tools.map(({ name }) => name)).toEqual(['Subtract 减法'])
  const families = familiesOf(judged)
  for (const family of ['forced-use', 'excessive-trace', 'ranking-misuse'] as const)
    expect(families).not.toContain(family)
})
test('that is an answer and no gap: the criteria were judged and met', async () => {
  const [own] = [...(await review(ourselves)).review.evaluation.tools.values()]
  const met = own?.answers
    .filter(({ verdict }) => verdict === 'met')
    .map(({ criterion }) => criterion)
  expect(met).toEqual(expect.arrayContaining(['FU-01', 'FU-02', 'FU-03', 'RK-01', 'OT-01']))
})
test('Subtract shows the hours that it costs its own users, by the formula it uses for others', async () => {
  const { review: judged, rulebook } = await review(ourselves)
  const days = rulebook.limits.get('burden-working-days')?.value ?? 0
  expect(days).toBeGreaterThan(0)
  expect(judged.summary.hoursNow.likely).toBeCloseTo((12 * 3 * days) / 60, 6)
  expect(judged.summary.hoursUnknown).toBe(0)
})
test.each([
  ['a clock-in', { 强制性功能: '打卡签到' }, 'forced-use'],
  ['a quota of installations', { 强制使用方式: '考核安装率' }, 'forced-use'],
  ['points that count in appraisals', { 考核依据: '积分' }, 'ranking-misuse'],
  ['photos as proof', { 要求上传的痕迹: '照片', 痕迹是否确有必要: '否' }, 'excessive-trace'],
] as const)('the same row with %s would be found', async (_, change, family) => {
  expect(familiesOf(await review({ ...ourselves, ...change }))).toContain(family)
})

describe('the robot looks at Subtract’s own pages', () => {
  const robot = createRobot({ inside: ['127.0.0.1'], pauseMs: 0, limits: { settleMs: 20 } })
  let site: Awaited<ReturnType<typeof startSite>>
  beforeAll(async () => {
    const house = {
      sponsor: '青禾县数据局',
      filingNumber: '62072220260001',
      contact: 'https://county.example/complain',
    }
    site = await startSite(handmadeApp(), { house })
  })
  afterAll(() => Promise.all([robot.close(), site.close()]))

  test.each([
    ['/', 12],
    ['/tools', 0],
    ['/tools/T-00000001', 0],
    ['/plan', 0],
    ['/help', 0],
  ])('%s passes every detector', async (path, links) => {
    const limits = auditLimitsOf(await rulebookWith())
    if (!limits) throw new Error('the rulebook lacks a number')
    const on = day('2026-11-28')
    const looked = await robot.look({ address: site.address + path, on, pages: 1, links })
    if (!looked.ok) throw new Error(JSON.stringify(looked.refusal))
    expect(looked.value.elder?.address).toMatch(/elder=1/)
    const { answers } = auditOf(looked.value, limits)
    expect(answers.filter(({ answer }) => answer !== 'passes')).toEqual([
      // Within one machine nothing needs to be encrypted.
      { detector: 'mixed-content', answer: 'does-not-apply' },
      { detector: 'encrypted', answer: 'does-not-apply' },
    ])
    expect(answers.find(({ detector }) => detector === 'sponsor')).toMatchObject({
      seen: '青禾县数据局',
    })
  })
})
