import { type Detect, shownSomewhere } from '../answer.ts'
import { complaintWords } from '../words.lexicon.ts'

/** A link or a button leads to where one can complain or suggest something. */
export const complaint: Detect = (looked) =>
  shownSomewhere(
    looked,
    'no-complaint-function',
    ({ doors }) => doors.find(({ text }) => complaintWords.test(text))?.text,
  )
