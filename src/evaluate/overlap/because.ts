import { langs } from '#kernel'
import type { FeatureKind } from './features.ts'
import type { Meaning, Statement } from './statement.ts'
import { wordsOf } from './tokens.ts'

/** Most reasons that are shown for one pair. */
const mostReasons = 6
/** How a reason begins that is a concept of the vocabulary; its labels follow, zh, vi and en, parted by a bar. */
export const conceptMark = 'concept:'

type Shared = { readonly kind: FeatureKind; readonly name: string; readonly weight: number }

/** What two statements share: concepts first, then the longest shared runs of Chinese, then words, each by weight. */
export function because(a: Statement, b: Statement, meaning: Meaning): readonly string[] {
  const shared = sharedFeatures(a, b, meaning)
  const concepts = shared.flatMap(({ kind, name }) =>
    kind === 'concept' ? [conceptReason(name, meaning)] : [],
  )
  const wider = shared.flatMap(({ kind, name }) =>
    kind === 'wider' ? [conceptReason(name, meaning)] : [],
  )
  const runs = longestOf(
    shared.flatMap(({ kind, name }) =>
      kind === 'hanPair' || kind === 'asidePair' ? [sharedRun(name, a, b)] : [],
    ),
  )
  const words = wordsOf(a.text)
  const said = shared.flatMap(({ kind, name }) => {
    if (kind === 'word') return words.find((word) => word.stem === name)?.text ?? name
    return kind === 'syllables' ? [syllablesAsWritten(name, a)] : []
  })
  // Acts and vessels only speak where nothing better is shared.
  const faint = shared.flatMap(({ kind, name }) =>
    kind === 'action' || kind === 'instrument' || kind === 'vessel' || kind === 'idle'
      ? [name]
      : [],
  )
  const better = [...concepts, ...(concepts.length > 0 ? [] : wider), ...runs, ...said]
  return [...new Set(better.length > 0 ? better : faint)].slice(0, mostReasons)
}

function sharedFeatures(a: Statement, b: Statement, meaning: Meaning): readonly Shared[] {
  const { lexicon } = meaning
  const inB = new Set(b.features)
  return [...a.features]
    .filter((feature) => inB.has(feature))
    .flatMap((feature) => {
      const key = lexicon.keys[feature]
      if (key === undefined) return []
      const colon = key.indexOf(':')
      const kind = key.slice(0, colon) as FeatureKind
      return [{ kind, name: key.slice(colon + 1), weight: lexicon.weights[feature] ?? 0 }]
    })
    .sort((x, y) => y.weight - x.weight || (x.name < y.name ? -1 : 1))
}

function conceptReason(id: string, { vocabulary }: Meaning): string {
  const number = vocabulary.numberById.get(id)
  const concept = number === undefined ? undefined : vocabulary.concepts[number]
  if (concept === undefined) return id
  return conceptMark + langs.map((lang) => concept.label[lang]).join('|')
}

function longestOf(runs: readonly string[]): readonly string[] {
  const all = [...new Set(runs)]
  return all.filter((run) => !all.some((other) => other !== run && other.includes(run)))
}

/** The longest run of Chinese characters around that pair which both texts hold. */
function sharedRun(pair: string, a: Statement, b: Statement): string {
  const at = a.text.indexOf(pair)
  if (at < 0 || !b.text.includes(pair)) return pair
  let from = at
  let to = at + pair.length
  while (isHan(a.text[from - 1]) && b.text.includes(a.text.slice(from - 1, to))) from--
  while (isHan(a.text[to]) && b.text.includes(a.text.slice(from, to + 1))) to++
  return a.text.slice(from, to)
}

function isHan(letter: string | undefined): boolean {
  return letter !== undefined && /[\u3400-\u9fff]/.test(letter)
}

/** `tro cap` as the text writes it: `trợ cấp`. */
function syllablesAsWritten(name: string, { text }: Statement): string {
  const words = wordsOf(text)
  const at = words.findIndex((word, i) => `${word.plain} ${words[i + 1]?.plain}` === name)
  return at < 0 ? name : `${words[at]?.text} ${words[at + 1]?.text}`
}
