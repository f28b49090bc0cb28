import { type Detect, shownSomewhere } from '../answer.ts'
import { complaintWords } from '../words.lexicon.ts'

/** What is longer is no name of a function. */
const mostLetters = 40

/** A link or a button leads to where one can complain or suggest something. */
export const complaint: Detect = (looked) =>
  shownSomewhere(
    looked,
    'no-complaint-function',
    ({ doors }) =>
      doors.find(({ text }) => text.length <= mostLetters && complaintWords.test(text))?.text,
  )
