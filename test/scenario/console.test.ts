import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessFaults, phone } from '../pages/axe.ts'
import { pageIn, startBrowser } from '../pages/browser.ts'
import { type ConsoleDesk, consoleDesk } from '../support/consoleDesk.ts'
import { establish } from '../support/cycle.ts'
import type { CyclePeople } from '../support/cyclePeople.ts'

const severalMinutesMs = 300_000
const password = 'a long enough sentence'
/** Pictures of every screen are made for whoever wants to look at them: nothing compares them, and they take their time. */
const pictures = process.env['TEST_PICTURES']
let desk: ConsoleDesk
let browser: Browser

beforeAll(async () => {
  browser = await startBrowser()
  desk = await consoleDesk()
}, severalMinutesMs)
afterAll(async () => {
  desk.stop()
  await browser.close()
})

type Seat = { readonly page: Page; readonly wrong: string[] }

/** One person at a browser of their own. What breaks or is forbidden on their screens is kept. */
async function sitDown(name: keyof CyclePeople, lang: 'zh' | 'vi' | 'en' = 'zh'): Promise<Seat> {
  const { page } = await pageIn(browser, lang)
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text())
  })
  await page.goto(`${desk.address}sign-in?next=/console`)
  await page.fill('#name', name)
  await page.fill('#password', password)
  await page.click('main button')
  await page.waitForURL(/\/console$/)
  return { page, wrong }
}

async function see(page: Page, path: string): Promise<void> {
  await page.goto(`${desk.address}console${path}`)
  await page.waitForSelector('h1')
  const waiting = page.locator('.ant-skeleton, .ant-spin-spinning')
  await expect.poll(() => waiting.count()).toBe(0)
}

async function picture(page: Page, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}

const screens = (): Readonly<Record<string, string>> => ({
  work: '',
  register: '/register',
  'register-filtered': '/register?kind=group&outcome=retire',
  'register-none': '/register?text=no-such-tool',
  'register-drawer': `/register?open=${desk.tool}`,
  tool: `/register/${desk.tool}`,
  filings: '/filings',
  filing: `/cases/${desk.cases.filing}`,
  'new-filing': '/cases/new?kind=filing',
  'new-establish': '/cases/new?kind=filing&approval=establish',
  'new-finding': `/cases/new?kind=finding&tool=${desk.tool}`,
  gaps: '/observe/gaps',
  campaigns: '/observe/campaigns',
  campaign: `/cases/${desk.cases.campaign}`,
  'new-campaign': '/cases/new?kind=campaign',
  inspection: `/cases/${desk.cases.inspection}`,
  findings: '/evaluate/findings',
  overlaps: '/evaluate/overlaps',
  rulebook: '/evaluate/rulebook?rule=APP-17',
  limit: '/evaluate/rulebook?limit=APP-17.low-share',
  plan: '/decide/plan',
  hearings: '/decide/hearings',
  hearing: `/cases/${desk.cases.finding}`,
  decisions: '/decide/decisions',
  orders: '/act/orders',
  order: `/cases/${desk.cases.order}`,
  retirements: '/act/retirements',
  retirement: `/cases/${desk.cases.retirement}`,
  overview: '/watch/overview',
  closed: '/watch/closed',
  public: '/serve/public',
  'not-here': '/no/such/screen',
  'no-such-case': '/cases/C-00000999',
})

/** How many tables have to be moved sideways to be read. */
const tablesToMove = `[...document.querySelectorAll('.ant-table-content')].filter(
  (table) => table.scrollWidth > table.clientWidth + 1,
).length`

test(
  'every screen is accessible wide, narrow and dark, breaks nothing and fits a phone',
  async () => {
    const { page, wrong } = await sitDown('clerk')
    const faults: string[] = []
    for (const [name, path] of Object.entries(screens())) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await see(page, path)
      await picture(page, `${name}`)
      for (const fault of await accessFaults(page)) faults.push(`${name}: ${fault}`)
      await page.setViewportSize(phone)
      await picture(page, `${name}-phone`)
      const sideways: number = await page.evaluate(tablesToMove)
      if (sideways > 0) faults.push(`${name}: ${sideways} tables are wider than a phone`)
    }
    expect(faults).toEqual([])
    expect(wrong.filter((line) => !line.includes('404'))).toEqual([])
  },
  severalMinutesMs,
)

test(
  'every screen speaks Vietnamese and English without a word of another language left in its frame',
  async () => {
    for (const lang of ['vi', 'en'] as const) {
      const { page, wrong } = await sitDown('clerk', lang)
      for (const [name, path] of Object.entries(screens())) {
        await see(page, path)
        await picture(page, `${name}-${lang}`)
        const frame = await page.locator('h1, h2, th, nav a, button').allInnerTexts()
        const known = await page.locator('main h1').first().innerText()
        const foreign = frame.filter((text) => /[\u4e00-\u9fff]/.test(text) && text !== known)
        const ours = foreign.filter((text) => !/减法|中文|青禾|乐龄/.test(text))
        expect(ours, `${name} in ${lang}`).toEqual([])
      }
      expect(wrong.filter((line) => !line.includes('404'))).toEqual([])
    }
  },
  severalMinutesMs,
)

