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
export async function expectAccessible(page: Page, schemes: Schemes = 'light and dark') {
  expect(await accessFaults(page, schemes)).toEqual([])
}

/** Colours and targets are the same in every language: a second one is looked at wide, and measured on the phone. */
type Schemes = 'light and dark' | 'light'

/** The same, told instead of expected. */
export async function accessFaults(
  page: Page,
  schemes: Schemes = 'light and dark',
): Promise<readonly string[]> {
  const found: string[] = []
  const look = async (where: string, only?: readonly string[]) => {
    for (const one of await violations(page, only)) found.push(`${where}: ${one}`)
  }
  await page.setViewportSize(desk)
  await look('wide')
  if (schemes === 'light and dark') {
    await inColours(page, 'dark')
    await look('dark', ['color-contrast'])
    await page.setViewportSize(phone)
    await look('dark phone', ['color-contrast'])
    await inColours(page, 'light')
    await look('phone', layoutRules)
  }
  await page.setViewportSize(phone)
  const wider = await overflow(page)
  return wider > 0 ? [...found, `${wider} px wider than the phone`] : found
}

/** The scheme is changed, and a page that draws itself by script has followed. */
async function inColours(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  const shown = page.locator('html[data-scheme]')
  if ((await shown.count()) > 0) await page.locator(`html[data-scheme="${colorScheme}"]`).waitFor()
}

/** By how much the page is wider than the screen. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - innerWidth')
}
