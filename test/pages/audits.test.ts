import { afterAll, expect, test } from 'vitest'
import { createHttp } from '#http'
import { handmadeApp } from './handmadeApp.ts'

const broken: unknown[] = []
const server = createHttp(handmadeApp(), {
  lang: 'zh',
  importAllowed: false,
  house: { sponsor: '青禾县数据局', contact: '电话 0936-1234567' },
  onBroken: (error) => broken.push(error),
})
afterAll(() => expect(broken).toEqual([]))

const by = (token: string) => ({ authorization: `Bearer ${token}` })

test('the page of a tool says what the robot saw, of how much, and when', async () => {
  const { body } = await server.inject('/tools/T-00000001?lang=zh')
  expect(body).toContain('机器人看到了什么')
  expect(body).toContain('打开了 4 个网页（已知共 9 个）')
  expect(body).toContain('标明了主办单位：“县民政局”。')
  expect(body).toContain('正文最小 14 像素，应不小于 18 像素，共 9 处。')
  expect(body).toContain('2026-11-13：0 项不符合，12 项没能查看')
})

test.each([
  ['vi', 'Rô-bốt nhìn thấy gì'],
  ['en', 'What the robot saw'],
])('it says so in %s, with no word of another language', async (lang, title) => {
  const { body } = await server.inject(`/tools/T-00000001?lang=${lang}`)
  expect(body).toContain(title)
  const part = body.slice(body.indexOf('id="robot"'), body.indexOf('id="burden"'))
  // What was seen is told as it stood there.
  const told = part.replaceAll(/“[^”]*”|我要投诉、提建议/g, '')
  expect(told).not.toMatch(/[\u4e00-\u9fff]/)
})

test('a program reads what was seen, and of a tool that nobody looked at, that nothing was', async () => {
  const seen = (await server.inject('/api/tools/T-00000001/audits')).json()
  expect(seen).toMatchObject({ waits: false, audits: [{ on: '2026-11-20' }, { on: '2026-11-13' }] })
  const none = (await server.inject('/api/tools/T-00000002/audits')).json()
  expect(none).toEqual({ waits: false, audits: [] })
  expect((await server.inject('/api/tools/T-99999999/audits')).statusCode).toBe(404)
})

test('a look that cannot be had is refused with its reason', async () => {
  const ask = (tool: string, who: string) =>
    server.inject({
      method: 'POST',
      url: `/api/tools/${tool}/audits`,
      headers: by(who),
      payload: {},
    })
  const without = await ask('T-00000002', 'sponsor')
  expect([without.statusCode, without.json()]).toMatchObject([
    422,
    { type: 'urn:subtract:problem:tool-has-no-address' },
  ])
  expect((await ask('T-00000002', 'reader')).statusCode).toBe(403)
  expect((await ask('T-99999999', 'sponsor')).statusCode).toBe(404)
  expect((await ask('nonsense', 'sponsor')).statusCode).toBe(404)
  const form = await server.inject({ method: 'POST', url: '/tools/T-00000002/audit' })
  expect(form.statusCode).toBe(403)
})

test('every page names who answers for the site', async () => {
  const { body } = await server.inject('/help?lang=zh')
  expect(body).toContain('主办单位：青禾县数据局')
  expect(body).toContain('投诉建议：电话 0936-1234567')
})
