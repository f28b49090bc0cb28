import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, deskOf } from '../support/desk.ts'
import { type Running, run, start, temporaryFolder } from '../support/program.ts'

const severalMinutesMs = 180_000
let server: Running
let address = ''
let sponsor: Desk
let bystander: Desk
let tool = ''

beforeAll(async () => {
  const folder = temporaryFolder()
  const settings = {
    PORT: '0',
    SUBTRACT_DATA_DIR: join(folder, 'data'),
    SUBTRACT_DURABILITY: 'fast',
    SUBTRACT_LANG: 'en',
    SUBTRACT_TODAY: '2026-11-26',
  }
  const list = join(folder, '台账.csv')
  writeFileSync(list, '名称,类型,主办单位\n助餐预约,小程序,县民政局\n控辍保学,小程序,县教育局\n')
  expect(await run(['import', list], settings)).toMatchObject({ code: 0 })
  server = start(['serve'], settings)
  address = (await server.says(/Open in a browser: (http:\S+)\//))[1] ?? ''
  const [, token = ''] = await server.says(/welcome\/(\S+)/)
  const boss = await deskOf(() => address, token, 'boss')
  const { rows } = await boss.get<{ rows: readonly Row[] }>('/api/tools?kind=app')
  const live = rows.find(({ life }) => life === 'live')
  tool = live?.id ?? ''
  const joinAs = async (name: string, duties: readonly object[]) => {
    const added = await boss.post<{ token: string }>('/api/accounts', { displayName: name, duties })
    return deskOf(() => address, added.body.token, name)
  }
  sponsor = await joinAs('sponsor', [{ role: 'sponsor', office: live?.officeId }])
  const elsewhere = rows.find(({ officeId }) => officeId !== live?.officeId)?.officeId
  bystander = await joinAs('bystander', [{ role: 'sponsor', office: elsewhere }])
}, severalMinutesMs)
afterAll(() => void server.child.kill('SIGKILL'))

type Row = { readonly id: string; readonly officeId: string; readonly life: string }
type Voices = {
  readonly voices?: readonly { readonly contact?: string; readonly receipt?: string }[]
}

async function send(path: string, fields: Readonly<Record<string, string>>) {
  const answer = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'accept-language': 'en' },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
  return { status: answer.status, to: answer.headers.get('location') ?? '', answer }
}
async function read(path: string): Promise<string> {
  const answer = await fetch(`${address}${path}`, { headers: { 'accept-language': 'en' } })
  return (await answer.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}

// One story: each step stands on the one before.
test(
  'a bad rating becomes a case, is answered, found not solved, answered again, and closed; then nobody knows the number any more',
  async () => {
    const words = 'The code never arrives, call 13800001234'
    const rated = await send(`/rate/${tool}`, { grade: '1', words, contact: '138-0000-1234' })
    expect(rated.status).toBe(303)
    const [, code = ''] = /receipt\/([0-9A-Z-]+)/.exec(rated.to) ?? []
    expect(await read(rated.to)).toMatch(/contacts you by November 27, 2026.*by December 3, 2026/)

    const { rows } = await sponsor.get<{ rows: readonly { id: string; kind: string }[] }>(
      '/api/cases/mine',
    )
    const id = rows.find(({ kind }) => kind === 'bad-rating')?.id ?? ''
    const voices = async (desk: Desk) =>
      (await desk.get<Voices>(`/api/cases/${id}/voices`)).voices?.at(0)
    expect(await voices(sponsor)).toMatchObject({
      contact: '13800001234',
      receipt: code,
      words: 'The code never arrives, call ***',
    })
    expect(await voices(bystander)).toBeUndefined()

    const take = async (desk: Desk, step: string, answers: object = {}) => {
      const { body } = await desk.post(`/api/cases/${id}/steps`, { step, answers })
      return body.place ?? body.type
    }
    const done = { 'rating-result': 'put-right', done: 'The codes are sent by another provider.' }
    expect(await take(bystander, 'contact')).toMatch(/step-not-yours$/)
    expect(await take(sponsor, 'contact')).toBe('fixing')
    expect(await take(sponsor, 'answer', done)).toBe('answered')

    const receipt = `/rate/receipt/${code}`
    expect(await read(receipt)).toMatch(/sent by another provider[.] Is it solved\?/)
    expect((await send(receipt, { helped: 'no' })).status).toBe(303)
    expect((await send(receipt, { helped: 'no' })).status).toBe(409)
    expect(await take(sponsor, 'answer', done)).toBe('answered')
    expect((await send(receipt, { helped: 'yes' })).status).toBe(303)
    expect((await send(receipt, { helped: 'yes' })).status).toBe(409)
    expect(await take(sponsor, 'close')).toBe('closed')
    expect(await voices(sponsor)).not.toHaveProperty('contact')
    expect(await read(receipt)).toContain('the contact you left is deleted')

    const ledger = await sponsor.get<{ entries: readonly object[] }>(
      `/api/ledger/entries?subject=${id}`,
    )
    const steps = JSON.stringify(ledger)
    for (const step of ['rate-named', 'contact', 'answer', 'say-not-solved', 'say-helped', 'close'])
      expect(steps).toContain(step)
    expect(steps).not.toMatch(/13800001234|never arrives/)
  },
  severalMinutesMs,
)

test('programs report other kinds of ratings, and the page tells each apart', async () => {
  const ratings = [
    { tool, kind: 'default', grade: 3, voices: 300 },
    { tool, kind: 'explicit', grade: 5, voices: 30 },
    { tool, kind: 'explicit', grade: 9 },
  ]
  const { status, body } = await sponsor.post<object>('/api/ratings', { ratings })
  expect([status, body]).toMatchObject([200, { counted: 330, refused: [{ at: 2 }] }])
  const foreign = await bystander.post<object>('/api/ratings', { ratings })
  expect(foreign.body).toMatchObject({ counted: 0 })
  const page = await read(`/tools/${tool}`)
  expect(page).toMatch(/31 ratings were given in the past year; 97% of them/)
  expect(page).toContain('300, of which 100%')
})
