import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toolId, toolOf } from '../../../test/support/review.ts'
import { readFixes } from './readFixes.ts'

const tools = ['青禾养老通', '青禾办', '同名', '同名'].map(
  (name, at) => toolOf(at + 1, { papers: { kind: 'app' }, name }).tool,
)

test('names, ids, prices and remarks, in three languages', () => {
  const text =
    '\ufeff# 会议纪要\n保留：青禾养老通\r\nend T-00000002\n\nprice-yuan = 0.01\ngiữ T-00000003\n'
  expect(readFixes(text, tools)).toEqual({
    ok: true,
    value: {
      keep: new Set([toolId(1), toolId(3)]),
      end: new Set([toolId(2)]),
      prices: new Map([['price-yuan', 0.01]]),
    },
  })
})
test.each([
  ['留着 青禾办', { type: 'fix-line-not-read', line: 1, text: '留着 青禾办' }],
  ['\nkeep 青禾', { type: 'fix-tool-not-found', line: 2, name: '青禾' }],
  [
    '关停 同名',
    { type: 'fix-name-not-unique', line: 1, name: '同名', ids: [toolId(3), toolId(4)] },
  ],
  ['price-gold = 1', { type: 'fix-price-unknown', line: 1, price: 'price-gold' }],
])('%j is refused with the line and what stands there', (text, refusal) => {
  expect(readFixes(text, tools)).toEqual({ ok: false, refusal })
})
test('whatever stands in the file, it is read or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      expect(typeof readFixes(text, tools).ok).toBe('boolean')
    }),
  )
})
