import type { Lang } from '#kernel'
import { type Figures, type PageWords, figuresOf, pageWords } from '../pages/index.ts'
import { type Terms, terms } from '../terms/index.ts'

/** One language with all that a page or a screen needs to say something in it. */
export type Speaker = {
  readonly lang: Lang
  readonly words: PageWords
  readonly terms: Terms
  readonly figures: Figures
}

/** The words, terms and figures of a language. */
export function speakerOf(lang: Lang): Speaker {
  return { lang, words: pageWords[lang], terms: terms[lang], figures: figuresOf(lang) }
}
