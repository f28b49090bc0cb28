import type { Meaning, Statement } from './statement.ts'
import { weightOfFeature } from './lexicon.ts'

/** How alike two statements are, 0 to 1: the better of what all their features and what their language-free cores share. */
export function similarity(a: Statement, b: Statement, meaning: Meaning): number {
  return Math.max(
    weightedJaccard(a.features, b.features, meaning),
    weightedJaccard(a.core, b.core, meaning),
  )
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
