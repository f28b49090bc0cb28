import type { Meaning, Statement } from './statement.ts'

/** Most reasons that are shown for one pair. */
const mostReasons = 6

/** What two statements share, heaviest first: concepts as `concept:<id>` (a face turns it into its label), words and Chinese runs as they stand. */
export function because(a: Statement, b: Statement, meaning: Meaning): readonly string[] {
  const { lexicon } = meaning
  const inB = new Set(b.features)
  const shared = [...a.features]
    .filter((feature) => inB.has(feature))
    .map((feature) => ({
      key: lexicon.keys[feature],
      weight: lexicon.weights[feature] ?? 0,
    }))
    .sort((x, y) => y.weight - x.weight || ((x.key ?? '') < (y.key ?? '') ? -1 : 1))
  const reasons: string[] = []
  const runs = new Set<string>()
  for (const { key } of shared) {
    if (key === undefined) continue
    const colon = key.indexOf(':')
    const kind = key.slice(0, colon)
    const name = key.slice(colon + 1)
    switch (kind) {
      case 'concept':
      case 'wider':
        reasons.push(`concept:${name}`)
        break
      case 'word':
      case 'syllables':
        reasons.push(surfaceOf(name, a.text))
        break
      case 'hanPair':
      case 'asidePair':
        runs.add(longestSharedRun(name, a.text, b.text))
        break
      default:
    }
  }
  const longest = [...runs].filter(
    (run) => ![...runs].some((other) => other !== run && other.includes(run)),
  )
  return [...new Set([...reasons.filter((r) => r.startsWith('concept:')), ...longest, ...reasons])]
    .filter((reason) => reason !== '')
    .slice(0, mostReasons)
}

/** The word as it stands in the text, for a stem that no one would recognise. */
function surfaceOf(stem: string, text: string): string {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u)
  return words.find((word) => plainStart(word).startsWith(stem)) ?? stem
}

function plainStart(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
}

/** The longest run of Chinese characters around that pair which both texts hold. */
function longestSharedRun(pair: string, a: string, b: string): string {
  const at = a.indexOf(pair)
  if (at < 0) return pair
  let from = at
  let to = at + pair.length
  while (from > 0 && isHan(a[from - 1]) && b.includes(a.slice(from - 1, to))) from--
  while (to < a.length && isHan(a[to]) && b.includes(a.slice(from, to + 1))) to++
  return a.slice(from, to)
}

function isHan(letter: string | undefined): boolean {
  return letter !== undefined && /[\u3400-\u9fff]/.test(letter)
}
