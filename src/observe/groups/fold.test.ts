import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Calendar, addDays, day, noCalendar } from '#kernel'
import type { ChatRecord } from './chat.ts'
import { foldChat, mergeChats, usualHours, weekOf } from './fold.ts'
import { recentFigures, weeksIn } from './weeks.ts'

const today = day('2026-11-28')
const hours = { ...usualHours, calendar: noCalendar }
const said = (
  at: string,
  minute: number,
  text: string,
  by = '张三',
  kind: ChatRecord['kind'] = 'text',
): ChatRecord => ({
  at: { day: day(at), minute },
  sender: { kind: 'name', text: by },
  kind,
  text,
})

const someRecord: fc.Arbitrary<ChatRecord> = fc.record({
  at: fc.record({
    day: fc.integer({ min: -60, max: 3 }).map((days) => addDays(today, days)),
    minute: fc.integer({ min: 0, max: 1439 }),
  }),
  sender: fc.record({
    kind: fc.constantFrom('name', 'account', 'number'),
    text: fc.constantFrom('甲', '乙 ', '丙', '13800000000', '+86 138-0000-0000'),
  }),
  kind: fc.constantFrom('text', 'other', 'notice'),
  text: fc.constantFrom('收到请回复', '收到', '#接龙\n1. 甲', '明天开会', '请各村报送照片', ''),
})

describe('the fold of a chat', () => {
  test('does not depend on the order of messages', () => {
    fc.assert(
      fc.property(
        fc
          .array(someRecord)
          .chain((records) =>
            fc.tuple(
              fc.constant(records),
              fc.shuffledSubarray(records, { minLength: records.length }),
            ),
          ),
        ([records, shuffled]) => {
          const [one, two] = [records, shuffled].map((some) => foldChat(some, hours, today))
          expect(weeksIn(two!)).toEqual(weeksIn(one!))
          expect([two!.firstOn, two!.lastOn]).toEqual([one!.firstOn, one!.lastOn])
        },
      ),
    )
  })

  test('is the same when an export is cut in two and put together again', () => {
    fc.assert(
      fc.property(fc.array(someRecord), fc.nat(), (records, cut) => {
        const at = records.length === 0 ? 0 : cut % (records.length + 1)
        const parts = [records.slice(0, at), records.slice(at)] as const
        const [one, two] = [
          foldChat(parts[0], hours, today),
          foldChat(parts[1], hours, today),
        ] as const
        const whole = foldChat(records, hours, today)
        const [merged, other] = [mergeChats(one, two), mergeChats(two, one)]
        expect(weeksIn(merged)).toEqual(weeksIn(whole))
        expect(weeksIn(other)).toEqual(weeksIn(whole))
        expect([merged.firstOn, merged.lastOn, merged.ahead]).toEqual([
          whole.firstOn,
          whole.lastOn,
          whole.ahead,
        ])
      }),
    )
  })

  test('counts demands, answers and who wrote, by week', () => {
    const fold = foldChat(
      [
        said('2026-11-23', 600, '@所有人 明天下午开会，收到请回复'),
        said('2026-11-23', 601, '收到', '李四'),
        said('2026-11-23', 602, '收到，谢谢', '王五'),
        said('2026-11-24', 603, '[图片]', '李四', 'other'),
        said('2026-11-24', 603, '王五加入了群聊', '', 'notice'),
        said('2026-11-29', 603, '明天的消息'),
        said('2026-11-16', 603, '#接龙 健康打卡\n1. 张三'),
      ],
      hours,
      today,
    )
    expect(fold.ahead).toBe(1)
    expect(weeksIn(fold)).toMatchObject([
      { week: '2026-11-16', messages: 1, active: 1, chains: 1 },
      { week: '2026-11-23', messages: 4, active: 3, replyDemands: 1, answers: 2, offHours: 0 },
    ])
    expect(fold).toMatchObject({ firstOn: '2026-11-16', lastOn: '2026-11-24' })
  })

  test('evenings, weekends and holidays are off hours, and a weekend that is worked is not', () => {
    const calendar: Calendar = {
      country: 'cn',
      years: new Set([2026]),
      off: new Set([day('2026-10-01')]),
      worked: new Set([day('2026-10-10')]),
    }
    const messages = [
      said('2026-11-23', 509, '早'),
      said('2026-11-23', 510, '在'),
      said('2026-11-23', 1079, '在'),
      said('2026-11-23', 1080, '晚'),
      said('2026-11-28', 600, '周六'),
      said('2026-10-01', 600, '国庆'),
      said('2026-10-10', 600, '调休'),
    ]
    const offHours = messages.map(
      (one) => weeksIn(foldChat([one], { ...usualHours, calendar }, today))[0]?.offHours,
    )
    expect(offHours).toEqual([1, 0, 0, 1, 1, 1, 0])
  })
})

test('the figures of the latest weeks are spread over the days that were looked at', () => {
  const records = Array.from({ length: 28 }, (_, at) =>
    said(addDays(today, -at), 1200, at % 7 === 0 ? '10分钟内回复' : '通知'),
  )
  const fold = foldChat(records, hours, today)
  const told = { thisWeek: weekOf(today), asOf: today }
  const figures = recentFigures(weeksIn(fold), { ...told, firstOn: fold.firstOn ?? today })
  expect(figures).toMatchObject({
    messagesPerDay: 1,
    offHoursShare: 1,
    groupDemands: ['instant-reply'],
  })
  const silent = recentFigures([], { ...told, firstOn: day('2025-01-01') })
  expect(silent).toMatchObject({ messagesPerDay: 0, replyDemandsPerWeek: 0, groupDemands: [] })
  expect(silent.offHoursShare).toBeUndefined()
})
