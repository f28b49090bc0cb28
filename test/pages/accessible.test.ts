import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, overflow, phone } from './axe.ts'
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

test.each([
  ['zh', 'light and dark'],
  ['en', 'light'],
] as const)(
  'no public page has anything that axe objects to, in %s, %s',
  async (lang, schemes) => {
    const { context, page } = await pageIn(browser, lang)
    for (const path of publicPaths) {
      await page.goto(site.address + path)
      await expectAccessible(page, schemes)
    }
    await page.goto(`${site.address}/import`)
    await page.setInputFiles('#files', someCsv)
    await page.waitForURL(/\/import\/.+/)
    await expectAccessible(page, schemes)
    await page.goto(`${empty.address}/`)
    await expectAccessible(page, schemes)
    await context.close()
  },
  240_000,
)

test('in large print nothing runs off a phone, and what can be pressed is 60 pixels high', async () => {
  const { context, page } = await pageIn(browser, 'vi', { viewport: phone })
  await page.goto(`${site.address}/?elder=1`)
  for (const path of publicPaths) {
    await page.goto(site.address + path)
    expect([path, await overflow(page)]).toEqual([path, 0])
  }
  await page.goto(`${site.address}/import`)
  const button = await page.locator('main .button').first().boundingBox()
  expect(button?.height).toBeGreaterThanOrEqual(60)
  const size = await page.evaluate('getComputedStyle(document.body).fontSize')
  expect(size).toBe('22px')
  await context.close()
})

test('headings go down one step at a time, and each page has one title', async () => {
  const { context, page } = await pageIn(browser, 'zh')
  for (const path of publicPaths) {
    await page.goto(site.address + path)
    const levels: readonly number[] = await page.evaluate(
      '[...document.querySelectorAll("h1,h2,h3,h4,h5")].map((h) => Number(h.tagName[1]))',
    )
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    const jumps = levels.filter((level, at) => level - (levels[at - 1] ?? 0) > 1)
    expect([path, jumps]).toEqual([path, []])
  }
  await context.close()
})

test('marks above and below Vietnamese letters are not clipped in a button', async () => {
  const { context, page } = await pageIn(browser, 'vi')
  await page.goto(`${site.address}/import`)
  const clipped: boolean = await page.evaluate(`(() => {
    const button = document.querySelector('main .button')
    button.textContent = 'Ậ ỗ ữ'
    return button.scrollHeight > button.clientHeight
  })()`)
  expect(clipped).toBe(false)
  await context.close()
})
