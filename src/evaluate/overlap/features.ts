import { conceptsIn } from './concepts.ts'
import { actionWords, idleWords, instrumentWords, vesselWords } from './stop.lexicon.ts'
import { isVietnamese, wordsOf } from './tokens.ts'
import type { Word } from './tokens.ts'
import type { CompiledVocabulary } from './vocabulary.ts'

/** What a feature is made of: the kinds weigh differently, because a shared thing says more than a shared act. */
export const featureKinds = [
  'word',
  'syllable',
  'syllables',
  'han',
  'hanPair',
  'aside',
  'asidePair',
  'concept',
  'wider',
  'action',
  'instrument',
  'vessel',
  'idle',
] as const
export type FeatureKind = (typeof featureKinds)[number]

/** One feature of a text before it has a number: its kind, its name, and whether a concept already stands for it. */
export type NamedFeature = {
  readonly kind: FeatureKind
  readonly name: string
  readonly covered: boolean
}

/** The key under which the lexicon keeps a feature. */
export function keyOf(feature: { readonly kind: FeatureKind; readonly name: string }): string {
  return `${feature.kind}:${feature.name}`
}

/** What a text is made of. The same words in another order give the same set, but for pairs of neighbours. */
export function namedFeatures(
  text: string,
  vocabulary: CompiledVocabulary,
): readonly NamedFeature[] {
  const words = wordsOf(text)
  const spans = conceptsIn(words, vocabulary)
  const found: NamedFeature[] = []
  const seen = new Map<string, number>()
  const note = (kind: FeatureKind, name: string, covered: boolean) => {
    const key = keyOf({ kind, name })
    const at = seen.get(key)
    if (at === undefined) {
      seen.set(key, found.length)
      found.push({ kind, name, covered })
    } else if (!covered) found[at] = { kind, name, covered }
  }
  for (const span of spans) {
    for (const [depth, id] of lineOf(span.concept, vocabulary).entries()) {
      note(depth === 0 ? 'concept' : 'wider', id, false)
    }
  }
  const coveredWords = new Set<number>()
  for (const span of spans) {
    if (words[span.firstWord]?.script === 'han') continue
    for (let i = span.firstWord; i <= span.lastWord; i++) coveredWords.add(i)
  }
  const vietnamese = isVietnamese(words)
  for (const [i, word] of words.entries()) {
    if (word.script === 'han') {
      const taken = spans.filter((span) => span.firstWord === i)
      noteHan(word, taken, note)
      continue
    }
    if (isNumbering(word)) continue
    const covered = coveredWords.has(i)
    if (idleWords.has(word.plain)) note('idle', word.plain, true)
    else if (vietnamese) note('syllable', word.plain, covered)
    else note('word', word.stem, covered)
    const before = words[i - 1]
    if (vietnamese && before?.script === 'latin' && word.joined) {
      note('syllables', `${before.plain} ${word.plain}`, covered && coveredWords.has(i - 1))
    }
  }
  const telling = found.filter((feature) => feature.kind !== 'idle')
  return telling.length > 0 ? telling : found
}

/** A concept and the wider ones it belongs to, narrowest first; a ring in the vocabulary ends where it began. */
function lineOf(concept: number, vocabulary: CompiledVocabulary): readonly string[] {
  const line: string[] = []
  let at: number | undefined = concept
  while (at !== undefined) {
    const one: CompiledVocabulary['concepts'][number] | undefined = vocabulary.concepts[at]
    if (one === undefined || line.includes(one.id)) break
    line.push(one.id)
    at = one.within === undefined ? undefined : vocabulary.numberById.get(one.within)
  }
  return line
}

/** Version numbers, years and counts name no job; `12345` and `110` do. */
function isNumbering(word: Word): boolean {
  return /^(v?\d{1,2}|v?\d+[a-z]{1,2}\d*|(19|20)\d\d|\d{6,}|v\d+|[a-z])$/.test(word.plain)
}

const partKinds = new Map<string, FeatureKind>([
  ...vesselWords.map((word) => [word, 'vessel'] as const),
  ...instrumentWords.map((word) => [word, 'instrument'] as const),
  ...actionWords.map((word) => [word, 'action'] as const),
])
const longestPart = Math.max(...[...partKinds.keys()].map((word) => word.length))

function noteHan(
  word: Word,
  spans: readonly { readonly from: number; readonly to: number }[],
  note: (kind: FeatureKind, name: string, covered: boolean) => void,
): void {
  const { text } = word
  const isCovered = (at: number) => spans.some((span) => at >= span.from && at < span.to)
  let start = 0
  let at = 0
  const flush = (end: number) => {
    for (let i = start; i < end; i++) {
      const covered = isCovered(i)
      note(word.aside ? 'aside' : 'han', text.slice(i, i + 1), covered)
      if (i + 2 <= end) {
        note(
          word.aside ? 'asidePair' : 'hanPair',
          text.slice(i, i + 2),
          covered && isCovered(i + 1),
        )
      }
    }
  }
  while (at < text.length) {
    const span = spans.find((one) => one.from === at)
    if (span) {
      at = span.to
      continue
    }
    const length = partAt(text, at, spans)
    if (length === 0) {
      at++
      continue
    }
    flush(at)
    const part = text.slice(at, at + length)
    note(partKinds.get(part) ?? 'action', part, false)
    at += length
    start = at
  }
  flush(text.length)
}

function partAt(text: string, at: number, spans: readonly { readonly from: number }[]): number {
  const next = spans.find((span) => span.from > at)?.from ?? text.length
  for (let length = Math.min(longestPart, next - at); length > 1; length--) {
    if (partKinds.has(text.slice(at, at + length))) return length
  }
  return 0
}
