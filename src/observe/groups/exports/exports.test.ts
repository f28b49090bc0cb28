import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, noCalendar } from '#kernel'
import type { Grid } from '#register'
import { foldChat, usualHours } from '../fold.ts'
import { gatherGroups, hashedGroup, textsToHash } from '../gather.ts'
import { hashedFormat, readHashed } from '../hashed.ts'
import { momentOf } from '../moment.ts'
import { weeksIn } from '../weeks.ts'
import { groupOfFile } from './lines.ts'
import { type GroupFile, readGroupSheets, readGroupText } from './readFile.ts'

const beijing = 480
const today = day('2026-11-28')
const hours = { ...usualHours, calendar: noCalendar }
const noTable = (file = 'a'): Grid => ({ file, rows: [], merges: [] })
const table = (
  file: string,
  rows: readonly (readonly (string | number | undefined)[])[],
): Grid => ({
  file,
  rows: rows.map((cells, at) => ({ row: at + 1, cells })),
  merges: [],
})

function readText(text: string, file = '防汛群.txt', asTable = noTable()): GroupFile {
  const read = readGroupText(file, text, () => asTable, beijing)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  if (read.value.is === 'hashed') throw new Error('hashed')
  return read.value.read
}
const refusalOf = (text: string, asTable = noTable()) => {
  const read = readGroupText('a', text, () => asTable, beijing)
  return read.ok ? undefined : read.refusal.type
}

describe('moments', () => {
  test.each([
    ['2025-03-01 08:12:33', '2025-03-01', 492],
    ['2025/3/1 8:12', '2025-03-01', 492],
    ['2025年3月1日 下午2:05', '2025-03-01', 845],
    ['2025-03-01T23:30:00Z', '2025-03-02', 450],
    ['2025-03-01T08:12:33+07:00', '2025-03-01', 552],
    ['01/03/2025, 08:12', '2025-03-01', 492],
    ['08:12 01/03/2025', '2025-03-01', 492],
    [1_547_087_894_783, '2019-01-10', 638],
    ['1740787953', '2025-03-01', 492],
    [45_717.5, '2025-03-01', 720],
  ] as const)('%s', (told, on, minute) => {
    expect(momentOf(told, beijing)).toEqual({ day: on, minute })
  })

  test.each(['', '2025-02-30 08:00', '2025-03-01 25:00', 'gestern', '2025-03-01', '12', 5])(
    '%s is none',
    (told) => expect(momentOf(told, beijing)).toBeUndefined(),
  )

  test('nothing that can be written breaks the reading of moments', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.integer()), (told) => {
        const moment = momentOf(told, beijing)
        expect(moment === undefined || (moment.minute >= 0 && moment.minute < 1440)).toBe(true)
      }),
    )
  })
})

