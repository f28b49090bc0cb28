import { type Day, type OfficeId, type ToolId, day, idOf, onDay, spanOf } from '#kernel'
import type { Recommendation, Summary } from '#decide'
import type { Answer, Finding, Overlap, ToolEvaluation } from '#evaluate'
import type { Office, Tool } from '#register'
import type { Review } from '#usecases'

export const today: Day = day('2026-11-22')
const origin = { file: '台账.xlsx', sheet: '小程序', row: 7, asOf: today }

/** The tool with that number; only what a test says differs from a plain one. */
export function aTool(number: number, facts: Partial<Tool> = {}): Tool {
  return {
    id: idOf('T', number),
    name: `工具 ${number}`,
    kind: 'app',
    sponsor: idOf('O', 1),
    audiences: [],
    capabilities: [],
    life: 'live',
    papers: { kind: facts.kind ?? 'app' },
    declared: {},
    beside: {},
    origin,
    ...facts,
  }
}

/** The office with that number. */
export function anOffice(number: number, facts: Partial<Office> = {}): Office {
  return { id: idOf('O', number), name: `单位 ${number}`, ...facts }
}

/** A tool of which everything is known that can be known. */
export const fullTool: Tool = {
  id: idOf('T', 1),
  name: '青禾高龄津贴“一键办” 📱',
  kind: 'app',
  sponsor: idOf('O', 2),
  description: 'Trợ cấp người cao tuổi; ＷｅＣｈａｔ 100 % "quoted" \\ back\nnew line',
  region: '330182',
  level: 'county',
  audiences: ['public', 'grassroots'],
  capabilities: [{ text: '申请高龄津贴' }, { text: 'apply for an old-age allowance' }],
  life: 'retiring',
  launchedOn: spanOf(2024, 2),
  papers: {
    kind: 'app',
    form: 'mini-program',
    platform: '微信',
    address: 'https://example.org/a?b=1&c=2',
    appId: 'wx0123456789',
    filing: { state: 'filed', number: '浙政应备〔2026〕1号' },
    record: {
      parts: ['basics', 'undertaking'],
      submittedOn: today,
      gapsToldOn: [day('2026-10-01'), day('2026-10-08')],
      withdrawn: false,
      changes: [{ changedOn: today, major: true, filedAnew: false }],
    },
  },
  declared: {
    monthlyUsers: { value: 12_000, origin, heading: '月活（人）' },
    activeShares: { value: [0.25, 0.125, 0], origin, heading: '活跃率' },
    lastUsedOn: { value: onDay(today), origin, heading: '最后使用' },
    useRequired: { value: false, origin, heading: '是否强制' },
    mandatoryFeatures: { value: ['check-in', 'points-ranking'], origin, heading: '功能' },
  },
  beside: { 序号: '7', 备注: '=1+1', aaa: '', a: '先后有序' },
  origin,
}

export const fullOffice: Office = {
  id: idOf('O', 2),
  name: '青禾县民政局',
  level: 'county',
  region: '330182',
  parent: idOf('O', 1),
  kind: 'administrative',
}

/** An answer that found nothing wrong and rests on nothing; only what a test says differs. */
export function anAnswer(criterion: string, facts: Partial<Answer> = {}): Answer {
  return { criterion, verdict: 'met', evidence: [], missing: [], facts: {}, ...facts }
}

/** The evaluation of one tool with these answers; each answer of not-met is also a finding. */
export function anEvaluation(tool: ToolId, answers: readonly Answer[]): ToolEvaluation {
  const findings = answers
    .filter(({ verdict }) => verdict === 'not-met')
    .map((answer): Finding => {
      const ground = { act: '国办函〔2026〕12号', article: '第六条', provenance: 'law' } as const
      const family = answer.criterion.startsWith('FU') ? ({ family: 'forced-use' } as const) : {}
      return { tool, criterion: answer.criterion, severity: 'violation', ground, answer, ...family }
    })
  const minutesPerYear = { low: 60, likely: 120, high: 240.5 }
  return {
    tool,
    answers,
    findings,
    burden: { tool, minutesPerYear, assumed: ['login-minutes'], missing: ['members'] },
  }
}

/** An overlap of two tools of that degree. */
export function anOverlap(a: ToolId, b: ToolId, degree: number): Overlap {
  return {
    a,
    b,
    aCoveredByB: degree,
    bCoveredByA: degree / 2,
    degree,
    audience: 'partly',
    territory: 'contains',
    pairs: [{ a: '申请津贴', b: 'đăng ký trợ cấp', similarity: 0.5, because: ['津贴', 'trợ cấp'] }],
  }
}

const none = { low: 0, likely: 0, high: 0 }
const summary: Summary = {
  tools: 0,
  offices: 0,
  byKind: { app: 0, account: 0, group: 0, form: 0, site: 0 },
  byOutcome: { retain: 0, rectify: 0, merge: 0, retire: 0 },
  byFamily: {
    'forced-use': 0,
    'excessive-trace': 0,
    'ranking-misuse': 0,
    'duplicate-reporting': 0,
    dormant: 0,
  },
  unfiled: 0,
  filingUnknown: 0,
  doubled: 0,
  dormant: 0,
  forced: 0,
  blockers: 0,
  useUnknown: 0,
  unjudged: 0,
  unknownShare: 0.375,
  hoursUnknown: 0,
  hoursNow: none,
  hoursKnown: 0,
  hoursAssumed: [],
  hoursAfter: none,
}

/** A review of these tools with these evaluations, recommendations and overlaps. */
export function aReview(facts: {
  readonly tools: readonly Tool[]
  readonly offices?: readonly Office[]
  readonly evaluations?: readonly ToolEvaluation[]
  readonly recommendations?: readonly Recommendation[]
  readonly overlaps?: readonly Overlap[]
  readonly asOf?: Day
}): Review {
  const { tools, offices = [], evaluations = [], recommendations = [], overlaps = [] } = facts
  const office: OfficeId = idOf('O', 1)
  const minutesPerYear = { low: 1, likely: 2.5, high: 4 }
  return {
    tools,
    offices,
    evaluation: {
      asOf: facts.asOf ?? today,
      rulebook: { id: 'cn', version: '2026.1', overlays: ['gansu'] },
      tools: new Map(evaluations.map((one) => [one.tool, one])),
      overlaps,
      burdenByOffice: [
        { key: office, office, minutesPerYear, tools: 3, unknownTools: 1 },
        { key: '其他', minutesPerYear: none, tools: 0, unknownTools: 0 },
      ],
      burdenByRegion: [{ key: '330182', minutesPerYear, tools: 3, unknownTools: 0 }],
      burdenByRole: [{ key: '网格员', minutesPerYear, tools: 2, unknownTools: 0 }],
    },
    recommendations: new Map(recommendations.map((one) => [one.tool, one])),
    summary: { ...summary, tools: tools.length, offices: offices.length },
    ground: {
      asOf: facts.asOf ?? today,
      tools: [],
      offices: [],
      demands: [],
      caps: [],
      prices: [],
    },
  }
}
