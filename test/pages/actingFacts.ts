import {
  type Actor,
  type Calendar,
  type Day,
  type Duty,
  type Limit,
  type Role,
  type Terms,
  day,
  idOf,
  ok,
  refuse,
  roles,
} from '#kernel'
import { type CaseKind, gateOf, owedBy } from '#act'
import type { Office, Tool } from '#register'
import type { ActingApp } from '#http'
import {
  type Account,
  type Scope,
  isAdministrator,
  digestOf,
  myCases,
  openCase,
  publicCases,
  scopes,
  showCase,
  takeCaseStep,
  tokenPrefix,
} from '#usecases'
import { establish, filingNumber, goLive } from '../support/cycle.ts'
import { memoryCases } from '../support/memoryCases.ts'
import { memoryPrograms } from '../support/memoryPrograms.ts'
import * as facts from './facts.ts'

export const today = day('2026-11-23')
const later = day('2026-12-28')
const [owner, other] = facts.offices
if (!owner || !other) throw new Error('two offices are needed')
const calendar: Calendar = {
  country: 'cn',
  years: new Set([2026, 2027]),
  off: new Set(),
  worked: new Set(),
}
const days = (value: number, unit: Limit['unit']): Limit => ({
  id: '',
  value,
  unit,
  source: '',
  provenance: 'assumed',
})
const terms: Terms = {
  calendar,
  limitOf: (key) =>
    key === 'APP-07/times-told' || key === 'act-extensions'
      ? days(1, 'count')
      : days(10, 'working-day'),
}

/** Somebody with one duty at the owner's office or, in every role, at another one. */
function actorOf(number: number, office: Office, some: readonly Role[]): Actor {
  const duties: readonly Duty[] = some.map((role) => ({
    role,
    office: office.id,
    ...(office === other && { within: '示范县' }),
  }))
  return { account: idOf('P', number), duties }
}
/** Who sends a session token of this name: `owner` is a sponsor, `desk` may do all that another office does; each role has one, too. */
const actors = {
  owner: actorOf(1, owner, ['sponsor']),
  desk: actorOf(2, other, roles),
  second: actorOf(3, other, ['reviewer', 'decider', 'verifier']),
  ...(Object.fromEntries(
    roles.map((role, at) => [role, actorOf(at + 10, other, [role])]),
  ) as Readonly<Record<Role, Actor>>),
} as const
type Name = keyof typeof actors

const accounts: readonly Account[] = Object.entries(actors).map(([name, { account, duties }]) => ({
  id: account,
  displayName: { owner: '李四', desk: '王五', second: '赵六' }[name] ?? name,
  duties,
  ...(name !== 'second' && { signIn: { name, passwordHash: '' } }),
  createdAt: 0,
}))

/** Programs of the desk: a token `sbt_cases:read` has that scope, `sbt_` has none. */
function scopesOf(token: string): readonly Scope[] | undefined {
  if (!token.startsWith(tokenPrefix)) return undefined
  return scopes.filter((scope) => `${tokenPrefix}${scope}` === token)
}

