import { mayShareWords } from './tokens.ts'
import type { Meaning, Statement } from './statement.ts'
import { weightOfFeature } from './lexicon.ts'

/**
 * How alike two statements are, 0 to 1: shared weight over joint weight of their features. Where the languages differ,
 * the language-free cores may speak instead. Never above the better of the two, so an index of each finds all candidates.
 */
export function similarity(a: Statement, b: Statement, meaning: Meaning): number {
  const byAll = weightedJaccard(a.features, b.features, meaning)
  if (mayShareWords(a.tongue, b.tongue)) return byAll
  return Math.max(byAll, weightedJaccard(a.core, b.core, meaning))
}

/** Shared weight over joint weight of two sorted feature sets; two empty ones share nothing. */
export function weightedJaccard(a: Uint32Array, b: Uint32Array, meaning: Meaning): number {
  const { lexicon } = meaning
  let shared = 0
  let joint = 0
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const left = a[i] ?? Infinity
    const right = b[j] ?? Infinity
    const weight = weightOfFeature(Math.min(left, right), lexicon)
    joint += weight
    if (left === right) shared += weight
    if (left <= right) i++
    if (right <= left) j++
  }
  return joint === 0 ? 0 : shared / joint
}
