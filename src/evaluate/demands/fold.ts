import { simplified } from './simplified.lexicon.ts'

const simple = new Map(
  [...simplified.matchAll(/(.)(.)/gsu)].map(([, from = '', to = '']) => [from, to] as const),
)
const traditional = new RegExp(`[${[...simple.keys()].join('')}]`, 'gu')

/** A text as cues meet it, and how to find the place in the text that a place in the folded one came from. */
export type Folded = { readonly text: string; readonly placeOf: (at: number) => number }

/** Fold widths, case, composed letters and traditional characters, remembering every place. */
export function fold(text: string): Folded {
  if (staysInPlace.test(text)) {
    return { text: simplify(text.normalize('NFKC').toLowerCase()), placeOf: (at) => at }
  }
  let folded = ''
  const places: number[] = []
  for (const cluster of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const plain = simplify(cluster[0].normalize('NFKC').toLowerCase())
    for (let unit = 0; unit < plain.length; unit++) places.push(cluster.index)
    folded += plain
  }
  return { text: folded, placeOf: (at) => places[at] ?? text.length }
}

/** ASCII, ideographs and their stops fold letter by letter, so that no place moves. */
const staysInPlace = /^[\u0000-\u007E\u2018-\u201D\u3000-\u301B\u4E00-\u9FFF\uFF01-\uFF5E]*$/u

function simplify(text: string): string {
  return text.replaceAll(traditional, (letter) => simple.get(letter) ?? letter)
}
