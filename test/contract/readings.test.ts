import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, day, idOf } from '#kernel'
import { type Gathered, gaps, gatherers } from '#observe'
import { observedTools } from '#usecases'
import { aTool, anOffice } from '../support/sample.ts'
import { type TestPlace, opened, testStores } from '../support/stores.ts'

const today = day('2026-11-28')
const tool = idOf('T', 1)
const looked = { tool, by: 'robot', source: 'https://a.example/', asOf: today } as const

describe.each(testStores)('what collectors found out, on $name', ({ find }) => {
  let place: TestPlace
  let store: Awaited<ReturnType<typeof opened>>
  beforeAll(async () => {
    place = await find()
    store = await opened(place.place)
    await store.saveImport({ tools: [aTool(1), aTool(2)], offices: [anOffice(1)], entries: [] })
  })
  afterAll(async () => {
    await store.close()
    await place.takeAway()
  })

  test('a second look on one day takes the place of the first', async () => {
    const first: Gathered = { ...looked, fact: 'complaintFunction', value: false }
    const second: Gathered = { ...first, value: true, reach: { seen: 3, of: 4 } }
    await store.readings.keep([first])
    await store.readings.keep([first, second])
    expect(await store.readings.ofTool(tool, today)).toEqual([second])
    expect(await store.readings.lastOn()).toBe(today)
  })

  test('what was seen reaches whoever judges, and a day on which nothing could be seen does not take it away', async () => {
    await store.readings.keep([
      { ...looked, fact: 'sponsorShown', value: true, asOf: addDays(today, -3) },
      { ...looked, fact: 'sponsorShown', why: 'source-down' },
      { ...looked, fact: 'filingNumberShown', why: 'source-down' },
    ])
    const [observed, other] = await observedTools(store, await store.allTools(), today)
    expect(observed?.collected).toMatchObject({
      sponsorShown: { known: true, value: true, asOf: addDays(today, -3) },
      filingNumberShown: { known: false, why: 'source-down' },
    })
    expect(other?.collected).toBeUndefined()
    const [before] = await observedTools(store, await store.allTools(), addDays(today, -4))
    expect(before?.collected).toBeUndefined()
  })

  test('what a collector saw or could not is a trace of its day', async () => {
    const traces = await store.readings.traces(tool, addDays(today, -3), 10)
    expect(traces).toContainEqual({ by: 'robot', on: today, saw: 'something' })
    expect(traces).toContainEqual({ by: 'robot', on: addDays(today, -3), saw: 'something' })
    expect(await store.readings.traces(idOf('T', 2), addDays(today, -3), 10)).toEqual([])
  })

  test('ratings are traces only from so many voices on', async () => {
    const rated = (voices: number) =>
      store.ratings.keep([{ tool, kind: 'explicit', way: 'page', day: today, grade: 5, voices }])
    const days = async () => {
      const traces = await store.readings.traces(tool, today, 10)
      return traces.filter(({ by }) => by === 'ratings')
    }
    await rated(9)
    expect(await days()).toEqual([])
    await rated(1)
    expect(await days()).toEqual([{ by: 'ratings', on: today, saw: 'something' }])
  })

  test('every collector and every gap that the code knows can be kept', async () => {
    for (const by of gatherers) {
      await store.readings.keep([{ ...looked, by, fact: 'members', value: 12 }])
    }
    const twentyDays = gaps.map(
      (why, at): Gathered => ({ ...looked, fact: 'members', why, asOf: addDays(today, -at - 1) }),
    )
    await store.readings.keep(twentyDays)
    const kept = await store.readings.ofTool(tool, addDays(today, -10))
    expect(kept.filter(({ fact }) => fact === 'members')).toHaveLength(
      gatherers.length + gaps.length,
    )
  })
})
