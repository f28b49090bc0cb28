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
  /** How likely two wordings ask the same datum, 0 to 1, each with what stands around the first field that has it. */
  readonly score: (a: number, b: number) => number
  /** One field with what stands around it, and how likely two fields ask the same datum. */
  readonly prepared: (at: number) => PreparedField
  readonly scoreOf: (a: number, b: number) => number
  /** What each compared feature of two fields speaks for or against. */
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
  const compare = (a: PreparedField, b: PreparedField) => {
    compareFields(a, b, weights, values)
    return values
  }
  const wording = (number: number) => wordings[number] as PreparedField
  const prepared = (at: number) =>
    prepareField(fields[at] as Field, neighboursOf(fields, at, reach), book)
  return {
    compiled,
    book,
    weights,
    fields,
    wordingOf,
    wordings,
    firstOf,
    prepared,
    score: (a, b) => (a === b ? 1 : scoreFeatures(compiled, compare(wording(a), wording(b)))),
    scoreOf: (a, b) => (a === b ? 1 : scoreFeatures(compiled, compare(prepared(a), prepared(b)))),
    contributions: (a, b) => contributionsOf(compiled, compare(prepared(a), prepared(b))),
  }
}

/** How likely two fields ask the same datum, 0 to 1, each with what stands around it. */
export function scoreOf(matcher: FieldMatcher, a: number, b: number): number {
  return matcher.scoreOf(a, b)
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
