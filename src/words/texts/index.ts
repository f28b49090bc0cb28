import type { Lang } from '#kernel'
import type { DemandKind, FindingFamily } from '#evaluate'
import type { TextRefusal } from '#usecases'
import { demandNames } from '../criteria/demandNames.ts'
import { figuresOf } from '../pages/index.ts'
import { terms } from '../terms/index.ts'
import { en } from './en.ts'
import type { TextWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { TextWords } from './shape.ts'

export const textWords: Readonly<Record<Lang, TextWords>> = { zh, vi, en }

/** The sentence for what stood in the way of a text. */
export function sayTextRefusal(lang: Lang, refusal: TextRefusal): string {
  const say = textWords[lang].refusals[refusal.type] as (facts: TextRefusal) => string
  return say(refusal)
}

/** What a sentence demands, in one line: how strongly, which kinds, which families. */
export function sayDemand(
  lang: Lang,
  demand: {
    readonly kinds: readonly DemandKind[]
    readonly families: readonly FindingFamily[]
    readonly strength: 'hard' | 'soft' | 'none'
  },
): string {
  const { list } = figuresOf(lang)
  const words = textWords[lang]
  return words.demand(
    list(demand.kinds.map((kind) => demandNames[lang][kind])),
    list(demand.families.map((family) => terms[lang].families[family])),
    words.strengths[demand.strength === 'soft' ? 'soft' : 'hard'],
  )
}

/** The kinds of demand by name. */
export function sayDemandKinds(lang: Lang, kinds: readonly DemandKind[]): string {
  return figuresOf(lang).list(kinds.map((kind) => demandNames[lang][kind]))
}
