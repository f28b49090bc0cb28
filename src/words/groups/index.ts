import type { Lang } from '#kernel'
import { en } from './en.ts'
import type { GroupWords, NoGroups } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { GroupWords, NoGroups } from './shape.ts'

export const groupWords: Readonly<Record<Lang, GroupWords>> = { zh, vi, en }

/** Why nothing came of groups, in one sentence or two. */
export function sayNoGroups(lang: Lang, refusal: NoGroups): string {
  const say = groupWords[lang].refusals[refusal.type] as (facts: NoGroups) => string
  return say(refusal)
}
