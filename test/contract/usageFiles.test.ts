import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Day, type ToolId, addDays, day, idOf } from '#kernel'
import { createHitCounter } from '#engines'
import { sumUse } from '#observe'
import { createUsageFiles, isMachine } from '#sources'
import { type ImportUsagePorts, type ImportUsageWish, importUsage } from '#usecases'
import { aTool, anOffice } from '../support/sample.ts'
import { type TestPlace, opened, testStores } from '../support/stores.ts'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'
const today = day('2026-11-28')
const noon = Date.parse('2026-11-28T12:00:00Z')
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const T = (number: number): ToolId => idOf('T', number)

/** A line of a combined log, such as `2026-11-27T09:30:00`. */
function line(
  when: string,
  visitor = 1,
  path = '/',
  more: { host?: string; browser?: string } = {},
) {
  const [on = '', time = ''] = when.split('T')
  const [year, month, date] = on.split('-')
  const host = more.host === undefined ? '' : `${more.host}:443 `
  return `${host}203.0.113.${visitor} - - [${date}/${months[Number(month) - 1]}/${year}:${time} +0000] "GET ${path} HTTP/1.1" 200 1 "-" "${more.browser ?? firefox}"`
}

describe.each(testStores)('use as files tell it, on $name', ({ find }) => {
  let place: TestPlace
  let store: Awaited<ReturnType<typeof opened>>
  beforeAll(async () => {
    place = await find()
    store = await opened(place.place)
    const plain = { capabilities: [{ text: '预约 挂号' }, { text: '查询' }] }
    const tools = Array.from({ length: 14 }, (_, at) => aTool(at + 1, plain))
    tools.push(
      aTool(15, {
        name: '青禾县政府网',
        kind: 'site',
        papers: { kind: 'site', address: 'https://www.qinghe.example/' },
      }),
      aTool(16, { name: '青禾养老通', sponsor: idOf('O', 2) }),
    )
    const offices = [anOffice(1), anOffice(2)]
    await store.saveImport({ tools, offices, entries: [] })
  })
  afterAll(async () => {
    await store.close()
    await place.takeAway()
  })

  const ports = (): ImportUsagePorts => ({
    files: createUsageFiles(),
    usage: store.usage,
    allTools: store.allTools,
    allOffices: store.allOffices,
    today: () => today,
    newCounter: createHitCounter,
    newSecret: () => randomBytes(16),
    isMachine,
    now: () => noon,
    clockAt: (at) => {
      const [on = '', time = ''] = new Date(at).toISOString().split('T')
      return { day: on as Day, hour: Number(time.slice(0, 2)) }
    },
  })
  type More = Partial<Omit<ImportUsageWish, 'files'>>
  const bring = (texts: readonly string[], more: More = {}, mode: 'save' | 'preview' = 'save') => {
    const files = texts.map((text, at) => ({ name: `access.log.${at}`, bytes: Buffer.from(text) }))
    return importUsage(ports(), { files, sites: new Map(), ...more }, mode)
  }
  const taken = async (...wish: Parameters<typeof bring>) => {
    const result = await bring(...wish)
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
    return result.value
  }
  const useOf = async (number: number, since = addDays(today, -400)) =>
    sumUse(await store.usage.usageOf(T(number), since))

  test('a log is counted by day, hour, visit and capability, machines apart', async () => {
    const log = [
      line('2026-11-20T09:00:00', 1),
      line('2026-11-20T09:10:00', 1, '/%E9%A2%84%E7%BA%A6+%E6%8C%82%E5%8F%B7/new'),
      line('2026-11-20T10:00:00', 1, '/style.css'),
      line('2026-11-20T11:00:00', 1, '/查询?id=110101199001011234'),
      line('2026-11-20T11:00:20', 2),
      line('2026-11-20T11:01:00', 3, '/', { browser: 'Googlebot/2.1' }),
      line('2026-11-23T08:00:00', 2),
      line('2030-01-01T00:00:00', 2),
      'nonsense',
    ].join('\n')
    const preview = await taken([log], { tool: T(1) }, 'preview')
    expect((await useOf(1)).days).toEqual([])
    const saved = await taken([log], { tool: T(1) })
    expect(saved).toEqual(preview)
    expect(saved.files).toMatchObject([
      {
        type: 'log',
        lines: 9,
        notUnderstood: 1,
        calls: { uses: 5, machines: 1, 'part-of-a-page': 1, 'clock-ahead': 1 },
        from: '2026-11-20',
        to: '2026-11-23',
      },
    ])
    expect(saved.tools).toMatchObject([{ tool: T(1), days: 4, visits: 4, actions: 5, machines: 1 }])
    const use = await useOf(1)
    expect(use).toMatchObject({ visits: 4, actions: 5, botActions: 1, lastUsedOn: '2026-11-23' })
    expect(use.days).toEqual([
      { day: '2026-11-20', visits: 3, actions: 4, visitors: 2, way: 'logs' },
      { day: '2026-11-21', visits: 0, actions: 0, visitors: 0, way: 'logs' },
      { day: '2026-11-22', visits: 0, actions: 0, visitors: 0, way: 'logs' },
      { day: '2026-11-23', visits: 1, actions: 1, visitors: 1, way: 'logs' },
    ])
    expect(use.bands).toEqual([3, 0, 0, 0, 1])
    expect([use.hours[9], use.hours[11], use.hours[8]]).toEqual([2, 2, 1])
    expect(use.byCapability).toContainEqual({ capability: '预约 挂号', actions: 1 })
    expect(use.byCapability).toContainEqual({ capability: '查询', actions: 1 })
  })

  test('the same log again changes nothing, under whatever name and packing', async () => {
    const log = `${line('2026-11-20T09:00:00')}\n${line('2026-11-22T09:00:00')}\n`
    await taken([log, log], { tool: T(2) })
    const before = await useOf(2)
    expect(before.actions).toBe(2)
    const again = await taken([log], { tool: T(2) })
    expect(again.tools).toEqual([])
    expect(again.files).toMatchObject([{ takenOn: today, calls: { uses: 0, 'counted-before': 2 } }])
    expect(await useOf(2)).toEqual(before)
  })

  test('of a log that grew, or was cut anywhere when it was rotated, each line counts once', async () => {
    const lines = Array.from({ length: 96 }, (_, at) => {
      const minute = String(at % 60).padStart(2, '0')
      return line(
        `2026-11-2${at < 48 ? 0 : 1}T${10 + Math.floor((at % 48) / 12)}:${minute}:00`,
        at % 9,
      )
    }).sort()
    const sorted = lines.toSorted((a, b) => (a.slice(17) < b.slice(17) ? -1 : 1))
    await taken([sorted.join('\n')], { tool: T(3) })
    await taken([sorted.slice(0, 30).join('\n')], { tool: T(4) })
    await taken([sorted.slice(0, 70).join('\n')], { tool: T(4) })
    await taken([sorted.slice(50).join('\n')], { tool: T(4) })
    await taken([sorted.slice(20, 80).join('\n')], { tool: T(4) })
    const [whole, pieces] = [await useOf(3), await useOf(4)]
    expect(pieces.actions).toBe(96)
    expect(pieces.hours).toEqual(whole.hours)
    expect(pieces.days.map(({ actions }) => actions)).toEqual(
      whole.days.map(({ actions }) => actions),
    )
  })

  test('logs of another server of the same tool count beside, where it is named', async () => {
    const [one, two] = [1, 2].map((at) => line(`2026-11-20T09:0${at}:00`, at))
    const bounds = [line('2026-11-20T08:00:00', 9), line('2026-11-20T10:00:00', 9)]
    await taken([[bounds[0], one, bounds[1]].join('\n')], { tool: T(5) })
    const unnamed = await taken([two ?? ''], { tool: T(5) })
    expect(unnamed.files).toMatchObject([{ calls: { uses: 0, 'counted-before': 1 } }])
    await taken([two ?? ''], { tool: T(5), server: 'web2' })
    await taken([two ?? ''], { tool: T(5), server: 'web2' })
    expect((await useOf(5)).actions).toBe(4)
  })

  test('a visitor in two pieces of yesterday’s log is one; in two of an older day, at most two', async () => {
    for (const on of ['2026-11-27', '2026-11-10']) {
      await taken([line(`${on}T09:00:00`, 7)], { tool: T(6) })
      await taken([line(`${on}T15:00:00`, 7)], { tool: T(6) })
    }
    const { days } = await useOf(6)
    const visitors = new Map(days.map((one) => [one.day as string, one.visitors]))
    expect(visitors.get('2026-11-27')).toBe(1)
    expect(visitors.get('2026-11-10')).toBeLessThanOrEqual(2)
  })

  test('a day that trackers and a log tell of counts once, by what saw more', async () => {
    const counter = createHitCounter(
      (journals) => store.usage.writeJournals(journals),
      (of) => store.usage.secretOf(of),
    )
    const [key = 0] = await store.usage.keyNumbers([{ tool: T(7) }])
    await counter.ready(today)
    for (let at = 0; at < 3; at++) {
      const when = { at: noon, day: today, hour: 12 }
      const what = { isBot: false, isNewVisit: false, isPing: false }
      counter.count({ key, tool: 7, visitor: `203.0.113.${at}\n${firefox}`, ...when, ...what })
    }
    await counter.durable()
    await store.usage.sumUp(addDays(today, -1))
    await taken([line('2026-11-28T09:00:00', 1)], { tool: T(7) })
    expect(await useOf(7)).toMatchObject({ visits: 3, actions: 3 })
    const log = [1, 2, 3, 4, 5].map((at) => line(`2026-11-28T10:0${at}:00`, at)).join('\n')
    await taken([log], { tool: T(7) })
    expect((await useOf(7)).days).toMatchObject([
      { visits: 6, actions: 6, visitors: 5, way: 'logs' },
    ])
  })

  test('the tool is known by the name of the server, as said or as registered; others are told', async () => {
    const log = [
      line('2026-11-20T09:00:00', 1, '/', { host: 'WWW.qinghe.example' }),
      line('2026-11-20T09:00:01', 1, '/', { host: 'app.example' }),
      line('2026-11-20T09:00:02', 1, '/', { host: 'other.example' }),
    ].join('\n')
    const told = await taken([log], { sites: new Map([['app.example', T(8)]]) })
    expect(told.tools.map(({ tool, actions }) => [tool, actions])).toEqual([
      [T(8), 1],
      [T(15), 1],
    ])
    expect(told.files).toMatchObject([
      { unknownHosts: [{ host: 'other.example', calls: 1 }], calls: { 'without-tool': 1 } },
    ])
    const nobodys = await bring([line('2026-11-20T09:00:02', 1, '/', { host: 'other.example' })])
    expect(nobodys).toMatchObject({
      refusal: { type: 'usage-names-no-tool', hosts: 'other.example' },
    })
    expect(await bring([line('2026-11-20T09:00:02')])).toMatchObject({
      refusal: { type: 'usage-names-no-tool', hosts: '' },
    })
  })

  test('where one of many files cannot be taken, none is', async () => {
    const broken = await bring([line('2026-11-20T09:00:00'), 'nothing of use'], { tool: T(9) })
    expect(broken).toMatchObject({ refusal: { type: 'usage-file-not-understood' } })
    const log = [line('2026-11-20T09:00:00')]
    await taken(log, { tool: T(9) }, 'preview')
    expect((await useOf(9)).days).toEqual([])
    const stale = await store.usage.saveImported({
      on: today,
      server: '',
      days: [],
      stretches: [{ tool: T(9), day: today, from: 1, until: 2 }],
      seenStretches: new Map([[T(9), 1]]),
      readings: [],
      files: [],
    })
    expect(stale).toBe(false)
    expect(await store.usage.countedStretches(T(9), '')).toEqual([])
  })

  test('rows of days become days that somebody declared; told again they take the place of the old', async () => {
    const table = (visits: number) =>
      [
        '工具名称,日期,访问次数,使用人数',
        `工具 10,2026-11-01,${visits},12`,
        '工具 10,2026-11-02,,5',
        '工具 10,2026-11-02,9,',
        '青禾养老,2026-11-02,9,',
        '工具 10,2026年第三季度,9,',
        '工具 10,2027-01-01,9,',
        '工具 10,2026-11-04,,',
      ].join('\n')
    const told = await taken([table(30)])
    expect(told.files).toMatchObject([{ type: 'sheet', taken: 2, days: 2, months: 0 }])
    const [sheet] = told.files
    expect(sheet?.type === 'sheet' && sheet.refused).toMatchObject([
      { place: { row: 4 }, refusal: { type: 'use-row-told-before', row: 3 } },
      {
        place: { row: 5 },
        refusal: {
          type: 'use-row-tool-not-found',
          named: '青禾养老',
          nearest: [{ id: T(16), name: '青禾养老通' }],
        },
      },
      { place: { row: 6 }, refusal: { type: 'use-row-neither-day-nor-month' } },
      { place: { row: 7 }, refusal: { type: 'use-row-in-the-future' } },
      { place: { row: 8 }, refusal: { type: 'use-row-without-count' } },
    ])
    await taken([table(40)])
    expect((await useOf(10)).days).toEqual([
      { day: '2026-11-01', visits: 40, actions: 40, visitors: 12, way: 'sheets' },
      { day: '2026-11-02', visits: 5, actions: 5, visitors: 5, way: 'sheets' },
    ])
    expect(await bring(['tool,day,visits\nnobody,2026-11-01,3\n'])).toMatchObject({
      refusal: { type: 'usage-rows-find-no-tool', named: 'nobody' },
    })
  })

  test('rows of months stay months, and tell facts that the criteria read', async () => {
    const rows = Array.from({ length: 12 }, (_, at) => {
      const month = `${at < 2 ? 2025 : 2026}-${String(((at + 10) % 12) + 1).padStart(2, '0')}`
      return `${T(11)},${month},100,${40 + at}`
    })
    const told = await taken([`id,month,visits,users\n${rows.join('\n')}\n`])
    expect(told.tools).toMatchObject([
      { tool: T(11), days: 0, readings: ['lastUsedOn', 'monthlyUsers', 'visitsPerYear'] },
    ])
    expect((await useOf(11)).days).toEqual([])
    const kept = (await store.readings.latest(today)).get(T(11)) ?? []
    expect(kept.map((one) => [one.fact, 'value' in one && one.value])).toContainEqual([
      'visitsPerYear',
      1200,
    ])
    expect(kept).toContainEqual(
      expect.objectContaining({ fact: 'monthlyUsers', value: 51, by: 'use', asOf: '2026-10-31' }),
    )
  })

  test('a year is told of only where nearly all its days are', async () => {
    const first = addDays(today, -364)
    const log = Array.from({ length: 364 }, (_, at) => line(`${addDays(first, at)}T09:00:00`))
    await taken([log.slice(0, 40).join('\n')], { tool: T(12) })
    await taken([log.slice(-40).join('\n')], { tool: T(12) })
    const told = async () => (await store.usage.toldUse(today)).get(T(12))
    expect(await told()).toMatchObject({ visitsInAYear: 80, imported: { days: 80 } })
    await taken([log.slice(40, -40).join('\n')], { tool: T(12) })
    expect(await told()).toMatchObject({
      firstOn: first,
      lastUsedOn: addDays(today, -1),
      visitsInAYear: 364,
      imported: { days: 364, file: 'access.log.0' },
    })
  })

  test('who answers for a tool, or for its region, may bring its use, and nobody else', async () => {
    const actor = (role: 'sponsor' | 'reader' | 'administrator', office: number) => ({
      account: idOf('P', 1),
      duties: [{ role, office: idOf('O', office) }],
    })
    const log = [line('2026-11-20T09:00:00')]
    for (const who of [actor('reader', 1), actor('sponsor', 2)]) {
      expect(await bring(log, { tool: T(13), actor: who })).toMatchObject({
        refusal: { type: 'usage-tool-not-yours' },
      })
    }
    expect(await bring(log, { tool: T(99), actor: actor('sponsor', 1) })).toMatchObject({
      refusal: { type: 'usage-tool-unknown' },
    })
    const table = ['tool,day,visits\n工具 13,2026-11-01,3\n青禾养老通,2026-11-01,3\n']
    const [sheet] = (await taken(table, { actor: actor('sponsor', 1) })).files
    expect(sheet?.type === 'sheet' && sheet.refused).toMatchObject([
      { refusal: { type: 'use-row-tool-not-yours' } },
    ])
    expect(await bring(log, { tool: T(13), actor: actor('administrator', 2) })).toMatchObject({
      ok: true,
    })
  })
})
