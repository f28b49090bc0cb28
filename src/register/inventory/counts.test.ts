import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCount, readMinutes, readShare } from './counts.ts'

/** Scraps of which clerks' texts are made, and some that are not. */
const scraps = fc.constantFrom(
  ...'0129.,/-:年月日万千约%人小时分 '.split(''),
  'tháng ',
  'năm ',
  'Mar ',
  'q',
  '\u0000',
  '\ud83d\ude00',
)

test.each([
  ['1.2万', 12_000],
  ['3千', 3000],
  ['１２３４', 1234],
  ['1,234', 1234],
  ['1 234', 1234],
  ['1.234', 1234],
  ['约300人', 300],
  ['300余人', 300],
  ['超过1.5亿', 150_000_000],
  ['300+', 300],
  ['1,2 triệu', 1_200_000],
  ['3 nghìn người', 3000],
  ['khoảng 500 người', 500],
  ['12k', 12_000],
  ['1.5 million', 1_500_000],
  ['2 tỷ đồng', 2_000_000_000],
  ['¥12,000元', 12_000],
  ['0', 0],
])('%s counts %d', (text, count) => {
  expect(readCount(text)).toBe(count)
})

test.each(['300-400', '几百', '-5', '多', '1/2', '3人5户', 'about', '12个月前'])(
  '%s is no count that anybody could add up',
  (text) => {
    expect(readCount(text)).toBeUndefined()
  },
)

test('the unit in a heading counts, unless the cell has its own', () => {
  expect(readCount(12.5, '年运维经费（万元）')).toBe(125_000)
  expect(readCount('12.5', '年运维经费（万元）')).toBe(125_000)
  expect(readCount('3万', '年运维经费（万元）')).toBe(30_000)
})

test.each([
  ['半小时', 30],
  ['1.5小时', 90],
  ['1小时30分', 90],
  ['2个半小时', undefined],
  ['20分钟', 20],
  ['约20分钟/次', 20],
  ['30 phút', 30],
  ['1,5 giờ', 90],
  ['nửa giờ', 30],
  ['1h', 60],
  ['90 min', 90],
  ['30秒', 0.5],
  ['15', 15],
  ['10-15分钟', undefined],
  ['2天', undefined],
])('%s takes %s minutes', (text, minutes) => {
  expect(readMinutes(text)).toBe(minutes)
})

test('a heading in hours turns bare numbers into minutes', () => {
  expect(readMinutes(1.5, '每次用时（小时）')).toBe(90)
  expect(readMinutes('20', '每次用时（分钟）')).toBe(20)
})

test.each([
  ['35%', '', 0.35],
  ['3.5％', '', 0.035],
  [0.35, '', 0.35],
  [35, '占比（%）', 0.35],
  ['0.35', '', 0.35],
  ['135%', '', undefined],
  [35, '占比', undefined],
])('%s under “%s” is the share %s', (cell, heading, share) => {
  expect(readShare(cell, heading)).toBe(share)
})

test('any whole number is read back from its Chinese, English and full-width writing', () => {
  fc.assert(
    fc.property(fc.nat({ max: 99_999_999 }), (number) => {
      const wide = String(number).replaceAll(/\d/g, (digit) =>
        String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
      )
      expect(readCount(String(number))).toBe(number)
      expect(readCount(wide)).toBe(number)
      expect(readCount(number.toLocaleString('en-US'))).toBe(number)
      expect(readCount(`约${number}人`)).toBe(number)
      expect(readCount(`${number}万`)).toBe(number * 10_000)
    }),
  )
})

test('a count is never negative and never not a number, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: scraps }), (text) => {
      for (const read of [readCount(text), readMinutes(text), readShare(text)])
        expect(read === undefined || (Number.isFinite(read) && read >= 0)).toBe(true)
    }),
  )
})