describe('chats as they are exported', () => {
  test('WeChat as text: moment and name, then the words', () => {
    const { chats, isCut } = readText(
      '2025-03-01 08:12:33 张三\n收到请回复\n第二行\n\n2025-03-01 08:13:00 李四\n收到\n\n2025-03-01 08:14:00 系统消息\n"王五"加入了群聊\n',
    )
    expect(chats[0]?.records).toMatchObject([
      { sender: { kind: 'name', text: '张三' }, text: '收到请回复\n第二行', kind: 'text' },
      { sender: { text: '李四' }, text: '收到' },
      { kind: 'notice' },
    ])
    expect(isCut).toBe(false)
  })

  test('QQ as text: the group in the preface, accounts in brackets', () => {
    const { chats } = readText(
      '消息记录（此消息记录为文本格式，不支持重新导入）\n\n================\n消息对象:防汛值守群\n================\n\n2025-03-01 8:12:33 【管理员】张三(10086)\n大家好\n\n2025-03-01 8:13:33 李四<li@a.cn>\n好\n',
    )
    expect(chats[0]?.group).toBe('防汛值守群')
    expect(chats[0]?.records.map(({ sender }) => sender)).toEqual([
      { kind: 'account', text: '10086' },
      { kind: 'account', text: 'li@a.cn' },
    ])
  })

  test.each([
    ['张三(wxid_a1) 2025-03-01 08:12:33\n开会\n', 'account', 'wxid_a1'],
    ['张三 2025-03-01 08:12\n开会\n', 'name', '张三'],
    ['[08:12, 01/03/2025] Nguyễn Văn A: Đã nhận\n', 'name', 'Nguyễn Văn A'],
    ['01/03/2025, 08:12 - Nguyễn Văn A: Đã nhận\n', 'name', 'Nguyễn Văn A'],
    ['[01/03/2025, 08:12:33] A B: hello\n', 'name', 'A B'],
    ['[2025-03-01 08:12:33] 张三: 开会\n', 'name', '张三'],
  ] as const)('%s', (text, kind, who) => {
    const { chats } = readText(text)
    expect(chats[0]?.records).toMatchObject([
      { at: { day: '2025-03-01', minute: 492 }, sender: { kind, text: who } },
    ])
  })

  test('a text that ends after a name was cut', () => {
    expect(readText('2025-03-01 08:12:33 张三\n好\n2025-03-01 08:13:33 李四').isCut).toBe(true)
  })

  test('Telegram: texts in parts, services, who left the platform', () => {
    const { chats } = readText(
      JSON.stringify({
        name: 'Nhóm A',
        type: 'private_supergroup',
        messages: [
          {
            id: 1,
            type: 'service',
            date: '2025-03-01T08:00:00',
            actor: 'A',
            action: 'create_group',
          },
          {
            id: 2,
            type: 'message',
            date: '2025-03-01T08:12:33',
            date_unixtime: '1740787953',
            from: 'A',
            from_id: 'user1',
            text: ['收到', { type: 'bold', text: '请回复' }],
          },
          {
            id: 3,
            type: 'message',
            date: '2025-03-01T08:13:33',
            from: null,
            from_id: 'user2',
            photo: 'a.jpg',
            text: '',
          },
        ],
      }),
    )
    expect(chats[0]).toMatchObject({
      group: 'Nhóm A',
      records: [
        { kind: 'notice' },
        { sender: { kind: 'account', text: 'user1' }, text: '收到请回复' },
        { kind: 'other', sender: { text: 'user2' } },
      ],
    })
  })

  const weCom = (more: object) =>
    JSON.stringify({
      msgid: '1',
      action: 'send',
      from: 'zhangsan',
      tolist: ['lisi', 'wangwu'],
      roomid: 'wr1',
      msgtime: 1_740_787_953_000,
      msgtype: 'text',
      text: { content: '收到请回复' },
      ...more,
    })

  test('WeCom: one message a line, of several rooms, with who is in them', () => {
    const lines = [
      weCom({}),
      weCom({
        from: 'lisi',
        msgtime: 1_740_787_960_000,
        tolist: ['zhangsan'],
        text: { content: '收到' },
      }),
      weCom({ action: 'recall', msgtype: 'revoke' }),
      weCom({ roomid: '' }),
      weCom({ roomid: 'wr2', msgtype: 'image', image: { md5sum: 'x' } }),
      '{"msgid":"9","action":"se',
    ]
    const { chats, isCut } = readText(lines.join('\n'))
    expect(chats.map(({ group, records }) => [group, records.map(({ kind }) => kind)])).toEqual([
      ['wr1', ['text', 'text', 'notice']],
      ['wr2', ['other']],
    ])
    expect(chats[0]?.members?.map(({ text }) => text)).toEqual(['lisi', 'zhangsan'])
    expect(isCut).toBe(true)
  })

  test('a table of messages, whatever its columns are called', () => {
    const grid = table('钉钉.xlsx', [
      ['钉钉群聊天记录导出'],
      ['发送时间', '发送人', '发送人ID', '消息类型', '消息内容', '群名称'],
      [45_717.5, '张三', '0123', '文本', '收到请回复', '甲群'],
      ['2025-03-01 08:12', '李四', '', '图片', '', '乙群'],
      ['坏的时间', '李四', '', '文本', '好', '乙群'],
    ])
    const read = readGroupSheets('钉钉.xlsx', [grid], beijing)
    expect(read).toMatchObject({
      ok: true,
      value: {
        read: {
          unread: 1,
          chats: [
            { group: '甲群', records: [{ sender: { kind: 'account', text: '0123' } }] },
            { group: '乙群', records: [{ sender: { kind: 'name' }, kind: 'other' }] },
          ],
        },
      },
    })
  })

  test('messages as JSON of a program nobody knows', () => {
    const { chats } = readText(
      JSON.stringify({
        data: [{ msgId: '1', uidFrom: 'u1', dName: 'An', ts: '1740787953000', content: 'Đã nhận' }],
      }),
    )
    expect(chats[0]?.records).toMatchObject([
      { at: { day: '2025-03-01' }, sender: { kind: 'account', text: 'u1' }, text: 'Đã nhận' },
    ])
  })

  test('each file that is none says why', () => {
    expect(refusalOf('  \n')).toBe('chat-empty')
    expect(refusalOf('随便写的一段话。')).toBe('chat-kind-unknown')
    expect(refusalOf('<html><body>')).toBe('chat-kind-unknown')
    expect(refusalOf('{"name":"a","type":"private_group","messages":[{"id":1,')).toBe('chat-cut')
    expect(refusalOf('{"name":"a","type":"private_group","messages":[]}')).toBe('chat-empty')
    expect(refusalOf('{"chatdata":[{"encrypt_chat_msg":"x"}]}')).toBe('chat-encrypted')
    expect(
      refusalOf(
        '群名称,用途',
        table('a', [
          ['群名称', '单位'],
          ['甲', '乙'],
        ]),
      ),
    ).toBe('members-missing')
  })

  test('no text breaks a reader', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'grapheme' })), (text) => {
        readGroupText('a', text, noTable, beijing)
      }),
    )
  })
})

