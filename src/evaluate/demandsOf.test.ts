import { expect, test } from 'vitest'
import { idOf } from '#kernel'
import type { OfficeText } from '#observe'
import { another, aTool } from './criteria/testing.ts'
import { demandsOf } from './demandsOf.ts'

const health = idOf('O', 1)
const schools = idOf('O', 2)
const app = aTool({ name: '示例健康通', papers: { kind: 'app' }, sponsor: health })
const group = aTool({
  name: '防汛一号群',
  papers: { kind: 'group' },
  sponsor: health,
  id: idOf('T', 2),
})
const secondGroup = another(group, 3)

function notice(text: string, office = health): OfficeText {
  return { file: 'notice.txt', office, text }
}

test('a row that describes a check-in demands it of its own tool', () => {
  const clocking = aTool({ papers: { kind: 'app' }, description: '网格员每日打卡签到。' })
  const found = demandsOf([clocking], []).get(clocking.tool.id)
  expect(found?.[0]?.kinds).toEqual(['check-in'])
  expect(found?.[0]?.source).toBe('county.xlsx › S1 › R1')
})

test('so does a remark in a column nobody recognised, and the source names the column', () => {
  const remarked = aTool({ papers: { kind: 'group' }, beside: { 备注: '每天接龙打卡' } })
  const found = demandsOf([remarked], []).get(remarked.tool.id)
  expect(found?.[0]?.source).toBe('county.xlsx › S1 › R1 › 备注')
})

test('a notice that names a tool concerns that tool only', () => {
  const found = demandsOf([app, group], [notice('各村须确保“示例健康通”安装率达到90%。')])
  expect([...found.keys()]).toEqual([app.tool.id])
})

test('a sentence that names no tool concerns the one named last before it', () => {
  const found = demandsOf([app, group], [notice('推广示例健康通。\n安装率将每周排名通报。')])
  expect(found.get(app.tool.id)?.[0]?.kinds).toContain('ranking')
  expect(found.has(group.tool.id)).toBe(false)
})

test('a sentence about all work groups concerns all groups of the office that issued it', () => {
  const elsewhere = another(group, 4, schools)
  const found = demandsOf(
    [app, group, secondGroup, elsewhere],
    [notice('各工作群成员须在10分钟内回复消息。')],
  )
  expect([...found.keys()].sort()).toEqual([group.tool.id, secondGroup.tool.id].sort())
})

test.each(['发文单位：示例县卫健局', '示例县卫健局'])(
  'an office is known by the line that says who issued the notice: %s',
  (line) => {
    const text = { file: 'notice.txt', text: `${line}\n各工作群成员须在10分钟内回复消息。` }
    const offices = new Map([[health, { id: health, name: '示例县卫健局' }]])
    expect([...demandsOf([app, group], [text], offices).keys()]).toEqual([group.tool.id])
  },
)

test('an office that a notice only addresses in passing has not issued it', () => {
  const text = { file: 'notice.txt', text: '示例县卫健局等单位的各工作群须在10分钟内回复消息。' }
  const offices = new Map([[health, { id: health, name: '示例县卫健局' }]])
  expect(demandsOf([app, group], [text], offices).size).toBe(0)
})

test('a notice of nobody in particular that names no tool concerns no tool', () => {
  const text = { file: 'notice.txt', text: '各工作群成员须在10分钟内回复消息。' }
  expect(demandsOf([app, group], [text]).size).toBe(0)
})

test('of two names that begin alike the longer one is meant', () => {
  const longer = aTool({ name: '示例健康通老年版', papers: { kind: 'app' }, id: idOf('T', 9) })
  const found = demandsOf([app, longer], [notice('全员须下载示例健康通老年版APP。')])
  expect([...found.keys()]).toEqual([longer.tool.id])
})

test('where nobody demands anything no tool is in the map', () => {
  expect(demandsOf([app, group], [notice('示例健康通今晚升级。')]).size).toBe(0)
})
