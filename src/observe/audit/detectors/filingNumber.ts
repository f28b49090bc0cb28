import { type Detect, shownSomewhere } from '../answer.ts'
import { filingWords, siteNumbers } from '../words.lexicon.ts'

/** The page shows the number of its filing; for a web site, the number under which it is entered as a site will do. */
export const filingNumber: Detect = (looked) =>
  shownSomewhere(looked, 'no-filing-number', ({ text }) => {
    const filing = [...text.matchAll(filingWords)].at(-1)?.[1]
    if (filing !== undefined) return filing
    const { icp, site } = siteNumbers.exec(text)?.groups ?? {}
    return icp ?? site
  })

/** Whether what was shown is the number of a filing, and not only that of a site. */
export function isOfAFiling(seen: string): boolean {
  return !/ICP/.test(seen)
}
