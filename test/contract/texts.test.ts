import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, type Role, addDays, day, idOf, parseId } from '#kernel'
import { createPlanSolver } from '#engines'
import { createRulebookSource, createTextSource } from '#sources'
import { type KeepWish, type TextDesk, evaluateRegister, textDesk } from '#usecases'
import { aTool, anOffice } from '../support/sample.ts'
import { type TestPlace, opened, testStores } from '../support/stores.ts'

const today = day('2026-11-28')
const [mine, theirs] = [idOf('O', 1), idOf('O', 2)]
const app = idOf('T', 1)
const actorOf = (role: Role, office = mine, within?: string): Actor => ({
  account: idOf('P', 1),
  duties: [{ role, office, ...(within !== undefined && { within }) }],
})
const reviewer = actorOf('reviewer', theirs, '示范县')
const notice: KeepWish = {
  title: '关于推广“示例健康通”的通知',
  kind: 'notice',
  office: mine,
  issuedOn: day('2026-11-02'),
  text: `各村要组织群众下载“示例健康通”APP，月底前安装率达到90%以上。
不得强制群众安装，由群众自愿选择。
联系人：张小明，13800138000`,
}

describe.each(testStores)('texts that people keep, on $name', ({ find }) => {
  let place: TestPlace
  let store: Awaited<ReturnType<typeof opened>>
  let desk: TextDesk
  beforeAll(async () => {
    place = await find()
    store = await opened(place.place)
    await store.saveImport({
      tools: [aTool(1, { name: '示例健康通' }), aTool(2, { name: '示例学习台' })],
      offices: [
        { ...anOffice(1), region: '示范县' },
        { ...anOffice(2), region: '示范县' },
      ],
      entries: [],
    })
    desk = textDesk({
      store,
      texts: createTextSource(),
      digest: (text) => createHash('sha256').update(text).digest('hex'),
      today: () => today,
    })
  })
  afterAll(async () => {
    await store.close()
    await place.takeAway()
  })

  const acts = async () =>
    (await store.ledger.entries({ from: 0, most: 100 })).map(
      ({ leaf }) => JSON.parse(leaf) as { readonly act: string; readonly answer?: string },
    )
  const judged = async () => {
    const ports = {
      store,
      rulebooks: createRulebookSource(),
      overlaps: { allPairs: async () => [], alike: async () => [] },
      solver: createPlanSolver({ where: 'here' }),
    }
    const done = await evaluateRegister(ports, { asOf: today })
    if (!done.ok) throw new Error(JSON.stringify(done.refusal))
    const tool = done.value.review.evaluation.tools.get(app)
    return tool?.answers.find(({ criterion }) => criterion === 'FU-02')
  }

  test('a text is kept once, without the people in it, and says what it demands of which tool', async () => {
    const kept = await desk.keep(actorOf('clerk'), notice)
    expect(kept).toEqual({ ok: true, value: { id: idOf('X', 1), isNew: true } })
    expect(await desk.keep(actorOf('clerk'), { ...notice, title: '另一个名字' })).toEqual({
      ok: true,
      value: { id: idOf('X', 1), isNew: false },
    })
    const shown = await desk.show(idOf('X', 1), reviewer)
    expect(shown?.text.body).not.toMatch(/张小明|13800138000/)
    expect(shown?.links).toMatchObject([{ tool: app, way: 'named', answer: 'open' }])
    expect(shown?.links[0]?.mayAnswer).toBe(true)
    expect(shown?.read.demands).toHaveLength(1)
    expect(shown?.read.harmless.map(({ stance }) => stance)).toEqual(['prohibition'])
    expect((await desk.list({ pageSize: 10, waiting: true })).rows).toMatchObject([
      { title: notice.title, demands: 1, open: 1, confirmed: 0 },
    ])
    expect((await acts()).filter(({ act }) => act === 'text-kept')).toHaveLength(1)
  })

  test('what only a machine found is no evidence; what a person confirmed is, with its span and the text it is from', async () => {
    expect((await judged())?.verdict).toBe('cannot-tell')
    const [link] = (await desk.show(idOf('X', 1)))?.links ?? []
    const wish = { tool: app, start: link?.start ?? -1, answer: 'confirmed' } as const
    expect(await desk.settle(reviewer, idOf('X', 1), wish)).toEqual({ ok: true, value: wish })
    const answer = await judged()
    expect(answer?.verdict).toBe('not-met')
    expect(answer?.evidence).toMatchObject([
      { type: 'text', source: notice.title, kept: idOf('X', 1), strength: 'hard' },
    ])
    expect(await desk.settle(reviewer, idOf('X', 1), wish)).toMatchObject({
      refusal: { type: 'link-answered-so-already' },
    })
    expect((await store.tool(app))?.evaluation?.findings.map((one) => one.criterion)).toContain(
      'FU-02',
    )
  })

  test('a person may take it back, and may name a tool that the machine did not', async () => {
    const [link] = (await desk.show(idOf('X', 1)))?.links ?? []
    const start = link?.start ?? -1
    await desk.settle(reviewer, idOf('X', 1), { tool: app, start, answer: 'refused' })
    expect((await judged())?.verdict).toBe('cannot-tell')
    const other = { tool: idOf('T', 2), start, answer: 'confirmed' } as const
    expect((await desk.settle(reviewer, idOf('X', 1), other)).ok).toBe(true)
    expect((await desk.show(idOf('X', 1)))?.links.at(-1)?.way).toBe('by-hand')
    const answers = (await acts()).filter(({ act }) => act === 'text-link-settled')
    expect(answers.map(({ answer }) => answer)).toEqual(['confirmed', 'refused', 'confirmed'])
  })

  test.each([
    [
      'nobody without the duty keeps a text',
      () => desk.keep(actorOf('sponsor'), notice),
      'texts-not-for-you',
    ],
    ['a text has a title', () => desk.keep(reviewer, { ...notice, title: ' ' }), 'title-missing'],
    [
      'a text says something',
      () => desk.keep(reviewer, { ...notice, text: ' \n' }),
      'text-says-nothing',
    ],
    [
      'an office is one of the register',
      () => desk.keep(reviewer, { ...notice, office: idOf('O', 9) }),
      'office-not-known',
    ],
    ['a text is one that is kept', () => settled(reviewer, { id: idOf('X', 7) }), 'text-not-found'],
    [
      'a tool is one of the register',
      () => settled(reviewer, { tool: idOf('T', 9) }),
      'tool-not-known',
    ],
    [
      'a demand stands where it is said to',
      () => settled(reviewer, { start: 9999 }),
      'no-demand-there',
    ],
    [
      'nobody says anything of tools beyond their duty',
      () => settled(actorOf('reviewer', theirs)),
      'tool-out-of-reach',
    ],
    [
      'an office does not deny for itself what its notice demands',
      () => settled(actorOf('clerk'), { answer: 'refused' }),
      'own-tool-not-refused',
    ],
  ] as const)('%s', async (_, act, type) => {
    expect(await act()).toMatchObject({ ok: false, refusal: { type } })
  })

  function settled(
    actor: Actor,
    wish: Partial<Parameters<TextDesk['settle']>[2]> & {
      id?: Parameters<TextDesk['settle']>[1]
    } = {},
  ) {
    const { id = idOf('X', 1), ...rest } = wish
    return desk.settle(actor, id, { tool: app, start: 0, answer: 'confirmed', ...rest })
  }

  test('lists go on where the page before ended', async () => {
    for (const at of [1, 2, 3]) {
      const text = `第${at}号：各村要确保“示例健康通”安装率达到${at}0%。`
      await desk.keep(reviewer, { title: `通知${at}`, kind: 'announcement', text })
    }
    const first = await desk.list({ pageSize: 2 })
    const second = await desk.list({ pageSize: 2, ...(first.next && { after: first.next }) })
    expect(first.total).toBe(4)
    expect([...first.rows, ...second.rows].map(({ title }) => title)).toEqual([
      '通知3',
      '通知2',
      '通知1',
      notice.title,
    ])
    expect(second.next).toBeUndefined()
    expect(parseId('X', first.rows[0]?.id ?? '')).toBeDefined()
    expect(first.rows[0]?.keptOn).toBe(addDays(today, 0))
  })
})
