import { subjectRoles } from '#register'
import { collectStatements, indexStatements } from '../overlap/index/index.ts'
import type { FieldMatcher } from './matcher.ts'
import type { PreparedField } from './prepared.ts'
import { datumKinds } from './said.ts'

/** Two wordings, the lower number first, and how likely they ask the same datum. */
export type WordingPair = { readonly a: number; readonly b: number; readonly score: number }

/**
 * Pairs of wordings of at least that score. Each wording is compared with those that share the most telling words,
 * kind and subject with it, so many as the model's settings say; nothing else is. The highest score first.
 */
export function alikeWordings(matcher: FieldMatcher, atLeast: number): readonly WordingPair[] {
  const found = candidatesOf(matcher)
  const pairs: WordingPair[] = []
  for (let a = 0; a < matcher.wordings.length; a++) {
    for (const b of found.of(a)) {
      if (b < a && found.of(b).includes(a)) continue
      const score = matcher.score(a, b)
      if (score >= atLeast) pairs.push({ a: Math.min(a, b), b: Math.max(a, b), score })
    }
  }
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
}

/** Of each wording, the wordings that are compared with it. */
function candidatesOf(matcher: FieldMatcher): { readonly of: (wording: number) => Uint32Array } {
  const { candidates, least } = matcher.compiled.model.settings
  const count = matcher.wordings.length
  const firstKind = matcher.book.size()
  const collector = collectStatements(count)
  for (const wording of matcher.wordings) collector.push(tellingOf(wording, firstKind))
  const index = indexStatements(
    collector.finish((_, heldBy) => 1 + Math.log((count + 1) / (heldBy + 1))),
  )
  const lists = new Uint32Array(count * candidates)
  const lengths = new Uint32Array(count)
  for (const [number, wording] of matcher.wordings.entries()) {
    const alike = index.topK(tellingOf(wording, firstKind), candidates + 1, least)
    let length = 0
    for (const { statement } of alike) {
      if (statement === number || length === candidates) continue
      lists[number * candidates + length++] = statement
    }
    lengths[number] = length
  }
  return {
    of: (wording) =>
      lists.subarray(wording * candidates, wording * candidates + (lengths[wording] as number)),
  }
}

/** What tells which wordings to compare: the words of label and headings, the kind and the nearest subject. */
function tellingOf(wording: PreparedField, firstKind: number): Uint32Array {
  const firstSubject = firstKind + datumKinds.length
  const [kind] = wording.kinds
  const [subject] = wording.subjects
  return Uint32Array.from(
    new Set([
      ...wording.whole.words,
      ...(kind === undefined ? [] : [firstKind + kind]),
      firstSubject + (subject ?? subjectRoles.length),
    ]),
  ).sort()
}
