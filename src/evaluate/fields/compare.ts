import type { PreparedField } from './prepared.ts'
import type { Said } from './said.ts'

/** What of two fields is compared. Every value is 0 or more; -1 where one of the two does not say. */
export const featureNames = [
  'label.words',
  'label.grams',
  'label.same',
  'label.within',
  'label.head',
  'label.turning',
  'rest.shared',
  'rest.unshared',
  'whole.words',
  'whole.within',
  'whole.grams',
  'whole.unshared',
  'place.words',
  'place.same',
  'place.grams',
  'place.outer',
  'place.depth',
  'place.either',
  'subject.nearest',
  'subject.shared',
  'subject.group',
  'subject.lowGroup',
  'subject.highGroup',
  'subject.low',
  'subject.high',
  'subject.outermost',
  'kind.same',
  'kind.shared',
  'kind.low',
  'kind.high',
  'type.same',
  'type.low',
  'type.high',
  'format.words',
  'format.same',
  'codes.words',
  'help.words',
  'help.same',
  'around.words',
  'around.before',
  'around.after',
  'type.repeats',
] as const
export type FeatureName = (typeof featureNames)[number]

/** What a word weighs, by its number. */
export type WordWeights = Float64Array

/** Compare two fields: writes one value per feature name, the same whichever comes first. */
export function compareFields(
  a: PreparedField,
  b: PreparedField,
  weights: WordWeights,
  out: Float64Array,
): void {
  let at = 0
  const labelShared = overlap(a.label.words, b.label.words, weights)
  out[at++] = labelShared.jaccard
  out[at++] = overlap(a.label.grams, b.label.grams, undefined).jaccard
  out[at++] = yes(a.label === b.label)
  out[at++] = labelShared.within
  out[at++] = yes(a.label.head === b.label.head)
  out[at++] = evenly(a.label.turning, b.label.turning, weights)
  const rest = overlap(restOf(a), restOf(b), weights)
  out[at++] = rest.shared
  out[at++] = rest.unshared
  const whole = overlap(a.whole.words, b.whole.words, weights)
  out[at++] = whole.jaccard
  out[at++] = whole.within
  out[at++] = overlap(a.whole.grams, b.whole.grams, undefined).jaccard
  out[at++] = whole.unshared
  at = comparePlaces(a, b, weights, out, at)
  at = compareSubjects(a, b, out, at)
  at = compareKinds(a, b, out, at)
  out[at++] = yes(a.type === b.type)
  out[at++] = Math.min(a.typeNumber, b.typeNumber)
  out[at++] = Math.max(a.typeNumber, b.typeNumber)
  out[at++] = both(a.format, b.format, (x, y) => overlap(x.words, y.words, weights).jaccard)
  out[at++] = both(a.format, b.format, (x, y) => yes(x === y))
  out[at++] =
    a.codes.length === 0 || b.codes.length === 0 ? -1 : overlap(a.codes, b.codes, weights).jaccard
  out[at++] = both(a.help, b.help, (x, y) => overlap(x.words, y.words, weights).jaccard)
  out[at++] = both(a.help, b.help, (x, y) => yes(x === y))
  out[at++] = overlap(a.around, b.around, weights).jaccard
  out[at++] = both(a.before, b.before, (x, y) => yes(x === y))
  out[at++] = both(a.after, b.after, (x, y) => yes(x === y))
  out[at++] = yes(a.repeats) + yes(b.repeats)
}

function comparePlaces(
  a: PreparedField,
  b: PreparedField,
  weights: WordWeights,
  out: Float64Array,
  from: number,
): number {
  let at = from
  const isPlaced = a.places.length > 0 && b.places.length > 0
  out[at++] = isPlaced ? overlap(a.place.words, b.place.words, weights).jaccard : -1
  out[at++] = isPlaced ? yes(a.place === b.place) : -1
  out[at++] = isPlaced ? overlap(a.place.grams, b.place.grams, undefined).jaccard : -1
  out[at++] = both(a.places.at(-1), b.places.at(-1), (x, y) => yes(x === y))
  out[at++] = Math.abs(a.places.length - b.places.length)
  out[at++] = yes(a.places.length > 0) + yes(b.places.length > 0)
  return at
}

function compareSubjects(
  a: PreparedField,
  b: PreparedField,
  out: Float64Array,
  from: number,
): number {
  let at = from
  const left = a.subjects[0] ?? -1
  const right = b.subjects[0] ?? -1
  out[at++] = left === -1 || right === -1 ? -1 : yes(left === right)
  out[at++] =
    a.subjects.length === 0 || b.subjects.length === 0
      ? -1
      : a.subjects.filter((one) => b.subjects.includes(one)).length /
        Math.max(a.subjects.length, b.subjects.length)
  out[at++] = yes(a.group === b.group)
  out[at++] = Math.min(a.groupNumber, b.groupNumber)
  out[at++] = Math.max(a.groupNumber, b.groupNumber)
  out[at++] = Math.min(left, right)
  out[at++] = Math.max(left, right)
  const outerLeft = a.subjects.at(-1) ?? -1
  const outerRight = b.subjects.at(-1) ?? -1
  out[at++] = outerLeft === -1 || outerRight === -1 ? -1 : yes(outerLeft === outerRight)
  return at
}

function compareKinds(a: PreparedField, b: PreparedField, out: Float64Array, from: number): number {
  let at = from
  const left = a.kinds[0] ?? -1
  const right = b.kinds[0] ?? -1
  out[at++] = left === -1 || right === -1 ? -1 : yes(left === right)
  out[at++] = a.kinds.some((kind) => b.kinds.includes(kind)) ? 1 : 0
  out[at++] = Math.min(left, right)
  out[at++] = Math.max(left, right)
  return at
}

function restOf(field: PreparedField): Uint32Array {
  return field.whole.rest
}

function yes(isSo: boolean): number {
  return isSo ? 1 : 0
}

function both(
  a: Said | undefined,
  b: Said | undefined,
  compared: (a: Said, b: Said) => number,
): number {
  return a === undefined || b === undefined ? -1 : compared(a, b)
}

/** 1 where both or neither turn the question round alike. */
function evenly(a: Uint32Array, b: Uint32Array, weights: WordWeights): number {
  return a.length === 0 && b.length === 0 ? 1 : overlap(a, b, weights).jaccard
}

type Overlap = {
  readonly shared: number
  readonly unshared: number
  readonly jaccard: number
  readonly within: number
}

/** Shared weight of two ascending lists, over the joint weight and over the lighter one's. Without weights, all weigh one. */
export function overlap(a: Uint32Array, b: Uint32Array, weights: WordWeights | undefined): Overlap {
  let shared = 0
  let left = 0
  let right = 0
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const x = i < a.length ? (a[i] as number) : Infinity
    const y = j < b.length ? (b[j] as number) : Infinity
    const weight = weights === undefined ? 1 : (weights[Math.min(x, y)] ?? 1)
    if (x === y) shared += weight
    if (x <= y) {
      left += weight
      i++
    }
    if (y <= x) {
      right += weight
      j++
    }
  }
  const joint = left + right - shared
  const lighter = Math.min(left, right)
  return {
    shared,
    unshared: joint - shared,
    jaccard: joint === 0 ? 0 : shared / joint,
    within: lighter === 0 ? 0 : shared / lighter,
  }
}
