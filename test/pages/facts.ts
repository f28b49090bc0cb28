import { day, exactly, idOf, onDay, type OfficeId, type ToolId } from '#kernel'
import type { Outcome, Recommendation, Summary } from '#decide'
import type { Answer, Burden, Finding, Overlap, ToolEvaluation } from '#evaluate'
import type { Declared, Office, Papers, Tool, ToolKind } from '#register'
import type { Overview, RegisterRow, StoredTool } from '#usecases'
import { measures } from './ruleFacts.ts'

/** Facts by hand, small enough to read: what the pages must be able to show. */
const asOf = day('2026-11-22')

export const offices: readonly (Office & { tools: number })[] = [
  office(1, '县民政局', 'county', 14),
  office(2, '县教育局', 'county', 22),
  office(3, '县医疗保障局', 'county', 9),
  office(4, '石桥镇人民政府', 'township', 31),
  office(5, '县融媒体中心', 'county', 6),
  office(6, '<script>alert(1)</script>办公室', 'county', 3),
  office(7, '县农业农村局', 'county', 18),
]

function office(number: number, name: string, level: NonNullable<Office['level']>, tools: number) {
  return { id: idOf('O', number), name, level, kind: 'administrative' as const, tools }
}

const origin = { file: '政务数字工具台账.xlsx', sheet: '2026年度', row: 12, asOf }
const told = <T>(value: T, heading: string) => ({ value, heading, origin })

/** A tool with what a test wants to tell of it. */
export function tool(
  number: number,
  name: string,
  kind: ToolKind,
  sponsor: OfficeId,
  more: {
    papers?: Papers
    declared?: Declared
    life?: Tool['life']
    capabilities?: readonly string[]
    beside?: Record<string, string>
  } = {},
): Tool {
  return {
    id: idOf('T', number),
    name,
    kind,
    sponsor,
    region: '示范县',
    level: 'county',
    audiences: kind === 'group' ? ['grassroots'] : ['public'],
    capabilities: (more.capabilities ?? []).map((text) => ({ text })),
    life: more.life ?? 'live',
    launchedOn: onDay(day('2021-03-01')),
    papers: more.papers ?? ({ kind } as Papers),
    declared: more.declared ?? {},
    beside: more.beside ?? {},
    origin: { ...origin, row: number + 3 },
  }
}

export const civil = idOf('O', 1)
const school = idOf('O', 2)
export const tools: readonly Tool[] = [
  tool(1, '银龄助餐小程序', 'app', civil, {
    papers: {
      kind: 'app',
      form: 'mini-program',
      platform: '微信',
      appId: 'wx1f2e3d4c5b6a7980',
      filing: { state: 'not-filed' },
    },
    capabilities: ['老年人助餐预约', '助餐点查询', '订餐补贴发放'],
    declared: {
      monthlyUsers: told(214, '月活'),
      mandatoryFeatures: told(['check-in', 'points-ranking'], '是否有打卡积分'),
      lastUsedOn: told({ from: day('2026-10-01'), to: day('2026-10-31') }, '最近使用'),
      useRequired: told(true, '是否要求使用'),
      offHoursShare: told(0.31, '非工作时间占比'),
    },
    beside: { 备注: '拟与智慧养老合并', 联系科室: '养老服务股' },
  }),
  tool(2, '智慧养老服务平台', 'app', civil, {
    capabilities: ['助餐预约', '养老机构查询', '高龄津贴申请'],
  }),
  tool(3, '2023年防汛值守群', 'group', idOf('O', 4)),
  tool(4, '乐老惠餐', 'app', idOf('O', 5), { life: 'retired' }),
  tool(5, '学生每日健康打卡表', 'form', school),
  tool(6, '=cmd|" /C calc"!A0', 'site', idOf('O', 6)),
  tool(7, '<img src=x onerror=alert(1)>', 'account', idOf('O', 6)),
  tool(8, 'Nền tảng Phản ánh Ậ ỗ ữ', 'app', idOf('O', 7), { life: 'retiring' }),
  ...Array.from({ length: 60 }, (_, index) =>
    tool(
      100 + index,
      `${['秋粮收购', '殡葬改革', '控辍保学', '参保扩面'][index % 4]}工作群（${index + 1}）`,
      'group',
      idOf('O', (index % 7) + 1),
    ),
  ),
]

const unfiled: Answer = {
  criterion: 'APP-01',
  verdict: 'not-met',
  evidence: [
    {
      type: 'fact',
      fact: 'filing',
      value: 'not-filed',
      source: '政务数字工具台账.xlsx › 2026年度 › R4',
      asOf,
    },
  ],
  missing: [],
  facts: {},
}
const forced: Answer = {
  criterion: 'FU-01',
  verdict: 'not-met',
  evidence: [
    {
      type: 'fact',
      fact: 'mandatoryFeatures',
      value: 'check-in, points-ranking',
      source: '政务数字工具台账.xlsx › 2026年度 › R4 › 是否有打卡积分',
      asOf,
    },
    {
      type: 'text',
      quote: '各村（社区）须每日在小程序打卡，月底通报排名。',
      source: '关于推广银龄助餐的通知.txt',
      start: 120,
      end: 142,
    },
    {
      type: 'limit',
      limit: 'APP-17.dormant-after',
      value: 60,
      unit: 'day',
      provenance: 'assumed',
    },
    { type: 'tool', tool: idOf('T', 2), name: '智慧养老服务平台', why: 'same' },
  ],
  missing: [],
  facts: { found: 'check-in, points-ranking', since: '2024-05-01', due: '2026-12-31' },
}
const finding = (answer: Answer, severity: Finding['severity'], family?: Finding['family']) => ({
  tool: idOf('T', 1),
  criterion: answer.criterion,
  ...(family && { family }),
  severity,
  ground: measures,
  answer,
})

