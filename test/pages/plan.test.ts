import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHttp } from '#http'
import { pageIn, startBrowser, startSite } from './browser.ts'
import { emptyApp, handmadeApp } from './handmadeApp.ts'

const options = { lang: 'zh', importAllowed: true, onBroken: () => undefined } as const
const server = createHttp(handmadeApp(), options)
const empty = createHttp(emptyApp(), options)
let browser: Browser
let site: Awaited<ReturnType<typeof startSite>>
beforeAll(async () => {
  await Promise.all([server.ready(), empty.ready()])
  ;[browser, site] = await Promise.all([startBrowser(), startSite(handmadeApp())])
})
afterAll(() => Promise.all([server.close(), empty.close(), browser.close(), site.close()]))

const get = (url: string, from = server) =>
  from.inject({ url, headers: { host: 'localhost:8080', 'accept-language': 'zh' } })
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const mainOf = (html: string) => textOf(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '')

describe('the page of the plan', () => {
  test('says why a tool is to go, where each thing its users do goes, and what should be checked', async () => {
    const text = mainOf((await get('/plan')).body)
    expect(text).toContain('在用的功能，别的工具都能办。')
    expect(text).toMatch(/老年人助餐预约 → 青禾养老通/)
    expect(text).toContain('使用对象或地域未填，须核实')
    expect(text).toContain('214 人换工具')
    expect(text).toContain('两群合计人数可能超过上限')
    expect(text).toContain('已有 412 天无人使用或更新')
  })
  test('names first what needs a look: no way without a phone, and what is being lost', async () => {
    const text = mainOf((await get('/plan')).body)
    expect(text).toContain('“青禾一网通”的“办事预约”没有线下渠道')
    expect(text).toContain('“旧版民生热线”的“热线留言”在用')
  })
  test('says of planned tools what is there already and what their office owes', async () => {
    const text = mainOf((await get('/plan')).body)
    expect(text).toContain('要办的事都已有工具在办：青禾养老通')
    expect(text).toContain('登记册里没有的功能：无人机巡检。')
  })
  test('shows markup in a name as text', async () => {
    expect((await get('/plan')).body).not.toContain('<script>alert(1)')
  })
  test('filters by why, kind and words, and says when nothing fits', async () => {
    const some = mainOf((await get('/plan?why=unused')).body)
    expect(some).toContain('青禾随手拍')
    expect(some).not.toContain('214 人换工具')
    expect(mainOf((await get('/plan?text=没有这样的')).body)).toContain('没有符合条件的工具')
  })
  test('what stays says what would be lost without it', async () => {
    const text = mainOf((await get('/plan/staying')).body)
    expect(text).toContain('没有它，就没有地方办：')
    expect(text).toContain('全登记册只有它能办')
    expect(text).toContain('用于安全或应急，依规保留')
  })
  test('before anything is evaluated it says what will be here and how it gets here', async () => {
    const page = await get('/plan', empty)
    expect(page.statusCode).toBe(200)
    expect(mainOf(page.body)).toContain('还没有方案')
  })
})

