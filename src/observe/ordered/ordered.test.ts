import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '#kernel'
import { accuracyOf, judgedMonths, useOf } from '../../../test/support/population/judged.ts'
import { isWorked, madeTool } from '../../../test/support/population/population.ts'
import { orderedUseOf } from './estimate.ts'
import { placeOf, weekdayOf } from './figures.ts'
import type { DayFigures, UseToJudge } from './ordered.ts'

const tenPoints = 0.1

describe('tools whose ordered share is known, made from seeds on which nothing was tuned', () => {
  const months = judgedMonths({ from: 20_000, count: 36 })
  const isTold = ({ tool }: (typeof months)[number]) =>
    tool.orders.every((order) => tool.papers.includes(order))

  test('where a narrow range is told, nine in ten are within ten points, and so is the mean', () => {
    const { claimed, meanError, error90, covered } = accuracyOf(months)
    expect(claimed).toBeGreaterThan(0.5)
    expect(meanError).toBeLessThan(0.03)
    expect(error90).toBeLessThanOrEqual(tenPoints)
    expect(covered).toBeGreaterThan(0.85)
  })

  test('where the papers are at hand, that holds of all months of which anything is said', () => {
    const { known, ofKnown } = accuracyOf(months.filter(isTold))
    expect(known).toBeGreaterThan(0.9)
    expect(ofKnown.error90).toBeLessThanOrEqual(tenPoints)
    expect(ofKnown.covered).toBeGreaterThan(0.85)
  })

  test('use of free will is not called ordered, whatever papers nobody follows', () => {
    const free = judgedMonths({ from: 21_000, count: 12 }, { share: 0 })
    const known = free.flatMap(({ estimated }) => (estimated.known ? [estimated.share] : []))
    const called = known.filter(({ low }) => low > tenPoints)
    expect(known.length).toBeGreaterThan(90)
    expect(called.length / known.length).toBeLessThan(0.02)
    expect(known.reduce((sum, { likely }) => sum + likely, 0) / known.length).toBeLessThan(0.02)
  })

  test('nothing is said to be all ordered of which a fifth is of free will', () => {
    const wrong = months.filter(
      ({ estimated, truth }) => estimated.known && estimated.share.low >= 0.9 && truth < 0.8,
    )
    expect(wrong).toEqual([])
  })
})

const from = day('2026-01-01')
/** Days of one tool, each as told. */
function daysOf(count: number, told: (on: number, isOff: boolean) => Partial<DayFigures>) {
  return Array.from({ length: count }, (_, at): DayFigures => {
    const on = addDays(from, at)
    const one = { day: on, visits: 0, actions: 0, bands: [], hours: [], ...told(at, !isWorked(on)) }
    return one
  })
}
const asked = (days: readonly DayFigures[], more: Partial<UseToJudge> = {}): UseToJudge => ({
  days,
  audiences: [],
  dates: [],
  demands: [],
  isWorkingDay: isWorked,
  ...more,
})
const hoursAt = (...told: readonly (readonly [number, number])[]) =>
  Array.from({ length: 24 }, (_, hour) => told.find(([at]) => at === hour)?.[1] ?? 0)

