import type { Lang } from '#kernel'
import { langs } from '#kernel'
import { wordsOf } from './tokens.ts'

/** The languages in which the vocabulary knows words: the three of the faces, and those of publiccode.yml files. */
export const vocabularyLangs = [...langs, 'it', 'de', 'nl', 'fr'] as const
export type VocabularyLang = (typeof vocabularyLangs)[number]

/** One capability of government work, with its names in each language. */
export type Concept = {
  readonly id: string
  readonly label: { readonly [L in Lang]: string }
  /** Other words for the same job. A last Latin word that ends in `*` stands for all words beginning so. */
  readonly synonyms: { readonly [L in VocabularyLang]?: readonly string[] }
  /** Well-known products that do this job: `Oracle` says database. */
  readonly products?: readonly string[]
  /** The wider capability this one belongs to, by id. */
  readonly within?: string
}

/** The shared capability vocabulary: what lets a Chinese and a Vietnamese statement meet. */
export type Vocabulary = {
  readonly version: string
  readonly sources: readonly string[]
  readonly concepts: readonly Concept[]
}

/** A phrase of the vocabulary as it is looked for. `open`: the last word may go on. */
export type Phrase = {
  readonly words: readonly string[]
  readonly concept: number
  readonly open: boolean
}
export type HanPhrase = { readonly text: string; readonly concept: number }

/** The vocabulary ready for look-up. Plain data, so that it can be handed to a worker. */
export type CompiledVocabulary = {
  readonly concepts: readonly Concept[]
  readonly numberById: ReadonlyMap<string, number>
  /** Chinese phrases by their first two characters, longest first. */
  readonly han: ReadonlyMap<string, readonly HanPhrase[]>
  /** Phrases of other scripts by their first word, longest first; open one-word phrases apart. */
  readonly latin: ReadonlyMap<string, readonly Phrase[]>
  readonly open: readonly Phrase[]
}

/** Make the vocabulary ready for look-up: each label, synonym and product becomes a phrase. */
export function compileVocabulary(vocabulary: Vocabulary): CompiledVocabulary {
  const han = new Map<string, HanPhrase[]>()
  const latin = new Map<string, Phrase[]>()
  const open: Phrase[] = []
  const numberById = new Map(vocabulary.concepts.map((concept, number) => [concept.id, number]))
  for (const [number, concept] of vocabulary.concepts.entries()) {
    for (const text of phrasesOf(concept)) {
      const words = wordsOf(text)
      const first = words[0]
      if (first === undefined) continue
      if (words.every((word) => word.script === 'han')) {
        const whole = words.map((word) => word.text).join('')
        add(han, whole.slice(0, 2), { text: whole, concept: number })
        continue
      }
      const phrase = {
        words: words.map((word) => word.stem),
        concept: number,
        open: text.trim().endsWith('*'),
      }
      if (!phrase.open) add(latin, first.stem, phrase)
      else if (words.length > 1) add(latin, first.stem, { ...phrase, words: openLast(words) })
      else open.push({ ...phrase, words: openLast(words) })
    }
  }
  for (const phrases of han.values()) phrases.sort((a, b) => b.text.length - a.text.length)
  for (const phrases of latin.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return { concepts: vocabulary.concepts, numberById, han, latin, open }
}

/** What a concept is called on a face of that language. */
export function conceptLabel(
  vocabulary: CompiledVocabulary,
  id: string,
  lang: Lang,
): string | undefined {
  const number = vocabulary.numberById.get(id)
  return number === undefined ? undefined : vocabulary.concepts[number]?.label[lang]
}

function phrasesOf(concept: Concept): ReadonlySet<string> {
  return new Set([
    ...langs.map((lang) => concept.label[lang]),
    ...vocabularyLangs.flatMap((lang) => concept.synonyms[lang] ?? []),
    ...(concept.products ?? []),
  ])
}

function openLast(words: readonly { readonly stem: string; readonly plain: string }[]): string[] {
  return words.map((word, i) => (i === words.length - 1 ? word.plain : word.stem))
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
