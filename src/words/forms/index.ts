import type { Lang } from '#kernel'
import type { FormFileRefusal } from '#usecases'
import { intakeWords } from '../intake/index.ts'
import { en } from './en.ts'
import type { FormWords } from './shape.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'

export type { FormWords } from './shape.ts'

export const formWords: { readonly [L in Lang]: FormWords } = { zh, vi, en }

/** Why no form could be read from a file: what, where, and what to do. */
export function formRefusalSentence(lang: Lang, refusal: FormFileRefusal): string {
  const own: { readonly [type: string]: ((facts: never) => string) | undefined } =
    formWords[lang].refusals
  const anyFile: { readonly [type: string]: ((facts: never) => string) | undefined } =
    intakeWords[lang].fileRefusals
  return (own[refusal.type] ?? anyFile[refusal.type])?.(refusal as never) ?? refusal.type
}
