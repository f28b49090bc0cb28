import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Calendar, type ToolId, addDays, day, idOf, isWorkingDay, noCalendar } from '#kernel'
import { createPlanSolver } from '#engines'
import { type ObservedTool, isAction, isBand, isVisit, recordBytes, writeRecord } from '#observe'
import { createRulebookSource } from '#sources'
import { evaluateRegister, observedTools, orderedYearOf } from '#usecases'
import { aTool, anOffice } from '../support/sample.ts'
import { type TestPlace, opened, testStores } from '../support/stores.ts'

const today = day('2026-11-26')
const daysWatched = 430
/** Nobody works on the National Day. */
const calendar: Calendar = { ...noCalendar, off: new Set([day('2026-10-01'), day('2025-10-01')]) }
const [checkedIn, free, both, silent] = [1, 2, 3, 4].map((number) => idOf('T', number)) as [
  ToolId,
  ToolId,
  ToolId,
  ToolId,
]

/** A visit of so many actions in an hour, that lasted as long as its band says. */
type Visit = { readonly hour: number; readonly actions: number; readonly band: number }
const checkIn = (at: number): Visit => ({ hour: at % 8 === 0 ? 9 : 8, actions: 1, band: 0 })
const look = (at: number): Visit => ({
  hour: [8, 9, 10, 11, 14, 15, 16, 17, 19, 20, 21][at % 11] ?? 10,
  actions: 2 + (at % 5),
  band: [0, 1, 2, 3, 2][at % 5] ?? 1,
})

