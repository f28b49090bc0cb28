import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { establish, filingNumber, firstDay, goLive, lastDay } from '../support/cycle.ts'
import { type CyclePeople, cyclePeople } from '../support/cyclePeople.ts'
import type { Desk, Sent } from '../support/desk.ts'
import { type Running, run, start, temporaryFolder } from '../support/program.ts'

const folder = temporaryFolder()
const settings = {
  PORT: '0',
  SUBTRACT_DATA_DIR: join(folder, 'data'),
  SUBTRACT_DURABILITY: 'fast',
  SUBTRACT_LANG: 'en',
}
const severalMinutesMs = 300_000
const moved = 302
let server: Running
let address: string

async function startOn(day: string): Promise<RegExpExecArray> {
  server = start(['serve', '--example'], { ...settings, SUBTRACT_TODAY: day })
  const found = await server.says(/Open in a browser: (http:\S+)/)
  address = found[1] ?? ''
  return found
}
async function stop(): Promise<void> {
  server.child.kill('SIGTERM')
  await server.ended
}

let people: CyclePeople

beforeAll(async () => {
  await startOn(firstDay)
  const [, token = ''] = await server.says(/welcome\/(\S+)/)
  people = (await cyclePeople(() => address, token)).people
}, severalMinutesMs)
afterAll(() => void server.child.kill('SIGKILL'))

async function opened(by: Desk, wish: object): Promise<Sent> {
  const { status, body } = await by.post('/api/cases', wish)
  expect(status, JSON.stringify(body)).toBe(201)
  return body
}
async function take(by: Desk, id: string, step: string, answers: object = {}): Promise<string> {
  const { status, body } = await by.post(`/api/cases/${id}/steps`, { step, answers })
  expect(status, JSON.stringify(body)).toBe(200)
  return body.place
}
const refused = async (by: Desk, id: string, step: string, answers: object = {}) =>
  (await by.post(`/api/cases/${id}/steps`, { step, answers })).body.type

