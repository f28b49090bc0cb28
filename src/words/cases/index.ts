import type { Lang } from '#kernel'
import type { CaseKind } from '#act'
import { en } from './en.ts'
import type { CaseWords } from './shape.ts'
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