test(
  'a sponsor sees look-alikes while typing, is told what is missing at its field, and files in the console',
  async () => {
    const { page } = await sitDown('sponsor')
    await see(page, '/cases/new?kind=filing&approval=establish')
    await page.getByLabel('名称').fill('乐龄青禾二期')
    await page.getByLabel('主要功能').fill(establish.functions.join('\n'))
    await page.waitForSelector('aside >> text=青禾养老通')
    await page.click('button:has-text("提交申请")')
    await page.waitForSelector('[role="alert"] >> text=没有填写')
    expect(await page.getByLabel('名称').inputValue()).toBe('乐龄青禾二期')
    await page.reload()
    await page.waitForSelector('h1')
    expect(await page.getByLabel('名称').inputValue()).toBe('乐龄青禾二期')
  },
  severalMinutesMs,
)

test(
  'a decider takes a step from the keyboard search to its end, and whoever comes second is told',
  async () => {
    const { page } = await sitDown('decider')
    const { page: second } = await sitDown('decider')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill(desk.cases.finding)
    await page.waitForSelector(`.found >> text=${desk.cases.finding}`)
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(desk.cases.finding))
    await see(second, `/cases/${desk.cases.finding}?step=dismiss`)
    await page.locator('.choices >> text=撤销问题').click()
    await page.getByLabel('理由和依据').fill('对象不同')
    await page.getByLabel('决定机关').fill('青禾县数字办')
    await page.click('form button:has-text("撤销问题")')
    await page.waitForSelector('[role="status"] >> text=已办理')
    await second.getByLabel('理由和依据').fill('写到一半')
    await second.getByLabel('决定机关').fill('青禾县数字办')
    await second.click('form button:has-text("撤销问题")')
    await second.waitForSelector('text=已撤销')
  },
  severalMinutesMs,
)

test(
  'a decider sees what another number would change before it can be saved, and it holds from then on',
  async () => {
    const { page } = await sitDown('decider')
    await see(page, '/evaluate/rulebook?limit=APP-17.dormant-after')
    await page.click('button:has-text("试算影响")')
    await page.waitForSelector('form >> text=应为不小于 0 的整数')
    await page.getByLabel('改为').fill('10000')
    await page.getByRole('textbox', { name: '依据' }).fill('县数字办会议纪要')
    expect(await page.locator('button:has-text("保存")').count()).toBe(0)
    await page.click('button:has-text("试算影响")')
    await page.waitForSelector('[role="status"] >> text=个工具中')
    await picture(page, 'effect')
    expect(await accessFaults(page)).toEqual([])
    await page.click('button:has-text("保存")')
    await page.waitForSelector('text=已保存')
    await page.goto(`${desk.address}rulebook`)
    expect(await page.locator('main').innerText()).toContain('县数字办会议纪要')
    await page.goto(`${desk.address}ledger`)
    expect(await page.locator('main').innerText()).toContain('改为 10000')
  },
  severalMinutesMs,
)

test(
  'a sponsor answers what the register does not know, and the campaign shows how far it has come',
  async () => {
    const { page } = await sitDown('sponsor')
    await see(page, `/cases/${desk.cases.inspection}`)
    const boxes = page.locator('form input[id*="value"]')
    const count = await boxes.count()
    expect(count).toBeGreaterThan(0)
    await boxes.first().fill('说不清')
    await page.click('form button[type="submit"]')
    await page.waitForSelector('[role="alert"] >> text=看不懂：说不清')
    await boxes.first().fill('2026-10')
    await picture(page, 'reply')
    expect(await accessFaults(page)).toEqual([])
    await page.click('form button[type="submit"]')
    await page.waitForSelector('[role="status"] >> text=已办理')
    const { page: other } = await sitDown('auditor')
    await see(other, `/cases/${desk.cases.campaign}`)
    await other.waitForSelector('text=已答复 1 件')
    await other.getByLabel('抽查件数').fill('1')
    await other.click('form button[type="submit"]')
    await other.waitForSelector('[role="status"] >> text=已办理')
    expect(await other.locator('main').innerText()).toContain(desk.cases.inspection)
  },
  severalMinutesMs,
)

test(
  'anybody verifies the ledger in their own browser, and is told when it was changed',
  async () => {
    const { page } = await pageIn(browser, 'zh')
    const sent: string[] = []
    await page.goto(`${desk.address}ledger`)
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url())
    })
    const text = await (await fetch(`${desk.address}ledger/export`)).text()
    const give = async (content: string) => {
      const buffer = Buffer.from(content)
      const mimeType = 'application/jsonl'
      await page.locator('#verify-file').setInputFiles({ name: 'ledger.jsonl', mimeType, buffer })
      await page.click('form[data-verify] button')
    }
    await page.click('form[data-verify] button')
    await page.waitForSelector('[data-verified] >> text=请先选择文件')
    await give(text)
    await page.waitForSelector('[data-verified] >> text=一条不少，一字未改')
    expect(await page.locator('[data-verified]').innerText()).toContain('第一个密钥')
    expect(await accessFaults(page)).toEqual([])
    const lines = text.split('\n')
    await give([...lines.slice(0, 5), ...lines.slice(6)].join('\n'))
    await page.waitForSelector('[data-verified] >> text=存证台账不完整')
    await give(text.replace('"findings":', '"findings":1'))
    await page.waitForSelector('[data-verified] >> text=存证台账被改动过')
    await give(await (await fetch(`${desk.address}ledger/2/receipt`)).text())
    await page.waitForSelector('[data-verified] >> text=回执属实')
    expect(sent).toEqual([])
  },
  severalMinutesMs,
)
