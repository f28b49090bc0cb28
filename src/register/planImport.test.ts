import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, onDay } from '#kernel'
import type { SheetRead, ToolDraft } from './draft.ts'
import type { Papers } from './papers.ts'
import { planImport, type ImportPlan, type RegisterBefore } from './planImport.ts'

const asOf = day('2026-11-22')
const empty: RegisterBefore = { tools: [], offices: [], nextTool: 1, nextOffice: 1 }

type Facts = Partial<Omit<ToolDraft, 'origin' | 'declared'>> & {
  readonly members?: number
  readonly address?: string
}

function aDraft({ members, address, ...facts }: Facts, row = 2): ToolDraft {
  const origin = { file: 'a.xlsx', row, asOf }
  const kind = facts.kind ?? 'site'
  const papers = facts.papers ?? ({ kind, ...(address === undefined ? {} : { address }) } as Papers)
  return {
    name: '养老通',
    kind,
    sponsorName: '县民政局',
    audiences: [],
    capabilities: [],
    beside: {},
    ...facts,
    papers,
    declared:
      members === undefined ? {} : { members: { value: members, origin, heading: '成员数' } },
    origin,
  }
}

function aSheet(drafts: readonly Facts[]): SheetRead {
  const rows = drafts.map((facts, at) => ({
    type: 'draft' as const,
    row: at + 2,
    draft: aDraft(facts, at + 2),
  }))
  return { file: 'a.xlsx', columns: [], warnings: [], rows }
}

function after(before: RegisterBefore, plan: ImportPlan): RegisterBefore {
  const tools = new Map([...before.tools, ...plan.tools].map((tool) => [tool.id, tool]))
  const offices = new Map([...before.offices, ...plan.offices].map((office) => [office.id, office]))
  return {
    tools: [...tools.values()],
    offices: [...offices.values()],
    nextTool: before.nextTool + plan.counts.new,
    nextOffice: before.nextOffice + plan.offices.length,
  }
}

function importing(...files: readonly (readonly Facts[])[]): {
  plan: ImportPlan
  register: RegisterBefore
} {
  let register = empty
  let plan = planImport(empty, [])
  for (const file of files) {
    plan = planImport(register, [aSheet(file)])
    register = after(register, plan)
  }
  return { plan, register }
}

const types = (plan: ImportPlan) => plan.outcomes.map(({ type }) => type)

test('a new tool is live unless its row says otherwise, and its office is registered with it', () => {
  const { plan } = importing([{}, { name: '旧网站', life: 'retired' }])
  expect(types(plan)).toEqual(['new', 'new'])
  expect(plan.tools.map(({ life }) => life)).toEqual(['live', 'retired'])
  expect(plan.offices).toMatchObject([{ id: 'O-00000001', name: '县民政局' }])
  expect(plan.tools[0]?.sponsor).toBe('O-00000001')
})

test('a renamed tool with the same address is the same tool', () => {
  const { plan, register } = importing(
    [{ name: '养老通', address: 'http://www.yl.example.gov.cn/' }],
    [{ name: '幸福养老', address: 'https://YL.example.gov.cn' }],
  )
  expect(plan.outcomes).toMatchObject([
    {
      type: 'changed',
      changes: [{ field: 'name', before: '养老通', after: '幸福养老' }, { field: 'address' }],
    },
  ])
  expect(register.tools).toHaveLength(1)
})

test.each<[string, Papers, Papers]>([
  [
    'an account by its handle',
    { kind: 'account', platform: '微信', handle: 'gh_1' },
    { kind: 'account', platform: '微信', handle: 'GH_1' },
  ],
  [
    'a group by its number',
    { kind: 'group', host: 'QQ', groupId: '123' },
    { kind: 'group', host: 'QQ', groupId: '123' },
  ],
  [
    'an app by its filing number',
    { kind: 'app', filing: { state: 'filed', number: '备1' } },
    { kind: 'app', filing: { state: 'filed', number: '备1' } },
  ],
  ['an app by its app id', { kind: 'app', appId: 'wx9' }, { kind: 'app', appId: 'wx9' }],
  [
    'a form by issuer and number',
    { kind: 'form', issuer: '统计局', formNumber: 'T1' },
    { kind: 'form', issuer: '统计局', formNumber: 'T1' },
  ],
])('%s keeps its identity under another name', (_, before, now) => {
  const { plan, register } = importing(
    [{ kind: before.kind, name: '甲', papers: before }],
    [{ kind: now.kind, name: '乙', papers: now }],
  )
  expect(types(plan)).toEqual(['changed'])
  expect(register.tools.map(({ name }) => name)).toEqual(['乙'])
})

