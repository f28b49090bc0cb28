import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCell, readWords } from './cell.ts'
import { kindOfText, kindOfTitle, platformOf } from './kinds.ts'
import { memberCues } from './words.lexicon.ts'
import { readFiling, readFrequency, readList, readYesNo, saysUnknown } from './words.ts'

test.each([
  ['是', true],
  ['√', true],
  ['有', true],
  ['已公示', true],
  ['có', true],
  ['đã có', true],
  ['Y', true],
  ['TRUE', true],
  ['是（见附件）', true],
  ['否', false],
  ['×', false],
  ['无', false],
  ['未开通', false],
  ['không', false],
  ['chưa', false],
  ['N', false],
  ['不具备', false],
  ['部分', undefined],
  ['待定', undefined],
])('%s answers %s', (text, answer) => {
  expect(readYesNo(text)).toBe(answer)
})

test.each(['—', '/', '不详', '无法统计', '', '  ', 'N/A', 'không rõ', '……', '--'])(
  '“%s” says that nobody knows: neither nought nor no',
  (text) => {
    expect(saysUnknown(text)).toBe(true)
    expect(readCell('count', text, '')).toEqual({ type: 'unknown' })
    expect(readCell('yes-no', text, '')).toEqual({ type: 'unknown' })
  },
)

test.each([
  ['每日', 'daily'],
  ['每周', 'weekly'],
  ['每月报送', 'monthly'],
  ['季报', 'quarterly'],
  ['半年', 'half-yearly'],
  ['每月两次', 'half-monthly'],
  ['年报', 'yearly'],
  ['一次性', 'once'],
  ['不定期', 'on-demand'],
  ['旬报', 'ten-day'],
  ['hằng tháng', 'monthly'],
  ['hàng quý', 'quarterly'],
  ['weekly', 'weekly'],
  ['每周3次', undefined],
  ['看情况', undefined],
])('%s comes round %s', (text, frequency) => {
  expect(readFrequency(text)).toBe(frequency)
})

test('a list is cut at signs between items, not inside brackets, and loses the numbers in front', () => {
  expect(readList('1、在线申报；2、进度查询（含短信、电话）；3、结果反馈')).toEqual([
    '在线申报',
    '进度查询（含短信、电话）',
    '结果反馈',
  ])
  expect(readList('申报、查询、反馈')).toEqual(['申报', '查询', '反馈'])
  expect(readList('apply, track')).toEqual(['apply', 'track'])
  expect(readList('①申报\n②查询')).toEqual(['申报', '查询'])
  expect(readList('查询/申报')).toEqual(['查询', '申报'])
})

test('a list never holds an empty item or one item twice', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '、', '；', ',', '/', '(', '）', '\n', '1', ' ') }),
      (text) => {
        const list = readList(text)
        expect(list.every((one) => one.trim() !== '')).toBe(true)
        expect(new Set(list).size).toBe(list.length)
      },
    ),
  )
})

test('only a number files an app; “yes” alone proves nothing and an internet content number is another thing', () => {
  expect(readFiling('政务应用备2026-QH-0003')).toEqual({
    state: 'filed',
    number: '政务应用备2026-QH-0003',
  })
  expect(readFiling('无')).toEqual({ state: 'not-filed' })
  expect(readFiling('未备案')).toEqual({ state: 'not-filed' })
  expect(readFiling('正在申请')).toEqual({ state: 'not-filed' })
  expect(readFiling('不适用')).toEqual({ state: 'exempt', why: '不适用' })
  expect(readFiling('已备案')).toBe('filed-without-number')
  expect(readFiling('陇ICP备12345678号')).toBeUndefined()
})

test('a list of known words tells none, some and all', () => {
  const cues = memberCues.mandatoryFeatures
  expect(readWords(cues, '无')).toEqual({ type: 'value', value: [] })
  expect(readWords(cues, '打卡签到、积分排名')).toEqual({
    type: 'value',
    value: ['check-in', 'points-ranking'],
  })
  expect(readWords(cues, 'check-in; online-time')).toEqual({
    type: 'value',
    value: ['check-in', 'online-time'],
  })
  expect(readWords(cues, '不详')).toEqual({ type: 'unknown' })
  expect(readWords(cues, '其他')).toEqual({ type: 'unclear', wanted: 'known-words' })
})

test.each([
  ['微信小程序', { kind: 'app', form: 'mini-program' }],
  ['APP', { kind: 'app', form: 'app' }],
  ['微信公众号', { kind: 'account' }],
  ['钉钉群', { kind: 'group' }],
  ['统计报表', { kind: 'form' }],
  ['业务系统', { kind: 'site' }],
  ['nhóm Zalo', { kind: 'group' }],
  ['党建类', undefined],
])('%s is of the kind %o', (text, kind) => {
  expect(kindOfText(text)).toEqual(kind)
})

test('a sheet that names two kinds tells neither', () => {
  expect(kindOfTitle('应用程序')).toEqual({ kind: 'app' })
  expect(kindOfTitle('工作群组、公众账号清单')).toBeUndefined()
})

test('a platform has one name however it is written', () => {
  expect(platformOf('微信公众号')?.name).toBe('微信')
  expect(platformOf('WeChat')?.name).toBe('微信')
  expect(platformOf('微信')?.seen).toBeUndefined()
  expect(platformOf('新浪微博')).toEqual({ name: '微博', seen: { kind: 'account' } })
})
