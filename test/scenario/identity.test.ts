import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import Provider from 'oidc-provider'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageIn, startBrowser } from '../pages/browser.ts'
import { type Running, start, temporaryFolder } from '../support/program.ts'

const severalMinutesMs = 300_000
const [forbidden, unauthorised, unavailable] = [403, 401, 503]
const clientSecret = 'a secret of the house'
const provider = createServer()
let server: Running
let browser: Browser
let address: string
let invitation: string

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

beforeAll(async () => {
  const port = await freePort()
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`
  const oidc = new Provider(issuer, {
    clients: [
      {
        client_id: 'subtract',
        client_secret: clientSecret,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [`http://localhost:${port}/sign-in/oidc/back`],
      },
    ],
    pkce: { required: () => true },
    cookies: { keys: ['a key of the provider'] },
  })
  provider.on('request', oidc.callback())
  server = start(['serve', '--example'], {
    PORT: String(port),
    SUBTRACT_DATA_DIR: join(temporaryFolder(), 'data'),
    SUBTRACT_DURABILITY: 'fast',
    SUBTRACT_LANG: 'zh',
    SUBTRACT_OIDC_ISSUER: issuer,
    SUBTRACT_OIDC_CLIENT_ID: 'subtract',
    SUBTRACT_OIDC_CLIENT_SECRET: clientSecret,
    SUBTRACT_OIDC_NAME: '县统一认证',
  })
  address = (await server.says(/请用浏览器打开：(http:\S+)/))[1] ?? ''
  invitation = (await server.says(/welcome\/(\S+)/))[1] ?? ''
  browser = await startBrowser()
}, severalMinutesMs)
afterAll(async () => {
  server.child.kill('SIGKILL')
  await browser.close()
  await new Promise((resolve) => {
    provider.closeAllConnections()
    provider.close(resolve)
  })
})

/** What a person does at the provider: say who they are, and agree. */
async function vouchFor(page: Page, login: string): Promise<void> {
  await page.click('a:has-text("用县统一认证登录")')
  await page.fill('[name="login"]', login)
  await page.fill('[name="password"]', 'whatever the provider asks')
  await page.click('[type="submit"]')
  await page.click('[type="submit"]')
}

test(
  'an invitation binds an account to an identity, which alone opens it from then on',
  async () => {
    const first = await pageIn(browser, 'zh')
    await first.page.goto(`${address}welcome/${invitation}`)
    await vouchFor(first.page, 'li-si')
    await first.page.waitForURL(/\/cases$/)
    await first.page.click('button:has-text("退出登录")')
    await first.context.close()

    const again = await pageIn(browser, 'zh')
    await again.page.goto(`${address}sign-in?next=/accounts`)
    await vouchFor(again.page, 'li-si')
    await again.page.waitForURL(/\/accounts$/)
    expect(await again.page.locator('main').innerText()).toContain('统一身份认证')
    const cookies = await again.context.cookies()
    expect(cookies.some(({ name, value }) => name === 'subtract-quest' && value !== '')).toBe(false)
    await again.context.close()

    const stranger = await pageIn(browser, 'zh')
    await stranger.page.goto(`${address}sign-in`)
    await vouchFor(stranger.page, 'wang-wu')
    await stranger.page.waitForURL(/oidc\/back/)
    const said = await stranger.page.locator('main').innerText()
    expect(said).toContain('这里没有绑定的账号')
    await stranger.context.close()
  },
  severalMinutesMs,
)

test('an invitation that was used leads nobody in', async () => {
  const { page, context } = await pageIn(browser, 'zh')
  await page.goto(`${address}sign-in/oidc?invitation=${invitation}`)
  await page.fill('[name="login"]', 'zhao-liu')
  await page.fill('[name="password"]', 'whatever')
  await page.click('[type="submit"]')
  await page.click('[type="submit"]')
  await page.waitForURL(/oidc\/back/)
  expect(await page.locator('main').innerText()).toContain('已经用过或过期')
  await context.close()
})

test('an answer that this browser did not ask for is nobody’s sign-in, and leads to no other site', async () => {
  const forged = await fetch(`${address}sign-in/oidc/back?code=stolen&state=guessed`, {
    redirect: 'manual',
  })
  expect(forged.status).toBe(unauthorised)
  const begun = await fetch(`${address}sign-in/oidc?next=//evil.example`, { redirect: 'manual' })
  const [quest = ''] = begun.headers.getSetCookie()
  const kept = JSON.parse(
    Buffer.from(/quest=([^;]+)/.exec(quest)?.[1] ?? '', 'base64url').toString(),
  )
  expect(kept.next).toBe('/cases')
  expect(quest).toContain('HttpOnly')
  const other = await fetch(`${address}sign-in/oidc/back?code=stolen&state=guessed`, {
    redirect: 'manual',
    headers: { cookie: quest.split(';')[0] ?? '' },
  })
  expect(other.status).toBe(unauthorised)
  expect(await other.text()).toContain('请重新登录')
  expect([forbidden, unavailable]).not.toContain(other.status)
})

test('a provider that does not answer is told, and the password still opens the door', async () => {
  const silent = start(['serve'], {
    PORT: '0',
    SUBTRACT_DATA_DIR: join(temporaryFolder(), 'data'),
    SUBTRACT_DURABILITY: 'fast',
    SUBTRACT_LANG: 'en',
    SUBTRACT_OIDC_ISSUER: `http://127.0.0.1:${await freePort()}`,
    SUBTRACT_OIDC_CLIENT_ID: 'subtract',
    SUBTRACT_OIDC_CLIENT_SECRET: clientSecret,
  })
  try {
    const at = (await silent.says(/Open in a browser: (http:\S+)/))[1] ?? ''
    const answer = await fetch(`${at}sign-in/oidc`, { redirect: 'manual' })
    expect(answer.status).toBe(unavailable)
    const page = await answer.text()
    expect(page).toContain('does not answer')
    expect(page).toContain('name="password"')
  } finally {
    silent.child.kill('SIGKILL')
  }
})
