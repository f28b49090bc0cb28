import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageIn, startBrowser } from '../pages/browser.ts'
import { establish, filingNumber, firstDay, goLive, lastDay } from '../support/cycle.ts'
import { type CyclePeople, cyclePeople } from '../support/cyclePeople.ts'
import { type Running, run, start, temporaryFolder } from '../support/program.ts'

const folder = temporaryFolder()
const settings = {
  PORT: '0',
  SUBTRACT_DATA_DIR: join(folder, 'data'),
  SUBTRACT_DURABILITY: 'fast',
  SUBTRACT_LANG: 'zh',
}
const severalMinutesMs = 300_000
const password = 'a long enough sentence'
let server: Running
let address: string
let browser: Browser

async function startOn(day: string): Promise<void> {
  server = start(['serve', '--example'], { ...settings, SUBTRACT_TODAY: day })
  address = (await server.says(/请用浏览器打开：(http:\S+)/))[1] ?? ''
}

beforeAll(async () => {
  browser = await startBrowser()
  await startOn(firstDay)
  const [, token = ''] = await server.says(/welcome\/(\S+)/)
  await cyclePeople(() => address, token)
}, severalMinutesMs)
afterAll(async () => {
  server.child.kill('SIGKILL')
  await browser.close()
})

type Answers = Readonly<Record<string, string | readonly string[]>>

/** One person at a browser of their own, who signs in as people do. */
async function sitDown(name: keyof CyclePeople): Promise<Page> {
  const { page } = await pageIn(browser, 'zh')
  await page.goto(`${address}sign-in`)
  await page.fill('#name', name)
  await page.fill('#password', password)
  await page.click('main button')
  await page.waitForURL(/\/cases$/)
  return page
}
async function fill(page: Page, answers: Answers): Promise<void> {
  for (const [name, value] of Object.entries(answers)) {
    const box = page.locator(`form.step [name="${name}"]`)
    const kind = await box.first().evaluate((element) => (element as HTMLInputElement).type)
    if (kind === 'hidden') continue
    if (kind === 'radio' || kind === 'checkbox') {
      for (const one of [value].flat()) await page.check(`[name="${name}"][value="${one}"]`)
    } else if (kind === 'select-one') await box.selectOption(value as string)
    else await box.fill([value].flat().join('\n'))
  }
}
/** Take a step as a person does: open the case, choose the step, fill in its form, send it. Says where the case then stands. */
async function take(page: Page, id: string, step: string, answers: Answers = {}): Promise<string> {
  await page.goto(`${address}cases/${id}?step=${step}`)
  await fill(page, answers)
  await page.click('form.step .button--primary')
  await page.waitForURL(new RegExp(`done=${step}$`))
  return page.locator('.lead').innerText()
}
async function open(page: Page, query: string, answers: Answers): Promise<string> {
  await page.goto(`${address}cases/new?${query}`)
  await fill(page, answers)
  await page.click('form.step .button--primary')
  await page.waitForURL(/\/cases\/C-.*done=/)
  return /C-\w{8}/.exec(page.url())?.[0] ?? ''
}

// One story: each step stands on the one before.
test(
  'people with browsers take one mini program through its whole life',
  async () => {
    const [sponsor, clerk, reviewer, decider] = [
      await sitDown('sponsor'),
      await sitDown('clerk'),
      await sitDown('reviewer'),
      await sitDown('decider'),
    ]
    const proposed = await open(sponsor, 'kind=filing&approval=establish', establish)
    await reviewer.goto(`${address}cases`)
    await reviewer.click(`text=${establish.name}`)
    expect(await reviewer.locator('[data-gate]').innerText()).toContain('青禾养老通')
    expect(await take(reviewer, proposed, 'accept-as-complete')).toContain('材料审核')
    expect(await take(decider, proposed, 'file', { 'test-result': '同意' })).toContain('已备案')
    const link = await decider.locator('dl a[href*="/tools/T-"]').first().getAttribute('href')
    const tool = /T-\w{8}/.exec(link ?? '')?.[0] ?? ''

    const live = await open(sponsor, `kind=filing&approval=go-live&tool=${tool}`, goLive)
    await take(reviewer, live, 'accept-as-complete')
    await take(decider, live, 'file', { 'test-result': '通过', number: filingNumber })
    const { page: visitor } = await pageIn(browser, 'zh')
    await visitor.goto(`${address}certificates/${filingNumber}`)
    expect(await visitor.locator('main').innerText()).toContain(establish.name)

    const told = { findings: ['APP-17 低使用率'], evidence: ['近三个月月活不足 5%'] }
    const finding = await open(clerk, `kind=finding&tool=${tool}`, told)
    await take(sponsor, finding, 'answer', { statement: '使用的人少' })
    await visitor.goto(`${address}tools?text=${encodeURIComponent('颐养青禾')}`)
    const heirLink = await visitor.locator('tbody a').first().getAttribute('href')
    const heir = /T-\w{8}/.exec(heirLink ?? '')?.[0] ?? ''
    const decision = { outcome: 'merge', into: heir, grounds: 'APP-17', authority: '县政府' }
    expect(await take(decider, finding, 'decide', decision)).toContain('已决定')
    await take(clerk, finding, 'order', { duty: '并入颐养青禾', 'due-on': '2027-01-29' })
    await visitor.goto(`${address}decisions`)
    expect(await visitor.locator('main').innerText()).toContain('县政府')

    const plan = { grounds: '决定并入', successors: heir, decision: finding }
    const ending = await open(clerk, `kind=retirement&tool=${tool}`, plan)
    await sponsor.goto(`${address}cases/${ending}`)
    const owed = (await sponsor.locator('[name$=".where"]').count()) - 1
    const proofs = Array.from({ length: owed }, (_, at) => [
      [`proofs.${at}.where`, '颐养青禾'],
      [`proofs.${at}.tried`, '试办三件'],
    ])
    await take(sponsor, ending, 'prove', Object.fromEntries(proofs.flat()) as Answers)
    await take(reviewer, ending, 'accept-proof', { seen: '逐项试过' })
    const notice = { announcement: '将停止服务', channels: ['首页'], 'ends-on': '2026-12-31' }
    await take(sponsor, ending, 'announce', notice)
    await take(sponsor, ending, 'hand-over', { 'people-moved': '12', 'records-moved': '340' })

    server.child.kill('SIGTERM')
    await server.ended
    await startOn(lastDay)
    const owner = await sitDown('sponsor')
    await take(owner, ending, 'take-offline', { 'address-answer': 'page' })
    const settled = {
      'data-ends.0.what': '预约记录',
      'data-ends.0.end': 'archived',
      'data-ends.0.by-rule': '档案法',
      'accounts-cancelled': 'yes',
    }
    await take(owner, ending, 'settle-data', settled)
    await take(owner, ending, 'report', { report: '已下线' })
    const closing = await sitDown('reviewer')
    expect(await take(closing, ending, 'close', { seen: '已核' })).toContain('已注销')

    await visitor.goto(`${address}gone/${tool}`)
    expect(await visitor.locator('h1').innerText()).toContain('已停止使用')
    expect(await visitor.locator('main').innerText()).toContain('颐养青禾')
    const [file] = await Promise.all([
      visitor.waitForEvent('download'),
      visitor.goto(`${address}ledger`).then(() => visitor.click('a[download]')),
    ])
    const saved = join(folder, 'ledger.jsonl')
    await file.saveAs(saved)
    const verified = await run(['verify', saved], settings)
    expect(verified.code, verified.err).toBe(0)
  },
  severalMinutesMs,
)
