import type { Day, Limit, Provenance } from '#kernel'

/** The clause a criterion rests on. */
export type Ground = {
  readonly act: string
  readonly article?: string
  readonly number?: string
  readonly date?: string
  /** The day from which the clause applies; nobody is judged by it for an earlier day. */
  readonly inForceFrom?: Day
  readonly provenance: Provenance
}

export const severities = ['block', 'violation', 'review', 'warn', 'inform'] as const
export type Severity = (typeof severities)[number]

export const findingFamilies = [
  'forced-use',
  'excessive-trace',
  'ranking-misuse',
  'duplicate-reporting',
  'dormant',
] as const
/** The five official families (强制使用、过度留痕、滥用排名、多头填报、空壳僵尸). */
export type FindingFamily = (typeof findingFamilies)[number]

/** One rule as the rulebook holds it. `family` is absent where a rule of procedure belongs to none of the five. */
export type Rule = {
  readonly id: string
  readonly family?: FindingFamily
  readonly severity: Severity
  readonly ground: Ground
  /** Limits of this rule by their local name: `within: 10 working-day`. */
  readonly limits: Readonly<Record<string, Limit>>
  /** False switches a rule off, as a local overlay may; a rule that is only local starts so. */
  readonly inForce: boolean
}

/** Versioned rules and numbers, each with its source. Overlays (one place's own rules) are already applied. */
export type Rulebook = {
  readonly id: string
  readonly version: string
  readonly overlays: readonly string[]
  readonly rules: ReadonlyMap<string, Rule>
  /** Numbers that belong to no single rule: burden defaults, overlap thresholds, prices. */
  readonly limits: ReadonlyMap<string, Limit>
}
