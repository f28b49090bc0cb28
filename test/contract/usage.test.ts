import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Day, type ToolId, addDays, day, idOf } from '#kernel'
import { createHitCounter } from '#engines'
import { sumUse } from '#observe'
import { createMatomoHits } from '#sources'
import { type UseTracker, useTracker } from '#usecases'
import { aTool, anOffice } from '../support/sample.ts'
import { type TestPlace, opened, testStores } from '../support/stores.ts'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'
const secondMs = 1000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs
const today = day('2026-11-28')
const noon = Date.parse('2026-11-28T12:00:00Z')

describe.each(testStores)('use as trackers report it, on $name', ({ find }) => {
  let place: TestPlace
  let store: Awaited<ReturnType<typeof opened>>
  let now = noon
  beforeAll(async () => {
    place = await find()
    store = await opened(place.place)
    const tools = [1, 2, 3, 4, 5].map((number) =>
      aTool(number, { capabilities: [{ text: '预约 挂号' }, { text: '查询' }] }),
    )
    await store.saveImport({ tools, offices: [anOffice(1)], entries: [] })
  })
  afterAll(async () => {
    await store.close()
    await place.takeAway()
  })

  /** A server of its own over the same store. */
  function aServer(): UseTracker {
    const { usage } = store
    return useTracker({
      usage,
      counter: createHitCounter(
        (journals) => usage.writeJournals(journals),
        (of) => usage.secretOf(of),
      ),
      hits: createMatomoHits(),
      tool: store.record,
      scopesOf: async (token) => (token === 'good' ? ['usage'] : undefined),
      now: () => now,
      clockAt: (at) => {
        const [on = '', time = ''] = new Date(at).toISOString().split('T')
        return { day: on as Day, hour: Number(time.slice(0, 2)) }
      },
    })
  }
  const from = (visitor: number) => ({ address: `203.0.113.${visitor}`, browser: firefox })
  const hit = (site: number, more = '') => `?idsite=${site}&rec=1${more}`
  const useOf = async (number: number, since: Day = today) => {
    await store.usage.sumUp(addDays(today, -1))
    return sumUse(await store.usage.usageOf(idOf('T', number), since))
  }

  test('what was acknowledged is there, whoever sums it, and once', async () => {
    const [one, two] = [aServer(), aServer()]
    const calls = Array.from({ length: 200 }, (_, at) =>
      (at % 2 === 0 ? one : two).track({ queries: [hit(1)], ...from(at % 40) }),
    )
    const answers = await Promise.all(calls)
    expect(answers.every(({ refusals: [refusal] }) => refusal === undefined)).toBe(true)
    await Promise.all([store.usage.sumUp(today), store.usage.sumUp(today)])
    const use = await useOf(1)
    expect(use.actions).toBe(200)
    expect(use.days).toMatchObject([{ day: today, actions: 200 }])
    expect(Math.abs((use.days[0]?.visitors ?? 0) - 40)).toBeLessThanOrEqual(8)
    expect(use.hours[12]).toBe(200)
    expect((await useOf(1)).actions).toBe(200)
  })

  test('a visit is what one visitor does without a pause of half an hour', async () => {
    const server = aServer()
    now = noon
    const act = (more = '') => server.track({ queries: [hit(2, more)], ...from(1) })
    await act()
    now += 10 * minuteMs
    await act()
    await act('&ping=1')
    now += 31 * minuteMs
    await act()
    await act('&new_visit=1')
    await server.track({ queries: [hit(2)], ...from(2) })
    const use = await useOf(2)
    expect(use).toMatchObject({ visits: 4, actions: 5 })
    expect(use.bands).toEqual([1, 0, 0, 0, 1])
    now = noon
  })

  test('machines are counted apart, and capabilities by the words of the tool', async () => {
    const server = aServer()
    const machine = { address: '203.0.113.9', browser: 'Googlebot/2.1' }
    await server.track({ queries: [hit(3)], ...machine })
    await server.track({ queries: [hit(3, '&bots=1')], ...from(1) })
    await server.track({
      queries: [hit(3, '&e_c=预约挂号'), hit(3, '&action_name=查询')],
      ...from(2),
    })
    await server.track({ queries: [hit(3, '&action_name=首页')], ...from(2) })
    const use = await useOf(3)
    expect(use).toMatchObject({ botActions: 2, actions: 3, lastUsedOn: today })
    expect(use.byCapability).toContainEqual({ capability: '查询', actions: 1 })
    expect(use.visits).toBe(1)
  })

  test('one visitor at many tools is a visit to each', async () => {
    const server = aServer()
    const before = await Promise.all([1, 2, 3].map(async (number) => (await useOf(number)).visits))
    await server.track({ queries: [hit(1), hit(2), hit(3), hit(1), hit(2)], ...from(77) })
    const after = await Promise.all([1, 2, 3].map(async (number) => (await useOf(number)).visits))
    expect(after.map((visits, at) => visits - (before[at] ?? 0))).toEqual([1, 1, 1])
  })

  test('region and audience part the sums where they are told as they are', async () => {
    const server = aServer()
    const told = (region: string, audience: string) =>
      hit(4, `&dimension1=${region}&dimension2=${audience}`)
    const queries = [told('620722', 'staff'), told('620722', 'staff'), told('here', 'everybody')]
    await server.track({ queries, ...from(1) })
    await store.usage.sumUp(today)
    const days = await store.usage.usageOf(idOf('T', 4), today)
    expect(days.map(({ region, audience, actions }) => [region, audience, actions])).toEqual([
      ['620722', 'staff', 2],
      [undefined, undefined, 1],
    ])
  })

  test('hits of another day need a token, and count for that day', async () => {
    const server = aServer()
    const before = (more = '') => hit(5, `&cdt=${(noon - 48 * hourMs) / secondMs}${more}`)
    const answer = await server.track({
      queries: [before(), before('&token_auth=bad'), before('&token_auth=good')],
      ...from(1),
    })
    expect(answer.refusals).toEqual(['token-needed', 'token-needed', undefined])
    const beside = await server.track({ queries: [before()], token: 'good', ...from(1) })
    expect(beside.refusals).toEqual([undefined])
    expect((await store.usage.toldUse(today)).get(idOf('T', 5))).toBeUndefined()
    const use = await useOf(5, addDays(today, -5))
    const two = addDays(today, -2)
    const told = { firstOn: two, lastUsedOn: two, visitsInAYear: 1 }
    expect((await store.usage.toldUse(today)).get(idOf('T', 5))).toEqual(told)
    expect((await store.usage.toldUse(addDays(today, -3))).get(idOf('T', 5))).toBeUndefined()
    expect(use.days).toMatchObject([{ day: addDays(today, -2), actions: 2 }])
  })

  test('the days of many tools are read at once, each tool its own, whatever it was used for', async () => {
    const [one, two, none] = [3, 4, 99].map((number) => idOf('T', number)) as [
      ToolId,
      ToolId,
      ToolId,
    ]
    const days = await store.usage.daysOf([one, two, none], addDays(today, -1), today)
    expect([...days.keys()].toSorted()).toEqual([one, two])
    for (const [tool, [first, ...more]] of days) {
      const use = sumUse(await store.usage.usageOf(tool, today))
      expect(more).toEqual([])
      expect(first).toMatchObject({ day: today, visits: use.visits, actions: use.actions })
      expect(first?.hours).toEqual(use.hours)
      expect(first?.bands).toEqual(use.bands)
    }
    expect(await store.usage.daysOf([one], addDays(today, -9), addDays(today, -1))).toEqual(
      new Map(),
    )
    expect(await store.usage.daysOf([], today, today)).toEqual(new Map())
  })

  test('each hit that is not counted says why, and the others are', async () => {
    const server = aServer()
    const { refusals } = await server.track({
      queries: [
        'nonsense',
        hit(99),
        `?idsite=T-00000001&rec=1`,
        hit(1, `&cdt=${(noon + 2 * hourMs) / secondMs}`),
        hit(1, '&cip=198.51.100.7'),
      ],
      ...from(1),
    })
    expect(refusals).toEqual(['no-hit', 'unknown-tool', undefined, 'clock-ahead', 'token-needed'])
    expect(server.figures()).toMatchObject({ counted: 1, 'no-hit': 1, 'unknown-tool': 1 })
  })

  test('a flood for one tool does not keep another from being counted', async () => {
    const server = aServer()
    const queries = Array.from({ length: 21_000 }, () => hit(1))
    const flood = await server.track({ queries, ...from(1) })
    expect(flood.refusals.filter((refusal) => refusal === 'too-many')).toHaveLength(1_000)
    const other = await server.track({ queries: [hit(2)], ...from(1) })
    expect(other.refusals).toEqual([undefined])
    now += secondMs
    expect((await server.track({ queries: [hit(1)], ...from(1) })).refusals).toEqual([undefined])
    now = noon
  })

  test('a million different regions do not make a million keys', async () => {
    const server = aServer()
    const queries = Array.from({ length: 6_000 }, (_, at) => hit(2, `&dimension1=${100_000 + at}`))
    for (let at = 0; at < queries.length; at += 500) {
      await server.track({ queries: queries.slice(at, at + 500), ...from(1) })
    }
    await store.usage.sumUp(today)
    const days = await store.usage.usageOf(idOf('T', 2), today)
    expect(days.length).toBeLessThanOrEqual(5_001)
    const sum = days.reduce((all, { actions }) => all + actions, 0)
    expect(sum).toBeGreaterThanOrEqual(6_000)
  }, 120_000)

  test('the secret of a day is one for all servers, and forgotten after the next', async () => {
    const [mine, yours] = await Promise.all([
      store.usage.secretOf(today),
      store.usage.secretOf(today),
    ])
    expect(mine).toEqual(yours)
    await store.usage.sumUp(addDays(today, 1))
    expect(await store.usage.secretOf(today)).not.toEqual(mine)
  })

  test('a write that fails is not acknowledged', async () => {
    const { usage } = store
    const counter = createHitCounter(
      async () => Promise.reject(new Error('the disk is full')),
      (of) => usage.secretOf(of),
    )
    await counter.ready(today)
    counter.count({
      key: 1,
      tool: 1,
      visitor: 'x',
      at: now,
      day: today,
      hour: 1,
      isBot: false,
      isNewVisit: false,
      isPing: false,
    })
    await expect(counter.durable()).rejects.toThrow('the disk is full')
  })
})
