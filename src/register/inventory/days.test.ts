import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDays } from './days.ts'

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
  ['2024年3月', '2024-03-01', '2024-03-31'],
  ['2024年03月05日', '2024-03-05', '2024-03-05'],
  ['２０２４年３月', '2024-03-01', '2024-03-31'],
  ['2024.3.5', '2024-03-05', '2024-03-05'],
  ['2024/3', '2024-03-01', '2024-03-31'],
  ['2024-03', '2024-03-01', '2024-03-31'],
  ['20240305', '2024-03-05', '2024-03-05'],
  ['2024年', '2024-01-01', '2024-12-31'],
  ['2024年上半年', '2024-01-01', '2024-06-30'],
  ['2024年第三季度', '2024-07-01', '2024-09-30'],
  ['2024年3月底', '2024-03-01', '2024-03-31'],
  ['2024-03-05T10:20:00Z', '2024-03-05', '2024-03-05'],
  ['2024-03-05 10:20', '2024-03-05', '2024-03-05'],
  ['05/03/2024', '2024-03-05', '2024-03-05'],
  ['12/25/2024', '2024-12-25', '2024-12-25'],
  ['ngày 5 tháng 3 năm 2024', '2024-03-05', '2024-03-05'],
  ['tháng 3/2024', '2024-03-01', '2024-03-31'],
  ['quý II/2024', '2024-04-01', '2024-06-30'],
  ['5 March 2024', '2024-03-05', '2024-03-05'],
  ['Mar 5, 2024', '2024-03-05', '2024-03-05'],
  ['2024-03-01..2024-04-15', '2024-03-01', '2024-04-15'],
])('%s is the stretch from %s to %s', (text, from, to) => {
  expect(readDays(text)).toEqual({ from, to })
})

test.each([
  ['a serial number of Excel', 45_356, '2024-03-05', '2024-03-05'],
  ['a serial number with a time of day', 45_356.75, '2024-03-05', '2024-03-05'],
  ['a year', 2024, '2024-01-01', '2024-12-31'],
  ['eight digits', 20_240_305, '2024-03-05', '2024-03-05'],
])('%s is a day too', (_, number, from, to) => {
  expect(readDays(number)).toEqual({ from, to })
})

test.each(['长期', '2024年13月', '2023-02-29', '3月5日', '尽快', '12', 'tháng 13/2024', '0'])(
  '%s is no day, and none is made of it',
  (text) => {
    expect(readDays(text)).toBeUndefined()
  },
)

test('every day that exists is read the same however it is written', () => {
  const days = fc.date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10)
      const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
      const span = { from: iso, to: iso }
      expect(readDays(iso)).toEqual(span)
      expect(readDays(`${year}年${month}月${day}日`)).toEqual(span)
      expect(readDays(`${year}.${month}.${day}`)).toEqual(span)
      expect(
        readDays(`${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`),
      ).toEqual(span)
    }),
  )
})

test('no text at all makes the reader fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: scraps }), (text) => {
      const span = readDays(text)
      expect(span === undefined || span.from <= span.to).toBe(true)
    }),
  )
})
