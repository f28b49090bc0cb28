import { createServer, type AddressInfo } from 'node:net'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Running, run, start, temporaryFolder } from '../support/program.ts'

const folder = temporaryFolder()
const settings = {
  PORT: '0',
  SUBTRACT_DATA_DIR: join(folder, 'data'),
  SUBTRACT_DURABILITY: 'fast',
  SUBTRACT_LANG: 'en',
}
const seeOther = 303
let server: Running
let address: string

beforeAll(async () => {
  server = start(['serve', '--example'], settings)
  const found = await server.says(/Open in a browser: (http:\S+)/)
  address = found[1] ?? ''
}, 240_000)
afterAll(() => void server.child.kill('SIGKILL'))

async function page(path: string): Promise<string> {
  const answer = await fetch(new URL(path, address), { headers: { 'accept-language': 'en' } })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
  return answer.text()
}
async function facts<T>(path: string): Promise<T> {
  const answer = await fetch(new URL(path, address))
  expect(answer.status).toBe(200)
  return (await answer.json()) as T
}

test('the first start loads the example county and says so', () => {
  expect(server.said()).toContain('71 offices, 955 digital tools')
})
test.each([
  ['/', /955/],
  ['/tools', /青禾/],
  ['/tools?kind=form', /人居环境整治周报表/],
  ['/overlaps', /青禾/],
  ['/offices', /青禾县教育局/],
  ['/rulebook', /APP-01/],
  ['/help', /./],
  ['/import', /type="file"/],
])('the page %s is there', async (path, told) => {
  const html = await page(path)
  expect(html).toMatch(told)
  expect(html).toContain('<html lang="en"')
})
test('a tool is found by its name, and its page tells the finding', async () => {
  type Found = { readonly rows: readonly { readonly id: string }[] }
  const found = await facts<Found>(`/api/tools?text=${encodeURIComponent('青禾干部在线')}`)
  const id = found.rows[0]?.id ?? ''
  const html = await page(`/tools/${id}`)
  expect(html).toContain('青禾干部在线')
  expect(html).toContain('FU-01')
  const stored = await facts<{ readonly tool: { readonly name: string } }>(`/api/tools/${id}`)
  expect(stored.tool.name).toBe('青禾干部在线')
})
test('a pair that does the same job is shown side by side', async () => {
  const list = await page('/overlaps')
  const link = /href="(\/overlaps\/T-[^"]+)"/.exec(list)?.[1] ?? ''
  expect(link).toMatch(/^\/overlaps\/T-\w+\/T-\w+/)
  await page(link)
})
test('programs get the same facts, and the health of the server', async () => {
  const { summary } = await facts<{ readonly summary: { readonly tools: number } }>('/api/overview')
  expect(summary.tools).toBe(955)
  expect(await facts('/health')).toEqual({ healthy: true })
  const none = await fetch(new URL('/api/tools/T-99999999', address))
  expect(none.status).toBe(404)
  expect(none.headers.get('content-type')).toMatch(/^application\/problem\+json/)
})
test('a list is imported by form: previewed, confirmed, and only then in the register', async () => {
  const total = async (): Promise<number> =>
    (await facts<{ readonly total: number }>('/api/tools')).total
  const start = await fetch(new URL('/import', address))
  const cookie = start.headers.get('set-cookie')?.split(';')[0] ?? ''
  const token = /name="form-token" value="([^"]+)"/.exec(await start.text())?.[1] ?? ''
  const send = (path: string, body: FormData | URLSearchParams): Promise<Response> =>
    fetch(new URL(path, address), {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, origin: new URL(address).origin },
      body,
    })
  const form = new FormData()
  form.set('form-token', token)
  const csv = '工具名称,类型,主办单位\n新来的小程序,小程序,青禾县民政局\n'
  form.set('files', new Blob([csv], { type: 'text/csv' }), 'new.csv')
  const taken = await send('/import', form)
  expect(taken.status).toBe(seeOther)
  const preview = taken.headers.get('location') ?? ''
  expect(await page(preview)).toContain('新来的小程序')
  expect(await total()).toBe(955)

  const confirmed = await send(`${preview}/confirm`, new URLSearchParams({ 'form-token': token }))
  expect(confirmed.status).toBe(seeOther)
  await expect.poll(total, { timeout: 60_000, interval: 500 }).toBe(956)

  const forged = new FormData()
  forged.set('form-token', 'forged')
  forged.set('files', new Blob([csv]), 'new.csv')
  expect((await send('/import', forged)).status).toBe(403)
}, 90_000)
test('a second server on the same folder is refused, naming the process that holds it', async () => {
  const { code, err } = await run(['serve'], settings)
  expect(code).toBe(4)
  expect(err).toContain(`number ${server.child.pid}`)
})
test('a port that is taken is told', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const own = { ...settings, SUBTRACT_DATA_DIR: join(folder, 'other'), PORT: String(port) }
  const { code, err } = await run(['serve'], own)
  other.close()
  expect(code).toBe(5)
  expect(err.trim().split('\n').at(-1)).toContain(`Port ${port} on 127.0.0.1 is already taken`)
}, 180_000)
test('told to stop, it ends well and lets go of the folder', async () => {
  server.child.kill('SIGTERM')
  const { code } = await server.ended
  expect(code).toBe(0)
  const left = readdirSync(settings.SUBTRACT_DATA_DIR)
  expect(left.filter((name) => name.startsWith('lock-'))).toEqual([])
}, 60_000)
