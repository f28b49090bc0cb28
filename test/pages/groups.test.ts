import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { consoleFiles, createWorkbookWriter, memberHasherOf } from '#engines'
import type { HashedGroups } from '#observe'
import { expectAccessible, overflow, phone } from './axe.ts'
import { pageIn, startBrowser, startSite } from './browser.ts'
import { handmadeGroups } from './groupFacts.ts'
import { emptyApp, handmadeApp } from './handmadeApp.ts'

const taken: unknown[] = []
const groups = handmadeGroups(taken)
let browser: Browser
let site: Awaited<ReturnType<typeof startSite>>
let empty: Awaited<ReturnType<typeof startSite>>
beforeAll(async () => {
  const files = consoleFiles(() => undefined)
  ;[browser, site, empty] = await Promise.all([
    startBrowser(),
    startSite({ ...handmadeApp(), groups }, { console: () => files }),
    startSite(emptyApp()),
  ])
})
afterAll(async () => {
  await Promise.all([browser.close(), site.close(), empty.close()])
  expect([...site.broken, ...empty.broken]).toEqual([])
})
const session = { cookie: 'subtract-session=desk' }
const ours = { ...session, 'sec-fetch-site': 'same-origin' }

async function signedIn(lang: 'zh' | 'en', viewport = phone) {
  const opened = await pageIn(browser, lang, { viewport, timezoneId: 'Asia/Shanghai' })
  await opened.context.addCookies([{ name: 'subtract-session', value: 'desk', url: site.address }])
  return opened
}

const passphrase = '防汛 骆驼 铅笔 豆腐 一二三四五六七'
const people = Array.from({ length: 7 }, (_, at) => `欧阳测试${at}`)
const list = `群名称,主办单位,姓名\n${people.map((name) => `防汛值守群,石桥镇,${name}`).join('\n')}\n`
const chat = people
  .map((name, at) => `2026-11-16 0${at + 1}:12:33 ${name}\n绝密的话，收到请回复\n`)
  .join('\n')
const chosen = [
  { name: '成员.csv', mimeType: 'text/csv', buffer: Buffer.from(list) },
  { name: '防汛值守群.txt', mimeType: 'text/plain', buffer: Buffer.from(chat) },
]

/** Stands between a browser and the site, and writes down every byte that the browser sends. */
async function recorder() {
  const sent: Buffer[] = []
  const { port } = new URL(site.address)
  const server = createServer((browserSide) => {
    const siteSide = connect(Number(port), '127.0.0.1')
    browserSide.on('data', (bytes: Buffer) => {
      sent.push(bytes)
      siteSide.write(bytes)
    })
    siteSide.pipe(browserSide)
    for (const side of [browserSide, siteSide]) {
      side.on('error', () => undefined)
      side.on('close', () => [browserSide, siteSide].forEach((one) => one.destroy()))
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { address, sent: () => Buffer.concat(sent).toString(), close: () => server.close() }
}

test('a list and a chat are hashed in the browser; what is shown is what is sent, and no name is in it', async () => {
  const { address, sent, close } = await recorder()
  const { context, page } = await signedIn('zh')
  await page.goto(`${address}/groups/import`)
  await page.setInputFiles('#group-files', chosen)
  await page.click('[data-busy]')
  await page.getByText('输入口令，或选密钥文件。').waitFor()
  await page.fill('#passphrase', '太短')
  await page.click('[data-busy]')
  await page.getByText(/口令太短/).waitFor()
  await page.fill('#passphrase', passphrase)
  await page.click('[data-busy]')
  await page.locator('[data-send-now]').waitFor()
  expect(await page.locator('[data-told]').innerText()).toMatch(/1 个群、7 个成员、7 条消息/)
  expect(await overflow(page)).toBe(0)
  await expectAccessible(page)
  const shown = await page.locator('[data-whole]').textContent()
  await page.click('[data-send-now]')
  await page.getByRole('heading', { name: '已收下' }).waitFor()
  const [document] = taken.splice(0) as [HashedGroups]
  expect(JSON.parse(shown ?? '')).toEqual(document)
  const hasher = await memberHasherOf.ofPassphrase(passphrase.normalize('NFKC'))
  expect(document.keyId).toBe(hasher.keyId)
  expect(document.groups).toMatchObject([
    {
      name: '防汛值守群',
      members: people.map((name) => hasher.hashOf(`name:${name}`)).toSorted(),
      weeks: [{ week: '2026-11-16', messages: 7, active: 7, replyDemands: 7, offHours: 7 }],
    },
  ])
  const left = sent()
  expect(left).toContain(document.groups[0]?.members?.[0])
  for (const secret of [...people, '绝密的话', '骆驼', encodeURIComponent('欧阳')]) {
    expect(left).not.toContain(secret)
  }
  await expectAccessible(page)
  await context.close()
  close()
}, 60_000)

test('a workbook is read in the browser too, with a key file in the place of a passphrase', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'subtract-groups-'))
  const file = join(folder, '成员.xlsx')
  const headings = ['群名称', '姓名', '手机号'].map((text) => ({ text, width: 20 }))
  const rows = people.map((name, at) => [
    at === 0 ? '防汛群' : undefined,
    name,
    13_800_000_000 + at,
  ])
  await createWorkbookWriter().write(file, [{ name: '成员', headings, rows }])
  const { context, page } = await signedIn('en', { width: 1280, height: 900 })
  await page.goto(`${site.address}/groups/import`)
  await page.setInputFiles('#group-files', file)
  const key = 'A'.repeat(43)
  const written = {
    name: 'k',
    mimeType: 'text/plain',
    buffer: Buffer.from(`subtract-groups-key-1:${key}\n`),
  }
  await page.setInputFiles('#key-file', written)
  await page.click('[data-busy]')
  await page.locator('[data-send-now]').waitFor()
  const shown = await page.locator('[data-whole]').textContent()
  const hasher = memberHasherOf.ofKey(key)
  const members = people
    .map((_name, at) => hasher.hashOf(`number:${13_800_000_000 + at}`))
    .toSorted()
  expect(JSON.parse(shown ?? '')).toMatchObject({ keyId: hasher.keyId, groups: [{ members }] })
  await page.fill('#from', '09:00')
  await page.locator('[data-send-now]').waitFor({ state: 'hidden' })
  const words = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('words') }
  await page.setInputFiles('#group-files', words)
  await page.click('[data-busy]')
  await page.getByText(/a[.]txt is no export that is known/).waitFor()
  await context.close()
  rmSync(folder, { recursive: true })
}, 60_000)

