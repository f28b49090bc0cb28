import type { Lang } from '#kernel'
import { en } from './en.ts'
import type { ProgramRefusal, ProgramWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { ProgramRefusal, ProgramWords } from './shape.ts'

export const programWords: Readonly<Record<Lang, ProgramWords>> = { zh, vi, en }

/** The sentence for what stood in the way of a program. */
export function sayProgramRefusal(lang: Lang, refusal: ProgramRefusal): string {
  const say = programWords[lang].refusals[refusal.type] as (facts: ProgramRefusal) => string
  return say(refusal)
}
