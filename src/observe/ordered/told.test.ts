import { describe, expect, test } from 'vitest'
import { addDays, day } from '#kernel'
import { aTool } from '../../../test/support/sample.ts'
import { readingsOfUse } from '../usage/readings.ts'
import { dayFigures } from './dayFigures.ts'
import { demandsKnownOf } from './demanded.ts'
import { dueDaysIn } from './dueDays.lexicon.ts'
import { daysOfMonth } from './figures.ts'
import type { OrderedUse } from './ordered.ts'
import { voluntaryUseOf } from './voluntary.ts'

describe('by when a sentence wants something', () => {
  const due = (sentence: string) =>
    dueDaysIn(sentence, day('2026-10-01'), day('2026-12-31')).map((one) => `${one.why} ${one.day}`)

  test.each([
    ['各乡镇每月25日前在平台填报上月数据', '2026-10-25 2026-11-25 2026-12-25'],
    ['月底前完成率须达到95%', '2026-10-31 2026-11-30 2026-12-31'],
    ['请于2026年11月20日前完成注册', '2026-11-20'],
    ['11月20日前全部完成下载', '2026-11-20'],
    ['Reports are due by the 5th of each month', '2026-10-05 2026-11-05 2026-12-05'],
    ['Báo cáo trước ngày 15 hàng tháng', '2026-10-15 2026-11-15 2026-12-15'],
    ['Nộp trước ngày 20/11/2026', '2026-11-20'],
    ['全体干部必须使用本平台', ''],
    ['每月40日前', ''],
  ])('%s: %s', (sentence, days) => {
    const said = days === '' ? [] : days.split(' ').map((on) => `deadline ${on}`)
    expect(due(sentence)).toEqual(said)
  })

  test('a weekday is due each week', () => {
    expect(due('每周五前上报本周走访情况')).toHaveLength(13)
  })

  test('a day on which somebody comes to judge is no deadline', () => {
    expect(due('2026年11月20日开展使用情况专项检查')).toEqual(['assessment 2026-11-20'])
  })
})

test('facts of a tool tell what is demanded, each kind once', () => {
  const told = <T>(value: T) => ({
    value,
    origin: { file: 'a.xlsx', row: 1, asOf: day('2026-11-01') },
    heading: '',
  })
  const declared = {
    mandatoryFeatures: told(['check-in', 'points-ranking'] as const),
    forcedUses: told(['install-rate', 'share'] as const),
    useRequired: told(true),
    appraisalBases: told(['usage-rate'] as const),
  }
  const forms = demandsKnownOf({ tool: aTool(1, { declared }) }).map(({ form }) => form)
  expect(forms).toEqual(['presence', 'share', 'use'])
  expect(demandsKnownOf({ tool: aTool(1) })).toEqual([])
})

test('the days of a tool are one each, whatever it was used for', () => {
  const one = { visits: 2, actions: 5, bands: [1, 1, 0, 0, 0], hours: [2, 3] }
  const days = dayFigures([
    { ...one, day: day('2026-11-02') },
    { ...one, day: day('2026-11-01') },
    { ...one, day: day('2026-11-02') },
  ])
  expect(days.map((each) => each.day)).toEqual(['2026-11-01', '2026-11-02'])
  expect(days[1]).toMatchObject({ visits: 4, actions: 10, bands: [2, 2, 0, 0, 0] })
  expect(days[1]?.hours.slice(0, 3)).toEqual([4, 6, 0])
})

describe('how much of a year’s use speaks for a tool', () => {
  const asOf = day('2026-11-28')
  const firstOn = addDays(asOf, -400)
  const days = Array.from({ length: 400 }, (_, at) => ({
    day: addDays(firstOn, at + 1),
    visits: 10,
    actions: 20,
    bands: [],
    hours: [],
  }))
  const told = { firstOn, lastUsedOn: asOf, visitsInAYear: 3650 }
  const months = [...new Set(days.map((one) => one.day.slice(0, 7)))].slice(-13)
  const saidOf = (low: number, likely = low, high = likely): readonly OrderedUse[] =>
    months.map((month) => {
      const { first, last } = daysOfMonth(month)
      const visits = days.filter((one) => one.day >= first && one.day <= last).length * 10
      const voluntary = { low: 0, likely: 0, high: visits }
      return { month, visits, reasons: [], known: true, share: { low, likely, high }, voluntary }
    })
  const useOf = (said: readonly OrderedUse[]) => voluntaryUseOf(told, days, said, asOf)

  test('only what is surely ordered is taken off, and the last day stays where some may be of free will', () => {
    const use = useOf(saidOf(0.4, 0.5, 0.6))
    expect(use).toMatchObject({
      visits: { low: 1460, likely: 1825, high: 2190 },
      share: 0.6,
      lastOn: asOf,
      isOrderedSince: false,
      isEstimated: true,
    })
    expect(readingsOfUse(aTool(1), told, asOf, use)).toMatchObject({
      visitsPerYear: { value: 2190, source: '/matomo.php (1460–2190 / 3650)' },
      lastUsedOn: { value: { to: asOf } },
    })
  })

  test('use of free will is told as it was before anybody asked', () => {
    const use = useOf(saidOf(0, 0, 0.1))
    expect(readingsOfUse(aTool(1), told, asOf, use)).toEqual(readingsOfUse(aTool(1), told, asOf))
  })

  test('a month of which nothing is known counts whole', () => {
    const unknown = saidOf(1).map((one): OrderedUse => {
      const { month, visits } = one
      return { month, visits, reasons: [], known: false, why: 'cannot-tell-apart' }
    })
    expect(useOf(unknown)).toMatchObject({ share: 1, lastOn: asOf, isEstimated: false })
  })

  test('where all is ordered nothing speaks for it, neither visits nor the last day, nor the day that was declared', () => {
    const use = useOf(saidOf(0.93, 0.97, 1))
    const [first = ''] = months
    const before = addDays(daysOfMonth(first).first, -1)
    expect(use).toMatchObject({ share: 0, lastOn: before, isOrderedSince: true })
    const origin = { file: 'a.xlsx', row: 1, asOf }
    const lastUsedOn = { value: { from: asOf, to: asOf }, origin, heading: '' }
    expect(readingsOfUse(aTool(1, { declared: { lastUsedOn } }), told, asOf, use)).toMatchObject({
      visitsPerYear: { value: 0, source: '/matomo.php (0–0 / 3650)' },
      lastUsedOn: { value: { to: before } },
    })
  })

  test('after months of free will came months of order: the last day is that of the former', () => {
    const said = saidOf(0.95).map((one, at) => (at < 10 ? (saidOf(0)[at] ?? one) : one))
    const use = useOf(said)
    expect(use.lastOn).toBe(daysOfMonth(months[9] ?? '').last)
    expect(use).toMatchObject({ isOrderedSince: true })
  })
})
