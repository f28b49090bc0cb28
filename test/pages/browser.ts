import { type Browser, type BrowserContext, type Page, chromium } from 'playwright-core'
import { createHttp, type HttpOptions, type WebApp } from '#http'

const usual = '/usr/bin/chromium'
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** A real browser, the one the test run found on this machine. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['TEST_CHROMIUM'] ?? usual, args: flags })
}

/** A server over these use cases, on a port that is free; defects fail the test that caused them. */
export async function startSite(app: WebApp, options: Partial<HttpOptions> = {}) {
  const broken: unknown[] = []
  const server = createHttp(app, {
    lang: 'zh',
    importAllowed: true,
    onBroken: (error) => broken.push(error),
    ...options,
  })
  const address = await server.listen({ port: 0, host: '127.0.0.1' })
  return { address, broken, server, close: () => server.close() }
}

/** A page of somebody whose browser wishes for that language. */
export async function pageIn(
  browser: Browser,
  lang: 'zh' | 'vi' | 'en',
  more: Parameters<Browser['newContext']>[0] = {},
): Promise<{ readonly page: Page; readonly context: BrowserContext }> {
  const context = await browser.newContext({
    locale: lang === 'zh' ? 'zh-CN' : lang,
    viewport: { width: 1280, height: 900 },
    ...more,
  })
  return { context, page: await context.newPage() }
}

export const publicPaths = [
  '/',
  '/tools',
  '/tools?text=no-such-tool',
  '/tools/T-00000001',
  '/tools/T-00000004',
  '/overlaps',
  '/overlaps/T-00000001/T-00000002',
  '/plan',
  '/read',
  '/texts',
  '/texts/X-00000001',
  '/plan?keep=T-00000001&price-yuan=0.03',
  '/plan?price-yuan=free',
  '/plan?end=T-00000006',
  '/plan/staying',
  '/plan/firm',
  '/plan/compare?s1=-&s2=keep:T-00000001',
  '/groups',
  '/groups?sign=doubled',
  '/ledger',
  '/ledger/4',
  '/offices',
  '/regions',
  '/offices/O-00000001',
  '/rulebook',
  '/data-items?subject=household',
  '/data-items?text=no-such-datum',
  '/import',
  '/help',
  '/decisions',
  '/closed',
  '/gone/T-00000001?stay=1',
  '/certificates/62072220260007',
  '/certificates/no-such-number',
  '/rate',
  '/rate/1',
  '/rate/T-00000004',
  '/rate/receipt/ZZZZ-ZZZZ-ZZZZ-ZZZZ',
  '/rate/receipt/no-such-code',
  '/tools/T-00000001/poster',
  '/sign-in',
  '/welcome/good',
  '/welcome/used',
  '/report-burden',
  '/report-burden/7K3Q9-F2M4A-00000-ZZZZZ',
  '/no-such-page',
] as const
