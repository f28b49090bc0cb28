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

test('the vocabulary says of each datum what it means, who holds it and how often it changes', async () => {
  const { body } = await server.inject('/data-items?lang=zh')
  expect(body).toContain('公民身份号码')
  expect(body).toContain('公安机关')
  expect(body).toContain('GB/T 2261.1')
  expect(body).not.toContain('播种面积')
})

test('a datum is found by any of its names, in whatever language', async () => {
  const { body } = await server.inject('/data-items?lang=en&text=社保卡')
  expect(body).toContain('social insurance number')
  const { body: none } = await server.inject('/data-items?lang=en&text=zzz')
  expect(none).toContain('There is no such datum.')
})

test('programs read all of it; a subject that is none is refused', async () => {
  const items = await server.inject('/api/data-items')
  expect(items.json<readonly unknown[]>().length).toBeGreaterThan(300)
  expect((await server.inject('/data-items?subject=moon')).statusCode).toBe(400)
})
