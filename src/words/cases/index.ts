import type { Lang, Role } from '#kernel'
import type { CaseKind } from '#act'
import type { StandingFact } from '#register'
import type { CaseRefusal } from '#usecases'
import { terms } from '../terms/index.ts'
import { en } from './en.ts'
import type { CaseWords, SayCase } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { CaseWords, SayCase } from './shape.ts'
export const caseWords: Readonly<Record<Lang, CaseWords>> = { zh, vi, en }

/** The name of a step; its key where the table no longer knows it. */
export function stepName(
  lang: Lang,
  { kind, step }: { readonly kind: CaseKind; readonly step: string },
): string {
  const names: Readonly<Record<string, string>> = caseWords[lang].steps[kind]
  return names[step] ?? step
}

/** The name of the place where a case stands. */
export function placeName(
  lang: Lang,
  { kind, place }: { readonly kind: CaseKind; readonly place: string },
): string {
  const names: Readonly<Record<string, string>> = caseWords[lang].places[kind]
  return names[place] ?? place
}

/** The name of a clock. */
export function clockName(
  lang: Lang,
  { kind, clock }: { readonly kind: CaseKind; readonly clock: string },
): string {
  const names: Readonly<Record<string, string>> = caseWords[lang].clocks[kind]
  return names[clock] ?? clock
}

/** The name of a choice: its own word, or that of the fact or the kind of tool that it is. */
export function choiceWord(lang: Lang, choice: string): string {
  const { facts, kinds } = terms[lang]
  const names: Readonly<Record<string, string>> = {
    ...kinds,
    ...facts,
    ...caseWords[lang].choices,
  }
  return names[choice] ?? choice
}

/** The sentence for what stood in the way of a step, with the names of that kind of case. */
export function sayCaseRefusal(lang: Lang, kind: CaseKind, refusal: CaseRefusal): string {
  if (refusal.type === 'something-stands-in-the-way') {
    const { fact, what } = refusal.standing
    const words = caseWords[lang]
    const told = what.map((one) => choiceWord(lang, one))
    return words.standing[fact as StandingFact](listed(lang, told))
  }
  const say = caseWords[lang].refusals[refusal.type] as (facts: CaseRefusal, say: SayCase) => string
  return say(refusal, {
    step: (step) => stepName(lang, { kind, step }),
    place: (place) => placeName(lang, { kind, place }),
    roles: (roles: readonly Role[]) =>
      listed(
        lang,
        roles.map((role) => caseWords[lang].roles[role]),
      ),
    list: (texts) => listed(lang, texts),
  })
}

function listed(lang: Lang, texts: readonly string[]): string {
  return texts.join(lang === 'zh' ? '、' : ', ')
}
