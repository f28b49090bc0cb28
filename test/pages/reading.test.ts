import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageIn, publicPaths, startBrowser, startSite } from './browser.ts'
import { emptyApp, handmadeApp } from './handmadeApp.ts'

const someCsv = { name: '台账.csv', mimeType: 'text/csv', buffer: Buffer.from('名称\n甲\n') }
let browser: Browser
let site: Awaited<ReturnType<typeof startSite>>
let empty: Awaited<ReturnType<typeof startSite>>
beforeAll(async () => {
  ;[browser, site, empty] = await Promise.all([
    startBrowser(),
    startSite(handmadeApp()),
    startSite(emptyApp()),
  ])
})
afterAll(async () => {
  await Promise.all([browser.close(), site.close(), empty.close()])
})

test('with scripts off every page reads, and a list can be imported from choosing to done', async () => {
  const { context, page } = await pageIn(browser, 'zh', { javaScriptEnabled: false })
  for (const path of publicPaths) {
    await page.goto(site.address + path)
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(20)
  }
  await page.goto(`${site.address}/import`)
  await page.setInputFiles('#files', someCsv)
  await page.getByRole('button', { name: '先看会怎样' }).click()
  await expect.poll(() => page.locator('h1').innerText()).toBe('确认之前先看看')
  expect(await page.locator('main').innerText()).toContain('现在还没有登记任何东西')
  await page.getByRole('button', { name: /确认登记/ }).click()
  await expect.poll(() => page.locator('h1').innerText()).toBe('已经登记，并重新评估')
  expect(await page.locator('main').innerText()).toContain('新增 1 个，更新 1 个')
  await context.close()
})

test('a file dropped on the page is previewed, a wrong guess is mended, and what is left is discarded', async () => {
  const { context, page } = await pageIn(browser, 'en')
  await page.goto(`${site.address}/import`)
  const dropped = await page.evaluateHandle(`(() => {
    const carried = new DataTransfer()
    carried.items.add(new File(['name'], 'tools.csv', { type: 'text/csv' }))
    return carried
  })()`)
  await page.dispatchEvent('[data-drop]', 'drop', { dataTransfer: dropped })
  await page.waitForURL(/\/import\/.+/)
  const guess = page.getByLabel('备注')
  expect(await guess.inputValue()).toBe('beside')
  await guess.selectOption('description')
  await page.getByRole('button', { name: 'Look again with these columns' }).click()
  await page.waitForLoadState()
  expect(await page.getByLabel('备注').inputValue()).toBe('description')
  expect(await page.locator('main').innerText()).toContain('as you chose')
  await page.getByRole('button', { name: /discard/ }).click()
  await expect
    .poll(() => page.locator('main').innerText())
    .toContain('The register was not changed')
  await context.close()
})

test('a preview names the cell of each row that cannot be taken', async () => {
  const { context, page } = await pageIn(browser, 'zh')
  await page.goto(`${site.address}/import`)
  await page.setInputFiles('#files', someCsv)
  await page.waitForURL(/\/import\/.+/)
  await page.getByRole('link', { name: /不能登记 2/ }).click()
  const rows = await page.locator('main table').first().innerText()
  expect(rows).toContain('B7')
  expect(rows).toContain('<b>传真</b>')
  await context.close()
})

test('no name from a spreadsheet becomes markup or script', async () => {
  const { context, page } = await pageIn(browser, 'zh')
  const dialogs: string[] = []
  page.on('dialog', (dialog) => dialogs.push(dialog.message()))
  for (const path of ['/', '/tools', '/tools/T-00000007', '/offices', '/offices/O-00000006']) {
    await page.goto(site.address + path)
    expect(await page.locator('main script, main img').count()).toBe(0)
  }
  expect(await page.locator('h1').innerText()).toBe('<script>alert(1)</script>办公室')
  await page.goto(`${site.address}/tools/T-00000006`)
  expect(await page.locator('h1').innerText()).toBe('=cmd|" /C calc"!A0')
  expect(dialogs).toEqual([])
  await context.close()
})

test('the language is the browser’s wish, then the reader’s choice, also without cookies', async () => {
  const { context, page } = await pageIn(browser, 'vi')
  await page.goto(`${site.address}/`)
  expect(await page.getAttribute('html', 'lang')).toBe('vi')
  await page.getByRole('link', { name: '中文' }).click()
  expect(await page.getAttribute('html', 'lang')).toBe('zh-CN')
  await context.clearCookies()
  await page.goto(`${site.address}/tools?lang=en`)
  await context.clearCookies()
  await page.locator('main tbody a').first().click()
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  await context.close()
})

test('an empty register says what will be here and how it gets here', async () => {
  const { context, page } = await pageIn(browser, 'zh')
  await page.goto(`${empty.address}/`)
  expect(await page.locator('h1').innerText()).toBe('登记册还是空的')
  expect(await page.locator('main').innerText()).not.toMatch(/\b0\b/)
  await page.getByRole('link', { name: '导入清单' }).click()
  expect(page.url()).toBe(`${empty.address}/import`)
  for (const path of ['/tools', '/overlaps', '/offices'])
    expect((await page.goto(empty.address + path))?.status()).toBe(200)
  await context.close()
})

test('what is retired is struck through, what is unknown is never a nought', async () => {
  const { context, page } = await pageIn(browser, 'zh')
  await page.goto(`${site.address}/tools/T-00000004`)
  expect(await page.locator('h1 s').innerText()).toBe('乐老惠餐')
  await page.goto(`${site.address}/tools?text=智慧养老`)
  expect(await page.locator('tbody .unknown').innerText()).toBe('算不出')
  await context.close()
})

test('a finding reads in the order of the law: wrong, since, evidence, article, remedy, who, until', async () => {
  const { context, page } = await pageIn(browser, 'zh')
  await page.goto(`${site.address}/tools/T-00000001`)
  const finding = page.locator('.finding').nth(1)
  expect(await finding.locator('dt').allInnerTexts()).toEqual([
    '从何时起',
    '依据的材料',
    '依据的条款',
    '可以怎么办',
    '由谁决定',
    '到什么时候',
  ])
  const text = await finding.innerText()
  expect(text).toContain('2024-05-01')
  expect(text).toContain('2026-12-31')
  expect(text).toContain('是本系统的假定，不是法定数字')
  await context.close()
})
