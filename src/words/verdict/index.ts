import type { Lang } from '#kernel'
import type { Reason, Recommendation } from '#decide'
import { en } from './en.ts'
import type { Known, VerdictWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { Known, VerdictWords } from './shape.ts'

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
