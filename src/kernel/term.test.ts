import { expect, test } from 'vitest'
import { day } from './day.ts'
import { type Limit, limitUnits } from './limit.ts'
import { lastDayOf } from './term.ts'

const limit = (value: number, unit: Limit['unit']): Limit => ({
  id: 'test',
  value,
  unit,
  source: 'test',
  provenance: 'assumed',
})

test.each([
  ['six months of transition', '2026-01-25', 6, 'month', '2026-07-25'],
  ['a month from the end of January', '2026-01-31', 1, 'month', '2026-02-28'],
  ['fourteen days', '2026-11-08', 14, 'day', '2026-11-22'],
  ['a year from a leap day', '2024-02-29', 1, 'year', '2025-02-28'],
] as const)('%s from %s: %i %s end on %s', (_, begin, value, unit, end) => {
  expect(lastDayOf(day(begin), limit(value, unit))).toBe(end)
})

test('working days, hours and counts have no last day without a calendar', () => {
  const without = limitUnits.filter((unit) => !['day', 'month', 'year'].includes(unit))
  for (const unit of without) expect(lastDayOf(day('2026-01-25'), limit(1, unit))).toBeUndefined()
})
