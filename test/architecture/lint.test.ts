import { resolve } from 'node:path'
import { ESLint } from 'eslint'
import { beforeAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
let eslint: ESLint

beforeAll(() => {
  eslint = new ESLint({ cwd: root })
})

/** Deliberately wrong code, where it would stand, and words of the message that must answer it. */
const wrong: readonly (readonly [file: string, code: string, message: string])[] = [
  ['src/evaluate/x.ts', 'export enum Colour { red }', 'No enums'],
  ['src/act/x.ts', 'export async function wait() {}', 'Stages never wait'],
  [
    'src/watch/x.ts',
    'export const wait = (p: Promise<void>) => async () => { await p }',
    'Stages never wait',
  ],
  ['src/decide/x.ts', 'export function f() { throw new Error() }', 'Stages refuse with a value'],
  ['src/register/x.ts', 'export const now = () => new Date()', 'A stage is told the day'],
  ['src/observe/x.ts', 'export const now = () => Date.now()', 'A stage is told the instant'],
  ['src/kernel/x.ts', 'export const dice = () => Math.random()', 'A stage is given its ids'],
  ['src/serve/x.ts', "export const get = () => fetch('x')", 'fetch'],
  ['src/observe/x.ts', 'export type Row = { readonly userId: string }', 'never about people'],
  ['src/evaluate/x.ts', 'export const phone = 1', 'never about people'],
  ['src/evaluate/x.ts', 'export const limit = 60', 'No number but 0 and 1'],
  ['src/decide/x.ts', 'export const weight = 0.35', 'No number but 0 and 1'],
  ['src/usecases/x.ts', "export const sentence = '没有这个工具'", 'Sentences live in src/words'],
  ['src/faces/http/x.ts', "export const q = 'select * from tool'", 'SQL lives in src/store'],
  [
    'src/faces/pages/x.tsx',
    'export const P = () => <p>Nothing found</p>',
    'Sentences live in src/words',
  ],
  [
    'src/faces/pages/x.tsx',
    'export const P = () => <a title="Close it" />',
    'those in attributes too',
  ],
  ['src/engines/x.ts', 'export const x: any = 1', 'any'],
]

test.each(wrong)('in %s, %s is answered with "%s"', async (file, code, message) => {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: resolve(root, file) })
  expect(result?.messages.map((each) => each.message).join('\n')).toContain(message)
})

test('a file of policy written as the guide asks is answered with silence', async () => {
  const code = 'export const isOverdue = (left: number): boolean => left < 0\n'
  const [result] = await eslint.lintText(code, { filePath: resolve(root, 'src/act/x.ts') })
  expect(result?.messages).toEqual([])
})
