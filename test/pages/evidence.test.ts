import { afterAll, expect, test } from 'vitest'
import { createHttp } from '#http'
import { handmadeApp } from './handmadeApp.ts'

const broken: unknown[] = []
const server = createHttp(handmadeApp(), {
  lang: 'zh',
  importAllowed: false,
  onBroken: (error) => broken.push(error),
})
afterAll(() => expect(broken).toEqual([]))

test('the tool page shows the evidence month by month, with its gaps said in words', async () => {
  const { body } = await server.inject('/tools/T-00000001?lang=zh')
  expect(body).toContain('证据时间线')
  expect(body).toContain('11 月：1 天有证据')
  expect(body).toContain('8 月：0 天有证据，1 天没看成')
  expect(body).toContain('40 中的 12')
  expect(body).toContain('12 月：0 天有证据')
})

test('who is not signed in is not told how to connect a source', async () => {
  const { body } = await server.inject('/tools/T-00000001?lang=zh')
  expect(body).not.toContain('补上缺的证据')
})

test('programs read the same', async () => {
  const answer = await server.inject('/api/tools/T-00000001/evidence')
  expect(answer.statusCode).toBe(200)
  const { lines, readings } = answer.json<{
    readonly lines: readonly { readonly by: string; readonly lastOn?: string }[]
    readonly readings: readonly unknown[]
  }>()
  expect(lines.map(({ by, lastOn }) => [by, lastOn])).toEqual([
    ['use', '2026-11-21'],
    ['ratings', undefined],
    ['reports', undefined],
    ['texts', undefined],
    ['robot', '2026-11-08'],
  ])
  expect(readings).toHaveLength(2)
  expect((await server.inject('/api/tools/T-00000099/evidence')).statusCode).toBe(404)
})
