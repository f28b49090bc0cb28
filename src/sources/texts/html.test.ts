import fc from 'fast-check'
import { expect, test } from 'vitest'
import { looksLikeHtml, textOfHtml } from './html.ts'

const word = fc.stringMatching(/^[a-z\u4e00-\u9fff]{1,12}$/)

test('whatever a page holds, each block is a line of its own and nothing hidden is read', () => {
  const hidden = fc.constantFrom('script', 'style', 'template', 'noscript')
  fc.assert(
    fc.property(fc.array(fc.tuple(word, hidden), { minLength: 1, maxLength: 20 }), (blocks) => {
      const page = blocks.map(([seen, tag]) => `<p>${seen}<${tag}>SECRET</${tag}>`).join('')
      expect(textOfHtml(page, 'x').split('\n')).toEqual(blocks.map(([seen]) => seen))
    }),
  )
})

test('whatever is taken for a page, reading it comes to an end with text and without tags', () => {
  const piece = fc.constantFrom(
    '<p',
    '>',
    '</',
    'div',
    '<!--',
    '-->',
    '"',
    '=',
    '&#x41;',
    ' ',
    '字',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(typeof textOfHtml(`<html>${pieces.join('')}`, 'x')).toBe('string')
    }),
  )
})

test.each([
  ['<!DOCTYPE html><p>x', true],
  ['\n<div class="a">x</div>', true],
  ['<b>须</b>下载', false],
  ['各村须下载<p>', false],
])('%s is a page: %s', (text, isPage) => {
  expect(looksLikeHtml(text)).toBe(isPage)
})
