import { type Result, ok, refuse } from '#kernel'
import { type Grade, isBad, masked, parseGrade } from '#observe'
import type { RatingRefusal } from './ratingRefusals.ts'

/** What somebody sent as a rating, as it came. */
export type SentRating = {
  readonly grade: unknown
  readonly words?: string
  readonly contact?: string
}
export type ReadRating = {
  readonly grade: Grade
  readonly words?: string
  /** Kept with bad grades only: nobody calls back about a good one. */
  readonly contact?: string
}

/** So many letters may be written beside a grade. */
export const mostRatingLetters = 500
const mostContactLetters = 100
const shownLetters = 40
const mail = /^[^\s@]{1,64}@[^\s@]+\.[^\s@]{2,}$/
const number = /^\+?\d{7,15}$/
const fullWidth = /[\uff01-\uff5e]/g
const fullWidthOffset = 0xfee0

/** Read a rating: the grade, the words without what may name a person, and how to reach whoever gave a bad one. */
export function readRating({
  grade: sent,
  words = '',
  contact = '',
}: SentRating): Result<ReadRating, RatingRefusal> {
  const grade = parseGrade(sent)
  if (!grade) {
    const told = typeof sent === 'string' || typeof sent === 'number' ? String(sent) : ''
    return refuse({ type: 'rating-grade-wrong', sent: told.slice(0, shownLetters) })
  }
  const written = words.trim()
  const letters = [...written].length
  if (letters > mostRatingLetters) {
    return refuse({ type: 'rating-words-too-long', letters, most: mostRatingLetters })
  }
  const reached = contact.trim() === '' ? undefined : readContact(contact)
  if (contact.trim() !== '' && reached === undefined) {
    return refuse({ type: 'rating-contact-unreadable' })
  }
  return ok({
    grade,
    ...(written !== '' && { words: masked(written) }),
    ...(reached !== undefined && isBad(grade) && { contact: reached }),
  })
}

/** A telephone number or a mail address; undefined: it is neither. */
function readContact(text: string): string | undefined {
  if (text.length > mostContactLetters) return undefined
  const plain = text
    .trim()
    .replace(fullWidth, (sign) =>
      String.fromCodePoint((sign.codePointAt(0) ?? 0) - fullWidthOffset),
    )
  if (mail.test(plain)) return plain
  const digits = plain.replaceAll(/[\s()-]/g, '')
  return number.test(digits) ? digits : undefined
}