test('the same name on two platforms is two tools', () => {
  const papers = (platform: string): Papers => ({ kind: 'account', platform })
  const { plan } = importing([
    { kind: 'account', name: '青禾发布', papers: papers('微博') },
    { kind: 'account', name: '青禾发布', papers: papers('抖音') },
  ])
  expect(types(plan)).toEqual(['new', 'new'])
})

test('each of several accounts of one name is found again by its platform when its address is told', () => {
  const file = (address?: string) =>
    ['微博', '抖音'].map((platform): Facts => {
      const papers: Papers = { kind: 'account', platform }
      return {
        kind: 'account',
        name: '青禾发布',
        papers: address === undefined ? papers : { ...papers, address: `${address}/${platform}` },
      }
    })
  const { plan, register } = importing(file(), file('https://a.example.cn'))
  expect(types(plan)).toEqual(['changed', 'changed'])
  expect(register.tools).toHaveLength(2)
})

test('an address that several names share identifies none of them', () => {
  const file = [
    { name: '甲', address: 'https://mp.example.com' },
    { name: '乙', address: 'https://mp.example.com' },
  ]
  const { plan, register } = importing(file, file)
  expect(types(plan)).toEqual(['unchanged', 'unchanged'])
  expect(register.tools).toHaveLength(2)
})

test('the one tool of a name that moved to another address is changed, not doubled', () => {
  const { plan } = importing(
    [{ address: 'https://a.example.cn' }],
    [{ address: 'https://b.example.cn' }],
  )
  expect(plan.outcomes).toMatchObject([
    {
      type: 'changed',
      changes: [
        { field: 'address', before: 'https://a.example.cn', after: 'https://b.example.cn' },
      ],
    },
  ])
})

test('a row that says less erases nothing', () => {
  const full = {
    description: '助餐',
    members: 12,
    capabilities: [{ text: '查询' }],
    beside: { 备注: '好' },
    life: 'retired',
  } as const
  const { plan, register } = importing([{ ...full, kind: 'group' }], [{ kind: 'group' }])
  expect(types(plan)).toEqual(['unchanged'])
  expect(register.tools[0]).toMatchObject({
    description: '助餐',
    life: 'retired',
    beside: { 备注: '好' },
  })
})

test('a changed figure says what it was and what it is', () => {
  const { plan } = importing([{ kind: 'group', members: 12 }], [{ kind: 'group', members: 15 }])
  expect(plan.outcomes).toMatchObject([
    { type: 'changed', changes: [{ field: 'members', before: '12', after: '15' }] },
  ])
})

test('where a fact was read from is no change by itself', () => {
  const { plan } = importing(
    [{ kind: 'group', members: 12 }],
    [{ name: '别的' }, { kind: 'group', members: 12 }],
  )
  expect(types(plan)).toEqual(['new', 'unchanged'])
  expect(plan.tools).toHaveLength(1)
})

test('a second row that adds nothing is refused and names the first; one that adds something is merged', () => {
  const { plan, register } = importing([
    { kind: 'group' },
    { kind: 'group' },
    { kind: 'group', members: 30 },
  ])
  expect(plan.outcomes).toMatchObject([
    { type: 'new' },
    { type: 'refused', refusal: { type: 'same-tool-twice', cell: 'A3', firstRow: 2 } },
    { type: 'changed', changes: [{ field: 'members', before: '', after: '30' }] },
  ])
  expect(register.tools).toMatchObject([{ declared: { members: { value: 30 } } }])
})

test('of two rows that contradict each other the first stands, and the clerk is told', () => {
  const { plan, register } = importing([
    { kind: 'group', members: 30 },
    { kind: 'group', members: 50 },
  ])
  expect(plan.warnings).toMatchObject([
    { row: 3, heading: '成员数', text: '50', wanted: 'same-as-first-row' },
  ])
  expect(register.tools[0]?.declared.members?.value).toBe(30)
})

test('functions told in several rows add up', () => {
  const { register } = importing([
    { capabilities: [{ text: '查询' }] },
    { capabilities: [{ text: '申报' }, { text: '查询' }] },
  ])
  expect(register.tools[0]?.capabilities).toEqual([{ text: '查询' }, { text: '申报' }])
})

