import { featureKinds, keyOf, namedFeatures } from './features.ts'
import type { FeatureKind } from './features.ts'
import type { CompiledVocabulary } from './vocabulary.ts'

/**
 * How much a kind weighs beside a plain word. Global constants, set once on public sets and never learned from a
 * register; see docs/decisions/0002-overlap.md. A shared concept says what the job is: it outweighs the wording.
 */
const kindWeights: { readonly [K in FeatureKind]: number } = {
  word: 1,
  syllable: 0.25,
  syllables: 1,
  han: 0.02,
  hanPair: 1,
  aside: 0.5,
  asidePair: 0.05,
  concept: 25,
  wider: 2.5,
  action: 0.25,
  instrument: 1,
  vessel: 0.02,
  idle: 0.02,
}

/** The features of a register, numbered, and what each weighs: rare ones more. */
export type Lexicon = {
  readonly numbers: ReadonlyMap<string, number>
  readonly keys: readonly string[]
  readonly weights: Float64Array
  /** What a rarity of "never seen" weighs before its kind. */
  readonly unseen: number
  readonly statements: number
}

/** Learn from the statements at hand which features are rare and so tell much. */
export function learnLexicon(texts: Iterable<string>, vocabulary: CompiledVocabulary): Lexicon {
  const numbers = new Map<string, number>()
  const keys: string[] = []
  const kinds: FeatureKind[] = []
  const counts: number[] = []
  let statements = 0
  for (const text of texts) {
    statements++
    for (const feature of namedFeatures(text, vocabulary)) {
      const key = keyOf(feature)
      const number = numbers.get(key)
      if (number === undefined) {
        numbers.set(key, keys.length)
        keys.push(key)
        kinds.push(feature.kind)
        counts.push(1)
      } else counts[number] = (counts[number] ?? 0) + 1
    }
  }
  const weights = Float64Array.from(
    keys,
    (_, number) => rarity(statements, counts[number] ?? 0) * kindWeights[kinds[number] ?? 'word'],
  )
  return { numbers, keys, weights, unseen: rarity(statements, 0), statements }
}

/** The weight of a feature number; one that was never seen carries its kind in its number. */
export function weightOfFeature(feature: number, lexicon: Lexicon): number {
  if (feature < 0x80000000) return lexicon.weights[feature] ?? 0
  const kind = featureKinds[(feature >>> 27) & 0xf] ?? 'word'
  return lexicon.unseen * kindWeights[kind]
}

/** 1 for what everybody says, more the rarer: in 1,000 statements, a feature of one weighs 7.2. */
function rarity(statements: number, count: number): number {
  return 1 + Math.log((statements + 1) / (count + 1))
}
