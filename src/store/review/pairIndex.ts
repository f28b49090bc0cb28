/** Where pairs of neighbouring letters stand: for each pair the numbers of its texts, rising. */
export type PairIndex = {
  /** The texts that may hold the word, rising; undefined where a word is too short to tell. */
  readonly mayHold: (word: string) => Uint32Array | undefined
}

const pairLetters = 2

/** Index texts by their pairs of letters, which serves languages without spaces as well. */
export function indexPairs(texts: readonly string[]): PairIndex {
  const lists = new Map<string, number[]>()
  for (const [number, text] of texts.entries()) {
    for (const pair of pairsIn(text)) {
      const list = lists.get(pair)
      if (!list) lists.set(pair, [number])
      else if (list.at(-1) !== number) list.push(number)
    }
  }
  const packed = new Map([...lists].map(([pair, list]) => [pair, Uint32Array.from(list)]))
  const none = new Uint32Array()
  return {
    mayHold(word) {
      const wanted = [...new Set(pairsIn(word))].map((pair) => packed.get(pair) ?? none)
      if (wanted.length === 0) return undefined
      const [shortest = none, ...others] = wanted.toSorted((a, b) => a.length - b.length)
      return others.reduce(inBoth, shortest)
    },
  }
}

function* pairsIn(text: string): Generator<string> {
  for (let at = 0; at + pairLetters <= text.length; at++) yield text.slice(at, at + pairLetters)
}

/** What is in both of two rising lists. */
export function inBoth(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both: number[] = []
  let j = 0
  for (const number of a) {
    while (j < b.length && (b[j] ?? 0) < number) j++
    if (b[j] === number) both.push(number)
  }
  return Uint32Array.from(both)
}
