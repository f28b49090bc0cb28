import { type Detect, shownSomewhere } from '../answer.ts'
import { sponsorWords } from '../words.lexicon.ts'

/** The page says which office answers for it; at its end, where it names the offices of others, too. */
export const sponsor: Detect = (looked) =>
  shownSomewhere(looked, 'no-sponsor', ({ text }) => {
    const { named, before, english } = [...text.matchAll(sponsorWords)].at(-1)?.groups ?? {}
    return (named ?? before ?? english)?.trim()
  })
