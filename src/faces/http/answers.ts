import type {
  AccountId,
  Answers,
  CaseClock,
  CaseEntry,
  CaseId,
  CaseTable,
  Day,
  Duty,
  Limit,
  OfficeId,
  Role,
  ToolId,
} from '#kernel'
import type { CaseKind, Gate } from '#act'
import type { Plan, Prices } from '#decide'
import type { OwnLimit, Rule } from '#evaluate'
import type { DataItem, Life, Tool } from '#register'
import type { Audit, RatingSummary, TextId, ToolVoices, UseSummary } from '#observe'
import type {
  ApiToken,
  CaseRow,
  ClosedTool,
  ConsistencyAnswer,
  Digest,
  GroupList,
  GroupsTaken,
  GroupTold,
  Hook,
  HookAnswer,
  HookId,
  KeptTextRow,
  LedgerHead,
  LedgerReceipt,
  OfficeWithTools,
  OrderedYear,
  Overview,
  PublicDecision,
  PublicReportKey,
  ReportFate,
  ReportPromise,
  LimitEffect,
  NamedPair,
  ReadEntry,
  ReadText,
  RegionView,
  RegisterRow,
  SettleWish,
  ShownText,
  StoredOverlap,
  StoredTool,
  ToolEvidence,
  TokenId,
  ToldVoice,
  UsageImported,
  TokenOffer,
} from '#usecases'

/** Who is signed in, and anybody's account as it may be told. */
export type ToldAccount = {
  readonly id: AccountId
  readonly displayName: string
  readonly duties: readonly Duty[]
  /** Whether the invitation was taken. */
  readonly hasSignIn: boolean
  /** Whether a second factor is asked for. */
  readonly hasCode: boolean
  /** Milliseconds since 1970. */
  readonly closedAt?: number
}

/** A page of a long list. */
export type Page<T> = {
  readonly rows: readonly T[]
  /** How many there are in all. */
  readonly total: number
  /** What to send as `after` to read on; absent where nothing follows. */
  readonly next?: string
}
export type NumberedPage<T> = Page<T> & { readonly page: number; readonly pageSize: number }

/** A kind of case as its table has it, and the same as a drawing (Mermaid). */
export type ToldKind = CaseTable & { readonly drawing: string }

/** A case, and the steps that whoever asks may take now. */
export type ToldCase = {
  readonly id: CaseId
  readonly kind: CaseKind
  readonly title: string
  readonly office: { readonly id: OfficeId; readonly name: string }
  readonly tool?: { readonly id: ToolId; readonly name: string; readonly life: Life }
  readonly about?: CaseId
  readonly openedOn?: Day
  readonly endedOn?: Day
  readonly place: string
  readonly entries: readonly CaseEntry[]
  readonly clocks: readonly CaseClock[]
  readonly open: readonly { readonly step: string; readonly suggested: Answers }[]
  readonly waitsFor: readonly { readonly step: string; readonly by: readonly Role[] }[]
}

/** What the robot saw of a tool, latest first, and whether it waits to be looked at again. */
export type ToldAudits = { readonly audits: readonly Audit[]; readonly waits: boolean }

/** The names that a case speaks of. */
export type Around = {
  readonly offices: { readonly [id: string]: string }
  readonly tools: { readonly [id: string]: string }
  readonly likely: readonly { readonly id: ToolId; readonly name: string }[]
  readonly today: Day
  /** How many came to the old address in the last thirty days. */
  readonly arrivals?: number
}

export type ToldRulebook = {
  readonly id: string
  readonly version: string
  readonly overlays: readonly string[]
  readonly rules: readonly Rule[]
  readonly limits: readonly Limit[]
}

/** The plan with the names of what it speaks of. */
export type ToldPlan = Plan & {
  readonly evaluation: string
  readonly asOf: Day
  readonly prices: Prices
  readonly names: {
    readonly tools: { readonly [id: string]: { readonly name: string; readonly office: string } }
    readonly offices: { readonly [id: string]: string }
  }
}

/** A filing that is in force. */
export type ToldCertificate = {
  readonly number: string
  readonly filedOn?: Day
  readonly tool: Pick<Tool, 'id' | 'name' | 'life'>
  readonly office: { readonly id: OfficeId; readonly name: string }
}

/** How many ratings were counted, and which were not. */
export type ToldReport = {
  readonly counted: number
  readonly refused: readonly {
    /** The place in what was sent, counted from nought. */
    readonly at: number
    readonly type: string
    readonly title: string
  }[]
}
/** A tool's use over some days, and how much of its use of a year was ordered, by month. */
export type ToldUseOfTool = UseSummary & { readonly year: OrderedYear }

