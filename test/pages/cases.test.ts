import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, overflow, phone } from './axe.ts'
import { pageIn, startBrowser, startSite } from './browser.ts'
import { handmadeApp } from './handmadeApp.ts'

let browser: Browser
let site: Awaited<ReturnType<typeof startSite>>
beforeAll(async () => {
  ;[browser, site] = await Promise.all([startBrowser(), startSite(handmadeApp())])
})
afterAll(async () => {
  await Promise.all([browser.close(), site.close()])
  expect(site.broken).toEqual([])
})

const someLog = {
  name: 'access.log',
  mimeType: 'text/plain',
  buffer: Buffer.from('203.0.113.1 - - [27/Nov/2026:09:30:12 +0000] "GET / HTTP/1.1" 200 1\nx\n'),
}
const deskPaths = [
  '/cases',
  '/cases?show=open',
  '/cases?show=ended&kind=retirement',
  '/cases/C-00000001',
  '/cases/C-00000002',
  '/cases/C-00000003',
  '/cases/C-00000004?done=announce',
  '/cases/C-00000005',
  '/cases/new?kind=filing',
  '/cases/new?kind=filing&approval=establish',
  '/cases/new?kind=finding&tool=T-00000001',
  '/tools/T-00000001',
  '/accounts',
  '/me',
  '/webhooks',
  '/usage',
]

/** A page of somebody who is signed in. */
async function signedIn(
  name: 'owner' | 'desk' | 'second',
  lang: 'zh' | 'vi' | 'en' = 'zh',
  more: Parameters<typeof pageIn>[2] = {},
) {
  const found = await pageIn(browser, lang, more)
  const url = site.address
  await found.context.addCookies([{ name: 'subtract-session', value: name, url }])
  return found
}
const main = (page: Page) => page.locator('main').innerText()

test.each(['zh', 'en'] as const)(
  'no page for people who act has anything that axe objects to, in %s',
  async (lang) => {
    const { context, page } = await signedIn('desk', lang)
    for (const path of deskPaths) {
      await page.goto(site.address + path)
      await expectAccessible(page)
    }
    await page.goto(`${site.address}/tools/T-00000001`)
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
    await expectAccessible(page)
    await page.goto(`${site.address}/usage?tool=T-00000001`)
    await page.setInputFiles('#files', someLog)
    await page.click('main .button--primary')
    await page.waitForURL(/\/usage\/.+/)
    await expectAccessible(page)
    await page.goto(`${site.address}/cases/C-00000005`)
    await context.close()
  },
  240_000,
)

test('in large print and in Vietnamese nothing runs off a phone', async () => {
  const { context, page } = await signedIn('owner', 'vi', { viewport: phone })
  await page.goto(`${site.address}/?elder=1`)
  for (const path of deskPaths) {
    await page.goto(site.address + path)
    expect([path, await overflow(page)]).toEqual([path, 0])
  }
  await context.close()
})

test('who is not signed in is led to where they can, and then to where they wanted', async () => {
  const { context, page } = await pageIn(browser, 'zh')
  await page.goto(`${site.address}/cases/C-00000003`)
  expect(page.url()).toContain('/sign-in?next=%2Fcases%2FC-00000003')
  await page.fill('#name', 'owner')
  await page.fill('#password', 'wrong')
  await page.click('main button')
  expect(await main(page)).toContain('登录名或密码不对')
  expect(await page.inputValue('#name')).toBe('owner')
  await page.fill('#password', 'right')
  await page.click('main button')
  await page.waitForURL(/\/cases\/C-00000003$/)
  await page.click('text=退出登录')
  await page.goto(`${site.address}/cases`)
  expect(page.url()).toContain('/sign-in')
  await context.close()
})

test('an address of another site is never where signing in leads', async () => {
  for (const next of [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    'javascript:x',
  ]) {
    const answer = await site.server.inject(`/sign-in?${new URLSearchParams({ next })}`)
    expect(answer.body).toContain('name="next" value="/cases"')
  }
})

