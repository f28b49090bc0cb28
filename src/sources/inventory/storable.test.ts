import fc from 'fast-check'
import { expect, test } from 'vitest'
import { storable } from './storable.ts'

test('a letter that no database can keep is left out, in names and in headings', () => {
  const parsed = JSON.parse('{"na\\u0000me":["一\\u0000网通","\\ud83d","群\\ud83d\\ude00"]}')
  expect(storable(parsed)).toEqual({ name: ['一网通', '', '群😀'] })
})

test('whatever JSON holds comes out without a NUL and well formed, and what is whole stays as it is', () => {
  fc.assert(
    fc.property(fc.json({ stringUnit: 'binary' }), (json) => {
      const parsed: unknown = JSON.parse(json)
      const kept = JSON.stringify(storable(parsed))
      expect(kept).not.toContain('\\u0000')
      expect(storable(storable(parsed))).toEqual(storable(parsed))
    }),
  )
})