test('the page works without scripts: a hashed file is sent, and everything else is refused and told so', async () => {
  const { context, page } = await pageIn(browser, 'en', { javaScriptEnabled: false })
  await context.addCookies([{ name: 'subtract-session', value: 'desk', url: site.address }])
  const send = async (text: string) => {
    await page.goto(`${site.address}/groups/import`)
    const file = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) }
    await page.setInputFiles('#hashed', file)
    await page.getByRole('button', { name: 'Send this file' }).click()
    return page.locator('main').innerText()
  }
  const good = { format: 'subtract-groups-1', keyId: '0123456789ab', asOf: '2026-11-22' }
  const group = { name: '防汛值守群', members: [`${'A'.repeat(21)}A`] }
  const done = await send(JSON.stringify({ ...good, groups: [group] }))
  expect(done).toMatch(/0 groups were taken, 1 were not[\s\S]*not in the register/)
  expect(await send(list)).toMatch(/no hashed file/)
  const raw = { ...group, members: ['欧阳测试0'] }
  expect(await send(JSON.stringify({ ...good, groups: [raw] }))).toMatch(/are not hashed/)
  expect(await send(JSON.stringify({ ...good, keyId: '000000000000', groups: [] }))).toMatch(
    /The keys differ/,
  )
  await page.goto(`${site.address}/groups/import`)
  await page.getByRole('button', { name: 'Send this file' }).click()
  expect(await page.locator('main').innerText()).toMatch(/No file is chosen/)
  await context.close()
})

test('the API takes hashes and figures, and nothing that looks like a name or a number', async () => {
  const good = { format: 'subtract-groups-1', keyId: '0123456789ab', asOf: '2026-11-22' }
  const send = (group: object, headers: Record<string, string> = ours) =>
    site.server.inject({
      method: 'POST',
      url: '/api/groups',
      headers,
      payload: { ...good, groups: [{ name: '2023年防汛值守群', ...group }] },
    })
  const done = await send({ members: [`${'A'.repeat(21)}Q`] })
  expect([done.statusCode, done.json()]).toMatchObject([200, { outcomes: [{ type: 'taken' }] }])
  for (const members of [['欧阳测试0'], ['13800000000'], ['zhangsan@example.cn']]) {
    const refused = await send({ members })
    expect([refused.statusCode, refused.json()]).toMatchObject([
      422,
      { type: 'urn:subtract:problem:members-not-hashed' },
    ])
    expect(refused.body).not.toContain(members[0])
  }
  for (const more of [{ phone: '1' }, { owner: '张三' }, { weeks: [{}] }, { members: 'all' }]) {
    expect([400, 422]).toContain((await send(more)).statusCode)
  }
  expect((await send({}, {})).statusCode).toBe(401)
  const told = await site.server.inject('/api/tools/T-00000003/group')
  expect(told.json()).toMatchObject({ pairs: [{ shared: 44 }, {}, {}] })
  const app = await site.server.inject('/api/tools/T-00000001/group')
  expect(app.json()).toEqual({ weeks: [], pairs: [] })
  expect((await site.server.inject('/api/tools/T-00009999/group')).statusCode).toBe(404)
  const listed = await site.server.inject('/api/groups?sign=doubled')
  expect(listed.json()).toMatchObject({ total: 5, dormantDays: 30 })
})

test('the list and the page of a group say what is known, on a phone too', async () => {
  const { context, page } = await signedIn('zh')
  await page.goto(`${site.address}/groups?sign=dead`)
  expect(await page.locator('main').innerText()).toMatch(/超过 30 天没有消息/)
  await page.goto(`${site.address}/tools/T-00000003`)
  const part = page.locator('section[aria-labelledby="group"]')
  expect(await part.innerText()).toMatch(/每个成员每周收到 \d+ 条消息，其中 31% 在非工作时间/)
  await part.locator('summary').click()
  expect(await overflow(page)).toBe(0)
  await expectAccessible(page)
  await page.goto(`${empty.address}/groups`)
  expect(await page.locator('main').innerText()).toMatch(/这里会列出工作群组/)
  await context.close()
}, 60_000)