/** Cases that really go: in memory, with a few of each kind begun; the sessions `owner`, `desk` and `second` are open. */
export async function somebodyActs(ports = actingPorts()): Promise<ActingApp> {
  const { cases, offices, tools } = ports
  await beginSome(async (by, wish, on = today) => {
    const [id, step, answers] = wish
    const actor = actors[by]
    const taken =
      typeof id === 'string'
        ? await takeCaseStep(ports, { id, actor, step, answers, today: on })
        : await openCase(ports, { ...id, actor, step, answers, today: on })
    if (!taken.ok) throw new Error(JSON.stringify(taken.refusal))
    return taken.value.id
  })
  return {
    ...nobodyActs(),
    today: () => today,
    signIn: async ({ name, password, code }) => {
      if (password !== 'right') return refuse({ type: 'sign-in-wrong' })
      if (name === 'second' && !code) return refuse({ type: 'code-needed' })
      return ok({ token: name, account: actors[name as Name].account })
    },
    signedIn: async (token) => {
      const scopes = scopesOf(token)
      if (scopes && accounts[1]) return { actor: actors.desk, account: accounts[1], scopes }
      const account = accounts.find(({ id }) => id === actors[token as Name]?.account)
      const session = { tokenHash: new Uint8Array(), beganAt: 0, lastUsedAt: 0 }
      return (
        account && {
          actor: actors[token as Name],
          account,
          session: { ...session, account: account.id },
        }
      )
    },
    accounts: async () => accounts.slice(0, 3),
    invitedAccount: async (token) => (token === 'good' ? accounts[2] : undefined),
    addAccount: async (actor, { displayName }) => {
      if (!isAdministrator(actor)) return refuse({ type: 'not-an-administrator' })
      return displayName === ''
        ? refuse({ type: 'display-name-empty' })
        : ok({ id: idOf('P', 9), token: 'fresh' })
    },
    closeAccount: async (actor, id) =>
      isAdministrator(actor) ? ok(id) : refuse({ type: 'not-an-administrator' }),
    openCase: (wish) => openCase(ports, { ...wish, today }),
    takeStep: (wish) => takeCaseStep(ports, { ...wish, today }),
    showCase: (id, actor) => showCase(ports, id, actor),
    myCases: (actor) => myCases(ports, actor),
    digest: (actor) => digestOf(ports, actor, today),
    gate: async ({ office, name, functions, audiences, notice = '' }) => {
      const [like] = facts.tools
      if (!like || functions.length === 0) return undefined
      const planned = { ...like, id: idOf('T', 0), name, sponsor: office, audiences }
      const pairs = functions.map((a) => ({ a, b: '预约', similarity: 1, because: [] }))
      const overlap = { ...facts.overlap, a: planned.id, b: like.id, aCoveredByB: 0.5, pairs }
      const capabilities = functions.map((text) => ({ text }))
      const byId = new Map(offices.map((one) => [one.id, one]))
      const told = { name, functions: functions.join('\n'), notice }
      return gateOf({ ...planned, capabilities }, [overlap], tools, byId, told)
    },
    decided: publicCases(ports, () => today),
    listCases: (query) => cases.list(query),
  }
}

type Wish = readonly [
  (
    | Parameters<typeof takeCaseStep>[1]['id']
    | { readonly kind: CaseKind; readonly tool?: Tool['id'] }
  ),
  string,
  object,
]
type Do = (by: Name, wish: Wish, on?: Day) => Promise<Parameters<typeof takeCaseStep>[1]['id']>

/** C-00000001 is filed, C-00000002 waits for a correction, C-00000003 is ordered, C-00000004 has gone offline, C-00000005 waits for proof. */
async function beginSome(act: Do): Promise<void> {
  const [first, second, third] = facts.tools
  if (!first || !second || !third) throw new Error('three tools are needed')
  const live = await act('owner', [
    { kind: 'filing', tool: first.id },
    'submit',
    { ...goLive, name: first.name },
  ])
  await act('desk', [live, 'accept-as-complete', {}])
  await act('desk', [live, 'file', { 'test-result': '通过', number: filingNumber }])
  const gaps = await act('owner', [{ kind: 'filing' }, 'submit', establish])
  await act('desk', [gaps, 'tell-gaps', { gaps: ['缺少立项依据'] }])
  const told = { findings: ['APP-17 低使用率'], evidence: ['近三个月月活不足 5%'] }
  const finding = await act('desk', [{ kind: 'finding', tool: first.id }, 'tell', told])
  await act('owner', [finding, 'object', { statement: '刚上线', grounds: '尚在推广期' }])
  const decision = {
    outcome: 'merge',
    into: second.id,
    grounds: '功能重复，用的人少',
    authority: '县人民政府',
    'answer-to-objection': '推广期已过一年',
  }
  await act('second', [finding, 'decide', decision])
  await act('desk', [finding, 'order', { duty: '并入', 'due-on': '2027-01-29' }])
  await retire(act, first)
  await act('desk', [
    { kind: 'retirement', tool: second.id },
    'plan',
    { grounds: '不再使用', successors: [first.id] },
  ])
}

