import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createWorkbookWriter } from '#engines'
import { run, temporaryFolder } from '../support/program.ts'

const folder = temporaryFolder()
const at = (name: string) => join(folder, name)
const settings = { SUBTRACT_DATA_DIR: at('data'), SUBTRACT_LANG: 'en', TZ: 'Asia/Shanghai' }
const person = (number: number) => `欧阳测试${number}`
const names = (from: number, count: number) =>
  Array.from({ length: count }, (_, one) => person(from + one))
const secretWord = '这句话谁也不能看见'

test('groups go from a list and a chat into the register as hashes and figures, and no name goes with them', async () => {
  writeFileSync(
    at('groups.csv'),
    `名称,类型,主办单位\n防汛值守群,工作群组,石桥镇\n秋收工作群,工作群组,石桥镇\n党建群,工作群组,石桥镇\n`,
  )
  await createWorkbookWriter().write(at('members.xlsx'), [
    {
      name: '成员',
      headings: ['群名称', '主办单位', '姓名'].map((text) => ({ text, width: 20 })),
      rows: [
        ...names(0, 12).map((name, one) => [
          one === 0 ? '防汛值守群' : undefined,
          one === 0 ? '石桥镇' : undefined,
          name,
        ]),
        ...names(1, 12).map((name) => ['秋收工作群', '石桥镇', name]),
        ...names(500, 6).map((name) => ['没登记的群', '石桥镇', name]),
      ],
    },
  ])
  const chat = names(0, 8).map(
    (name, one) =>
      `2026-11-${String(16 + (one % 5)).padStart(2, '0')} ${one < 2 ? 21 : 10}:12:33 ${name}\n${one < 3 ? `${secretWord}，收到请回复` : '收到'}\n`,
  )
  writeFileSync(at('防汛值守群.txt'), chat.join('\n'))
  expect((await run(['import', at('groups.csv')], settings)).code).toBe(0)

  const files = [at('members.xlsx'), at('防汛值守群.txt')]
  const told = ['--as-of', '2026-11-22', '--lang', 'en']
  const noKey = await run(['groups', ...files, ...told], settings)
  expect([noKey.code, noKey.err]).toEqual([2, expect.stringMatching(/takes a key.*--new-key/)])

  const out = at('hashed.json')
  const made = await run(
    ['groups', ...files, '--new-key', at('groups.key'), '--out', out, ...told],
    settings,
  )
  expect([made.code, made.err]).toEqual([
    0,
    expect.stringMatching(/3 groups, 19 members and 8 messages/),
  ])
  expect(statSync(at('groups.key')).mode & 0o077).toBe(0)
  const hashed = readFileSync(out, 'utf8')
  expect(hashed).not.toMatch(/欧阳|这句话|收到/)
  expect(JSON.parse(hashed)).toMatchObject({
    groups: [
      {
        name: '防汛值守群',
        weeks: [{ messages: 8, active: 8, replyDemands: 3, answers: 5, offHours: 2 }],
      },
      { name: '秋收工作群' },
      { name: '没登记的群' },
    ],
  })

  const taken = await run(['groups', out, '--import', ...told], settings)
  expect([taken.code, taken.err]).toEqual([0, expect.any(String)])
  expect(taken.out).toMatch(/没登记的群 · 石桥镇: not in the register/)
  expect(taken.out).toMatch(/2 groups were taken, 1 were not/)
  expect(taken.out).toMatch(/1 pair of groups has nearly the same members/)

  const other = await run(
    ['groups', at('members.xlsx'), '--new-key', at('other.key'), '--import', ...told],
    settings,
  )
  expect([other.code, other.err]).toEqual([3, expect.stringMatching(/The keys differ/)])
  const again = await run(
    [
      'groups',
      at('members.xlsx'),
      '--key',
      at('other.key'),
      '--import',
      '--replace-members',
      ...told,
    ],
    settings,
  )
  expect(again.code).toBe(0)

  const kept = readdirSync(at('data'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
  for (const secret of [person(1), secretWord]) {
    expect(kept.some((bytes) => bytes.includes(Buffer.from(secret)))).toBe(false)
  }
}, 180_000)

test.each([
  ['empty.txt', '', /holds no messages|is empty/],
  ['cut.json', '{"name":"a","type":"private_group","messages":[{"id":1,', /not whole/],
  ['plan.csv', '群名称,用途\n甲群,防汛\n', /no column for members|is no export/],
  ['list.csv', '群名称,单位\n甲群,石桥镇\n', /no column for members/],
  ['words.txt', 'Just some words.\n', /no export that is known/],
])('%s is refused in a sentence, and nothing is written', async (name, text, says) => {
  writeFileSync(at(name), text)
  const out = at(`${name}.json`)
  const ended = await run(['groups', at(name), '--out', out, '--lang', 'en'], settings)
  expect([ended.code, ended.err]).toEqual([3, expect.stringMatching(says)])
  expect(existsSync(out)).toBe(false)
})

test('names with marks, letters from right to left and signs are counted as they are', async () => {
  const lines = ['<b>甲</b>', 'محمد علي', '👩‍👩‍👧 小李', '\u202eabc', '丙', '丁'].map(
    (name, one) => `2026-11-1${one} 10:12:33 ${name}\n<script>alert(1)</script>\n`,
  )
  writeFileSync(at('odd.txt'), lines.join('\n'))
  const ended = await run(
    ['groups', at('odd.txt'), '--out', at('odd.json'), '--as-of', '2026-11-22', '--lang', 'en'],
    settings,
  )
  expect(ended.code).toBe(0)
  const [group] = (
    JSON.parse(readFileSync(at('odd.json'), 'utf8')) as {
      groups: { weeks: { active: number }[] }[]
    }
  ).groups
  expect(group?.weeks.reduce((sum, { active }) => sum + active, 0)).toBe(6)
  for (const [option, value, says] of [
    ['--hours', '25:00-26:00', /--hours is written/],
    ['--zone', 'Peking', /--zone is written/],
    ['--key', at('no-such.key'), /cannot be read/],
  ] as const) {
    const wrong = await run(['groups', at('odd.txt'), option, value, '--lang', 'en'], settings)
    if (option === '--key') expect(wrong.code).toBe(3)
    else expect([wrong.code, wrong.err]).toEqual([2, expect.stringMatching(says)])
  }
})
