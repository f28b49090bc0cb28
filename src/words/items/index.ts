import type { Lang } from '#kernel'
import { en } from './en.ts'
import { type HolderKind, type ItemWords, holders } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { ItemWords } from './shape.ts'

export const itemWords: Readonly<Record<Lang, ItemWords>> = { zh, vi, en }

/** The kind of office that answers for a datum, in words; one that somebody else's vocabulary names stands as it is. */
export function holderName(lang: Lang, holder: string): string {
  return (holders as readonly string[]).includes(holder)
    ? itemWords[lang].holders[holder as HolderKind]
    : holder
}
