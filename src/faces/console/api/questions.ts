import { queryOptions } from '@tanstack/react-query'
import { answered, api, type Told } from './api.ts'
import type { paths } from './described.ts'

type Query<P extends keyof paths> = paths[P] extends {
  readonly get: { readonly parameters: { readonly query?: infer Q } }
}
  ? Q
  : never

export type Around = Told['Around']
export type ToldCase = Told['ToldCase']
export type ToldPlan = Told['ToldPlan']
export type ToldRulebook = Told['ToldRulebook']

/** What is asked once and kept under its address until something is written. */
function ask<T>(key: readonly unknown[], call: () => Parameters<typeof answered<T>>[0]) {
  return queryOptions({ queryKey: key, queryFn: () => answered(call()) })
}

/** What the console asks of the server, each under the address that answers it. */
export const questions = {
  me: () => ask(['me'], () => api.GET('/api/me')),
  digest: () => ask(['digest'], () => api.GET('/api/digest')),
  myCases: () => ask(['mine'], () => api.GET('/api/cases/mine')),
  cases: (query: Query<'/api/cases'>) =>
    ask(['cases', query], () => api.GET('/api/cases', { params: { query } })),
  case: (id: string) =>
    ask(['case', id], () => api.GET('/api/cases/{id}', { params: { path: { id } } })),
  around: (id: string) =>
    ask(['around', id], () => api.GET('/api/cases/{id}/around', { params: { path: { id } } })),
  gateOf: (id: string) =>
    ask(['gate', id], () => api.GET('/api/cases/{id}/gate', { params: { path: { id } } })),
  tools: (query: Query<'/api/tools'>) =>
    ask(['tools', query], () => api.GET('/api/tools', { params: { query } })),
  tool: (id: string) =>
    ask(['tool', id], () => api.GET('/api/tools/{id}', { params: { path: { id } } })),
  timeline: (subject: string) =>
    ask(['timeline', subject], () =>
      api.GET('/api/ledger/entries', { params: { query: { subject, most: mostOfTimeline } } }),
    ),
  ledger: () => ask(['ledger'], () => api.GET('/api/ledger')),
  offices: () => ask(['offices'], () => api.GET('/api/offices')),
  overview: () => ask(['overview'], () => api.GET('/api/overview')),
  region: (within: string | undefined) =>
    ask(['region', within], () =>
      api.GET('/api/regions', { params: { query: within === undefined ? {} : { within } } }),
    ),
  overlaps: (page: number) =>
    ask(['overlaps', page], () => api.GET('/api/overlaps', { params: { query: { page } } })),
  overlap: (a: string, b: string) =>
    ask(['overlap', a, b], () => api.GET('/api/overlaps/{a}/{b}', { params: { path: { a, b } } })),
  plan: () => ask(['plan'], () => api.GET('/api/plan')),
  rulebook: () => ask(['rulebook'], () => api.GET('/api/rulebook')),
  decisions: (page: number) =>
    ask(['decisions', page], () => api.GET('/api/decisions', { params: { query: { page } } })),
  closed: (page: number) =>
    ask(['closed', page], () => api.GET('/api/closed', { params: { query: { page } } })),
} as const

const mostOfTimeline = 100
