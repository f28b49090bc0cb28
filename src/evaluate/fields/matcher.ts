import type { Field } from '#register'
import { neighboursOf } from '#register'
import { compareFields, featureNames, type WordWeights } from './compare.ts'
import { type CompiledModel, contributionsOf, scoreFeatures } from './model.ts'
import { type PreparedField, prepareField } from './prepared.ts'
import { type WordBook, wordBook } from './said.ts'
import { weighWords } from './weights.ts'

/**
 * Fields ready to be compared with each other. Fields that are worded alike (label, headings, type, format, codes, help)
 * share one wording and are compared once, however many forms ask them.
 */
export type FieldMatcher = {
  readonly compiled: CompiledModel
  readonly book: WordBook
  readonly weights: WordWeights
  readonly fields: readonly Field[]
  /** Of each field, the number of its wording. */
  readonly wordingOf: Uint32Array
  readonly wordings: readonly PreparedField[]
  /** Of each wording, the first field that has it. */
  readonly firstOf: readonly number[]
  /** How likely two wordings ask the same datum, 0 to 1. */
  readonly score: (a: number, b: number) => number
  /** What each compared feature speaks for or against. */
  readonly contributions: (a: number, b: number) => Float64Array
}

/** Make fields ready: those of one form stand one after the other, in the order of the form. */
export function fieldMatcher(fields: readonly Field[], compiled: CompiledModel): FieldMatcher {
  const { gram, reach } = compiled.model.settings
  const book = wordBook(gram)
  const numbers = new Map<string, number>()
  const wordings: PreparedField[] = []
  const firstOf: number[] = []
  const wordingOf = new Uint32Array(fields.length)
  for (const [at, field] of fields.entries()) {
    const key = wordingKey(field)
    const known = numbers.get(key)
    if (known === undefined) {
      numbers.set(key, wordings.length)
      wordingOf[at] = wordings.length
      wordings.push(prepareField(field, neighboursOf(fields, at, reach), book))
      firstOf.push(at)
    } else wordingOf[at] = known
  }
  const weights = weighWords(wordings, book)
  const values = new Float64Array(featureNames.length)
  const compare = (a: number, b: number) => {
    compareFields(wordings[a] as PreparedField, wordings[b] as PreparedField, weights, values)
    return values
  }
  return {
    compiled,
    book,
    weights,
    fields,
    wordingOf,
    wordings,
    firstOf,
    score: (a, b) => (a === b ? 1 : scoreFeatures(compiled, compare(a, b))),
    contributions: (a, b) => contributionsOf(compiled, compare(a, b)),
  }
}

/** How likely two fields ask the same datum, 0 to 1. */
export function scoreOf(matcher: FieldMatcher, a: number, b: number): number {
  return matcher.score(matcher.wordingOf[a] as number, matcher.wordingOf[b] as number)
}

const between = '\u0000'

function wordingKey(field: Field): string {
  const codes = field.codes?.map(({ value, label }) => label ?? value) ?? []
  return [
    field.label,
    field.type,
    field.format ?? '',
    field.help ?? '',
    field.subject ?? '',
    field.repeats ? 'repeats' : '',
    ...field.sections,
    between,
    ...codes,
  ].join(between)
}
