import type { Lang } from '#kernel'
import { en } from './en.ts'
import type { BurdenRefusal, BurdenWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { BurdenRefusal, BurdenScriptWords, BurdenWords } from './shape.ts'

/** What is said of burden reports, in each language. */
export const burdenWords: Readonly<Record<Lang, BurdenWords>> = { zh, vi, en }

/** Why a report, a token or a step with a report was not taken. */
export function sayBurdenRefusal(lang: Lang, refusal: BurdenRefusal): string {
  const say = burdenWords[lang].refusals[refusal.type] as (refusal: BurdenRefusal) => string
  return say(refusal)
}
