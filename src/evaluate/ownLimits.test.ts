import { expect, test } from 'vitest'
import type { Limit } from '#kernel'
import { checkOwnLimit, limitById, withOwnLimits } from './ownLimits.ts'
import type { Rulebook } from './rulebook.ts'

const limit = (
  id: string,
  provenance: Limit['provenance'],
  unit: Limit['unit'] = 'day',
): Limit => ({
  id,
  value: 1,
  unit,
  provenance,
  source: 'assumed',
})
const rulebook: Rulebook = {
  id: 'cn',
  version: '1',
  overlays: [],
  rules: new Map([
    [
      'APP-17',
      {
        id: 'APP-17',
        severity: 'warn',
        ground: { act: 'act', provenance: 'law' },
        limits: {
          least: limit('APP-17.least', 'assumed', 'share'),
          within: limit('APP-17.within', 'law'),
        },
        inForce: true,
      },
    ],
  ]),
  limits: new Map([
    ['price-yuan', limit('price-yuan', 'assumed', 'count')],
    ['overlap-least', limit('overlap-least', 'assumed', 'share')],
  ]),
}
const refusalOf = (id: string, value: number, source = '县里的规定') => {
  const checked = checkOwnLimit(rulebook, { id, value, source })
  return checked.ok ? undefined : checked.refusal.type
}

test('an assumed number may be replaced by one that somebody can name the source of', () => {
  const own = withOwnLimits(rulebook, [{ id: 'APP-17.least', value: 0.2, source: '县里的规定' }])
  expect(limitById(own, 'APP-17.least')).toMatchObject({ value: 0.2, provenance: 'local' })
  expect(own.overlays).toEqual(['own'])
  expect(limitById(rulebook, 'APP-17.least')?.value).toBe(1)
})

test('a number of the law cannot be set here, nor one that nobody knows or that is read at the start', () => {
  expect(refusalOf('APP-17.within', 3)).toBe('limit-of-the-law')
  expect(refusalOf('APP-99.within', 3)).toBe('limit-unknown')
  expect(refusalOf('overlap-least', 0.3)).toBe('limit-read-at-start')
})

test('a value has to be one that its unit can have, and rest on something', () => {
  expect(refusalOf('APP-17.least', 1.2)).toBe('limit-not-in-range')
  expect(refusalOf('APP-17.least', -1)).toBe('limit-not-in-range')
  expect(refusalOf('price-yuan', Number.NaN)).toBe('limit-not-in-range')
  expect(refusalOf('APP-17.least', 0.2, ' ')).toBe('limit-without-source')
  expect(refusalOf('APP-17.least', 0.2)).toBeUndefined()
})

test('a number that the law has settled since is the law’s again', () => {
  const settled = withOwnLimits(rulebook, [{ id: 'APP-17.within', value: 9, source: '旧规定' }])
  expect(settled).toBe(rulebook)
})
