import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutPeople } from './withoutPeople.ts'

test.each([
  ['有疑问请联系张三，电话13800138000。', '13800138000'],
  ['联系人：欧阳明，0931-8812345。', '欧阳明'],
  ['@李小红 请尽快打卡', '李小红'],
  ['王秀英  2026-10-01 08:12:33\n收到请回复', '王秀英'],
  ['请王老师汇总后报年级组。', '王'],
  ['身份证 110101199003078515 已核对', '110101199003078515'],
  ['发到 zhang.san@example.gov.cn', 'zhang.san@example.gov.cn'],
  ['Liên hệ: Nguyễn Văn An, 0912345678', 'Nguyễn Văn An'],
  ['Gọi 0912345678 nếu cần', '0912345678'],
])('nobody is named in what is kept of: %s', (text, person) => {
  const kept = withoutPeople(text)
  expect(kept).not.toContain(person)
  expect(kept).toHaveLength(text.length)
})

test.each([
  '各村须确保安装率达到95%以上，每日17:00前报送。',
  '@所有人 收到请回复',
  '依据国办函〔2026〕12号，2026年11月28日印发。',
  'Every office reports 120,000 installations by 17:00.',
])('what names nobody is left as it is: %s', (text) => {
  expect(withoutPeople(text)).toBe(text)
})

test('whatever the text, it keeps its length, and masking it again changes nothing', () => {
  const piece = fc.constantFrom(
    '张主任',
    '@李四',
    '13912345678',
    '：',
    '联系人',
    '\n',
    ' 08:12',
    '各村',
    'a',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' }))), (pieces) => {
      const text = pieces.join('')
      const once = withoutPeople(text)
      expect(once).toHaveLength(text.length)
      expect(withoutPeople(once)).toHaveLength(text.length)
    }),
  )
})
