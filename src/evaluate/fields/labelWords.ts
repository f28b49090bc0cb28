import { plain } from '#kernel'
import { stemOf, withoutAccents } from '../overlap/tokens.ts'
import { shortForms } from './kinds.lexicon.ts'

/** A word of a label: as compared, and whether it is a run of Chinese characters. */
export type LabelWord = { readonly text: string; readonly stem: string; readonly isHan: boolean }

const parts =
  /[\u3400-\u4dbf\u4e00-\u9fff]+|[\p{Lu}\p{M}]+(?![\p{Ll}\p{M}])|\p{Lu}?[\p{Ll}\p{M}]+|\p{L}+|\d+/gu
const han = /^[\u3400-\u4dbf\u4e00-\u9fff]/

/** The words of a label or a key: `veteranSSN` is `veteran social security number`, `first-name` is `first name`. */
export function labelWordsOf(label: string): readonly LabelWord[] {
  const words: LabelWord[] = []
  for (const [part] of label.normalize('NFKC').matchAll(parts)) {
    const text = plain(part)
    if (han.test(text)) {
      words.push({ text, stem: text, isHan: true })
      continue
    }
    const bare = withoutAccents(text)
    for (const word of (shortForms[bare] ?? bare).split(' '))
      words.push({ text: word, stem: stemOf(word), isHan: false })
  }
  return words
}

/** Phrases of a lexicon, ready to be found in labels. */
export type Phrases<T extends string> = {
  readonly latin: ReadonlyMap<
    string,
    readonly { readonly stems: readonly string[]; readonly means: T }[]
  >
  readonly han: ReadonlyMap<string, readonly { readonly text: string; readonly means: T }[]>
}

/** Where a phrase stands in a label, and what it means. */
export type FoundPhrase<T extends string> = {
  readonly means: T
  /** The words it takes up; of a run of Chinese, the characters too. */
  readonly fromWord: number
  readonly toWord: number
  readonly text: string
}

/** Make a lexicon ready: longer phrases are found before shorter ones that begin alike. */
export function compilePhrases<T extends string>(
  lexicon: {
    readonly [M in T]: readonly string[]
  },
): Phrases<T> {
  const latin = new Map<string, { readonly stems: readonly string[]; readonly means: T }[]>()
  const hanPhrases = new Map<string, { readonly text: string; readonly means: T }[]>()
  for (const [means, phrases] of Object.entries(lexicon) as [T, readonly string[]][]) {
    for (const phrase of phrases) {
      const words = labelWordsOf(phrase)
      const [first] = words
      if (first === undefined) continue
      if (first.isHan) push(hanPhrases, first.text.charAt(0), { text: first.text, means })
      else push(latin, first.stem, { stems: words.map((word) => word.stem), means })
    }
  }
  for (const list of latin.values()) list.sort((a, b) => b.stems.length - a.stems.length)
  for (const list of hanPhrases.values()) list.sort((a, b) => b.text.length - a.text.length)
  return { latin, han: hanPhrases }
}

/** The phrases in a label from left to right; none overlaps another. */
export function phrasesIn<T extends string>(
  words: readonly LabelWord[],
  phrases: Phrases<T>,
): readonly FoundPhrase<T>[] {
  const found: FoundPhrase<T>[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as LabelWord
    if (word.isHan) {
      found.push(...hanPhrasesIn(word.text, at, phrases))
      continue
    }
    const phrase = phrases.latin
      .get(word.stem)
      ?.find(({ stems }) => stems.every((stem, i) => words[at + i]?.stem === stem))
    if (phrase === undefined) continue
    const toWord = at + phrase.stems.length
    found.push({ means: phrase.means, fromWord: at, toWord, text: phrase.stems.join(' ') })
    at = toWord - 1
  }
  return found
}

function hanPhrasesIn<T extends string>(
  text: string,
  word: number,
  phrases: Phrases<T>,
): readonly FoundPhrase<T>[] {
  const found: FoundPhrase<T>[] = []
  for (let at = 0; at < text.length; at++) {
    const phrase = phrases.han.get(text.charAt(at))?.find((one) => text.startsWith(one.text, at))
    if (phrase === undefined) continue
    found.push({ means: phrase.means, fromWord: word, toWord: word + 1, text: phrase.text })
    at += phrase.text.length - 1
  }
  return found
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
