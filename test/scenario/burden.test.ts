import { setTimeout as patience } from 'node:timers/promises'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, parseDay } from '#kernel'
import { expectAccessible, overflow, phone } from '../pages/axe.ts'
import { pageIn, startBrowser } from '../pages/browser.ts'
import { deskOf } from '../support/desk.ts'
import { type Running, run, start, temporaryFolder } from '../support/program.ts'
import { newDatabase, testKeyText } from '../support/stores.ts'

const fewMinutesMs = 180_000
const password = 'a long enough sentence'
const folder = temporaryFolder()
let database: Awaited<ReturnType<typeof newDatabase>>
let db: pg.Client
let server: Running
let browser: Browser
let address = ''
let accounts: readonly { readonly id: string; readonly name: string }[] = []
const settings = (more = {}) => ({
  PORT: '0',
  DATABASE_URL: database.place.databaseUrl,
  SUBTRACT_LEDGER_KEY: testKeyText,
  SUBTRACT_LOG: 'json',
  ...more,
})

const limitsSeenAfterMs = 2_500

beforeAll(async () => {
  ;[browser, database] = await Promise.all([startBrowser(), newDatabase()])
  server = start(['serve', '--example', '--lang', 'en'], settings())
  const [, welcome = ''] = await server.says(/(http:\S+\/welcome\/\S+)/)
  address = new URL('/', welcome).href
  db = new pg.Client({ connectionString: database.place.databaseUrl })
  await db.connect()
  // Three possible senders stand for ten, so that not ten people have to take their invitations.
  await db.query(`insert into own_limit values ('report-senders-least', 3, 'test', '2026-11-28')`)
  const admin = await deskOf(() => address, welcome.split('/').at(-1) ?? '', 'admin')
  type Office = { readonly id: string; readonly name: string }
  const [office] = await admin.get<readonly Office[]>('/api/offices')
  const duties = [{ role: 'reader', office: office?.id }]
  await db.query(`update office set level = 'township', region = '620722001'`)
  const invited = await Promise.all(
    ['anna', 'binh'].map(async (name) => {
      type Added = { readonly id: string; readonly token: string }
      const { body } = await admin.post<Added>('/api/accounts', { displayName: name, duties })
      await deskOf(() => address, body.token, name)
      return { id: body.id, name }
    }),
  )
  accounts = invited
  // A server sees another's change of a limit two seconds later.
  await patience(limitsSeenAfterMs)
}, fewMinutesMs)
afterAll(async () => {
  server.child.kill('SIGTERM')
  await server.ended
  await Promise.all([browser.close(), db.end()])
  await database.takeAway()
})

/** What went over the wire while somebody drew, as whoever runs the server could have seen it. */
type Seen = {
  readonly account: string
  readonly session: string
  readonly blinded: readonly string[]
  readonly signatures: readonly string[]
  readonly publicKey: string
}

async function signInAndDraw(name: string): Promise<{ readonly page: Page; readonly seen: Seen }> {
  const { page, context } = await pageIn(browser, 'zh', { viewport: phone, acceptDownloads: true })
  const offered = page.waitForResponse((answer) => isCall(answer.request(), 'GET'))
  const drawn = page.waitForResponse((answer) => isCall(answer.request(), 'POST'))
  await page.goto(`${address}sign-in?next=/report-burden`)
  await page.fill('#name', name)
  await page.fill('#password', password)
  await page.click('main button')
  await page.waitForSelector('[data-unnamed-choice]:not([hidden])')
  const answer = await drawn
  const cookies = await context.cookies()
  const { blinded } = answer.request().postDataJSON() as Pick<Seen, 'blinded'>
  const { signatures } = (await answer.json()) as Pick<Seen, 'signatures'>
  const { publicKey } = (await (await offered).json()) as Pick<Seen, 'publicKey'>
  const session = cookies.find((cookie) => cookie.name === 'subtract-session')?.value ?? ''
  const account = accounts.find((one) => one.name === name)?.id ?? ''
  return { page, seen: { account, session, blinded, signatures, publicKey } }
}

function isCall(request: { url(): string; method(): string }, method: string): boolean {
  return request.url().endsWith('/api/burden-tokens') && request.method() === method
}

