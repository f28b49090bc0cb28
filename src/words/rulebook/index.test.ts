import { expect, test } from 'vitest'
import { langs } from '#kernel'
import { rulebookWhy } from './index.ts'

test('what is wrong in a rulebook is said in each language', () => {
  expect(langs.map((lang) => rulebookWhy(lang, 'missing'))).toEqual([
    '缺少这一项',
    'thiếu mục này',
    'it is missing',
  ])
})

test('a list of what was wanted is shown as it is', () => {
  expect(rulebookWhy('zh', 'law | local | assumed')).toBe('law | local | assumed')
})
