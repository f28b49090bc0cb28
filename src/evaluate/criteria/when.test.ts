import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type DaySpan, day, type Limit } from '#kernel'
import { rulebookWith } from '../../../test/support/rulebook.ts'
import { between, on } from './testing.ts'
import { filingTransition, isBefore, isOver, tookNoMoreThan } from './when.ts'

const twoWeeks: Limit = {
  id: 'two-weeks',
  value: 14,
  unit: 'day',
  source: 'test',
  provenance: 'assumed',
}

test.each([
  ['the last day of the term', '2026-11-22', 'no'],
  ['the day after', '2026-11-23', 'yes'],
])('two weeks from 2026-11-08 on %s (%s) are over: %s', (_, asOf, over) => {
  expect(isOver(on('2026-11-08'), twoWeeks, day(asOf))).toBe(over)
})

test('a month that straddles the limit is perhaps over', () => {
  expect(isOver(between('2026-11-01', '2026-11-30'), twoWeeks, day('2026-11-22'))).toBe('perhaps')
})

test('a term in units without a calendar is perhaps over', () => {
  expect(isOver(on('2026-11-08'), { ...twoWeeks, unit: 'count' }, day('2030-01-01'))).toBe(
    'perhaps',
  )
})

test.each([
  [{ fewest: 2, most: 10 }, 'yes'],
  [{ fewest: 2, most: 15 }, 'perhaps'],
  [{ fewest: 15, most: 20 }, 'no'],
])('%j working days within fourteen: %s', (days, within) => {
  expect(tookNoMoreThan(days, twoWeeks)).toBe(within)
})

test('the transition for older apps ended on 25 July 2026', async () => {
  const transition = filingTransition(await rulebookWith())
  expect(transition).toMatchObject({ inForce: '2026-01-25', lastDay: '2026-07-25' })
})

const spans = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 60 }))
  .map(([start, length]): DaySpan => {
    const from = addDays(day('2025-01-01'), start)
    return { from, to: addDays(from, length) }
  })
const days = fc.integer({ min: 0, max: 1100 }).map((many) => addDays(day('2025-01-01'), many))

test('a span is before a day for certain only if each of its days is, and not only if none is', () => {
  fc.assert(
    fc.property(spans, days, (span, asOf) => {
      const each: boolean[] = []
      for (let one = span.from; one <= span.to; one = addDays(one, 1)) each.push(one < asOf)
      const certainty = each.every(Boolean) ? 'yes' : each.some(Boolean) ? 'perhaps' : 'no'
      expect(isBefore(span, asOf)).toBe(certainty)
    }),
  )
})

test('a narrower span is never less certain than a wider one', () => {
  fc.assert(
    fc.property(spans, days, (span, asOf) => {
      const whole = isOver(span, twoWeeks, asOf)
      const first = isOver({ from: span.from, to: span.from }, twoWeeks, asOf)
      if (whole !== 'perhaps') expect(first).toBe(whole)
      expect(first).not.toBe('perhaps')
    }),
  )
})
