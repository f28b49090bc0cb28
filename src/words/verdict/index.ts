import type { Lang, Limit, ToolId } from '#kernel'
import type { Outcome, Reason, Recommendation, Summary } from '#decide'
import type { Burden } from '#evaluate'
import type { Progress } from '#usecases'
import { en } from './en.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

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

export const verdictWords: { readonly [L in Lang]: VerdictWords } = { zh, vi, en }

/** One reason as a sentence. */
export function sayReason(words: VerdictWords, reason: Reason, known: Known): string {
  const say = words.reasons[reason.type] as (reason: Reason, known: Known) => string
  return say(reason, known)
}

/** One recommendation as a sentence. */
export function sayAdvice(
  words: VerdictWords,
  recommendation: Recommendation,
  known: Known,
): string {
  return words.advice[recommendation.outcome](recommendation, known)
}
