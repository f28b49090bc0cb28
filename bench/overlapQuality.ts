import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import Papa from 'papaparse'
import type { Meaning } from '#evaluate'
import { compileVocabulary, learnLexicon, similarity, statementOf } from '#evaluate'
import { loadVocabulary } from '../src/sources/vocabulary.ts'

/** How well overlap finds what people had put together, beside a plain TF-IDF cosine in the same run. */
export type OverlapQuality = {
  readonly set: string
  readonly texts: number
  readonly pairs: number
  readonly positive: number
  readonly ap: number
  readonly f1: number
  readonly baselineAp: number
  readonly baselineF1: number
  readonly seconds: number
}

/** Texts and the pairs of them that were judged. */
export type JudgedPairs = {
  readonly set: string
  readonly texts: readonly string[]
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly same: boolean }[]
  readonly baselineTokens: (text: string) => readonly string[]
}

const usual = fileURLToPath(new URL('../../shared/data/', import.meta.url))

/** Measure on whichever of the two public sets the folder holds: a set's own folder, its dev, or the parent of both. */
export default async function overlapQuality(options: { readonly data?: string }): Promise<object> {
  const sets = findSets(options.data ?? usual)
  if (sets.length === 0)
    return { skipped: `no us-gsa-it-standards or cn-zwfw-items below ${options.data ?? usual}` }
  const loaded = await loadVocabulary()
  if (!loaded.ok) return { skipped: loaded.refusal }
  const vocabulary = compileVocabulary(loaded.value)
  return Object.fromEntries(
    sets.map((set) => [
      set.set,
      measure(set, (texts) => ({ vocabulary, lexicon: learnLexicon(texts, vocabulary) })),
    ]),
  )
}

/** Score every judged pair with the product's similarity and with the baseline. */
export function measure(
  set: JudgedPairs,
  learn: (texts: readonly string[]) => Meaning,
): OverlapQuality {
  const started = performance.now()
  const meaning = learn(set.texts)
  const statements = set.texts.map((text) => statementOf(text, meaning))
  const ours = set.pairs.map(({ a, b, same }) => {
    const left = statements[a]
    const right = statements[b]
    return { same, score: left && right ? similarity(left, right, meaning) : 0 }
  })
  const seconds = (performance.now() - started) / 1000
  const cosine = tfidfCosine(set.texts.map(set.baselineTokens))
  const plain = set.pairs.map(({ a, b, same }) => ({ same, score: cosine(a, b) }))
  return {
    set: set.set,
    texts: set.texts.length,
    pairs: set.pairs.length,
    positive: set.pairs.filter((pair) => pair.same).length,
    ap: averagePrecision(ours),
    f1: bestF1(ours),
    baselineAp: averagePrecision(plain),
    baselineF1: bestF1(plain),
    seconds,
  }
}

/** The sets that a folder holds, told by their files. */
export function findSets(folder: string): readonly JudgedPairs[] {
  const places = (set: string) => [
    folder,
    join(folder, 'dev'),
    join(folder, set),
    join(folder, set, 'dev'),
  ]
  const holding = (set: string, file: string) =>
    places(set).find((place) => existsSync(join(place, file)))
  const gsa = holding('us-gsa-it-standards', 'pairs.jsonl')
  const zwfw = holding('cn-zwfw-items', 'items.jsonl')
  return [
    ...(gsa !== undefined && existsSync(join(gsa, 'it-standards.csv')) ? [readStandards(gsa)] : []),
    ...(zwfw !== undefined ? [readServices(zwfw)] : []),
  ]
}

function readStandards(folder: string): JudgedPairs {
  const table = Papa.parse<Record<string, string>>(
    readFileSync(join(folder, 'it-standards.csv'), 'utf8').replace(/^\uFEFF/, ''),
    { header: true, skipEmptyLines: true },
  )
  const texts: string[] = []
  const numberByName = new Map<string, number>()
  for (const row of table.data) {
    const name = row['Standard Name'] ?? ''
    numberByName.set(name, texts.length)
    texts.push(`${name}. ${row['Description'] ?? ''}`)
  }
  const pairs = readJsonLines<{ a: string; b: string; label: number }>(join(folder, 'pairs.jsonl'))
  return {
    set: 'us-gsa-it-standards',
    texts,
    pairs: pairs.flatMap(({ a, b, label }) => {
      const left = numberByName.get(a)
      const right = numberByName.get(b)
      return left === undefined || right === undefined
        ? []
        : [{ a: left, b: right, same: label === 1 }]
    }),
    baselineTokens: (text) => text.toLowerCase().match(/\b\w\w+\b/g) ?? [],
  }
}

function readServices(folder: string): JudgedPairs {
  const rows = readJsonLines<{ department: string; main_item: string; name: string }>(
    join(folder, 'items.jsonl'),
  ).filter((row) => row.main_item !== '未分类')
  const job = rows.map((row) => `${row.department}\n${row.main_item}`)
  const pairs = rows.flatMap((_, a) =>
    rows.slice(a + 1).map((_, after) => {
      const b = a + 1 + after
      return { a, b, same: job[a] === job[b] }
    }),
  )
  return {
    set: 'cn-zwfw-items',
    texts: rows.map((row) => row.name),
    pairs,
    baselineTokens: (text) => [...text],
  }
}

function readJsonLines<T>(file: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

/** The baseline: counts times smoothed inverse document frequency, cosine. */
export function tfidfCosine(
  documents: readonly (readonly string[])[],
): (a: number, b: number) => number {
  const spread = new Map<string, number>()
  for (const tokens of documents) {
    for (const token of new Set(tokens)) spread.set(token, (spread.get(token) ?? 0) + 1)
  }
  const vectors = documents.map((tokens) => {
    const vector = new Map<string, number>()
    for (const token of tokens) {
      const idf = 1 + Math.log((documents.length + 1) / ((spread.get(token) ?? 0) + 1))
      vector.set(token, (vector.get(token) ?? 0) + idf)
    }
    const length = Math.hypot(...vector.values()) || 1
    for (const [token, value] of vector) vector.set(token, value / length)
    return vector
  })
  return (a, b) => {
    const left = vectors[a] ?? new Map<string, number>()
    const right = vectors[b] ?? new Map<string, number>()
    let sum = 0
    for (const [token, value] of left) sum += value * (right.get(token) ?? 0)
    return sum
  }
}

type Scored = { readonly same: boolean; readonly score: number }

/** Area under precision over recall, step by step; pairs of equal score enter together. */
export function averagePrecision(scored: readonly Scored[]): number {
  const total = scored.filter((pair) => pair.same).length
  let sum = 0
  for (const { found, taken, gained } of steps(scored)) sum += (gained / total) * (found / taken)
  return total === 0 ? 0 : sum
}

/** The best harmonic mean of precision and recall over all thresholds. */
export function bestF1(scored: readonly Scored[]): number {
  const total = scored.filter((pair) => pair.same).length
  let best = 0
  for (const { found, taken } of steps(scored)) best = Math.max(best, (2 * found) / (taken + total))
  return best
}

function steps(scored: readonly Scored[]) {
  const sorted = [...scored].sort((x, y) => y.score - x.score)
  const result: { found: number; taken: number; gained: number }[] = []
  let found = 0
  let gained = 0
  for (const [i, pair] of sorted.entries()) {
    if (pair.same) {
      found++
      gained++
    }
    if (sorted[i + 1]?.score === pair.score) continue
    result.push({ found, taken: i + 1, gained })
    gained = 0
  }
  return result
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { data: { type: 'string' } } })
  console.log(JSON.stringify(await overlapQuality(values), null, 2))
}
