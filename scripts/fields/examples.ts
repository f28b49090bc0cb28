import type { FieldModel } from '#evaluate'
import type { Field } from '#register'
import { compareFields, featureNames, prepareFields, weighWords, wordBook } from '#evaluate'
import type { JudgedFields, JudgedPair } from '../../bench/fields/sets.ts'
import { averagePrecision, bestF1 } from '../../bench/overlapQuality.ts'
import { boost, type BoostSettings, type Example, random, valueIn } from './boost.ts'

/** A judged pair as an example, with the families of the two forms. */
export type PairExample = Example & {
  readonly set: string
  readonly familyA: string
  readonly familyB: string
  readonly why: string
}

/** What a set counts in training: the larger one must not drown the other. */
const weightOfSet = { 'us-va-forms': 1, 'uk-planning-forms': 0.3 } as const

/** The numbers that matching goes by; they are shipped with the model. */
export const fieldSettings: FieldModel['settings'] = {
  gram: 3,
  reach: 2,
  wideReach: 6,
  same: 0.5,
  sameForm: 0.95,
  sure: 0.9,
  candidates: 16,
  least: 0.2,
}

export const boostSettings: BoostSettings = {
  trees: 150,
  depth: 4,
  rate: 0.1,
  leafLeast: 5,
  shrink: 2,
  featureShare: 0.5,
  exampleShare: 0.7,
  seed: 1,
}

/** The judged pairs of a set, compared. */
export function examplesOf(set: JudgedFields): readonly PairExample[] {
  const book = wordBook(fieldSettings.gram)
  const prepared = prepareFields(set.fields, book, fieldSettings.reach)
  const weights = weighWords(prepared, book)
  return set.pairs.flatMap(({ a, b, same, why }) => {
    const [left, right] = [prepared[a], prepared[b]]
    if (left === undefined || right === undefined) return []
    const values = new Float64Array(featureNames.length)
    compareFields(left, right, weights, values)
    const family = (at: number) => `${set.set} ${familyOf(set.fields[at]?.form ?? '')}`
    return [
      {
        values,
        same,
        why,
        weight: weightOfSet[set.set],
        set: set.set,
        familyA: family(a),
        familyB: family(b),
      },
    ]
  })
}

/** How much a pair counts that was not judged but follows from what was. */
const weightOfDerived = 0.5
const mostDerived = 2000

/**
 * Pairs that ask different data, though nobody judged them: fields of different forms that are known to ask different
 * data and still share words. They teach what to make of labels that no judged pair holds side by side.
 */
