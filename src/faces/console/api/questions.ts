import { queryOptions } from '@tanstack/react-query'
import type { CaseEntry, CaseClock, Day, Duty, Limit, Answers, Role } from '#kernel'
import type { CaseKind, Gate } from '#act'
import type { Plan } from '#decide'
import type { Rule } from '#evaluate'
import type { Office, Tool } from '#register'
import type {
  CaseRow,
  ClosedTool,
  Digest,
  HeadText,
  LedgerKey,
  Overview,
  PublicDecision,
  ReadEntry,
  RegionView,
  RegisterPage,
  StoredOverlap,
  StoredTool,
} from '#usecases'
import { get } from './api.ts'

export type Me = {
  readonly id: string
  readonly displayName: string
  readonly duties: readonly Duty[]
  readonly hasCode: boolean
}
export type Cases = { readonly rows: readonly CaseRow[]; readonly total: number }
export type MyCases = Cases & { readonly today: Day }
export type Paged<T> = {
  readonly rows: readonly T[]
  readonly total: number
  readonly page?: number
  readonly pageSize?: number
}
/** A case as the API tells it. */
export type ToldCase = {
  readonly id: string
  readonly kind: CaseKind
  readonly title: string
  readonly office: { readonly id: string; readonly name: string }
  readonly tool?: Pick<Tool, 'id' | 'name' | 'life'>
  readonly about?: string
  readonly place: string
  readonly entries: readonly CaseEntry[]
  readonly clocks: readonly CaseClock[]
  readonly open: readonly { readonly step: string; readonly suggested: Answers }[]
  readonly waitsFor: readonly { readonly step: string; readonly by: readonly Role[] }[]
}
export type Around = {
  readonly offices: Readonly<Record<string, string>>
  readonly tools: Readonly<Record<string, string>>
  readonly likely: readonly { readonly id: string; readonly name: string }[]
  readonly today: Day
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
  readonly asOf: Day
  readonly names: {
    readonly tools: Readonly<Record<string, { readonly name: string; readonly office: string }>>
    readonly offices: Readonly<Record<string, string>>
  }
}
export type OfficeWithTools = Office & { readonly tools: number }

/** An address with a query; what is empty is left out. */
export function withQuery(
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
): string {
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => [name, String(value)])
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`
}

type Query = Readonly<Record<string, string | number | undefined>>
const ask = <T>(path: string) => queryOptions({ queryKey: [path], queryFn: () => get<T>(path) })

/** What the console asks of the server, each under the address that answers it. */
export const questions = {
  me: () => ask<Me>('/api/me'),
  digest: () => ask<Digest>('/api/digest'),
  myCases: () => ask<MyCases>('/api/cases/mine'),
  cases: (query: Query) => ask<Cases>(withQuery('/api/cases', query)),
  case: (id: string) => ask<ToldCase>(`/api/cases/${id}`),
  around: (id: string) => ask<Around>(`/api/cases/${id}/around`),
  gateOf: (id: string) => ask<{ readonly gate?: Gate }>(`/api/cases/${id}/gate`),
  tools: (query: Query) => ask<RegisterPage>(withQuery('/api/tools', query)),
  tool: (id: string) => ask<StoredTool>(`/api/tools/${id}`),
  timeline: (subject: string) =>
    ask<{ readonly entries: readonly ReadEntry[] }>(
      withQuery('/api/ledger/entries', { subject, most: 100 }),
    ),
  ledger: () =>
    ask<{ readonly head: HeadText; readonly keys: readonly LedgerKey[] }>('/api/ledger'),
  offices: () => ask<readonly OfficeWithTools[]>('/api/offices'),
  overview: () => ask<Overview>('/api/overview'),
  region: (within: string | undefined) => ask<RegionView>(withQuery('/api/regions', { within })),
  overlaps: (page: number) => ask<Paged<StoredOverlap>>(withQuery('/api/overlaps', { page })),
  overlap: (a: string, b: string) => ask<StoredOverlap>(`/api/overlaps/${a}/${b}`),
  plan: () => ask<ToldPlan>('/api/plan'),
  rulebook: () => ask<ToldRulebook>('/api/rulebook'),
  decisions: (page: number) => ask<Paged<PublicDecision>>(withQuery('/api/decisions', { page })),
  closed: (page: number) => ask<Paged<ClosedTool>>(withQuery('/api/closed', { page })),
} as const