async function retire(act: Do, tool: Tool): Promise<void> {
  const plan = { grounds: '决定并入', successors: [facts.tools[1]?.id] }
  const id = await act('desk', [{ kind: 'retirement', tool: tool.id }, 'plan', plan])
  const { functions, audiences } = goLive
  const filed = { ...tool, audiences, capabilities: functions.map((text) => ({ text })) }
  const proofs = owedBy(filed).map((owed) => ({ ...owed, where: '12345', tried: '试办三件' }))
  await act('owner', [id, 'prove', { proofs }])
  await act('second', [id, 'accept-proof', { seen: '逐项试过' }])
  const notice = { announcement: '将停止服务', channels: ['首页'], 'ends-on': '2026-12-25' }
  await act('owner', [id, 'announce', notice])
  await act('owner', [id, 'hand-over', { 'people-moved': 12, 'records-moved': 340 }])
  const offline = { 'address-answer': 'page' }
  await act('owner', [id, 'take-offline', offline], later)
}

/** Cases in memory over the tools and offices made by hand. */
export function actingPorts() {
  const offices = facts.offices.map((office) => ({ ...office, region: '示范县' }))
  const tools = new Map(facts.tools.map((tool) => [tool.id, tool]))
  return {
    offices,
    tools,
    cases: memoryCases(offices, tools),
    terms: async () => terms,
    tool: async (id: Tool['id']) => {
      const tool = tools.get(id)
      const office = offices.find((one) => one.id === tool?.sponsor)
      return tool && office && { tool, office, overlaps: [] }
    },
  }
}

/** Nobody has an account yet, and nothing was filed. */
export function nobodyActs(): ActingApp {
  const refused = async () => refuse({ type: 'case-not-found', id: '' } as const)
  return {
    today: () => today,
    signIn: async () => refuse({ type: 'sign-in-wrong' }),
    signedIn: async () => undefined,
    signOut: async () => undefined,
    accounts: async () => [],
    invitedAccount: async () => undefined,
    acceptInvitation: async () => refuse({ type: 'invitation-over' }),
    addAccount: async () => refuse({ type: 'not-an-administrator' }),
    closeAccount: async (_actor, id) => refuse({ type: 'account-not-found', id }),
    changePassword: async () => refuse({ type: 'password-wrong' }),
    offerCode: async (_who, secret = 'JBSWY3DPEHPK3PXP') => ({ secret, drawing: '<svg></svg>' }),
    enrolCode: async () => refuse({ type: 'code-wrong' }),
    dropCode: async () => refuse({ type: 'code-wrong' }),
    rulebook: {
      effect: async () => refuse({ type: 'limit-unknown', id: '' }),
      setLimit: async () => refuse({ type: 'limit-unknown', id: '' }),
    },
    ...memoryPrograms(),
    openSessions: async () => 2,
    endOtherSessions: async () => undefined,
    openCase: refused,
    takeStep: refused,
    showCase: async () => undefined,
    myCases: async () => [],
    digest: async () => ({ today, late: [], soon: [], waiting: [], escalated: [] }),
    gate: async () => undefined,
    decided: {
      decisions: async () => ({ rows: [], total: 0 }),
      closedTools: async () => ({ rows: [], total: 0 }),
      closedTool: async () => undefined,
      certificate: async () => undefined,
      noteArrival: async () => undefined,
    },
    qrCode: async () => '<svg xmlns="http://www.w3.org/2000/svg"/>',
    listCases: async () => ({ rows: [], total: 0 }),
  }
}
