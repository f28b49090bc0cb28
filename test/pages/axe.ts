import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
export const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 900 }

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
export async function expectAccessible(page: Page): Promise<void> {
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

/** By how much the page is wider than the screen. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - innerWidth')
}
