import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addWorkingDays, day, isWorkingDay } from '#kernel'
import { createCalendarSource } from './calendar.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'subtract-calendar-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function load(country: 'cn' | 'vn') {
  const loaded = await createCalendarSource(folder).load(country)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.refusal))
  return loaded.value
}

test('China: the days off and the days made up of a published year', async () => {
  const calendar = await load('cn')
  expect(calendar.years.has(2026)).toBe(true)
  expect(isWorkingDay(calendar, day('2026-01-02'))).toBe(false)
  expect(isWorkingDay(calendar, day('2026-01-04'))).toBe(true)
  expect(isWorkingDay(calendar, day('2026-11-26'))).toBe(true)
})

test('Vietnam: Tết is off, a holiday at a weekend is made good, and no year counts as published', async () => {
  const calendar = await load('vn')
  expect(isWorkingDay(calendar, day('2026-02-17'))).toBe(false)
  expect(isWorkingDay(calendar, day('2026-04-27'))).toBe(false)
  expect(addWorkingDays(calendar, day('2026-03-02'), 5)).toEqual({
    on: '2026-03-09',
    provisional: true,
  })
})

test('a file of one year stands in place of what the package says of it', async () => {
  writeFileSync(
    join(folder, 'cn-2039.yaml'),
    'country: cn\nyear: 2039\nsource: a made-up act\noff: [2039-01-03]\nworked: [2039-01-08]\n',
  )
  const calendar = await load('cn')
  expect(calendar.years.has(2039)).toBe(true)
  expect(isWorkingDay(calendar, day('2039-01-03'))).toBe(false)
  expect(isWorkingDay(calendar, day('2039-01-08'))).toBe(true)
  expect(isWorkingDay(calendar, day('2026-01-04'))).toBe(true)
})

test.each([
  ['a day of another year', 'off: [2040-01-03]\nworked: []', '/off/0'],
  ['a day that is none', 'off: []\nworked: [2039-02-30]', '/worked/0'],
  ['a part that is missing', 'off: []', '/worked'],
])('%s is refused, with its place', async (_what, days, path) => {
  const file = join(folder, 'cn-2039.yaml')
  writeFileSync(file, `country: cn\nyear: 2039\nsource: a made-up act\n${days}\n`)
  expect(await createCalendarSource(folder).load('cn')).toEqual({
    ok: false,
    refusal: { type: 'calendar-not-valid', file, path },
  })
})

test('what is no YAML is refused', async () => {
  writeFileSync(join(folder, 'cn-2039.yaml'), 'country: [')
  expect(await createCalendarSource(folder).load('cn')).toMatchObject({ ok: false })
})
