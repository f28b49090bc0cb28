import { describe, expect, test } from 'vitest'
import { type Day, day, idOf, onDay, spanOf } from '#kernel'
import type { Tool } from '#register'
import { aTool } from '../../../test/support/sample.ts'
import { readingsOfMonths } from './months.ts'
import { whyNotAUse } from './pageCall.ts'
import { emptySketch } from './sketch.ts'
import { sumUse } from './summary.ts'
import { type ImportedWay, oneWayADay } from './usage.ts'

const today = day('2026-11-28')
const month = (at: number, year = 2026) => spanOf(year, at)
const origin = { file: 'a', row: 1, asOf: today }

describe('months', () => {
  const tell = (tool: Tool, told: Parameters<typeof readingsOfMonths>[1]) =>
    Object.fromEntries(
      readingsOfMonths(tool, told, 'use.xlsx', today).map((one) => [
        one.fact,
        'value' in one ? [one.asOf, one.value] : [],
      ]),
    )

  test('tell the users of the last one that is over, and the last one with any use', () => {
    const told = [
      { month: month(11), visits: 5, visitors: 3 },
      { month: month(10), visits: 0, visitors: 0 },
      { month: month(9), visits: 40, visitors: 20 },
    ]
    expect(tell(aTool(1), told)).toEqual({
      lastUsedOn: ['2026-11-28', { from: '2026-11-01', to: '2026-11-28' }],
      monthlyUsers: ['2026-10-31', 0],
    })
  })

  test('tell a year only where twelve follow each other', () => {
    const year = Array.from({ length: 12 }, (_, at) => ({
      month: at < 2 ? month(at + 11, 2025) : month(at - 1),
      visits: 10,
    }))
    expect(tell(aTool(1), year)['visitsPerYear']).toEqual(['2026-10-31', 120])
    expect(tell(aTool(1), year.toSpliced(5, 1))['visitsPerYear']).toBeUndefined()
    expect(tell(aTool(1), year.slice(1))['visitsPerYear']).toBeUndefined()
  })

  test('tell shares where it is known how many may use it', () => {
    const eligibleUsers = { value: 200, origin, heading: 'h' }
    const told = [8, 9, 10].map((at) => ({ month: month(at), visitors: at * 10 }))
    const tool = aTool(1, { declared: { eligibleUsers } })
    expect(tell(tool, told)['activeShares']).toEqual(['2026-10-31', [0.4, 0.45, 0.5]])
  })

  test('do not tell of an older use than is known', () => {
    const lastUsedOn = { value: onDay(day('2026-10-05')), origin, heading: 'h' }
    const tool = aTool(1, { declared: { lastUsedOn } })
    expect(tell(tool, [{ month: month(9), visits: 1 }])).toEqual({})
  })
})

test('of a day stands what came by the way that saw most', () => {
  const told = (on: string, actions: number, way?: ImportedWay) => ({
    tool: idOf('T', 1),
    day: on as Day,
    visits: actions,
    actions,
    botActions: 0,
    visitors: emptySketch(),
    bands: [],
    hours: [],
    ...(way && { way }),
    ...(way === 'sheets' && { declaredVisitors: 7 }),
  })
  const reported = [
    told('2026-11-01', 5),
    told('2026-11-01', 4),
    told('2026-11-01', 9, 'logs'),
    told('2026-11-02', 3),
    told('2026-11-02', 8, 'logs'),
    told('2026-11-03', 1, 'sheets'),
  ]
  const { days } = sumUse(oneWayADay(reported))
  expect(days).toEqual([
    { day: '2026-11-01', visits: 9, actions: 9, visitors: 0 },
    { day: '2026-11-02', visits: 8, actions: 8, visitors: 0, way: 'logs' },
    { day: '2026-11-03', visits: 1, actions: 1, visitors: 7, way: 'sheets' },
  ])
})

test.each([
  ['GET', '/', 200, undefined],
  ['GET', '/a/b.html?x=.css', 200, undefined],
  ['GET', '/index.php;jsessionid=1', 304, undefined],
  ['GET', '/办事/预约', 206, undefined],
  ['POST', '/', 200, 'not-a-get'],
  ['GET', '/', 302, 'redirect'],
  ['GET', '/', 404, 'error'],
  ['GET', '/', 101, 'error'],
  ['GET', '/a.css', 200, 'part-of-a-page'],
  ['GET', '/static/a', 200, 'part-of-a-page'],
  ['GET', '/api/tools', 200, 'part-of-a-page'],
  ['GET', '/apiary', 200, undefined],
] as const)('%s %s answered %s: %s', (method, path, answer, why) => {
  expect(whyNotAUse({ method, path, answer })).toBe(why)
})
