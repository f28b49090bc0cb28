import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '#kernel'
import { type Trace, evidenceLines, evidenceSince } from './evidenceLine.ts'
import { gatherers } from './gathered.ts'

const today = day('2026-11-28')

test('a time line shows twelve calendar months, this one last', () => {
  expect(evidenceSince(today)).toBe('2025-12-01')
  const [line] = evidenceLines('site', [], today)
  expect(line?.months.map(({ firstDay }) => firstDay)).toEqual([
    ...['2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01'],
    ...['2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'],
  ])
})

test('a collector that could tell and did not has a line with nothing on it; one that cannot has none', () => {
  const lines = evidenceLines('group', [], today)
  expect(lines.map(({ by }) => by)).toEqual(['reports', 'texts', 'groups'])
  expect(lines.every(({ lastOn }) => lastOn === undefined)).toBe(true)
})

test('days are counted once, and a day in vain is told apart from a day that saw something', () => {
  const traces: readonly Trace[] = [
    { by: 'robot', on: day('2026-11-02'), saw: 'something' },
    { by: 'robot', on: day('2026-11-02'), saw: 'nothing' },
    { by: 'robot', on: day('2026-11-09'), saw: 'nothing' },
    { by: 'robot', on: day('2026-10-30'), saw: 'something' },
  ]
  const robot = evidenceLines('site', traces, today).find(({ by }) => by === 'robot')
  expect(robot?.months.slice(-2)).toEqual([
    { firstDay: '2026-10-01', seen: 1, inVain: 0 },
    { firstDay: '2026-11-01', seen: 1, inVain: 1 },
  ])
  expect(robot?.lastOn).toBe('2026-11-02')
})

test('every trace of the year stands in exactly one month', () => {
  const trace = fc.record({
    by: fc.constantFrom(...gatherers),
    on: fc.integer({ min: 0, max: 320 }).map((ago) => addDays(today, -ago)),
    saw: fc.constantFrom('something' as const, 'nothing' as const),
  })
  fc.assert(
    fc.property(fc.array(trace), (traces) => {
      const counted = evidenceLines('app', traces, today)
        .flatMap(({ months }) => months)
        .reduce((sum, { seen, inVain }) => sum + seen + inVain, 0)
      expect(counted).toBe(new Set(traces.map(({ by, on }) => `${by} ${on}`)).size)
    }),
  )
})
