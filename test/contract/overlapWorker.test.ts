import { afterAll, expect, test } from 'vitest'
import { compileVocabulary } from '#evaluate'
import { createOverlapEngine } from '#engines'
import { idOf } from '#kernel'
import type { Tool } from '#register'

const options = {
  vocabulary: compileVocabulary({ version: 'test', sources: ['made up for a test'], concepts: [] }),
  limits: {
    pairLeast: 0.35,
    degreeLeast: 0.3,
    betterSide: 0.5,
    purpose: 0.6,
    audience: { partly: 0.8, different: 0.5, unknown: 0.9 },
    territory: { contains: 0.8, different: 0.4, unknown: 0.9 },
  },
}
const jobs = ['elderly allowance application', 'flood duty roster', 'pothole reporting', 'quiz']
const tools = Array.from(
  { length: 60 },
  (_, n): Tool => ({
    id: idOf('T', n + 1),
    name: `${jobs[n % jobs.length]} ${n % 3 === 0 ? 'online' : ''}`,
    kind: 'site',
    sponsor: idOf('O', (n % 5) + 1),
    audiences: ['public'],
    capabilities: [],
    life: 'live',
    papers: { kind: 'site' },
    declared: {},
    beside: {},
    origin: { file: 'county.csv', row: n + 2, asOf: '2026-11-22' as Tool['origin']['asOf'] },
  }),
)

const inWorker = createOverlapEngine(options)
const here = createOverlapEngine({ ...options, where: 'here' })
afterAll(() => Promise.all([inWorker.close(), here.close()]))

test('a worker finds the same overlaps as the thread that asks', { timeout: 60_000 }, async () => {
  const stages = new Set<string>()
  const found = await inWorker.allPairs(tools, new Map(), ({ stage }) => stages.add(stage))
  expect(found.length).toBeGreaterThan(60)
  expect(found).toEqual(await here.allPairs(tools, new Map()))
  expect([...stages]).toEqual(['indexing', 'comparing'])
})

test('a worker keeps the register and hears what changed', { timeout: 60_000 }, async () => {
  const planned = { ...(tools[1] as Tool), id: idOf('T', 900), name: 'beekeeping subsidies' }
  expect(await inWorker.alike(planned, tools, new Map(), 5)).toEqual([])
  const added = { ...planned, id: idOf('T', 901) }
  const found = await inWorker.alike(planned, [...tools, added], new Map(), 5)
  expect(found.map(({ b }) => b)).toEqual([added.id])
  expect(await here.alike(planned, [...tools, added], new Map(), 5)).toEqual(found)
})

test('a worker can be stopped in the middle and asked afresh', { timeout: 60_000 }, async () => {
  const stopping = createOverlapEngine(options)
  const question = stopping.allPairs(tools, new Map(), () => void stopping.close())
  await expect(question).rejects.toThrow()
  expect((await stopping.allPairs(tools, new Map())).length).toBeGreaterThan(60)
  await stopping.close()
})
