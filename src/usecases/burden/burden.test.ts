import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '#kernel'
import { codeText, readCode } from './reportCode.ts'
import { endOf, periodOf } from './tokenDesk.ts'
import { tokenMessage } from './tokenMessage.ts'

const keyId = 'ab'.repeat(32)

test('a message is for tokens of its key, and of no other use', () => {
  const message = Uint8Array.of(...new Uint8Array(32), ...tokenMessage.purpose(keyId))
  expect(tokenMessage.isFor(message, keyId)).toBe(true)
  expect(tokenMessage.isFor(message, 'cd'.repeat(32))).toBe(false)
  expect(tokenMessage.isFor(message.subarray(1), keyId)).toBe(false)
  expect(tokenMessage.isFor(new Uint8Array(0), keyId)).toBe(false)
})

test('a code is read as people type it', () => {
  const code = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => codeText(() => bytes))
  fc.assert(
    fc.property(code, (text) => {
      expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/)
      const typed = text.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
      expect(readCode(typed.replaceAll('-', ' '))).toBe(text)
    }),
  )
  for (const none of ['', 'U'.repeat(20), '0'.repeat(19), '0'.repeat(21)]) {
    expect(readCode(none)).toBeUndefined()
  }
})

test('a month ends when the next begins', () => {
  expect([periodOf(day('2026-12-31')), endOf('2026-12')]).toEqual(['2026-12', '2027-01-01'])
})
