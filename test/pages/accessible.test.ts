import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageIn, publicPaths, startBrowser, startSite } from './browser.ts'
import { emptyApp, handmadeApp } from './handmadeApp.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 900 }
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

type AxeResult = { violations: readonly { id: string; nodes: readonly { html: string }[] }[] }

/** What axe finds, rule and place. Our own policy forbids inline script, so axe is handed in by the browser itself. */
async function violations(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  const known = await page.evaluate('typeof axe')
  if (known === 'undefined') await page.evaluate(axe)
  const options = only ? { runOnly: { type: 'rule', values: only } } : {}
  const result: AxeResult = await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** What the width of a screen can break, beside what the rules say of the markup. */
const layoutRules = [
  'color-contrast',
  'target-size',
  'scrollable-region-focusable',
  'link-in-text-block',
  'aria-hidden-focus',
]

/** Wide by every rule, narrow by those that layout can break, dark by the one that darkness can break. */
async function expectAccessible(page: Page): Promise<void> {
  await page.setViewportSize(desk)
  expect(await violations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, ['color-contrast'])).toEqual([])
  await page.setViewportSize(phone)
  expect(await violations(page, ['color-contrast'])).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await violations(page, layoutRules)).toEqual([])
  expect(await overflow(page)).toBeLessThanOrEqual(0)
}

function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - innerWidth')
}

test.each(['zh', 'en'] as const)(
  'no public page has anything that axe objects to, in %s, light and dark, wide and narrow',
  async (lang) => {
    const { context, page } = await pageIn(browser, lang)
    for (const path of publicPaths) {
      await page.goto(site.address + path)
      await expectAccessible(page)
    }
    await page.goto(`${site.address}/import`)
    await page.setInputFiles('#files', someCsv)
    await page.waitForURL(/\/import\/.+/)
    await expectAccessible(page)
    await page.goto(`${empty.address}/`)
    await expectAccessible(page)
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