test('only an administrator sees accounts; a form that another site sends changes nothing', async () => {
  const { context, page } = await signedIn('owner')
  const answer = await page.goto(`${site.address}/accounts`)
  expect(answer?.status()).toBe(403)
  expect(await main(page)).toContain('您没有这项权限')
  await context.close()
  for (const url of [
    '/cases',
    '/cases/C-00000005/steps',
    '/accounts',
    '/sign-out',
    '/sign-in',
    '/me/password',
    '/me/tokens',
    '/webhooks',
    '/webhooks/H-00000001/test',
    '/usage',
    '/usage/token/confirm',
  ]) {
    const forged = await site.server.inject({
      method: 'POST',
      url,
      headers: {
        cookie: 'subtract-session=desk',
        'sec-fetch-site': 'cross-site',
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: 'step=drop&grounds=x',
    })
    expect([url, forged.statusCode]).toEqual([url, 403])
  }
})

test('with scripts off: what is wrong stands beside its field, what was typed is not lost, and then it is done', async () => {
  const { context, page } = await signedIn('owner', 'zh', { javaScriptEnabled: false })
  await page.goto(`${site.address}/cases/C-00000005`)
  const where = page.locator('[name$=".where"]')
  const tried = page.locator('[name$=".tried"]')
  const owed = (await where.count()) - 1
  await where.first().fill('一窗通')
  await page.click('form.step button')
  expect(await page.locator('.errors').innerText()).toContain('需要改正')
  expect(await where.first().inputValue()).toBe('一窗通')
  expect(await page.locator('.field__fault').first().innerText()).toBe('没有填写。')
  for (let at = 0; at < owed; at++) {
    await where.nth(at).fill('一窗通')
    await tried.nth(at).fill('试办三件')
  }
  await page.click('form.step button')
  expect(page.url()).toContain('done=prove')
  expect(await page.locator('.done').innerText()).toContain('承接证明')
  expect(await main(page)).toContain('这一步不由您办理')
  await context.close()
})

test('who was slower is told, and keeps what they wrote', async () => {
  const slow = await signedIn('desk')
  const fast = await signedIn('second')
  for (const { page } of [slow, fast]) {
    await page.goto(`${site.address}/cases/C-00000005?step=send-back`)
  }
  await fast.page.fill('#lacking', '缺数据清单')
  await fast.page.click('form.step button')
  await fast.page.waitForURL(/done=send-back/)
  await slow.page.fill('#lacking', '缺线下渠道')
  await slow.page.click('form.step button')
  await expect.poll(() => slow.page.locator('.errors').innerText()).toContain('有人刚办理了一步')
  await Promise.all([slow.context.close(), fast.context.close()])
})

test('while a planned tool is being described, the tools that do the same appear', async () => {
  const { context, page } = await signedIn('owner')
  await page.goto(`${site.address}/cases/new?kind=filing&approval=establish`)
  expect(await page.locator('[data-gate]').innerText()).toContain('填写名称和主要功能后')
  await page.fill('#functions', '预约挂号')
  await expect.poll(() => page.locator('[data-gate]').innerText()).toContain('已有其中 50% 的功能')
  expect(await page.locator('[data-gate]').innerText()).toContain(
    '1 项拟设功能中，1 项已有工具在做',
  )
  await page.reload()
  expect(await page.inputValue('#functions')).toBe('预约挂号')
  await context.close()
})

test('a field that hangs on another answer shows only while it is asked for', async () => {
  const { context, page } = await signedIn('owner')
  await page.goto(`${site.address}/cases/new?kind=filing&approval=establish`)
  expect(await page.isVisible('#exception-grounds')).toBe(false)
  await page.check('[value="check-in"]')
  expect(await page.isVisible('#exception-grounds')).toBe(true)
  await context.close()
})

test('a decision is public with its reasons, and so is where a closed tool went', async () => {
  const { context, page } = await pageIn(browser, 'zh')
  await page.goto(`${site.address}/decisions`)
  expect(await main(page)).toContain('功能重复，用的人少')
  expect(await main(page)).toContain('推广期已过一年')
  await page.goto(`${site.address}/gone/T-00000001`)
  expect(await page.locator('h1').innerText()).toContain('已停止使用')
  expect(await main(page)).toContain('不用手机怎样办')
  await page.goto(`${site.address}/closed`)
  expect(await main(page)).toMatch(/近 30 天仍有 \d+ 次访问原网址/)
  await context.close()
})
