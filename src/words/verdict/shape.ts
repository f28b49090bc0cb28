import type { Limit, ToolId } from '#kernel'
import type { Outcome, Reason, Recommendation, Summary } from '#decide'
import type { Burden } from '#evaluate'
import type { Progress } from '#usecases'

/** How whoever shows a verdict calls other tools and finds the rulebook's numbers. */
export type Known = {
  readonly toolName: (id: ToolId) => string
  readonly limit: (id: string) => Limit | undefined
}

type ReasonSentences = {
  readonly [R in Reason as R['type']]: (reason: R, known: Known) => string
}
type Stage = Progress['stage']

/** What is said of a verdict: whole sentences, figures already written for the language. */
export type VerdictWords = {
  /** The recommendation as one sentence. */
  readonly advice: {
    readonly [O in Outcome]: (recommendation: Recommendation, known: Known) => string
  }
  readonly reasons: ReasonSentences
  /** Said wherever a recommendation is shown. */
  readonly peopleDecide: string
  /** The whole in sentences, the most important first; what did not occur is left out. */
  readonly summary: (summary: Summary, known: Known) => readonly string[]
  /** How the sum of hours may be read: what was assumed, one sentence an assumption. */
  readonly assumed: (limits: readonly string[], known: Known) => readonly string[]
  readonly stages: { readonly [S in Stage]: string }
  /** How far a long piece of work has come. */
  readonly progress: (progress: Progress) => string
  /** What one tool costs, and what is missing to tell. */
  readonly burden: (burden: Burden, known: Known) => readonly string[]
}
