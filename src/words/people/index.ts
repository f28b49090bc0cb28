import type { Lang } from '#kernel'
import { en } from './en.ts'
import type { PeopleRefusal, PeopleWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { PeopleRefusal, PeopleWords } from './shape.ts'

export const peopleWords: Readonly<Record<Lang, PeopleWords>> = { zh, vi, en }

/** The sentence for what stood in the way. */
export function sayPeopleRefusal(lang: Lang, refusal: PeopleRefusal): string {
  const say = peopleWords[lang].refusals[refusal.type] as (facts: PeopleRefusal) => string
  return say(refusal)
}
