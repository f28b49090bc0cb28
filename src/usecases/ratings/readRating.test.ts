import { expect, test } from 'vitest'
import { readRating } from './readRating.ts'
import { receiptLetters, receiptOf } from './receipts.ts'
import { roomsOf } from './rooms.ts'

test.each([
  ['13800001234', '13800001234'],
  ['+86 138-0000-1234', '+8613800001234'],
  ['(0936) 1234567', '09361234567'],
  ['１３８００００１２３４', '13800001234'],
  [' wang@example.cn ', 'wang@example.cn'],
])('%s is a way to be reached', (contact, kept) => {
  expect(readRating({ grade: 1, contact })).toMatchObject({ ok: true, value: { contact: kept } })
})

test.each(['微信同号', '123', 'a@b', '1380000123412345678', '@', 'x'.repeat(200)])(
  '%s is none',
  (contact) => {
    expect(readRating({ grade: 1, contact })).toMatchObject({
      refusal: { type: 'rating-contact-unreadable' },
    })
  },
)

test('a contact beside a good grade is not kept: nobody calls back about it', () => {
  const read = readRating({ grade: 4, contact: '13800001234' })
  expect(read).toEqual({ ok: true, value: { grade: 4 } })
})

test('what is too long or no grade is refused with what is wrong', () => {
  expect(readRating({ grade: 6 })).toMatchObject({ refusal: { sent: '6' } })
  expect(readRating({ grade: {} })).toMatchObject({ refusal: { type: 'rating-grade-wrong' } })
  expect(readRating({ grade: 3, words: '慢'.repeat(500) }).ok).toBe(true)
  expect(readRating({ grade: 3, words: '慢'.repeat(100_000) })).toMatchObject({
    refusal: { type: 'rating-words-too-long', letters: 100_000, most: 500 },
  })
})

test('a receipt can be read aloud, and is found however it is typed', () => {
  const receipt = receiptOf(Uint8Array.from({ length: 16 }, (_, at) => at * 17))
  expect(receipt).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(receiptLetters(receipt.toLowerCase().replaceAll('-', ' '))).toBe(receiptLetters(receipt))
  expect(receiptLetters('o0iI-lL11')).toBe('00111111')
})

test('there is room for so many at once, regained as time goes by, for each name apart', () => {
  const rooms = roomsOf({ most: 2, aSecond: 0.5 }, 10)
  expect([rooms('a', 0), rooms('a', 0), rooms('a', 0), rooms('b', 0)]).toEqual([
    undefined,
    undefined,
    2,
    undefined,
  ])
  expect(rooms('a', 2_000)).toBeUndefined()
})
