import { groupedBy } from '#kernel'
import type { Gap } from '../reading.ts'
import { type Grade, type RatingDay, type RatingKind, grades, isBad } from './rating.ts'

/** How many gave each grade; or, where too few spoke, nothing but that. */
export type GradeCounts =
  | {
      readonly known: true
      readonly voices: number
      /** Best grade first. */
      readonly grades: readonly {
        readonly grade: Grade
        readonly voices: number
        /** Of all voices, 0 to 1. */
        readonly share: number
      }[]
      /** The share of the three upper grades. */
      readonly satisfied: number
    }
  | { readonly known: false; readonly why: Gap }

/** The ratings of a tool. The three kinds stand apart, and no sum of them is made. */
export type RatingSummary = {
  readonly [K in RatingKind]: GradeCounts
} & {
  /** So many voices there must be for figures to be told. */
  readonly floor: number
  /** Explicit ratings by month (`2026-11`), oldest first; months in which nobody spoke are not in it. */
  readonly months: readonly { readonly month: string; readonly counts: GradeCounts }[]
}

const monthLetters = 7

/**
 * Sum the ratings of one tool. Fewer voices than `floor` are not told, and where one month alone would be kept back, the
 * smallest of the others is kept back with it, so that it cannot be had by taking the others away from the whole.
 */
export function sumRatings(days: readonly RatingDay[], floor: number): RatingSummary {
  const of = (kind: RatingKind) => days.filter((one) => one.kind === kind)
  return {
    explicit: countsOf(of('explicit'), floor),
    default: countsOf(of('default'), floor),
    'call-back': countsOf(of('call-back'), floor),
    floor,
    months: monthsOf(of('explicit'), floor),
  }
}

function countsOf(days: readonly RatingDay[], floor: number): GradeCounts {
  const all = voicesIn(days)
  if (all === 0) return { known: false, why: 'not-collected' }
  if (all < floor) return tooFew
  const byGrade = grades.map((grade) => {
    const voices = voicesIn(days.filter((one) => one.grade === grade))
    return { grade, voices, share: voices / all }
  })
  const good = voicesIn(days.filter(({ grade }) => !isBad(grade)))
  return { known: true, voices: all, grades: byGrade, satisfied: good / all }
}

const tooFew = { known: false, why: 'too-few-people' } as const

function monthsOf(days: readonly RatingDay[], floor: number): RatingSummary['months'] {
  const byMonth = groupedBy(days, ({ day }) => day.slice(0, monthLetters))
  const months = [...byMonth]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, some]) => ({ month, counts: countsOf(some, floor) }))
  if (months.filter(({ counts }) => !counts.known).length !== 1) return months
  const least = Math.min(...months.map(({ counts }) => (counts.known ? counts.voices : Infinity)))
  const beside = months.findIndex(({ counts }) => counts.known && counts.voices === least)
  return months.map((one, at) => (at === beside ? { ...one, counts: tooFew } : one))
}

function voicesIn(days: readonly RatingDay[]): number {
  return days.reduce((sum, { voices }) => sum + voices, 0)
}
