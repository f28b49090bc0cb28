import { expect, test } from 'vitest'
import { addDays, addMonths, day, daysBetween, parseDay, spanOf } from './day.ts'

test('six months from the day the measures came into force is 25 July 2026', () => {
  expect(addMonths(day('2026-01-25'), 6)).toBe('2026-07-25')
  expect(daysBetween(day('2026-01-25'), day('2026-07-25'))).toBe(181)
})
test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-13-01', false],
  ['2024-3-1', false],
  ['', false],
])('%s is a day that exists: %s', (text, exists) => {
  expect(parseDay(text) !== undefined).toBe(exists)
})
test('a month without a day is the span of that month', () => {
  expect(spanOf(2024, 2)).toEqual({ from: '2024-02-01', to: '2024-02-29' })
  expect(spanOf(2025)).toEqual({ from: '2025-01-01', to: '2025-12-31' })
})
test('a month added to the last day of January ends on the last day of February', () => {
  expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28')
  expect(addDays(day('2025-12-31'), 1)).toBe('2026-01-01')
})
