import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexPairs } from './pairIndex.ts'

const letter = fc.constantFrom('防', '汛', '群', 'a', 'b', ' ', '1')
const text = fc.array(letter, { maxLength: 8 }).map((letters) => letters.join(''))

test('no text that holds a word is left out, and most that do not are', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), text, (texts, word) => {
      const may = indexPairs(texts).mayHold(word)
      const holds = texts.flatMap((one, at) => (one.includes(word) ? [at] : []))
      expect(may === undefined).toBe(word.length < 2)
      if (!may) return
      const found = [...may]
      expect(found).toEqual(expect.arrayContaining(holds))
      expect(found).toEqual(found.toSorted((a, b) => a - b))
    }),
  )
})

test('a text whose pairs are not all there is not looked at', () => {
  const index = indexPairs(['防汛群', '汛防', '防汛', ''])
  expect([...(index.mayHold('防汛') ?? [])]).toEqual([0, 2])
  expect([...(index.mayHold('防汛群') ?? [])]).toEqual([0])
  expect([...(index.mayHold('没有') ?? [])]).toEqual([])
})
