import type { Day } from '#kernel'

/** Five grades, best first: very satisfied, satisfied, rather satisfied, dissatisfied, very dissatisfied. */
export const grades = [5, 4, 3, 2, 1] as const
export type Grade = (typeof grades)[number]

/** The two lowest grades are bad. */
export const badGrades = [2, 1] as const satisfies readonly Grade[]

/**
 * Said by a person of their own accord, put down because nobody said anything, or asked for when a matter was called back
 * about: three things that are never added up.
 */
export const ratingKinds = ['explicit', 'default', 'call-back'] as const
export type RatingKind = (typeof ratingKinds)[number]

/** How a rating came: by a page of ours, by the script in a page of the tool, or by a program. */
export const ratingWays = ['page', 'script', 'program'] as const
export type RatingWay = (typeof ratingWays)[number]

/** How many gave a tool one grade on one day. */
export type RatingDay = {
  readonly day: Day
  readonly kind: RatingKind
  readonly grade: Grade
  readonly voices: number
}

/** Read a grade that somebody sent, as a number or as text. */
export function parseGrade(sent: unknown): Grade | undefined {
  return grades.find((grade) => grade === sent || String(grade) === sent)
}

/** Whether a grade opens a case. */
export function isBad(grade: Grade): boolean {
  return badGrades.some((bad) => bad === grade)
}
