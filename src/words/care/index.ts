import type { Lang } from '#kernel'
import type { Check } from '#usecases'
import { groundWords } from '../ground/index.ts'
import { ledgerWords } from '../ledger/index.ts'
import { figuresOf } from '../pages/index.ts'
import { en } from './en.ts'
import type { CareWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { CareWords, NoBackup } from './shape.ts'

/** What is said about copies of the register and about its health, in each language. */
export const careWords: { readonly [L in Lang]: CareWords } = { zh, vi, en }

type Say = Readonly<Record<string, ((facts: never, say: never) => string) | undefined>>

/** What a check came to, in one sentence or two. */
export function sayCheck(lang: Lang, check: Check): string {
  const words = careWords[lang]
  const say = figuresOf(lang)
  const { all, facts } = ((): { all: Say; facts: { readonly type: string } } => {
    switch (check.state) {
      case 'ok':
        return { all: words.good as Say, facts: check.fact }
      case 'not-looked-at':
        return { all: words.unseen as Say, facts: check.why }
      case 'not-ok':
        return {
          all: {
            ...(groundWords[lang].refusals as Say),
            ...(ledgerWords[lang].refusals as Say),
            ...(words.unwell as Say),
          },
          facts: check.refusal,
        }
    }
  })()
  return all[facts.type]?.(facts as never, say as never) ?? facts.type
}