// One story: each step stands on the one before.
test(
  'one mini program goes through its whole life by API alone, and the ledger of it is verified offline',
  async () => {
    const { sponsor, clerk, reviewer, decider, verifier, auditor } = people

    type GateSeen = { readonly standing: readonly { readonly name: string }[] }
    const seen = await sponsor.post<GateSeen>('/api/gate', {
      name: establish.name,
      functions: establish.functions,
      audiences: establish.audiences,
    })
    expect(seen.body.standing.length).toBeGreaterThan(0)

    const proposed = await opened(sponsor, { kind: 'filing', step: 'submit', answers: establish })
    expect(await refused(sponsor, proposed.id, 'accept-as-complete')).toMatch(/step-not-yours$/)
    expect(await take(reviewer, proposed.id, 'accept-as-complete')).toBe('review')
    expect(await take(decider, proposed.id, 'file', { 'test-result': '同意立项' })).toBe('filed')
    const tool = (await sponsor.get<{ tool: { id: string } }>(`/api/cases/${proposed.id}`)).tool.id

    const live = await opened(sponsor, { kind: 'filing', step: 'submit', answers: goLive, tool })
    expect(await take(reviewer, live.id, 'tell-gaps', { gaps: ['缺少运维记录'] })).toBe('gaps')
    expect(await take(sponsor, live.id, 'correct', goLive)).toBe('completeness')
    expect(await take(reviewer, live.id, 'accept-as-complete')).toBe('review')
    const number = { 'test-result': '通过', number: filingNumber }
    expect(await take(decider, live.id, 'file', number)).toBe('filed')
    const certificate = await sponsor.get<object>(`/api/certificates/${filingNumber}`)
    expect(certificate).toMatchObject({ filedOn: firstDay, tool: { id: tool, life: 'live' } })

    const told = { findings: ['APP-17'], evidence: ['近三个月月活不足 5%'] }
    const finding = await opened(clerk, { kind: 'finding', step: 'tell', answers: told, tool })
    expect(await take(sponsor, finding.id, 'answer', { statement: '使用的人少' })).toBe('heard')
    const heir = (await sponsor.get<Found>(`/api/tools?text=${encodeURIComponent('颐养青禾')}`))
      .rows[0]
    const merge = { outcome: 'merge', into: heir?.id, grounds: 'APP-17', authority: '县政府' }
    expect(await refused(auditor, finding.id, 'decide', merge)).toMatch(/step-not-yours$/)
    expect(await take(decider, finding.id, 'decide', merge)).toBe('decided')
    const order = { duty: '并入', 'due-on': '2027-01-29' }
    expect(await take(clerk, finding.id, 'order', order)).toBe('ordered')

    const plan = { grounds: '决定并入', successors: [heir?.id], decision: finding.id }
    const end = { kind: 'retirement', step: 'plan', answers: plan, tool, about: finding.id }
    const ending = await opened(clerk, end)
    type Open = { readonly open: readonly { readonly suggested: { readonly proofs: Proofs } }[] }
    const { open } = await sponsor.get<Open>(`/api/cases/${ending.id}`)
    const owed = open[0]?.suggested.proofs ?? []
    expect(owed.map(({ of }) => of)).toEqual([
      'capability',
      'capability',
      'audience',
      'offline-path',
    ])
    const proofs = owed.map((row) => ({ ...row, where: '颐养青禾', tried: '试办三件' }))
    expect(await take(sponsor, ending.id, 'prove', { proofs })).toBe('claimed')
    expect(await take(reviewer, ending.id, 'accept-proof', { seen: '逐项试过' })).toBe('proven')
    const notice = { announcement: '将停止服务', channels: ['首页'], 'ends-on': '2026-12-31' }
    expect(await take(sponsor, ending.id, 'announce', notice)).toBe('announced')
    const moved1 = { 'people-moved': '12', 'records-moved': '340' }
    expect(await take(sponsor, ending.id, 'hand-over', moved1)).toBe('handed-over')
    const offline = { 'address-answer': 'redirect', 'address-to': 'https://yiyang.example/' }
    expect(await refused(sponsor, ending.id, 'take-offline', offline)).toMatch(
      /something-stands-in-the-way$/,
    )

    await stop()
    await startOn(lastDay)
    expect(await take(sponsor, ending.id, 'take-offline', offline)).toBe('offline')
    const settled = {
      'data-ends': [{ what: '预约记录', end: 'archived', 'by-rule': '档案法' }],
      'accounts-cancelled': 'yes',
    }
    expect(await take(sponsor, ending.id, 'settle-data', settled)).toBe('settled')
    expect(await take(sponsor, ending.id, 'report', { report: '已下线' })).toBe('reported')
    expect(await take(reviewer, ending.id, 'close', { seen: '已核' })).toBe('closed')
    expect(await take(sponsor, finding.id, 'report', { done: '已并入' })).toBe('reported')
    expect(await take(verifier, finding.id, 'verify', { seen: '旧入口已撤' })).toBe('verified')
    expect(await take(clerk, finding.id, 'close')).toBe('closed')

    const old = await fetch(new URL(`/gone/${tool}`, address), { redirect: 'manual' })
    expect([old.status, old.headers.get('location')]).toEqual([moved, 'https://yiyang.example/'])
    const { rows } = await sponsor.get<Closed>('/api/closed')
    expect(rows[0]).toMatchObject({ tool: { id: tool }, arrivals: 1, isOffline: true })
    const none = await fetch(new URL(`/api/certificates/${filingNumber}`, address))
    expect(none.status).toBe(404)

    await stop()
    const file = join(folder, 'ledger.jsonl')
    expect((await run(['ledger', 'export', '--out', file], settings)).code).toBe(0)
    const verified = await run(['verify', file], settings)
    expect(verified).toMatchObject({ code: 0 })
    expect(verified.out).toContain('The ledger is whole')
  },
  severalMinutesMs,
)

type Found = { readonly rows: readonly { readonly id: string; readonly name: string }[] }
type Proofs = readonly { readonly of: string; readonly what: string }[]
type Closed = { readonly rows: readonly object[] }
