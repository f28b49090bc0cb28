import { expect, test } from 'vitest'
import { type OfficeId, exactly, idOf } from '#kernel'
import { createRollup } from '#engines'
import type { Overview } from './ports.ts'
import { regionQuestions } from './regionQuestions.ts'

const office = (number: number, name: string, region?: string) => ({
  id: idOf('O', number),
  name,
  tools: 1,
  ...(region !== undefined && { region }),
})
const offices = [
  office(1, '县教育局', '青禾县'),
  office(2, '河湾镇政府', '青禾县河湾镇'),
  office(3, '邻县教育局', '白云县'),
  office(4, '某处'),
]
const burden = (number: number, hours: number, tools = 1, unknownTools = 0) => ({
  key: idOf('O', number),
  office: idOf('O', number) as OfficeId,
  minutesPerYear: exactly(hours * 60),
  tools,
  unknownTools,
})

function asking(burdens: readonly ReturnType<typeof burden>[]) {
  const asked = { times: 0 }
  const overview = { evaluation: 'E-1', burdenByOffice: burdens } as unknown as Overview
  const questions = regionQuestions({
    createRollup,
    store: {
      overview: async () => overview,
      change: async () => '1',
      offices: async () => {
        asked.times++
        return offices
      },
    },
  })
  return { questions, asked }
}

test('each step down the tree shows the regions there and the offices that stand in it themselves', async () => {
  const { questions } = asking([burden(1, 10, 2), burden(2, 30, 3, 1), burden(3, 5)])
  const whole = await questions.region()
  expect(whole?.sum).toEqual({ offices: 4, tools: 6, unknownTools: 1, hours: 45 })
  expect(whole?.parts).toMatchObject([
    { type: 'region', region: '青禾县', hours: 40, offices: 2 },
    { type: 'region', region: '白云县', hours: 5 },
  ])
  const county = await questions.region('青禾县')
  expect(county?.parts).toMatchObject([
    { type: 'region', region: '青禾县河湾镇', hours: 30, unknownTools: 1 },
    { type: 'office', name: '县教育局', hours: 10 },
  ])
  const town = await questions.region('青禾县河湾镇')
  expect(town?.above).toEqual(['青禾县'])
  expect(town?.parts).toMatchObject([{ type: 'office', name: '河湾镇政府' }])
})

test('offices without a region are told apart where they have tools, and an unknown region is none', async () => {
  const { questions } = asking([burden(1, 10), burden(4, 20, 0, 2)])
  const whole = await questions.region()
  expect(whole?.parts[0]).toMatchObject({ type: 'nowhere', hours: 20, unknownTools: 2 })
  expect(await questions.region('没有的县')).toBeUndefined()
})

test('the sums are made once for each evaluation', async () => {
  const { questions, asked } = asking([burden(1, 10)])
  await questions.region()
  await questions.region('青禾县')
  expect(asked.times).toBe(1)
})