const burden: Burden = {
  tool: idOf('T', 1),
  minutesPerYear: { low: 88_000, likely: 176_000, high: 352_000 },
  minutesPerPerson: { low: 410, likely: 820, high: 1640 },
  people: exactly(214),
  assumed: ['burden-use-minutes-low', 'burden-use-minutes-likely', 'burden-use-minutes-high'],
  missing: ['minutesPerDay'],
}

export const evaluation: ToolEvaluation = {
  tool: idOf('T', 1),
  answers: [
    unfiled,
    forced,
    {
      criterion: 'APP-17',
      verdict: 'cannot-tell',
      evidence: [],
      missing: ['activeShares', 'eligibleUsers'],
      facts: {},
    },
    {
      criterion: 'APP-11',
      verdict: 'cannot-tell',
      evidence: [],
      missing: ['complaintFunction'],
      facts: {},
    },
    { criterion: 'APP-03', verdict: 'met', evidence: [], missing: [], facts: {} },
    { criterion: 'FU-03', verdict: 'met', evidence: [], missing: [], facts: {} },
  ],
  findings: [finding(unfiled, 'block'), finding(forced, 'violation', 'forced-use')],
  burden,
}

export const overlap: Overlap = {
  a: idOf('T', 1),
  b: idOf('T', 2),
  aCoveredByB: 0.67,
  bCoveredByA: 0.33,
  degree: 0.64,
  audience: 'same',
  territory: 'same',
  pairs: [
    { a: '老年人助餐预约', b: '助餐预约', similarity: 0.86, because: ['助餐', '预约'] },
    { a: '助餐点查询', b: '养老机构查询', similarity: 0.55, because: ['查询', '养老服务'] },
  ],
}

const recommendation: Recommendation = {
  tool: idOf('T', 1),
  outcome: 'merge',
  into: idOf('T', 2),
  reasons: [
    { type: 'served-by', tools: [idOf('T', 2)], capabilities: 3 },
    { type: 'findings', criteria: ['APP-01', 'FU-01'] },
  ],
}

const range = (low: number, likely: number, high: number) => ({ low, likely, high })
export const summary: Summary = {
  tools: 955,
  offices: 71,
  byKind: { app: 11, account: 51, group: 891, form: 0, site: 2 },
  byOutcome: { retain: 402, rectify: 147, merge: 96, retire: 310 },
  byFamily: {
    'forced-use': 38,
    'excessive-trace': 61,
    'ranking-misuse': 12,
    'duplicate-reporting': 24,
    dormant: 287,
  },
  unfiled: 4,
  filingUnknown: 2,
  doubled: 96,
  dormant: 287,
  forced: 38,
  blockers: 5,
  useUnknown: 213,
  unjudged: 64,
  unknownShare: 0.43,
  hoursKnown: 642,
  hoursUnknown: 313,
  hoursNow: range(62_000, 124_300, 238_000),
  hoursAfter: range(38_000, 72_100, 141_000),
  hoursAssumed: [],
}

export const overview: Overview = {
  evaluation: idOf('E', 1),
  asOf,
  rulebook: { id: 'cn', version: '2026-11-22', overlays: [] },
  summary,
  burdenByOffice: offices.map(({ id, tools: count }, index) => ({
    key: id,
    office: id,
    minutesPerYear: range(400_000 - index * 50_000, 800_000 - index * 90_000, 1_400_000),
    tools: count,
    unknownTools: index,
  })),
  burdenByRole: [
    { key: '村（社区）干部', minutesPerYear: range(1, 3_600_000, 2), tools: 412, unknownTools: 60 },
    { key: '', minutesPerYear: range(1, 840_000, 2), tools: 96, unknownTools: 12 },
  ],
}

const outcomeOf: readonly (Outcome | undefined)[] = [
  'merge',
  'retain',
  'retire',
  undefined,
  'rectify',
  'retain',
]
export const rows: readonly RegisterRow[] = tools.map((one, index) => ({
  id: one.id,
  name: one.name,
  kind: one.kind,
  office: offices.find(({ id }) => id === one.sponsor)?.name ?? '',
  officeId: one.sponsor,
  life: one.life,
  ...(outcomeOf[index % 6] && { outcome: outcomeOf[index % 6] as Outcome }),
  findings: index % 4,
  ...(index % 3 !== 1 && { hours: 12.4 + index * 130 }),
}))

/** The tool of that id as the store would show it; the first one carries an evaluation with everything in it. */
export function storedTool(id: ToolId): StoredTool | undefined {
  const found = tools.find((one) => one.id === id)
  const sponsor = found && offices.find((one) => one.id === found.sponsor)
  if (!found || !sponsor) return undefined
  if (id !== idOf('T', 1)) return { tool: found, office: sponsor, overlaps: [] }
  return {
    tool: found,
    office: sponsor,
    evaluation,
    recommendation,
    into: { id: idOf('T', 2), name: '智慧养老服务平台' },
    overlaps: [
      { overlap, other: { id: idOf('T', 2), name: '智慧养老服务平台', office: '县民政局' } },
    ],
  }
}