describe('what is said of a month', () => {
  test('nothing before it was watched for seven weeks, nor of a handful of visits', () => {
    const few = daysOf(200, () => ({ visits: 1 }))
    expect(orderedUseOf('2026-06', asked(few))).toMatchObject({
      known: false,
      why: 'too-few-visits',
    })
    const short = daysOf(31, () => ({ visits: 100 }))
    expect(orderedUseOf('2026-01', asked(short))).toMatchObject({
      known: false,
      why: 'too-few-days',
    })
    expect(orderedUseOf('2026-06', asked([]))).toMatchObject({ known: false, why: 'too-few-days' })
  })

  test('check-ins and nothing else are all ordered, even where no paper is at hand', () => {
    const checkIns = daysOf(200, (_at, isOff) =>
      isOff
        ? {}
        : { visits: 60, actions: 62, bands: [58, 2, 0, 0, 0], hours: hoursAt([8, 57], [9, 5]) },
    )
    const use = orderedUseOf('2026-06', asked(checkIns))
    expect(use).toMatchObject({ known: true, share: { high: 1 } })
    expect(use.known && use.share.low).toBeGreaterThan(0.9)
    expect(use.reasons.map(({ sign }) => sign)).toEqual(['short-visits', 'same-hour'])
    const same = use.reasons.find(({ sign }) => sign === 'same-hour')
    expect(same?.figures).toMatchObject({ hour: 8, seen: 1 })
  })

  const ofStaff = (_at: number, isOff: boolean) =>
    isOff
      ? {}
      : {
          visits: 60,
          actions: 180,
          bands: [15, 15, 15, 10, 5],
          hours: hoursAt(...[8, 9, 10, 11, 14, 15, 16, 17].map((hour) => [hour, 22] as const)),
        }

  test('a tool of staff that is used in office hours is not ordered for that', () => {
    const use = orderedUseOf('2026-06', asked(daysOf(200, ofStaff), { audiences: ['staff'] }))
    expect(use).toMatchObject({ known: true, share: { low: 0, likely: 0 }, reasons: [] })
  })

  test('a tool of the public that is used in office hours only is asked about', () => {
    const quick = daysOf(200, (at, isOff) => ({
      ...ofStaff(at, isOff),
      ...(!isOff && { bands: [40, 15, 4, 1, 0] }),
    }))
    const use = orderedUseOf('2026-06', asked(quick, { audiences: ['public'] }))
    expect(use.reasons.map(({ sign }) => sign)).toContain('staff-hours-only')
    const staff = orderedUseOf('2026-06', asked(quick, { audiences: ['staff'] }))
    expect(staff.reasons).toEqual([])
  })

  const dueOn = [
    '2026-01-09',
    '2026-02-10',
    '2026-03-10',
    '2026-04-10',
    '2026-05-08',
    '2026-06-10',
  ].map(day)
  const rushed = daysOf(181, (at, isOff) => {
    const on = addDays(from, at)
    const isRush = dueOn.some((due) => on <= due && on > addDays(due, -3))
    return { visits: (isOff ? 50 : 100 + (at % 5)) + (isRush && !isOff ? 400 : 0) }
  })

  test('a rush before a day that was told is counted, with the days and what was usual', () => {
    const dates = dueOn.map((on) => ({ day: on, why: 'deadline' as const }))
    const use = orderedUseOf('2026-06', asked(rushed, { dates, audiences: ['public'] }))
    const [reason] = use.reasons
    expect(reason).toMatchObject({ sign: 'before-deadline', figures: { days: 7 } })
    expect(Math.abs((reason?.share.likely ?? 0) - 1200 / use.visits)).toBeLessThan(0.03)
  })

  test('a rush that comes round is counted where something is due as often, and is only possible where nothing is', () => {
    const due = orderedUseOf('2026-06', asked(rushed, { frequency: 'monthly' }))
    expect(due.reasons.map(({ sign }) => sign)).toEqual(['regular-rush'])
    const untold = orderedUseOf('2026-06', asked(rushed))
    expect(untold.reasons).toEqual([])
  })

  test('each answer is a share, and its ends stand in their order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0, max: 0.98, noNaN: true }),
        (seed, share) => {
          const tool = madeTool(seed, { share })
          const use = orderedUseOf('2026-05', useOf(tool))
          expect(use.visits).toBe(tool.visitsIn.get('2026-05'))
          if (!use.known) return
          const { low, likely, high } = use.share
          expect([0, low, likely, high, 1]).toEqual(
            [0, low, likely, high, 1].toSorted((a, b) => a - b),
          )
          expect(use.voluntary.low).toBeLessThanOrEqual(use.voluntary.high)
        },
      ),
      { numRuns: 25 },
    )
  })
})

test('places of days are reckoned as the calendar has them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 40_000 }), (at) => {
      const on = addDays(day('1970-01-05'), at)
      expect(placeOf(on)).toBe(at)
      expect(weekdayOf(on)).toBe(((at % 7) + 7) % 7)
    }),
  )
})
