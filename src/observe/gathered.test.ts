import { expect, test } from 'vitest'
import { day, idOf } from '#kernel'
import { type Gathered, latestReadings } from './gathered.ts'

const tool = idOf('T', 1)
const looked = {
  tool,
  fact: 'complaintFunction',
  by: 'robot',
  source: 'https://a.example/',
} as const
const [before, later] = [day('2026-01-01'), day('2026-02-01')]

test('the latest look counts', () => {
  const all: readonly Gathered[] = [
    { ...looked, asOf: later, value: true },
    { ...looked, asOf: before, value: false },
  ]
  expect(latestReadings(all)).toEqual({
    complaintFunction: { known: true, value: true, source: looked.source, asOf: later },
  })
})

test('a later look that saw nothing does not take away what was seen', () => {
  const all: readonly Gathered[] = [
    { ...looked, asOf: before, value: true },
    { ...looked, asOf: later, why: 'source-down' },
  ]
  expect(latestReadings(all).complaintFunction).toMatchObject({ known: true, asOf: before })
})

test('where nothing was ever seen it says why', () => {
  const all: readonly Gathered[] = [{ ...looked, asOf: later, why: 'source-down' }]
  expect(latestReadings(all)).toEqual({
    complaintFunction: { known: false, why: 'source-down' },
  })
})