describe.each(testStores.slice(0, 1))('use by choice and use on demand, on $name', ({ find }) => {
  let place: TestPlace
  let store: Awaited<ReturnType<typeof opened>>
  let all: readonly ObservedTool[] = []
  beforeAll(async () => {
    place = await find()
    store = await opened(place.place)
    const tools = ['签到打卡', '公积金查询', '预约挂号', '补贴申领'].map((text, at) =>
      aTool(at + 1, { capabilities: [{ text }] }),
    )
    await store.saveImport({ tools, offices: [anOffice(1)], entries: [] })
    await report()
    all = await observedTools(ports(), tools, today)
  }, 240_000)
  afterAll(async () => {
    await store.close()
    await place.takeAway()
  })

  /** More than a year: one tool is checked in to, one is used by choice, one is both, of one nothing is told. */
  async function report() {
    const keys = await store.usage.keyNumbers([checkedIn, free, both].map((tool) => ({ tool })))
    const [one = 0, two = 0, three = 0] = keys
    const journals = Array.from({ length: daysWatched }, (_, at) => {
      const on = addDays(today, at - daysWatched + 1)
      const isWorked = isWorkingDay(calendar, on)
      const visits = (count: number, of: (at: number) => Visit) =>
        Array.from({ length: count }, (_, number) => of(number + at))
      const checkIns = isWorked ? visits(12, checkIn) : []
      const looks = visits(isWorked ? 20 : 15, look)
      return {
        day: on,
        records: recordsOf([
          [one, checkIns],
          [two, looks],
          [three, [...looks, ...(isWorked ? visits(40, checkIn) : [])]],
        ]),
      }
    })
    await store.usage.writeJournals(journals)
    await store.usage.sumUp(addDays(today, -1))
  }

  const ports = () => ({
    usage: store.usage,
    readings: store.readings,
    calendar: async () => calendar,
  })
  const seen = (tool: ToolId) => all.find((one) => one.tool.id === tool)

  test('a tool with check-ins alone no longer counts as used', () => {
    const observed = seen(checkedIn)
    expect(observed?.voluntary).toMatchObject({ share: 0, isOrderedSince: true })
    const { lastUsedOn, visitsPerYear } = observed?.collected ?? {}
    expect(visitsPerYear).toMatchObject({ known: true, value: 0 })
    expect(lastUsedOn).toMatchObject({ value: { to: addDays(day('2025-11-01'), -1) } })
  })

  test('a tool that is used by choice is told as it was, to the letter', async () => {
    const observed = seen(free)
    const told = (await store.usage.toldUse(today)).get(free)
    expect(observed?.collected).toEqual({
      lastUsedOn: {
        known: true,
        value: { from: today, to: today },
        source: '/matomo.php',
        asOf: today,
      },
      visitsPerYear: {
        known: true,
        value: told?.visitsInAYear,
        source: '/matomo.php',
        asOf: today,
      },
    })
  })

  test('of a tool that is both only the part by choice counts, with its range beside the source', async () => {
    const observed = seen(both)
    const told = (await store.usage.toldUse(today)).get(both)
    const visits = observed?.collected?.visitsPerYear
    if (!visits?.known || !told) throw new Error('a year of use was not read')
    const isChoice = 20 * 250 + 15 * 115
    expect(visits.value).toBeGreaterThanOrEqual(isChoice * 0.95)
    expect(visits.value).toBeLessThan(isChoice * 1.3)
    expect(visits.source).toMatch(/^\/matomo[.]php \(\d+–\d+ \/ \d+\)$/)
    expect(observed?.collected?.lastUsedOn).toMatchObject({ value: { to: today } })
  })

  test('of a tool of which nothing is told nothing is made', () => {
    expect(seen(silent)).not.toHaveProperty('voluntary')
    expect(seen(silent)).not.toHaveProperty('collected')
  })

  test('the page of a tool hears the same, month by month, with the reasons', async () => {
    const stored = { tool: aTool(1) }
    const { months, voluntary } = await orderedYearOf(ports(), stored, today)
    expect(months).toHaveLength(13)
    expect(months.at(-1)).toMatchObject({ month: '2026-11', known: true })
    expect(months.at(-1)?.reasons.map(({ sign }) => sign)).toContain('same-hour')
    expect(voluntary?.isOrderedSince).toBe(true)
    expect(await orderedYearOf(ports(), { tool: aTool(4) }, today)).toEqual({ months: [] })
  })

  test('the register is judged by it: the one is reviewed and let go as used on demand alone, the other kept', async () => {
    const judged = await evaluateRegister(
      {
        store,
        rulebooks: createRulebookSource(),
        overlaps: { alike: async () => [], allPairs: async () => [] },
        solver: createPlanSolver(),
        calendar: async () => calendar,
      },
      { asOf: today },
    )
    if (!judged.ok) throw new Error(JSON.stringify(judged.refusal))
    const { recommendations, evaluation } = judged.value.review
    expect(recommendations.get(checkedIn)).toMatchObject({
      outcome: 'retire',
      reasons: [{ type: 'below-floor', use: 0, floor: 0 }],
    })
    const found = (tool: ToolId) =>
      evaluation.tools.get(tool)?.findings.find(({ criterion }) => criterion === 'APP-17')
    expect(found(checkedIn)?.answer.facts).toMatchObject({ why: 'only-ordered' })
    expect(found(free)).toBeUndefined()
    for (const tool of [free, both, silent]) {
      expect(recommendations.get(tool)?.outcome).not.toBe('retire')
    }
  })
})

function recordsOf(uses: readonly (readonly [number, readonly Visit[]])[]): Uint8Array {
  const records = uses.flatMap(([key, visits]) =>
    visits.flatMap(({ hour, actions, band }, number) => [
      ...Array.from({ length: actions }, (_, at) => ({
        key,
        register: number % 256,
        at: hour,
        what: at === 0 ? isVisit | isAction : isAction,
      })),
      { key, register: 0, at: band, what: isBand },
    ]),
  )
  const bytes = new Uint8Array(records.length * recordBytes)
  const view = new DataView(bytes.buffer)
  records.forEach(({ key, register, at, what }, place) =>
    writeRecord(view, place * recordBytes, key, register, 1, at, what),
  )
  return bytes
}
