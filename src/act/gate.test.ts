import { expect, test } from 'vitest'
import { day, idOf } from '#kernel'
import type { Tool } from '#register'
import { type ToldOfTool, gateOf } from './gate.ts'

const planned: Tool = {
  id: idOf('T', 0),
  name: '示例网格通',
  kind: 'app',
  sponsor: idOf('O', 1),
  audiences: [],
  capabilities: [],
  life: 'proposed',
  papers: { kind: 'app' },
  declared: {},
  beside: {},
  origin: { file: 'filed', row: 1, asOf: day('2026-11-28') },
}
const demandsIn = (told: ToldOfTool) => gateOf(planned, [], new Map(), new Map(), told).demands

test('a function that is a forbidden feature is shown to whoever plans it, with the words that say so', () => {
  const functions = '事件上报\n网格员打卡签到\n积分排名'
  const found = demandsIn({ name: '示例网格通', functions })
  expect(found.map(({ where, kinds }) => [where, kinds])).toEqual([
    ['functions', ['check-in']],
    ['functions', ['ranking']],
  ])
  expect(functions.slice(found[0]?.start, found[0]?.end)).toContain('打卡')
})

test('a notice that would go out with the tool is read, too; what it forbids is no demand', () => {
  const notice = '各村要确保“示例网格通”安装率达到90%。不得强制群众安装。'
  expect(demandsIn({ notice })).toMatchObject([
    { where: 'notice', kinds: expect.arrayContaining(['quota']) as unknown, strength: 'hard' },
  ])
})

test('an application that demands nothing is told so', () => {
  expect(
    demandsIn({ name: '示例网格通', functions: '事件上报', content: '不设打卡和排名' }),
  ).toEqual([])
})
