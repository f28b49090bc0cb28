import type { AskedDatum, CompiledModel } from '#evaluate'
import { askedData, fieldMatcher, scoreOf } from '#evaluate'
import {
  crossValidate,
  derivedExamples,
  examplesOf,
  figuresOf,
} from '../../scripts/fields/examples.ts'
import { averagePrecision, bestF1 } from '../overlapQuality.ts'
import type { JudgedFields } from './sets.ts'

const gram = 3
const timesValidated = 3

/** How well judged pairs are told apart: the shipped model, plain measures, and models that never saw the forms measured. */
export function qualityOf(
  set: JudgedFields,
  compiled: CompiledModel,
  validated: ReturnType<typeof crossValidate>,
): object {
  const started = performance.now()
  const matcher = fieldMatcher(set.fields, compiled)
  const scored = set.pairs.map(({ a, b, same, why }) => ({
    same,
    why,
    score: scoreOf(matcher, a, b),
  }))
  const seconds = rounded((performance.now() - started) / 1000)
  const own = figuresOf(scored)
  const byKey = plainMeasure(set, set.keys)
  const byPath = plainMeasure(set, set.plainTexts)
  const cross = validated.get(set.set)
  return {
    fields: set.fields.length,
    pairs: set.pairs.length,
    f1: rounded(own.f1),
    ap: rounded(own.ap),
    ...(Number.isFinite(own.profileRecall) ? { profileRecall: rounded(own.profileRecall) } : {}),
    baselineF1: byPath.f1,
    baselineAp: byPath.ap,
    baselineKeyF1: byKey.f1,
    baselineKeyAp: byKey.ap,
    f1AtThreshold: rounded(f1At(scored, compiled.model.settings.same)),
    ...(cross === undefined
      ? {}
      : {
          crossValidated: {
            f1: rounded(cross.f1),
            ap: rounded(cross.ap),
            leastF1: rounded(cross.leastF1),
            ...(Number.isFinite(own.profileRecall)
              ? { profileRecall: rounded(cross.profileRecall) }
              : {}),
          },
        }),
    ...countOf(set, matcher),
    seconds,
  }
}

/** Models that never saw the forms they are measured on. */
export function validatedOn(sets: readonly JudgedFields[]): ReturnType<typeof crossValidate> {
  return crossValidate(
    sets.flatMap((set) => [...examplesOf(set), ...derivedExamples(set)]),
    timesValidated,
  )
}

/** Data found by putting fields together, against the data there are. */
function countOf(set: JudgedFields, matcher: ReturnType<typeof fieldMatcher>): object {
  const { data, questions } = askedData(matcher)
  const together = { putTogetherF1: rounded(togetherF1(set, data)) }
  if (set.data === undefined)
    return { distinctFound: data.length, questions: questions.length, ...together }
  const truth = set.data
  const whole = new Map<string, Set<number>>()
  for (const [number, { askings }] of data.entries()) {
    for (const at of askings) {
      const key = truth[at] ?? ''
      whole.set(key, (whole.get(key) ?? new Set()).add(number))
    }
  }
  const pure = data.filter(({ askings }) => new Set(askings.map((at) => truth[at])).size === 1)
  const distinctTrue = new Set(truth).size
  return {
    askings: set.fields.length,
    distinctFound: data.length,
    distinctTrue,
    distinctOff: rounded(Math.abs(data.length - distinctTrue) / distinctTrue),
    dataPure: rounded(pure.length / data.length),
    dataWhole: rounded([...whole.values()].filter((ones) => ones.size === 1).length / whole.size),
    questions: questions.length,
    ...together,
  }
}

/** F1 of judged pairs by whether their two fields were put together as one datum. */
function togetherF1(set: JudgedFields, data: readonly AskedDatum[]): number {
  const datumOf = new Map(data.flatMap(({ askings }, at) => askings.map((one) => [one, at])))
  const scored = set.pairs.map(({ a, b, same }) => ({
    same,
    score: datumOf.get(a) === datumOf.get(b) ? 1 : 0,
  }))
  return f1At(scored, 1)
}

/** Shared 3-letter runs over all of both. */
function plainMeasure(set: JudgedFields, texts: readonly string[]) {
  const grams = texts.map((text) => gramsOf(text.toLowerCase()))
  const scored = set.pairs.map(({ a, b, same }) => {
    const [left, right] = [grams[a] ?? new Set<string>(), grams[b] ?? new Set<string>()]
    const shared = [...left].filter((one) => right.has(one)).length
    return { same, score: shared / Math.max(1, left.size + right.size - shared) }
  })
  return { f1: rounded(bestF1(scored)), ap: rounded(averagePrecision(scored)) }
}

function gramsOf(text: string): ReadonlySet<string> {
  const padded = ` ${text} `
  const grams = new Set<string>()
  for (let at = 0; at + gram <= padded.length; at++) grams.add(padded.slice(at, at + gram))
  return grams
}

function f1At(scored: readonly { same: boolean; score: number }[], least: number): number {
  const taken = scored.filter((one) => one.score >= least)
  const right = taken.filter((one) => one.same).length
  return (2 * right) / (taken.length + scored.filter((one) => one.same).length)
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
