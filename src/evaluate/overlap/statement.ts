import { featureKinds, keyOf, namedFeatures } from './features.ts'
import type { NamedFeature } from './features.ts'
import { weightOfFeature } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { tongueOf, wordsOf } from './tokens.ts'
import type { Tongue } from './tokens.ts'
import type { CompiledVocabulary } from './vocabulary.ts'

/** A statement ready to be compared. `features` is the plain set that an index holds, as sorted numbers. */
export type Statement = {
  readonly text: string
  /** Everything: words, character pairs, concepts. */
  readonly features: Uint32Array
  /** What it is written in: where two statements differ in this, only their cores can meet. */
  readonly tongue: Tongue
  /** The same with words replaced by the concepts that stand for them: what is left when language is set aside. */
  readonly core: Uint32Array
}

/** What it takes to read a text: the shared vocabulary, and the weights learned from the register at hand. */
export type Meaning = { readonly vocabulary: CompiledVocabulary; readonly lexicon: Lexicon }

/** Read a statement: `高龄津贴申请` and `elderly allowance application` share a concept, if no word. */
export function statementOf(text: string, meaning: Meaning): Statement {
  const named = namedFeatures(text, meaning.vocabulary)
  return {
    text,
    tongue: tongueOf(wordsOf(text)),
    features: numbersOf(named, meaning.lexicon),
    core: numbersOf(
      named.filter((feature) => !feature.covered),
      meaning.lexicon,
    ),
  }
}

/** The plain feature set of a text, each feature once, sorted: what an index by weighted Jaccard holds. */
export function featuresOf(text: string, meaning: Meaning): Uint32Array {
  return numbersOf(namedFeatures(text, meaning.vocabulary), meaning.lexicon)
}

/** The weight of a feature number; also for one that the lexicon never saw. */
export function weightOf(feature: number, meaning: Meaning): number {
  return weightOfFeature(feature, meaning.lexicon)
}

function numbersOf(named: readonly NamedFeature[], lexicon: Lexicon): Uint32Array {
  const numbers = new Set<number>()
  for (const feature of named) {
    numbers.add(lexicon.numbers.get(keyOf(feature)) ?? unseenNumber(feature))
  }
  return Uint32Array.from(numbers).sort()
}

/** A feature nobody has seen yet gets a number from its own letters, above all learned ones, with its kind in it. */
function unseenNumber(feature: NamedFeature): number {
  let hash = 2166136261
  for (const letter of feature.name) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619)
  }
  return (
    (0x80000000 | (featureKinds.indexOf(feature.kind) << 27) | ((hash >>> 0) & 0x7ffffff)) >>> 0
  )
}
