import type { CompiledVocabulary } from './vocabulary.ts'
import type { Word } from './tokens.ts'

/** Where a concept of the vocabulary was read in a text: the words (and, in Chinese, the characters) it covers. */
export type ConceptSpan = {
  readonly concept: number
  readonly firstWord: number
  readonly lastWord: number
  /** Characters from and to within the word; only for Chinese, where a word is a whole run. */
  readonly from: number
  readonly to: number
}

/** The concepts a text speaks of, in order; of two that cover each other the longer phrase counts. */
export function conceptsIn(
  words: readonly Word[],
  vocabulary: CompiledVocabulary,
): readonly ConceptSpan[] {
  const spans: ConceptSpan[] = []
  let at = 0
  while (at < words.length) {
    const word = words[at]
    if (word === undefined) break
    if (word.script === 'han') {
      for (const span of conceptsInHan(word.text, at, vocabulary)) spans.push(span)
      at++
      continue
    }
    const length = latinPhraseAt(words, at, vocabulary, spans)
    at += Math.max(1, length)
  }
  return spans
}

function conceptsInHan(text: string, word: number, vocabulary: CompiledVocabulary): ConceptSpan[] {
  const spans: ConceptSpan[] = []
  let from = 0
  while (from < text.length - 1) {
    const found = vocabulary.han
      .get(text.slice(from, from + 2))
      ?.filter((phrase) => text.startsWith(phrase.text, from))
    const longest = found?.[0]
    if (found === undefined || longest === undefined) {
      from++
      continue
    }
    const to = from + longest.text.length
    for (const phrase of found) {
      if (phrase.text.length < longest.text.length) break
      spans.push({ concept: phrase.concept, firstWord: word, lastWord: word, from, to })
    }
    from = to
  }
  return spans
}

/** Adds what begins at that word and answers how many words it covers; 0 when nothing begins there. */
function latinPhraseAt(
  words: readonly Word[],
  at: number,
  vocabulary: CompiledVocabulary,
  spans: ConceptSpan[],
): number {
  const first = words[at]
  if (first === undefined) return 0
  let length = 0
  for (const phrase of vocabulary.latin.get(first.stem) ?? []) {
    if (phrase.words.length < length) break
    if (!matches(words, at, phrase.words, phrase.open)) continue
    length = phrase.words.length
    spans.push(spanOf(phrase.concept, at, length))
  }
  if (length > 0) return length
  for (const phrase of vocabulary.open) {
    const start = phrase.words[0]
    if (start === undefined || !first.plain.startsWith(start)) continue
    length = 1
    spans.push(spanOf(phrase.concept, at, 1))
  }
  return length
}

function matches(
  words: readonly Word[],
  at: number,
  phrase: readonly string[],
  open: boolean,
): boolean {
  for (const [i, wanted] of phrase.entries()) {
    const word = words[at + i]
    if (word === undefined) return false
    const last = i === phrase.length - 1
    // Chinese after a Latin word, as in `PDF编辑软件`: the run may go on.
    const begins = word.script === 'han' ? word.text : open && last ? word.plain : undefined
    if (begins === undefined ? word.stem !== wanted : !begins.startsWith(wanted)) return false
  }
  return true
}

function spanOf(concept: number, at: number, length: number): ConceptSpan {
  return { concept, firstWord: at, lastWord: at + length - 1, from: 0, to: 0 }
}
