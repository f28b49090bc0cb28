import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut, padEnd, padStart, widthOf } from './terminal.ts'

test('a Chinese word takes two columns a letter, so that tables stay straight', () => {
  expect(padEnd('群组', 6)).toBe('群组  ')
  expect(padStart('12', 6)).toBe('    12')
  expect(cut('防返贫监测工作群', 9)).toBe('防返贫监…')
})
test('no text is ever wider than it was cut to', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
      expect(widthOf(cut(text, width))).toBeLessThanOrEqual(Math.max(width, 1))
    }),
  )
})