test('refused and passed-over rows keep their place among the outcomes', () => {
  const sheet: SheetRead = {
    file: 'a.xlsx',
    sheet: '一',
    columns: [],
    warnings: [],
    rows: [
      { type: 'passed-over', row: 2, why: 'subtotal' },
      { type: 'draft', row: 3, draft: aDraft({}, 3) },
      { type: 'refused', row: 4, refusal: { type: 'name-missing', cell: 'B4' } },
    ],
  }
  const plan = planImport(empty, [sheet])
  expect(plan.outcomes.map(({ type, row }) => [type, row])).toEqual([
    ['passed-over', 2],
    ['new', 3],
    ['refused', 4],
  ])
  expect(plan.counts).toEqual({ new: 1, changed: 0, unchanged: 0, refused: 1, 'passed-over': 1 })
})

const few = (...texts: readonly string[]) => fc.constantFrom(...texts)
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const told = <T extends object>(facts: T) =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T

const someAccount = fc
  .record({
    name: few('甲', '乙', '丙'),
    sponsorName: few('县民政局', '县教育局'),
    platform: maybe(few('微信', '微博')),
    handle: maybe(few('h1', 'h2')),
    address: maybe(few('https://a.cn', 'https://b.cn/x')),
    members: maybe(fc.nat({ max: 2 })),
    text: maybe(few('查询', '申报')),
    note: maybe(few('好', '坏')),
  })
  .map(
    ({ name, sponsorName, platform, handle, address, members, text, note }): Facts => ({
      kind: 'account',
      name,
      sponsorName,
      papers: told({ kind: 'account' as const, platform, handle, address }) as Papers,
      ...(members === undefined ? {} : { members }),
      ...(text === undefined ? {} : { capabilities: [{ text }] }),
      ...(note === undefined ? {} : { beside: { 备注: note } }),
    }),
  )
const someApp = fc
  .record({
    name: few('甲', '乙'),
    form: maybe(few('app', 'mini-program')),
    appId: maybe(few('w1', 'w2')),
    number: maybe(few('n1', 'n2')),
    launched: maybe(fc.nat({ max: 3 })),
  })
  .map(
    ({ name, form, appId, number, launched }): Facts => ({
      kind: 'app',
      name,
      papers: told({
        kind: 'app' as const,
        form,
        appId,
        filing: number === undefined ? undefined : { state: 'filed' as const, number },
      }) as Papers,
      ...(launched === undefined ? {} : { launchedOn: onDay(addDays(asOf, launched)) }),
    }),
  )
const someFile = fc.array(fc.oneof(someAccount, someApp), { maxLength: 9 })

test('importing the same rows again, in whatever order, changes nothing', () => {
  const shuffled = someFile.chain((file) =>
    fc.tuple(
      fc.constant(file),
      fc.shuffledSubarray(file, { minLength: file.length, maxLength: file.length }),
    ),
  )
  fc.assert(
    fc.property(someFile, shuffled, (earlier, [file, again]) => {
      const { register } = importing(earlier, file)
      for (const rows of [file, again]) {
        const plan = planImport(register, [aSheet(rows)])
        expect(plan.tools).toEqual([])
        expect(plan.offices).toEqual([])
        expect(plan.counts.new + plan.counts.changed).toBe(0)
      }
    }),
    { numRuns: 120 },
  )
})

test('of two rows of one account one may tell its number and the other the platform', () => {
  const account = (name: string, papers: object): Facts => ({
    kind: 'account',
    name,
    papers: { kind: 'account', ...papers } as Papers,
  })
  const file = [
    account('丙', { handle: 'h2', address: 'https://b.cn/x' }),
    account('甲', { handle: 'h2', address: 'https://b.cn/x' }),
    account('丙', { platform: '微博', handle: 'h1' }),
    account('丙', { platform: '微博', address: 'https://b.cn/x' }),
  ]
  const { register } = importing(file)
  expect(register.tools).toHaveLength(3)
  expect(planImport(register, [aSheet(file)]).tools).toEqual([])
})

test('every row has one outcome in its own place, and no tool is written twice', () => {
  fc.assert(
    fc.property(someFile, someFile, (earlier, file) => {
      const { register } = importing(earlier)
      const plan = planImport(register, [aSheet(file)])
      expect(plan.outcomes.map(({ row }) => row)).toEqual(file.map((_, at) => at + 2))
      expect(new Set(plan.tools.map(({ id }) => id)).size).toBe(plan.tools.length)
      expect(after(register, plan).tools.length).toBe(register.tools.length + plan.counts.new)
    }),
  )
})
