import type { Lang } from '#kernel'
import { langs } from '#kernel'
import { conceptMark } from '#evaluate'
import { en } from './en.ts'
import type { OverlapWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { OverlapWords } from './shape.ts'

/** Sentences that explain an overlap, in each language. */
export const overlapWords: { readonly [L in Lang]: OverlapWords } = { zh, vi, en }

/** One reason of a matched pair as a face shows it: a concept by its label in that language, a word as it stands. */
export function overlapReason(reason: string, lang: Lang): string {
  if (!reason.startsWith(conceptMark)) return reason
  const labels = reason.slice(conceptMark.length).split('|')
  return labels[langs.indexOf(lang)] ?? reason
}
