import { expect, test } from 'vitest'
import { addDays, day, idOf } from '#kernel'
import { weekOf } from './fold.ts'
import { readingsOfGroup } from './readings.ts'
import { noWeek } from './weeks.ts'

const asOf = day('2026-11-28')
const tool = idOf('T', 1)
const week = {
  ...noWeek(),
  week: weekOf(asOf),
  active: 9,
  messages: 12,
  offHours: 3,
  replyDemands: 2,
}
const factsOf = (...told: Parameters<typeof readingsOfGroup>) =>
  Object.fromEntries(
    readingsOfGroup(...told).map((one) => [one.fact, 'value' in one ? one.value : one.why]),
  )

test('a list of members tells how many they are, and nothing of messages', () => {
  expect(factsOf(tool, { name: '甲', members: ['a', 'b'], stated: 9 }, [], asOf)).toEqual({
    members: 2,
  })
  expect(factsOf(tool, { name: '甲', members: [], stated: 9 }, [], asOf)).toEqual({ members: 9 })
  expect(factsOf(tool, { name: '甲' }, [], asOf)).toEqual({})
})

test('a chat tells figures of the latest weeks, with how many messages were seen', () => {
  const chat = { name: '甲', firstOn: addDays(asOf, -5), lastOn: asOf }
  expect(factsOf(tool, chat, [week], asOf)).toEqual({
    lastUsedOn: { from: asOf, to: asOf },
    messagesPerDay: 2,
    replyDemandsPerWeek: 2.33,
    groupDemands: [],
    offHoursShare: 0.25,
  })
  const [last, messages] = readingsOfGroup(tool, chat, [week], asOf)
  expect([last?.reach, messages?.reach]).toEqual([undefined, { seen: 12 }])
})

test('an older export does not make a group silent that another one heard', () => {
  const old = { name: '甲', firstOn: day('2026-01-01'), lastOn: day('2026-02-01') }
  expect(factsOf(tool, old, [week], asOf)).toMatchObject({ lastUsedOn: { to: weekOf(asOf) } })
})

test('of too few people it is told that they are too few', () => {
  const few = { name: '甲', tooFew: true as const, firstOn: asOf, lastOn: asOf }
  expect(factsOf(tool, few, [], asOf)).toMatchObject({
    messagesPerDay: 'too-few-people',
    offHoursShare: 'too-few-people',
    lastUsedOn: { to: asOf },
  })
})
