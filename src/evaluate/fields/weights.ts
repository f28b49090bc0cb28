import type { WordWeights } from './compare.ts'
import type { PreparedField } from './prepared.ts'
import type { WordBook } from './said.ts'

/** What each word weighs: the fewer fields say it, the more it tells. Words said nowhere weigh most. */
export function weighWords(fields: readonly PreparedField[], book: WordBook): WordWeights {
  const saidBy = new Float64Array(book.size())
  for (const { whole, help, codes } of fields) {
    for (const word of whole.words) saidBy[word] = (saidBy[word] as number) + 1
    for (const word of help?.words ?? []) {
      if (!whole.words.includes(word)) saidBy[word] = (saidBy[word] as number) + 1
    }
    for (const word of codes) if (saidBy[word] === 0) saidBy[word] = 1
  }
  return saidBy.map((count) => 1 + Math.log((fields.length + 1) / (count + 1)))
}