/** Every row of every table, as text. */
async function dumped(): Promise<readonly { readonly table: string; readonly row: string }[]> {
  const tables = await db.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`,
  )
  const rows: { table: string; row: string }[] = []
  for (const { name } of tables.rows) {
    const found = await db.query<{ row: string }>(`select to_json(t)::text as row from ${name} t`)
    rows.push(...found.rows.map(({ row }) => ({ table: name, row })))
  }
  return rows
}

test(
  'two people draw, one reports in three taps on a phone; nothing tells which of them it was',
  async () => {
    const anna = await signInAndDraw('anna')
    const binh = await signInAndDraw('binh')
    const { page } = anna
    const calls: Record<string, string>[] = []
    page.on('request', (request) => {
      if (request.url().includes('/api/burden-reports')) {
        void request.allHeaders().then((headers) => calls.push(headers))
      }
    })

    // Who has drawn can send on another day, without signing in.
    await page.context().clearCookies({ name: 'subtract-session' })
    await page.goto(`${address}report-burden?tool=T-00000001`)
    await page.waitForSelector('[data-unnamed-choice]:not([hidden])')
    expect(await overflow(page)).toBe(0)
    await page.click('text=多头填报')
    await page.click('text=60 分钟')
    const request = page.waitForRequest(/api\/burden-reports/)
    await page.click('main form button')
    await page.waitForSelector('[data-receipt]:not([hidden])')
    type Spent = { readonly token: { readonly message: string; readonly signature: string } }
    const { token } = (await request).postDataJSON() as Spent
    const code = (await page.textContent('[data-receipt-code]')) ?? ''
    expect(code).toMatch(/^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/)
    await expectAccessible(page)
    expect(calls).not.toEqual([])
    for (const headers of calls) {
      expect(Object.keys(headers)).not.toContain('cookie')
      expect(Object.keys(headers)).not.toContain('authorization')
      expect(Object.keys(headers)).not.toContain('referer')
    }

    const receipt = join(folder, 'receipt.json')
    const saving = page.waitForEvent('download')
    await page.click('[data-receipt-file]')
    await (await saving).saveAs(receipt)
    const verified = await run(['verify', receipt, '--lang', 'en'])
    expect(verified).toMatchObject({ code: 0 })
    expect(verified.out).toContain('The promise is true')

    // The database: no value of either account, and of what either drew, is in or beside the report.
    const rows = await dumped()
    const reports = rows.filter(({ table }) => ['burden_report', 'spent_token'].includes(table))
    expect(reports).toHaveLength(2)
    const told = reports.map(({ row }) => row).join('\n')
    const everything = `${rows.map(({ row }) => row).join('\n')}\n${server.said()}`
    for (const seen of [anna.seen, binh.seen]) {
      const own = [...seen.blinded, ...seen.signatures, seen.session]
      expect(own).toHaveLength(7)
      for (const text of own) {
        for (const way of waysToWrite(text)) expect(everything.includes(way)).toBe(false)
      }
      const hashOfSession = createHash('sha256').update(seen.session).digest('hex')
      expect(everything.includes(hashOfSession)).toBe(true)
      expect(told).not.toContain(seen.account)
      expect(told).not.toContain(hashOfSession)
    }
    const hashOfToken = createHash('sha256').update(token.message, 'base64').digest('hex')
    expect(told).toContain(hashOfToken)
    const elsewhere = rows.filter(({ table }) => !['burden_report', 'spent_token'].includes(table))
    for (const text of [hashOfToken, token.message, token.signature, code]) {
      for (const way of [text, ...waysToWrite(text)]) {
        expect(elsewhere.some(({ row }) => row.includes(way))).toBe(false)
        expect(server.said().includes(way)).toBe(false)
      }
    }

    // Both drew under the same key the same number, and nothing is noted of when.
    const draws = rows.filter(({ table }) => table === 'report_draw').map(({ row }) => row)
    const alike = new Set(draws.map((row) => row.replace(/P-[0-9A-Z]{8}/, 'P')))
    expect([draws.length, alike.size]).toEqual([2, 1])
    const columns = await db.query<{ type: string }>(
      `select distinct data_type as type from information_schema.columns
       where table_name in ('burden_report', 'spent_token', 'report_draw') order by 1`,
    )
    expect(columns.rows.map(({ type }) => type)).toEqual([
      'boolean',
      'bytea',
      'date',
      'integer',
      'text',
    ])

    // The mathematics: each of the six signings fits the spent token by some blinding, so even the private key tells nothing.
    const { n, e } = keyIn(anna.seen.publicKey)
    expect(keyIn(binh.seen.publicKey).n).toBe(n)
    const spent = numberOf(token.signature)
    for (const { blinded, signatures } of [anna.seen, binh.seen]) {
      for (const [at, one] of blinded.entries()) {
        const blinding = (numberOf(signatures[at] ?? '') * inverse(spent, n)) % n
        expect((power(spent, e, n) * power(blinding, e, n)) % n).toBe(numberOf(one))
      }
    }

    // The logs: other calls are there, and none of these.
    const lines = server.said().split('\n')
    expect(lines.some((line) => line.includes('"route":"/sign-in"'))).toBe(true)
    expect(lines.some((line) => line.includes('burden'))).toBe(false)

    // A day later it is in the ledger, which whoever holds the receipt can prove; the ledger names nobody either.
    const [{ day: on = '' } = {}] = (
      await db.query<{ day: string }>('select received_on::text as day from burden_report')
    ).rows
    const tomorrow = addDays(parseDay(on) ?? never(), 1)
    const next = start(['serve', '--lang', 'en'], settings({ SUBTRACT_TODAY: tomorrow }))
    const [, later = ''] = await next.says(/Open in a browser: (http:\S+)/)
    await expect
      .poll(async () => (await db.query('select 1 from burden_report where is_entered')).rowCount)
      .toBe(1)
    const exported = await (await fetch(new URL('/ledger/export', later))).text()
    const ledger = join(folder, 'ledger.jsonl')
    writeFileSync(ledger, exported)
    const kept = await run(['verify', ledger, '--promised', receipt, '--lang', 'en'])
    expect(kept).toMatchObject({ code: 0 })
    expect(kept.out).toContain('The promise was kept')
    const leaves = exported.split('\n').filter((leaf) => leaf.includes('"burden-reported"'))
    expect(leaves).toHaveLength(1)
    for (const { account } of [anna.seen, binh.seen]) expect(leaves[0]).not.toContain(account)
    const without = exported.split('\n').filter((leaf) => !leaf.includes('"burden-reported"'))
    writeFileSync(ledger, without.join('\n'))
    expect((await run(['verify', ledger, '--promised', receipt])).code).toBe(7)

    await page.goto(`${later}report-burden/${code}`)
    expect(await page.textContent('main')).toContain('已收到')
    next.child.kill('SIGTERM')
    await next.ended
  },
  fewMinutesMs,
)

test('without scripts the page says that it cannot protect, and takes a report that is not verified', async () => {
  const { page, context } = await pageIn(browser, 'zh', {
    viewport: phone,
    javaScriptEnabled: false,
  })
  await page.goto(`${address}report-burden`)
  expect(await page.textContent('noscript')).toContain('没有运行页面脚本')
  await page.click('main form button')
  expect(await page.textContent('[role=alert]')).toContain('还没有写是哪个工具')
  await page.fill('#named', '台账外的群')
  await page.click('text=过度留痕')
  await page.click('text=15 分钟')
  await page.click('main form button')
  await page.waitForURL(/report-burden\/[0-9A-Z-]{23}/)
  expect(await page.textContent('main')).toContain('未核实')
  await context.close()
})

test('whoever is signed in draws in passing; cookies on a call that reports are not looked at', async () => {
  const { context, page } = await pageIn(browser, 'en')
  await page.goto(`${address}sign-in?next=/tools`)
  await page.fill('#name', 'binh')
  await page.fill('#password', password)
  await page.click('main button')
  await page.waitForURL(/\/tools$/)
  const drawing = page.waitForResponse((answer) => isCall(answer.request(), 'POST'))
  await page.goto(`${address}offices`)
  expect((await drawing).status()).toBe(200)
  const cookies = await context.cookies()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  await context.close()
  const sessions = () => dumped().then((rows) => rows.filter(({ table }) => table === 'session'))
  await db.query('update session set last_used_at = began_at')
  const before = await sessions()
  const report = { named: 'a group', families: ['dormant'], minutesPerWeek: 15 }
  for (const path of ['api/burden-reports', 'report-burden']) {
    await fetch(address + path, { headers: { cookie } })
    await fetch(address + path, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(report),
    })
  }
  expect(await sessions()).toEqual(before)
})

/** A base64 text as it might stand in a dump or a log. */
function waysToWrite(base64: string): readonly string[] {
  const bytes = Buffer.from(base64, 'base64')
  return [base64, bytes.toString('base64url'), bytes.toString('hex')]
}

function keyIn(spki: string): { readonly n: bigint; readonly e: bigint } {
  const bytes = Buffer.from(spki, 'base64')
  // A 2048-bit modulus stands before the exponent 65537 at the end: INTEGER 3 01 00 01.
  const n = bytes.subarray(bytes.length - 5 - 256, bytes.length - 5)
  return { n: BigInt(`0x${n.toString('hex')}`), e: 65_537n }
}

function numberOf(base64: string): bigint {
  return BigInt(`0x${Buffer.from(base64, 'base64').toString('hex')}`)
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square, rest] = [1n, base % modulus, exponent]
  for (; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}

function inverse(number: bigint, modulus: bigint): bigint {
  let [old, rest] = [number % modulus, modulus]
  let [x, next] = [1n, 0n]
  while (rest !== 0n) {
    const times = old / rest
    ;[old, rest] = [rest, old - times * rest]
    ;[x, next] = [next, x - times * next]
  }
  return ((x % modulus) + modulus) % modulus
}

function never(): never {
  throw new Error('a report was kept without its day')
}
