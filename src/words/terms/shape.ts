import type { LimitUnit, Provenance } from '#kernel'
import type { Outcome } from '#decide'
import type { FindingFamily, Missing, Severity, Verdict } from '#evaluate'
import type { Gap } from '#observe'
import type { Audience, FactName, Level, Life, OfficeKind, ToolKind } from '#register'

/** The names of things: one word per thing, the same on every face. */
export type Terms = {
  readonly product: string
  readonly kinds: { readonly [K in ToolKind]: string }
  readonly lives: { readonly [L in Life]: string }
  readonly levels: { readonly [L in Level]: string }
  readonly audiences: { readonly [A in Audience]: string }
  readonly officeKinds: { readonly [K in OfficeKind]: string }
  readonly outcomes: { readonly [O in Outcome]: string }
  readonly families: { readonly [F in FindingFamily]: string }
  /** Rules of procedure that belong to none of the five families. */
  readonly noFamily: string
  readonly severities: { readonly [S in Severity]: string }
  readonly verdicts: { readonly [V in Verdict]: string }
  readonly gaps: { readonly [G in Gap]: string }
  readonly units: { readonly [U in LimitUnit]: string }
  readonly provenances: { readonly [P in Provenance]: string }
  readonly facts: { readonly [F in FactName]: string }
  /** Papers and circumstances that may be missing, beside the facts. */
  readonly papers: { readonly [P in PaperName]: string }
  /** Values of facts that are words: check-in, photo, monthly ... */
  readonly values: Readonly<Record<string, string>>
  readonly yes: string
  readonly no: string
  readonly unknown: string
}
/** What may be missing beside the facts: each paper and circumstance that a criterion can name. */
export type PaperName = Exclude<Missing, FactName>
