import { expect, test } from 'vitest'
import { type Actor, dutyFor, isWithin } from './actor.ts'
import { idOf } from './id.ts'

const ours = idOf('O', 1)
const theirs = idOf('O', 2)
const clerk: Actor = { account: idOf('P', 1), duties: [{ role: 'clerk', office: ours }] }

test('a role for one office reaches the matters of that office only', () => {
  expect(dutyFor(clerk, ['clerk'], { office: ours })?.role).toBe('clerk')
  expect(dutyFor(clerk, ['clerk'], { office: theirs })).toBeUndefined()
  expect(dutyFor(clerk, ['reviewer'], { office: ours })).toBeUndefined()
})

test('a role for a region reaches the offices of its whole subtree, and none whose place is not known', () => {
  const reviewer: Actor = {
    account: idOf('P', 2),
    duties: [{ role: 'reviewer', office: ours, within: '620700' }],
  }
  expect(dutyFor(reviewer, ['reviewer'], { office: theirs, region: '620722' })).toBeDefined()
  expect(dutyFor(reviewer, ['reviewer'], { office: theirs, region: '620800' })).toBeUndefined()
  expect(dutyFor(reviewer, ['reviewer'], { office: theirs })).toBeUndefined()
})

test.each([
  ['620722001000', '620700000000', true],
  ['620722001000', '620722001000', true],
  ['620722001007', '620722001000', true],
  ['620722002000', '620722001000', false],
  ['620722', '62', true],
  ['620722', '620722000000', true],
  ['630000', '620000', false],
  ['100000', '110000', false],
  ['南河县', '南河县', true],
  ['南河县', '62', false],
  ['南河县大营乡', '南河县', true],
  ['南河县', '南河县大营乡', false],
  ['Hanoi', 'Ha', false],
])('%s in the subtree of %s: %s', (region, subtree, is) => {
  expect(isWithin(region, subtree)).toBe(is)
})
