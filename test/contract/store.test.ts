import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ToolId, idOf } from '#kernel'
import { explainPlan, planModel } from '#decide'
import type {
  OverlapCursor,
  RegisterQuery,
  RegisterRow,
  StoredOverlap,
  ToolCursor,
} from '#usecases'
import type { Store } from '#store'
import {
  aReview,
  aTool,
  anAnswer,
  anEvaluation,
  anOffice,
  anOverlap,
  fullOffice,
  fullTool,
  today,
} from '../support/sample.ts'
import { alike, app, reviewedOf } from '../support/plan.ts'
import { allPages } from '../support/allPages.ts'
import { type TestPlace, opened, testStores } from '../support/stores.ts'

const first = { page: 1, pageSize: 20 }
const t = (number: number): ToolId => idOf('T', number)

describe.each(testStores)('$name', ({ find }) => {
  let place: TestPlace
  let store: Store
  beforeAll(async () => {
    place = await find()
    store = await opened(place.place)
  })
  afterAll(async () => {
    await store?.close()
    await place?.takeAway()
  })

  const names = async (query: Partial<RegisterQuery>): Promise<readonly string[]> =>
    (await store.search({ ...first, ...query })).rows.map(({ name }) => name)

  test('an empty register answers every question and knows no review', async () => {
    expect(await store.overview()).toBeUndefined()
    expect(await store.plan()).toBeUndefined()
    expect(await store.tool(t(1))).toBeUndefined()
    expect(await store.overlap(t(1), t(2))).toBeUndefined()
    expect(await store.offices()).toEqual([])
    expect(await store.search(first)).toEqual({ rows: [], total: 0 })
    expect(await store.overlaps(first)).toEqual({ rows: [], total: 0 })
    expect(await store.nextNumbers()).toEqual({ tool: 1, office: 1 })
  })

  test('what is registered is read back as it was, field by field', async () => {
    // The parent comes after its child: the order of offices is nobody's duty.
    const offices = [fullOffice, anOffice(1)]
    const tools = [
      fullTool,
      aTool(2, { name: '公交 App', description: '实时公交，100% 覆盖', sponsor: idOf('O', 2) }),
      aTool(3, { kind: 'group', name: '防汛值守群', papers: { kind: 'group', host: '微信' } }),
      aTool(4, { name: '未备案小程序', papers: { kind: 'app', filing: { state: 'not-filed' } } }),
      aTool(5, { kind: 'form', name: '月报表', life: 'retired' }),
    ]
    await store.saveImport({ tools, offices })
    expect(await store.allTools()).toEqual(tools)
    expect(await store.allOffices()).toEqual([anOffice(1), fullOffice])
    expect(await store.tool(fullTool.id)).toEqual({
      tool: fullTool,
      office: fullOffice,
      overlaps: [],
    })
  })

  test('columns that nobody recognised keep the order in which the clerk wrote them', async () => {
    const found = await store.tool(fullTool.id)
    expect(Object.keys(found?.tool.beside ?? {})).toEqual(Object.keys(fullTool.beside))
  })

  test('the next numbers follow the highest ever used', async () => {
    expect(await store.nextNumbers()).toEqual({ tool: 6, office: 3 })
  })

  test('a changed tool replaces what stood there, and the others stay', async () => {
    const changed = aTool(3, { kind: 'group', name: '防汛群（新）', papers: { kind: 'group' } })
    await store.saveImport({ tools: [changed], offices: [] })
    expect((await store.tool(t(3)))?.tool).toEqual(changed)
    expect(await store.allTools()).toHaveLength(5)
  })

  test('an import that breaks off leaves nothing behind', async () => {
    const nobodys = aTool(7, { sponsor: idOf('O', 99) })
    const broken = store.saveImport({ tools: [aTool(6), nobodys], offices: [anOffice(3)] })
    await expect(broken).rejects.toThrow('tool_sponsor_id_fkey')
    expect(await store.allTools()).toHaveLength(5)
    expect(await store.allOffices()).toHaveLength(2)
    expect(await store.nextNumbers()).toEqual({ tool: 6, office: 3 })
  })

  test('offices are listed with their tools, those with most first', async () => {
    expect(await store.offices()).toEqual([
      { ...anOffice(1), tools: 3 },
      { ...fullOffice, tools: 2 },
    ])
  })

  test('a review is read back as it was: answers, findings, burden, recommendation, overlaps', async () => {
    const evidence = [
      { type: 'fact', fact: 'members', value: '3', source: 'a › R7', asOf: today },
      { type: 'text', quote: '必须打卡', source: '通知.txt', start: 3, end: 7 },
      { type: 'tool', tool: t(3), name: '防汛群（新）', why: 'overlap' },
      { type: 'limit', limit: 'app-days', value: 10, unit: 'working-day', provenance: 'law' },
    ] as const
    const evaluation = anEvaluation(t(1), [
      anAnswer('APP-01', { verdict: 'not-met', evidence, facts: { days: 12, name: '甲' } }),
      anAnswer('APP-02', { verdict: 'cannot-tell', missing: ['filing', 'monthlyUsers'] }),
      anAnswer('FU-01', { verdict: 'not-met' }),
      anAnswer('RK-01'),
    ])
    const recommendation = {
      tool: t(1),
      outcome: 'merge',
      into: t(2),
      reasons: [{ type: 'served-by', tools: [t(2)], capabilities: 4 }, { type: 'nothing-found' }],
    } as const
    const close = anOverlap(t(1), t(2), 0.75)
    const loose = anOverlap(t(3), t(1), 0.5)
    const tools = await store.allTools()
    const offices = await store.allOffices()
    const seen: number[] = []
    const review = aReview({
      tools,
      offices,
      evaluations: [evaluation],
      recommendations: [recommendation, { tool: t(2), outcome: 'retain', reasons: [] }],
      overlaps: [loose, close],
    })
    const id = await store.saveReview(review, ({ done }) => seen.push(done))

    expect(seen.at(-1)).toBe(tools.length + 2)
    expect(await store.overview()).toEqual({
      evaluation: id,
      asOf: today,
      rulebook: review.evaluation.rulebook,
      summary: review.summary,
      burdenByOffice: review.evaluation.burdenByOffice,
      burdenByRole: review.evaluation.burdenByRole,
    })
    expect(await store.tool(t(1))).toEqual({
      tool: fullTool,
      office: fullOffice,
      evaluation,
      recommendation,
      into: { id: t(2), name: '公交 App' },
      overlaps: [
        { overlap: close, other: { id: t(2), name: '公交 App', office: '青禾县民政局' } },
        { overlap: loose, other: { id: t(3), name: '防汛群（新）', office: '单位 1' } },
      ],
    })
  })

  test('a tool that the review passed over has no evaluation rather than an empty one', async () => {
    expect(Object.keys((await store.tool(t(4))) ?? {})).toEqual(['tool', 'office', 'overlaps'])
  })

  test('an overlap is found whichever tool is named first', async () => {
    const oneWay = await store.overlap(t(1), t(3))
    expect(oneWay).toEqual({
      overlap: anOverlap(t(3), t(1), 0.5),
      a: { id: t(3), name: '防汛群（新）', kind: 'group', office: '单位 1' },
      b: { id: t(1), name: fullTool.name, kind: 'app', office: '青禾县民政局', platform: '微信' },
    })
    expect(await store.overlap(t(3), t(1))).toEqual(oneWay)
    expect(await store.overlap(t(2), t(3))).toBeUndefined()
  })

  test('overlaps come closest first, page by page', async () => {
    const degrees = async (page: number): Promise<readonly number[]> =>
      (await store.overlaps({ page, pageSize: 1 })).rows.map(({ overlap }) => overlap.degree)
    expect(await degrees(1)).toEqual([0.75])
    expect(await degrees(2)).toEqual([0.5])
    expect(await degrees(3)).toEqual([])
    expect((await store.overlaps({ page: 3, pageSize: 1 })).total).toBe(2)
    const whole = await store.overlaps(first)
    expect(whole.next).toBeUndefined()
    const read = await allPages<StoredOverlap, OverlapCursor>((after) =>
      store.overlaps({ page: 1, pageSize: 1, ...after }),
    )
    expect(read).toEqual(whole.rows)
  })

  test('the register lists tools with most findings first, each with what a row shows', async () => {
    const { rows, total } = await store.search(first)
    expect(total).toBe(5)
    expect(rows[0]).toEqual({
      id: t(1),
      name: fullTool.name,
      kind: 'app',
      office: '青禾县民政局',
      officeId: idOf('O', 2),
      life: 'retiring',
      outcome: 'merge',
      findings: 2,
      hours: 2,
    })
    expect(rows[1]).not.toHaveProperty('hours')
  })

  test.each([
    ['a word of the name', '公交', ['公交 App']],
    ['a word of the description', 'người cao tuổi', [fullTool.name]],
    ['a capability', '申请高龄津贴', [fullTool.name]],
    ['the office', '民政局', [fullTool.name, '公交 App']],
    ['several words, all of which must stand somewhere', '民政局 公交', ['公交 App']],
    ['full-width and capital letters', 'ｗｅｃｈａｔ', [fullTool.name]],
    ['a per cent sign, which is no wildcard', '100%', ['公交 App']],
    ['an underscore, which is no wildcard', '_', []],
    ['a quotation mark', `'"`, []],
    [
      'nothing but blanks',
      '   ',
      [fullTool.name, '公交 App', '月报表', '未备案小程序', '防汛群（新）'],
    ],
  ])('search by %s', async (_what, text, found) => {
    expect((await names({ text })).toSorted()).toEqual(found.toSorted())
  })

  test('a tool that is named so comes before one that is only described so', async () => {
    await store.saveImport({ tools: [aTool(6, { name: '津贴查询' })], offices: [] })
    expect(await names({ text: '津贴' })).toEqual([fullTool.name, '津贴查询'])
    expect(await names({ text: '查询' })).toEqual(['津贴查询'])
  })

  test.each([
    ['kind', { kinds: ['group', 'form'] }, ['月报表', '防汛群（新）']],
    ['office', { office: idOf('O', 2) }, [fullTool.name, '公交 App']],
    ['life', { life: 'retired' }, ['月报表']],
    ['outcome', { outcome: 'merge' }, [fullTool.name]],
    ['family of a finding', { family: 'forced-use' }, [fullTool.name]],
    ['a family that nothing belongs to', { family: 'dormant' }, []],
    ['what is not filed', { unfiled: true }, ['未备案小程序']],
    ['several at once', { kinds: ['app'], office: idOf('O', 1), unfiled: true }, ['未备案小程序']],
  ] as const)('filter by %s', async (_what, filter, found) => {
    expect((await names(filter)).toSorted()).toEqual(found.toSorted())
  })

  test('pages follow each other without gap or repetition', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((page) => names({ page, pageSize: 2 })))
    expect(pages.map((page) => page.length)).toEqual([2, 2, 2, 0])
    expect(new Set(pages.flat()).size).toBe(6)
    expect((await store.search({ page: 4, pageSize: 2 })).total).toBe(6)
    for (const wish of [{}, { text: 'App' }, { text: '防汛' }]) {
      const whole = await store.search({ ...wish, ...first })
      for (const pageSize of [1, 2, 3]) {
        const read = await allPages<RegisterRow, ToolCursor>((after) =>
          store.search({ ...wish, page: 1, pageSize, ...after }),
        )
        expect(read).toEqual(whole.rows)
      }
    }
  })

  test('a new review replaces the details of the last one, in whichever order they were begun', async () => {
    const tools = await store.allTools()
    const older = aReview({ tools, evaluations: [anEvaluation(t(2), [anAnswer('APP-01')])] })
    const newer = aReview({ tools, evaluations: [anEvaluation(t(3), [anAnswer('GRP-01')])] })
    const [, latest] = await Promise.all([store.saveReview(older), store.saveReview(newer)])
    expect((await store.overview())?.evaluation).toBe(latest)
    expect(await store.tool(t(1))).not.toHaveProperty('evaluation')
    expect(await store.tool(t(2))).not.toHaveProperty('evaluation')
    expect((await store.tool(t(3)))?.evaluation?.answers).toEqual([anAnswer('GRP-01')])
    expect((await store.overlaps(first)).total).toBe(0)
  })

  test('a review that breaks off is never shown', async () => {
    const before = await store.overview()
    const unregistered = aReview({ tools: [...(await store.allTools()), aTool(99)] })
    await expect(store.saveReview(unregistered)).rejects.toThrow('tool_review_tool_id_fkey')
    expect(await store.overview()).toEqual(before)
    expect((await store.tool(t(3)))?.evaluation?.answers).toEqual([anAnswer('GRP-01')])
  })

  test('the plan of the last review is read back with what it rests on, until the next review', async () => {
    const tools = await store.allTools()
    const { ground } = reviewedOf(
      [app(1, ['pay'], { annualCost: 9000 }), app(2, ['pay'])],
      [alike(1, 2, 'pay')],
    )
    const model = planModel(ground)
    if (!model.ok) throw new Error(JSON.stringify(model.refusal))
    const proof = { bound: 0, ended: 'proven' } as const
    const plan = explainPlan(model.value, new Set([t(2)]), proof)
    const planned = { plan, model: model.value }
    const evaluation = await store.saveReview({ ...aReview({ tools }), ground, planned })
    expect(await store.plan()).toEqual({ evaluation, ground, planned })
    const { planned: _, ...without } = (await store.plan()) ?? {}
    await store.saveReview({ ...aReview({ tools }), ground: { ...ground, tools: [] } })
    expect(await store.plan()).not.toMatchObject(without)
    expect(await store.plan()).not.toHaveProperty('planned')
  })

  test('more rows than one batch holds are all kept', async () => {
    const many = Array.from({ length: 2_345 }, (_, at) => aTool(1_000 + at))
    await store.saveImport({ tools: many, offices: [] })
    const all = await store.allTools()
    expect(all.slice(-many.length)).toEqual(many)
    const evaluations = many.map(({ id }) =>
      anEvaluation(id, [anAnswer('FU-01', { verdict: 'not-met' })]),
    )
    await store.saveReview(aReview({ tools: all, evaluations }))
    expect((await store.search({ ...first, family: 'forced-use' })).total).toBe(many.length)
    const read = await allPages<RegisterRow, ToolCursor>((after) =>
      store.search({ page: 1, pageSize: 500, family: 'forced-use', ...after }),
    )
    expect(new Set(read.map(({ id }) => id)).size).toBe(many.length)
  })
})
