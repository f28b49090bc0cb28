import type { Lang } from '#kernel'
import type { RatingRefusal } from '#usecases'
import { en } from './en.ts'
import type { RatingWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { RatingWords } from './shape.ts'

export const ratingWords: Readonly<Record<Lang, RatingWords>> = { zh, vi, en }

/** The sentence for why a rating was not taken. */
export function sayRatingRefusal(lang: Lang, refusal: RatingRefusal): string {
  const say = ratingWords[lang].refusals[refusal.type] as (facts: RatingRefusal) => string
  return say(refusal)
}
