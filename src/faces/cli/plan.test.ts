import { expect, test } from 'vitest'
import { day } from '#kernel'
import { readArgs } from './args.ts'

const given = { today: day('2026-11-22'), lang: 'zh' } as const
const read = (line: string) => readArgs(line.split(' '), given)

test('a plan takes what is settled, and how long to search', () => {
  const args = read('plan county.xlsx --fix settled.txt --time 2.5')
  expect(args.ok && args.value).toMatchObject({ command: 'plan', fix: 'settled.txt', time: 2.5 })
})
test.each(['0', '-1', 'soon', '1e3', '0.0'])('a time limit of %s is refused', (value) => {
  expect(read(`plan county.xlsx --time=${value}`)).toEqual({
    ok: false,
    refusal: { type: 'seconds-not-usable', value },
  })
})
