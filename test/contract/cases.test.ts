import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, type Day, type Role, addDays, day, idOf } from '#kernel'
import { rulebookWith } from '../support/rulebook.ts'
import {
  type CaseCursor,
  type CaseRow,
  type CasePorts,
  openCase,
  runClocks,
  takeCaseStep,
  termsOf,
} from '#usecases'
import { createCalendarSource } from '#sources'
import { anOffice } from '../support/sample.ts'
import { establishing, goingLive } from '../support/filing.ts'
import { allPages } from '../support/allPages.ts'
import { type TestPlace, opened, testStores } from '../support/stores.ts'

const sponsor = anOffice(1)
const digital = anOffice(2)
const today = day('2026-11-26')

let accounts = 0
function actor(role: Role, { id } = digital, within?: string): Actor {
  return {
    account: idOf('P', ++accounts),
    duties: [{ role, office: id, ...(within && { within }) }],
  }
}

describe.each(testStores)('cases on $name', ({ find }) => {
  let place: TestPlace
  let store: Awaited<ReturnType<typeof opened>>
  let ports: CasePorts
  beforeAll(async () => {
    place = await find()
    store = await opened(place.place)
    const rulebook = await rulebookWith()
    const calendar = await createCalendarSource().load('cn')
    if (!calendar.ok) throw new Error(JSON.stringify(calendar.refusal))
    const terms = termsOf(rulebook, calendar.value)
    ports = {
      cases: store.cases,
      tool: store.tool,
      terms: async () => terms,
    }
    const offices = [
      { ...sponsor, region: '620722' },
      { ...digital, region: '620722' },
    ]
    await store.saveImport({ tools: [], offices, entries: [] })
  })
  afterAll(async () => {
    await store.close()
    await place.takeAway()
  })

  const ourSponsor = actor('sponsor', sponsor)
  const reviewer = actor('reviewer', digital, '6207')
  const decider = actor('decider', digital, '6207')

  async function filed(answers: object, tool?: `T-${string}`, on: Day = today) {
    const opening = await openCase(ports, {
      kind: 'filing',
      ...(tool && { tool: tool as never }),
      actor: ourSponsor,
      step: 'submit',
      answers,
      today: on,
    })
    if (!opening.ok) throw new Error(JSON.stringify(opening.refusal))
    return opening.value.id
  }

  test('an application to establish brings the planned tool into the register, and tells the ledger', async () => {
    const id = await filed(establishing)
    const found = await store.cases.find(id)
    expect(found).toMatchObject({
      kind: 'filing',
      title: '南河惠农服务',
      tool: { name: '南河惠农服务', life: 'proposed', papers: { form: 'mini-program' } },
      entries: [{ step: 'submit', on: today, by: { account: ourSponsor.account } }],
    })
    const told = await store.ledger.entries({ from: 0, most: 10, subject: id })
    const leaf = JSON.parse(told[0]?.leaf ?? '{}')
    expect(leaf).toMatchObject({
      act: 'step-taken',
      case: id,
      step: 'submit',
      place: 'completeness',
    })
    expect(told[0]?.leaf).not.toContain('李四')
    expect(told[0]?.leaf).not.toContain(ourSponsor.account)
  })

  test('from the application to the number, and the tool goes live', async () => {
    const establishment = await filed({ ...establishing, name: '南河养老服务' })
    const tool = (await store.cases.find(establishment))?.tool?.id
    const id = await filed({ ...goingLive, name: '南河养老服务' }, tool)
    const complete = await takeCaseStep(ports, {
      id,
      actor: reviewer,
      step: 'accept-as-complete',
      answers: {},
      today,
    })
    expect(complete).toMatchObject({ ok: true, value: { state: { place: 'review' } } })
    const numbered = await takeCaseStep(ports, {
      id,
      actor: decider,
      step: 'file',
      answers: { 'test-result': '合格', number: '6207222026000001' },
      today,
    })
    expect(numbered).toMatchObject({ ok: true, value: { state: { place: 'filed' } } })
    expect((await store.cases.find(id))?.tool).toMatchObject({
      life: 'live',
      papers: { filing: { state: 'filed', number: '6207222026000001' } },
    })
    expect(await store.cases.toolOfFiling('6207222026000001')).toBe(tool)
  })

  test('a number that another tool holds is refused', async () => {
    const establishment = await filed({ ...establishing, name: '南河托育服务' })
    const tool = (await store.cases.find(establishment))?.tool?.id
    const id = await filed({ ...goingLive, name: '南河托育服务' }, tool)
    const step = { id, answers: {}, today }
    await takeCaseStep(ports, { ...step, actor: reviewer, step: 'accept-as-complete' })
    const taken = await takeCaseStep(ports, {
      ...step,
      actor: decider,
      step: 'file',
      answers: { 'test-result': '合格', number: '6207222026000001' },
    })
    expect(taken).toMatchObject({ ok: false, refusal: { type: 'filing-number-taken' } })
  })

  test('two who act at the same time: one is written, the other is told', async () => {
    const id = await filed({ ...establishing, name: '南河培训' })
    const step = { id, steps: 1, step: 'accept-as-complete', answers: {}, today }
    const both = await Promise.all([
      takeCaseStep(ports, { ...step, actor: reviewer }),
      takeCaseStep(ports, { ...step, actor: actor('reviewer', digital, '6207') }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await store.cases.find(id))?.entries).toHaveLength(2)
  })

  test('a correction that does not come in time counts as withdrawn, once, however many clocks run', async () => {
    const id = await filed({ ...establishing, name: '南河灌溉' })
    const gaps = { id, actor: reviewer, step: 'tell-gaps', answers: { gaps: ['缺立项批复'] } }
    await takeCaseStep(ports, { ...gaps, today })
    expect(await runClocks(ports, addDays(today, 14))).toBe(0)
    const later = day('2026-12-31')
    const [first, second] = await Promise.all([runClocks(ports, later), runClocks(ports, later)])
    expect((first ?? 0) + (second ?? 0)).toBe(1)
    const found = await store.cases.find(id)
    expect(found?.entries.at(-1)).toMatchObject({ step: 'deem-withdrawn', on: later })
    expect(found?.entries.at(-1)).not.toHaveProperty('by')
  })

  test('lists what is open, due first, and what has ended', async () => {
    const open = await store.cases.list({ is: 'open', page: 1, pageSize: 50 })
    expect(open.rows.every(({ endedOn }) => endedOn === undefined)).toBe(true)
    expect(open.total).toBe(open.rows.length)
    const ended = await store.cases.list({
      is: 'ended',
      places: ['withdrawn'],
      page: 1,
      pageSize: 50,
    })
    expect(ended.rows.map(({ title }) => title)).toEqual(['南河灌溉'])
    const ofTool = await store.cases.list({
      tool: open.rows[0]?.tool?.id ?? idOf('T', 0),
      page: 1,
      pageSize: 1,
    })
    expect(ofTool.total).toBeGreaterThan(0)
  })

  test.each([undefined, 'title'] as const)(
    'a list that is read by its cursors has every case once, in its order (%s)',
    async (order) => {
      const wish = { page: 1, ...(order && { order }) }
      const whole = await store.cases.list({ ...wish, pageSize: 500 })
      expect(whole.total).toBeGreaterThan(3)
      for (const pageSize of [1, 2, whole.total - 1, whole.total]) {
        const rows = await allPages<CaseRow, CaseCursor>((after) =>
          store.cases.list({ ...wish, pageSize, ...after }),
        )
        expect(rows).toEqual(whole.rows)
      }
    },
  )

  test('the same wish under the same key is done once, whoever is faster; another wish under it is told', async () => {
    const who = actor('sponsor', sponsor)
    const once = { key: 'k1', requestHash: new Uint8Array(32).fill(1) }
    const wish = {
      kind: 'filing',
      actor: who,
      step: 'submit',
      answers: establishing,
      today,
    } as const
    const before = (await store.cases.list({ page: 1, pageSize: 1 })).total
    const all = await Promise.all([1, 2, 3].map(() => openCase(ports, { ...wish, once })))
    const again = await openCase(ports, { ...wish, once })
    const ids = new Set([...all, again].map((one) => (one.ok ? one.value.id : one.refusal)))
    expect(ids.size).toBe(1)
    expect((await store.cases.list({ page: 1, pageSize: 1 })).total).toBe(before + 1)
    const other = { ...once, requestHash: new Uint8Array(32).fill(2) }
    expect(await openCase(ports, { ...wish, once: other })).toMatchObject({
      refusal: { type: 'key-used-before', key: 'k1' },
    })
    const stranger = { ...wish, actor: actor('sponsor', sponsor), once }
    expect((await openCase(ports, stranger)).ok).toBe(true)
    await store.cases.forgetDone(addDays(today, 1))
    expect(await store.cases.doneOnce(who.account, 'k1')).toBeUndefined()
  })
})
