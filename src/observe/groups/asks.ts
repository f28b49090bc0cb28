import {
  type Ask,
  answerPatterns,
  askPatterns,
  sentenceEnds,
  spokenTo,
  turnedRound,
} from './asks.lexicon.ts'

export type { Ask } from './asks.lexicon.ts'

/** So much of a message is looked at. */
const mostLetters = 2_000
const longestAnswer = 40

/** What a message demands of its readers; sentences that forbid or spare them the same do not count. */
export function asksOf(text: string): ReadonlySet<Ask> {
  const asks = new Set<Ask>()
  for (const sentence of text.slice(0, mostLetters).normalize('NFKC').split(sentenceEnds)) {
    for (const { ask, pattern } of askPatterns) {
      if (asks.has(ask)) continue
      const found = pattern.exec(sentence)
      if (found && !isTurnedRound(sentence, found)) asks.add(ask)
    }
  }
  return asks
}

/** The words that turn it round stand before it, or inside it. */
function isTurnedRound(sentence: string, found: RegExpExecArray): boolean {
  return turnedRound.test(sentence.slice(0, found.index + found[0].length))
}

/** Whether a message only says that another one arrived. */
export function isAnswer(text: string): boolean {
  const said = text.normalize('NFKC').replaceAll(spokenTo, '').trim()
  return said.length <= longestAnswer && answerPatterns.some((pattern) => pattern.test(said))
}