describe('lists of members', () => {
  test('one row a member, with merged names of groups; one row a group, with a list', () => {
    const rows = table('成员.xlsx', [
      ['群名称', '主办单位', '姓名', '手机号'],
      ['防汛群', '甲镇', '张三', '138 0000 0000'],
      [undefined, undefined, '李四', '+86 13900000000'],
      ['防汛群', '甲镇', '张三', 13_800_000_000],
    ])
    const lists = table('群.csv', [
      ['群名称', '成员名单', '人数'],
      ['防汛群', '王五、赵六\n王五 ', '12人'],
    ])
    const read = readGroupSheets('a', [rows, lists], beijing)
    if (!read.ok || read.value.is !== 'groups') throw new Error()
    const [group] = gatherGroups([read.value.read], hours, today)
    expect([...(group?.members ?? [])].sort()).toEqual([
      'name:王五',
      'name:赵六',
      'number:13800000000',
      'number:13900000000',
    ])
    expect(group?.stated).toBe(12)
  })

  test('what leaves holds no name, no number and no word', () => {
    const chat = readText(
      [1, 2, 3, 4, 5, 6].map((at) => `2026-11-2${at} 08:12:33 张三${at}\n收到请回复\n`).join('\n'),
      '防汛群的聊天记录_2026-11-28.txt',
    )
    const rows = table('a', [
      ['群名称', '姓名'],
      ...[1, 2, 3, 4, 5, 6].map((at) => ['防汛群', `张三${at}`]),
    ])
    const read = readGroupSheets('a', [rows], beijing)
    if (!read.ok || read.value.is !== 'groups') throw new Error()
    const gathered = gatherGroups([read.value.read, chat], hours, today)
    expect(gathered).toHaveLength(1)
    const hashes = new Map(
      textsToHash(gathered).map((text, at) => [text, `${'A'.repeat(20)}${at}A`]),
    )
    const groups = gathered.map((group) => hashedGroup(group, (text) => hashes.get(text)))
    const told = JSON.stringify({
      format: hashedFormat,
      keyId: '0123456789ab',
      asOf: today,
      groups,
    })
    expect(told).not.toMatch(/张三|收到|name:/)
    expect(readHashed(JSON.parse(told))).toMatchObject({ ok: true, value: { groups } })
    expect(groups[0]?.weeks).toMatchObject([{ messages: 2 }, { messages: 4 }])
  })

  test('of a handful of people only that they are so few is told', () => {
    const chat = readText('2026-11-21 22:00:00 张三\n在吗\n2026-11-21 22:01:00 李四\n在\n')
    const [group] = gatherGroups([chat], hours, today)
    expect(hashedGroup(group!, () => undefined)).toEqual({
      name: '防汛群',
      tooFew: true,
      firstOn: '2026-11-21',
      lastOn: '2026-11-21',
    })
  })

  test.each([
    ['与“防汛值守群”的聊天记录.txt', '防汛值守群'],
    ['C:\\a\\防汛群_2026-11-28.csv', '防汛群'],
    ['result.json', 'result'],
  ])('%s is of: %s', (file, group) => expect(groupOfFile(file)).toBe(group))
})

test('a file cut in two and read as two gives what the whole gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom('甲', '乙', '丙')), {
        minLength: 2,
      }),
      fc.nat(),
      (told, cut) => {
        const messages = told.map(
          ([ago, who]) =>
            `2026-10-${String(1 + (ago % 28)).padStart(2, '0')} 08:12:33 ${who}\n收到请回复\n`,
        )
        const at = 1 + (cut % (messages.length - 1))
        const parts = [messages.slice(0, at), messages.slice(at)].map((some) =>
          readText(some.join('\n')),
        )
        const whole = readText(messages.join('\n'))
        const [group] = gatherGroups(parts, hours, today)
        const records = whole.chats[0]?.records ?? []
        expect(weeksIn(group!.chat!)).toEqual(weeksIn(foldChat(records, hours, today)))
      },
    ),
    { numRuns: 30 },
  )
})

test.each([
  [{ format: 'x' }, 'hashed-not-valid'],
  [{ members: ['张三'] }, 'members-not-hashed'],
  [{ members: ['13800000000'] }, 'members-not-hashed'],
  [{ members: [`${'A'.repeat(21)}B`] }, 'members-not-hashed'],
  [{ owner: '张三' }, 'hashed-not-valid'],
  [{ weeks: [{ week: '2026-11-23' }] }, 'hashed-not-valid'],
  [{ name: '' }, 'hashed-not-valid'],
  [{ firstOn: '2026-02-30' }, 'hashed-not-valid'],
])('%j is refused: %s', (group, type) => {
  const good = { format: hashedFormat, keyId: '0123456789ab', asOf: today }
  const document = 'format' in group ? group : { ...good, groups: [{ name: '甲群', ...group }] }
  expect(readHashed(document)).toMatchObject({ ok: false, refusal: { type } })
})
