import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '#kernel'
import { type Args, readArgs } from './args.ts'

const given = { today: day('2026-11-22'), lang: 'zh' } as const
const read = (line: string) => readArgs(line.split(' ').filter(Boolean), given)

test('a ledger alone is judged as of today, in the language of the environment', () => {
  const args = read('evaluate county.xlsx')
  expect(args.ok && args.value).toMatchObject({
    command: 'evaluate',
    files: ['county.xlsx'],
    lang: 'zh',
    asOf: '2026-11-22',
    json: false,
    pdf: true,
  })
})
test('a column is named by heading and field, and a heading may hold an equals sign', () => {
  const args = readArgs(
    ['evaluate', 'a.csv', '--map', '群=名=name', '--map', '单位=sponsor'],
    given,
  )
  expect(args.ok && [...(args.value as Args).map]).toEqual([
    ['群=名', 'name'],
    ['单位', 'sponsor'],
  ])
})
test.each([
  ['evalute a.xlsx', 'command-unknown'],
  ['evaluate a.xlsx --langs en', 'option-unknown'],
  ['overlap a.xlsx --out x', 'option-unknown'],
  ['evaluate a.xlsx --lang fr', 'option-not-one-of'],
  ['evaluate a.xlsx --lang', 'option-needs-a-value'],
  ['evaluate a.xlsx --json=yes', 'option-takes-no-value'],
  ['evaluate a.xlsx --as-of 2026-02-30', 'option-not-a-day'],
  ['evaluate a.xlsx --map name', 'map-not-a-pair'],
  ['evaluate', 'file-missing'],
  ['overlap a.xlsx --most 0', 'option-not-a-count'],
])('"%s" is refused as %s', (line, type) => {
  const args = read(line)
  expect(args.ok ? 'taken' : args.refusal.type).toBe(type)
})
test.each(['', '--help', '-h', 'help', 'help evaluate', 'evaluate --help', 'serve -h --lang vi'])(
  '"%s" asks for help',
  (line) => {
    const args = read(line)
    expect(args.ok && 'help' in args.value).toBe(true)
  },
)
test('whatever a person types is taken or refused, never a crash', () => {
  const word = fc.oneof(
    fc.constantFrom('evaluate', 'overlap', '--map', '--lang', '--most', '-h', '--', '='),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(word), (argv) => {
      expect(typeof readArgs(argv, given).ok).toBe('boolean')
    }),
  )
})