export function derivedExamples(set: JudgedFields): readonly PairExample[] {
  const known = new Map<number, string>()
  for (const [at, datum] of (set.data ?? []).entries()) known.set(at, datum)
  if (set.data === undefined) {
    for (const { a, b, same, why } of set.pairs) {
      const attribute = /^rule:(\w+)/.exec(why)?.[1]
      if (!same || attribute === undefined) continue
      known.set(a, attribute)
      known.set(b, attribute)
    }
  }
  const judged = new Set(set.pairs.map(({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}`))
  const numbers = [...known.keys()].sort((a, b) => a - b)
  const next = random(firstSeed)
  const pick = () => numbers[Math.floor(next() * numbers.length)] as number
  const pairs: JudgedPair[] = []
  for (let tries = 0; pairs.length < mostDerived && tries < mostDerived * 200; tries++) {
    const [a, b] = [pick(), pick()]
    const [left, right] = [set.fields[a], set.fields[b]]
    if (left === undefined || right === undefined || left.form === right.form) continue
    if (known.get(a) === known.get(b) || judged.has(`${Math.min(a, b)} ${Math.max(a, b)}`)) continue
    const words = wordsIn(left)
    if (left.label === right.label || ![...wordsIn(right)].some((word) => words.has(word))) continue
    pairs.push({ a, b, same: false, why: 'derived' })
  }
  return examplesOf({ ...set, pairs }).map((one) => ({
    ...one,
    weight: one.weight * weightOfDerived,
  }))
}

function wordsIn({ label, sections }: Field): ReadonlySet<string> {
  return new Set(
    [...sections, label]
      .join(' ')
      .toLowerCase()
      .match(/[a-z]{4,}/g),
  )
}

/** Versions and sisters of one form are one family: none may teach about another. */
function familyOf(form: string): string {
  if (/686C|674|0538/.test(form)) return '686C'
  if (/^10-10[CE]/.test(form)) return '10-10'
  if (/5490/.test(form)) return '5490'
  if (/1021[56]/.test(form)) return '1021'
  if (/^outline/.test(form)) return 'outline'
  return form
}

export function train(examples: readonly Example[]): Pick<FieldModel, 'base' | 'trees'> {
  return boost(examples, featureNames.length, boostSettings)
}

export type ValidatedFigures = {
  readonly f1: number
  readonly ap: number
  readonly leastF1: number
  readonly profileRecall: number
}

const folds = 3
/** A part with fewer pairs that ask the same is not measured. */
const fewest = 30
const firstSeed = 100

/**
 * Grouped cross-validation: forms are dealt out in three parts by family, again and again; what is measured are the pairs
 * between forms of one part, by a model that has seen no form of it. Means over all parts.
 */
export function crossValidate(
  examples: readonly PairExample[],
  times: number,
): ReadonlyMap<string, ValidatedFigures> {
  const found = new Map<string, ValidatedFigures[]>()
  for (let time = 0; time < times; time++) {
    const partOf = deal(examples, firstSeed + time)
    for (let part = 0; part < folds; part++) {
      const isIn = (family: string) => partOf.get(family) === part
      const { base, trees } = train(
        examples.filter((one) => !isIn(one.familyA) && !isIn(one.familyB)),
      )
      const scored = examples
        .filter((one) => one.why !== 'derived' && isIn(one.familyA) && isIn(one.familyB))
        .map(({ same, set, why, values }) => ({
          same,
          set,
          why,
          score: trees.reduce((sum, tree) => sum + valueIn(tree, values), base),
        }))
      for (const set of new Set(scored.map((one) => one.set))) {
        const own = scored.filter((one) => one.set === set)
        if (own.filter((one) => one.same).length < fewest) continue
        const figures = figuresOf(own)
        found.set(set, [...(found.get(set) ?? []), { ...figures, leastF1: figures.f1 }])
      }
    }
  }
  return new Map(
    [...found].map(([set, list]) => [
      set,
      {
        f1: mean(list.map(({ f1 }) => f1)),
        ap: mean(list.map(({ ap }) => ap)),
        leastF1: Math.min(...list.map(({ f1 }) => f1)),
        profileRecall: mean(list.map(({ profileRecall }) => profileRecall).filter(Number.isFinite)),
      },
    ]),
  )
}

type Scored = { readonly same: boolean; readonly score: number; readonly why: string }
const precision = 0.9

/** Best F1, average precision, and the share of `profile` pairs found at precision 0.9; not a number where there are none. */
export function figuresOf(scored: readonly Scored[]): {
  readonly f1: number
  readonly ap: number
  readonly profileRecall: number
} {
  const profile = scored.filter((one) => one.same && one.why.startsWith('profile'))
  const limit = lowestAtPrecision(scored, precision)
  return {
    f1: bestF1(scored),
    ap: averagePrecision(scored),
    profileRecall: profile.filter((one) => one.score >= limit).length / profile.length,
  }
}

/** The lowest score down to which so large a share of the pairs is right. */
function lowestAtPrecision(scored: readonly Scored[], wanted: number): number {
  const sorted = [...scored].sort((x, y) => y.score - x.score)
  let right = 0
  let lowest = Infinity
  for (const [at, one] of sorted.entries()) {
    if (one.same) right++
    if (sorted[at + 1]?.score === one.score) continue
    if (right / (at + 1) >= wanted) lowest = one.score
  }
  return lowest
}

function deal(examples: readonly PairExample[], seed: number): ReadonlyMap<string, number> {
  const next = random(seed)
  const families = [...new Set(examples.flatMap((one) => [one.familyA, one.familyB]))].sort()
  const shuffled = families
    .map((family) => ({ family, at: next() }))
    .sort((x, y) => x.at - y.at)
    .map(({ family }) => family)
  return new Map(shuffled.map((family, at) => [family, at % folds]))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}