/** What each route of the API answers where it succeeds. From this its description is made (`scripts/describeAnswers.ts`). */
export type ApiAnswers = {
  'GET /api/overview': Overview
  'GET /api/tools': NumberedPage<RegisterRow>
  'GET /api/tools/{id}': StoredTool
  'GET /api/tools/{id}/evidence': ToolEvidence
  'GET /api/tools/{id}/ratings': RatingSummary
  'POST /api/tools/{id}/ratings': { readonly receipt: string }
  'POST /api/ratings': ToldReport
  'GET /api/cases/{id}/voices': { readonly voices?: readonly ToldVoice[] }
  'GET /api/tools/{id}/use': ToldUseOfTool
  'GET /api/tools/{id}/audits': ToldAudits
  'POST /api/tools/{id}/audits': { readonly tool: ToolId; readonly address: string }
  'GET /api/tools/{id}/group': GroupTold
  'GET /api/groups': GroupList & { readonly page: number; readonly pageSize: number }
  'GET /api/groups/pairs': NumberedPage<NamedPair>
  'POST /api/groups': GroupsTaken
  'GET /api/tools/{id}/voices': ToolVoices & { readonly floor: number }
  'GET /api/burden-tokens': TokenOffer
  'POST /api/burden-tokens': { readonly signatures: readonly string[] }
  'GET /api/burden-keys': { readonly keys: readonly PublicReportKey[] }
  'POST /api/burden-reports': { readonly code: string; readonly promise: ReportPromise }
  'GET /api/burden-reports/{code}': ReportFate
  'GET /api/burden-reports/{code}/receipt': ReportPromise | LedgerReceipt
  'GET /api/overlaps': NumberedPage<StoredOverlap>
  'GET /api/overlaps/{a}/{b}': StoredOverlap
  'GET /api/plan': ToldPlan
  'GET /api/ledger': LedgerHead
  'GET /api/ledger/entries': { readonly entries: readonly ReadEntry[] }
  'GET /api/ledger/entries/{place}': LedgerReceipt
  'GET /api/ledger/consistency': ConsistencyAnswer
  'GET /api/rulebook': ToldRulebook
  'GET /api/data-items': readonly DataItem[]
  'GET /api/regions': RegionView
  'GET /api/offices': readonly OfficeWithTools[]
  'GET /api/decisions': Page<PublicDecision>
  'GET /api/closed': Page<ClosedTool>
  'GET /api/certificates/{number}': ToldCertificate
  'GET /api/kinds': readonly ToldKind[]
  'GET /api/cases': NumberedPage<CaseRow>
  'POST /api/cases': ToldCase
  'GET /api/cases/{id}': ToldCase
  'POST /api/cases/{id}/steps': ToldCase
  'POST /api/gate': Gate
  'POST /api/usage': UsageImported
  'GET /api/cases/mine': {
    readonly rows: readonly CaseRow[]
    readonly total: number
    readonly today: Day
  }
  'GET /api/digest': Digest
  'GET /api/cases/{id}/gate': { readonly gate?: Gate }
  'GET /api/cases/{id}/around': Around
  'POST /api/sign-in': { readonly token: string; readonly account: AccountId }
  'POST /api/invitations': { readonly account: AccountId }
  'GET /api/me': ToldAccount
  'GET /api/accounts': { readonly accounts: readonly ToldAccount[] }
  'POST /api/accounts': { readonly id: AccountId; readonly token: string }
  'POST /api/rulebook/effect': LimitEffect
  'PUT /api/rulebook/limits/{limit}': OwnLimit
  'GET /api/texts': {
    readonly rows: readonly KeptTextRow[]
    readonly total: number
    readonly next?: string
  }
  'GET /api/texts/{id}': ShownText
  'POST /api/texts/read': ReadText
  'POST /api/texts': { readonly id: TextId; readonly isNew: boolean }
  'POST /api/texts/{id}/links': SettleWish
  'GET /api/tokens': { readonly tokens: readonly ApiToken[] }
  'POST /api/tokens': { readonly id: TokenId; readonly token: string }
  'GET /api/webhooks': { readonly webhooks: readonly Hook[] }
  'POST /api/webhooks': { readonly id: HookId; readonly secret: string }
  'POST /api/webhooks/{id}/test': HookAnswer
}
