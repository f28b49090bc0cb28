import { join } from 'node:path'
import { expect } from 'vitest'
import { establish, firstDay } from './cycle.ts'
import { type CyclePeople, cyclePeople } from './cyclePeople.ts'
import type { Desk, Sent } from './desk.ts'
import { type Running, start, temporaryFolder } from './program.ts'

/** A running register with work in it: an application to be looked at, a finding with an objection, an order, a tool on its way out. */
export type ConsoleDesk = {
  readonly address: string
  readonly people: CyclePeople
  readonly cases: {
    readonly filing: string
    readonly finding: string
    readonly order: string
    readonly retirement: string
    readonly campaign: string
    /** What the sponsor's office is asked in it. */
    readonly inspection: string
  }
  readonly tool: string
  readonly stop: () => void
}

/** Start a server of its own and bring those cases about through the API, as people with programs would. */
export async function consoleDesk(): Promise<ConsoleDesk> {
  const server: Running = start(['serve', '--example'], {
    PORT: '0',
    SUBTRACT_DATA_DIR: join(temporaryFolder(), 'data'),
    SUBTRACT_DURABILITY: 'fast',
    SUBTRACT_LANG: 'zh',
    SUBTRACT_TODAY: firstDay,
  })
  const address = (await server.says(/请用浏览器打开：(http:\S+)/))[1] ?? ''
  const [, token = ''] = await server.says(/welcome\/(\S+)/)
  const { people } = await cyclePeople(() => address, token)
  const { sponsor, clerk, decider } = people
  const filing = await opened(sponsor, { kind: 'filing', step: 'submit', answers: establish })
  const own = await sponsor.get<{ readonly duties: readonly { readonly office: string }[] }>(
    '/api/me',
  )
  const found = await sponsor.get<{ readonly rows: readonly Row[] }>(
    `/api/tools?office=${own.duties[0]?.office}`,
  )
  const [first, second] = found.rows
  if (!first || !second) throw new Error('the office of the example has no two tools')
  const told = {
    kind: 'finding',
    step: 'tell',
    answers: { findings: ['与另一工具功能重叠'], evidence: ['功能清单'] },
  }
  const finding = await opened(clerk, { ...told, tool: first.id })
  await take(sponsor, finding, 'object', { statement: '有专门的对象', grounds: '服务对象不同' })
  const order = await opened(clerk, { ...told, tool: second.id })
  await take(sponsor, order, 'answer', { statement: '同意整改' })
  await take(decider, order, 'decide', {
    outcome: 'rectify',
    grounds: '功能重叠',
    authority: '青禾县数字办',
  })
  const retirement = await opened(sponsor, {
    kind: 'retirement',
    step: 'plan',
    tool: first.id,
    answers: { successors: [second.id], grounds: '并入' },
  })
  const campaign = await opened(decider, {
    kind: 'campaign',
    step: 'announce',
    answers: {
      title: '应用程序自查',
      guidance: '据实填写，不知道的留空',
      'tool-kinds': ['app'],
      facts: ['lastUsedOn', 'monthlyUsers', 'offlinePath'],
      'confirm-known': true,
      'closes-on': '2026-12-20',
    },
  })
  const asked = await sponsor.get<{ readonly rows: readonly Row[] }>(
    `/api/cases?about=${campaign}&office=${own.duties[0]?.office}`,
  )
  const inspection = asked.rows[0]?.id ?? ''
  const cases = { filing, finding, order, retirement, campaign, inspection }
  return { address, people, cases, tool: first.id, stop: () => void server.child.kill('SIGKILL') }
}

type Row = { readonly id: string }

async function opened(by: Desk, wish: object): Promise<string> {
  const { status, body } = await by.post<Sent>('/api/cases', wish)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.id
}

async function take(by: Desk, id: string, step: string, answers: object): Promise<void> {
  const { status, body } = await by.post(`/api/cases/${id}/steps`, { step, answers })
  expect(status, JSON.stringify(body)).toBe(200)
}