describe('what if', () => {
  test('a tool is named in the form, its page follows, and the difference is said', async () => {
    const named = await get(`/plan?tool=${encodeURIComponent('银龄助餐小程序')}&fate=keep`)
    expect(named.statusCode).toBe(303)
    expect(named.headers.location).toBe('/plan?keep=T-00000001')
    const text = mainOf((await get('/plan?keep=T-00000001')).body)
    expect(text).toContain('保留“银龄助餐小程序”')
    expect(text).toContain('多保留 1 个，多关停 0 个')
  })
  test('the rulebook’s own prices in an address suppose nothing', async () => {
    const text = mainOf((await get('/plan?price-yuan=0.02')).body)
    expect(text).not.toContain('现在假设')
  })
  test.each([
    ['a name that nobody bears', '/plan?tool=没有&fate=keep', 400, '没有叫“没有”的工具'],
    ['a name that two bear', '/plan?tool=同名工具&fate=end', 400, '有 2 个工具都叫“同名工具”'],
    ['a price that is a word', '/plan?price-yuan=free', 400, '要写数字，不能是“free”'],
    ['a price below nought', '/plan?price-yuan=-1', 400, '不能是 -1'],
    ['a tool both ways', '/plan?keep=T-00000001&end=T-00000001', 409, '请二者选一'],
    ['the end of what the law keeps', '/plan?end=T-00000006', 409, '依规保留'],
    ['a tool that is not there', '/plan?end=T-00000099', 400, '没有叫“T-00000099”的工具'],
  ])('%s is one sentence', async (_, url, status, says) => {
    const page = await get(encodeURI(url))
    expect(page.statusCode).toBe(status)
    expect(mainOf(page.body)).toContain(says)
  })
  test('what was typed wrongly is still in its field', async () => {
    const { body } = await get('/plan?price-yuan=free')
    expect(body).toMatch(/id="price-yuan"[^>]*value="free"[^>]*aria-invalid="true"/)
  })
  test('what is no address of ours is refused', async () => {
    expect((await get('/plan?keep=everything')).statusCode).toBe(400)
    expect((await get('/plan/compare?s1=-&s2=gold:1')).statusCode).toBe(400)
  })
  test('in a browser without scripts a tool is kept by the form and given up again', async () => {
    const { context, page } = await pageIn(browser, 'zh', {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    })
    await page.goto(`${site.address}/plan`)
    await page.getByLabel('工具名称或编号').fill('银龄助餐小程序')
    await page.getByRole('button', { name: '重新计算' }).click()
    await page.waitForURL(/keep=T-00000001/)
    expect(await page.locator('main').innerText()).toContain('多保留 1 个')
    await page.getByRole('link', { name: '取消: 保留“银龄助餐小程序”' }).click()
    expect(await page.locator('main').innerText()).not.toContain('现在假设')
    await context.close()
  })
})

describe('side by side and how firm', () => {
  test('two scenarios stand beside each other, each with what it supposes', async () => {
    const text = mainOf((await get('/plan/compare?s1=-&s2=keep:T-00000001;price-yuan:0.03')).body)
    expect(text).toContain('评估方案')
    expect(text).toContain('保留“银龄助餐小程序”')
    expect(text).toContain('每1元经费折合的工时：0.02 改为 0.03')
    expect(text).toContain('与第一种相比，另保留')
  })
  test('one alone says how another is added, and five are too many', async () => {
    expect(mainOf((await get('/plan/compare?s1=-')).body)).toContain('至少要两种情形')
    const many = await get('/plan/compare?s1=-&s2=-&s3=-&s4=-&s5=-')
    expect(many.statusCode).toBe(400)
    expect(mainOf(many.body)).toContain('2 至 4 种情形')
  })
  test('how firm it is: what changes nothing, and the nearest other choice', async () => {
    const text = mainOf((await get('/plan/firm')).body)
    expect(text).toContain('减半或增加一半，方案都不变')
    expect(text).toContain('最接近的其他选择')
    expect(text).toMatch(/不留“石桥镇防汛抗旱(微信)?群”/)
  })
})

describe('for programs', () => {
  test('the same plan as JSON, with its figures and its proof', async () => {
    const plan = (await get('/api/plan')).json()
    expect(plan.figures.tools).toEqual({ now: 10, after: 6 })
    expect(plan.bound).toBeLessThanOrEqual(plan.value)
    expect(plan.going.map(({ tool }: { tool: string }) => tool)).toContain('T-00000001')
    const other = (await get('/api/plan?keep=T-00000001')).json()
    expect(other.figures.tools.after).toBe(7)
  })
  test('a problem is a problem document with the facts', async () => {
    const wrong = await get('/api/plan?end=T-00000006')
    expect(wrong.statusCode).toBe(409)
    expect(wrong.json()).toEqual({
      type: 'urn:subtract:problem:fix-ends-statutory-keep',
      status: 409,
      tool: 'T-00000006',
    })
  })
})

test('a tool’s own page says where its users would go', async () => {
  const text = mainOf((await get('/tools/T-00000001')).body)
  expect(text).toContain('在整合方案里')
  expect(text).toMatch(/老年人助餐预约 → 青禾养老通/)
})
