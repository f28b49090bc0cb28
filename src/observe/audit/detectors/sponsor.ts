import { type Detect, shownSomewhere } from '../answer.ts'
import { sponsorWords } from '../words.lexicon.ts'

/** The page says which office answers for it. */
export const sponsor: Detect = (looked) =>
  shownSomewhere(looked, 'no-sponsor', ({ text }) => sponsorWords.exec(text)?.[1]?.trim())
