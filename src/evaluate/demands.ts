import type { FindingFamily } from './rulebook.ts'

export const demandKinds = [
  'force',
  'quota',
  'ranking',
  'appraisal',
  'check-in',
  'like-share',
  'trace',
  'duplicate-report',
  'instant-reply',
] as const
export type DemandKind = (typeof demandKinds)[number]

/** A sentence that forces, sets quotas, ranks or demands traces, with the span that says so. */
export type Demand = {
  readonly kinds: readonly DemandKind[]
  readonly families: readonly FindingFamily[]
  readonly sentence: string
  readonly start: number
  readonly end: number
  readonly source: string
}
