import { alikeWordings, type WordingPair } from './candidates.ts'
import { overlap } from './compare.ts'
import type { FieldMatcher } from './matcher.ts'
import { prepareField } from './prepared.ts'
import { neighboursOf } from '#register'

/** One datum that forms ask: the fields that ask it, by number, in order. A form that asks it twice has two of them. */
export type AskedDatum = {
  readonly askings: readonly number[]
  /** The field whose wording most askings have. */
  readonly typical: number
  /** The lowest score by which wordings were put together here; 1 where there is one wording. */
  readonly score: number
}

/** What a person said of two fields. */
export type FieldConfirmation = {
  readonly a: number
  readonly b: number
  readonly says: 'same' | 'different'
}

/** A question to a person: do these two ask the same datum? `worth`: how many askings the answer may join or part. */
export type FieldQuestion = {
  readonly a: number
  readonly b: number
  readonly score: number
  readonly worth: number
}

export type AskedData = {
  readonly data: readonly AskedDatum[]
  /** Pairs that are neither sure nor surely not, the most valuable first. */
  readonly questions: readonly FieldQuestion[]
}

/**
 * Put fields together that ask the same datum. Wordings join by score, the highest first; two that stand in one form
 * only by a very high one, for a form mostly asks different things; and a wording that a form has twice asks two data, told apart by what
 * stands around them. What people confirmed goes before every score, and moves all fields of the same wording at once.
 */
export function askedData(
  matcher: FieldMatcher,
  confirmed: readonly FieldConfirmation[] = [],
): AskedData {
  const { same, sure } = matcher.compiled.model.settings
  const pairs = alikeWordings(matcher, 1 - sure)
  const groups = groupsOf(matcher, confirmed)
  for (const pair of pairs) if (pair.score >= same) groups.join(pair, same)
  const askings = askingsByWording(matcher)
  const data = groups
    .all()
    .flatMap(({ wordings, score }) => dataOf(matcher, wordings, askings, score))
    .sort((x, y) => (x.askings[0] as number) - (y.askings[0] as number))
  return { data, questions: questionsOf(matcher, pairs, groups, askings) }
}

type Groups = {
  readonly join: (pair: WordingPair, atLeast: number) => void
  readonly groupOf: (wording: number) => number
  readonly isDecided: (a: number, b: number) => boolean
  readonly all: () => readonly { readonly wordings: readonly number[]; readonly score: number }[]
}

function groupsOf(matcher: FieldMatcher, confirmed: readonly FieldConfirmation[]): Groups {
  const { wordingOf, wordings, fields } = matcher
  const { sameForm } = matcher.compiled.model.settings
  const parent = Uint32Array.from(wordings, (_, at) => at)
  const members = wordings.map((_, at) => [at])
  const scores = new Float64Array(wordings.length).fill(1)
  const forms: Set<string>[] = wordings.map(() => new Set())
  const askedBy = new Uint32Array(wordings.length)
  for (const [at, field] of fields.entries()) {
    const wording = wordingOf[at] as number
    forms[wording]?.add(field.form)
    askedBy[wording] = (askedBy[wording] as number) + 1
  }
  /** Of each group, the wording that most fields have. */
  const typical = Uint32Array.from(wordings, (_, at) => at)
  const apart = new Map<number, Set<number>>()
  const decided = new Set<string>()

  function groupOf(wording: number): number {
    let root = wording
    while (parent[root] !== root) root = parent[root] as number
    for (let at = wording; parent[at] !== root; ) {
      const next = parent[at] as number
      parent[at] = root
      at = next
    }
    return root
  }

  function unite(a: number, b: number, score: number): void {
    const [small, large] = (forms[a]?.size ?? 0) < (forms[b]?.size ?? 0) ? [a, b] : [b, a]
    parent[small] = large
    for (const member of members[small] ?? []) members[large]?.push(member)
    members[small] = []
    for (const form of forms[small] ?? []) forms[large]?.add(form)
    forms[small] = new Set()
    for (const other of apart.get(small) ?? []) keepApart(large, groupOf(other))
    const [x, y] = [typical[small] as number, typical[large] as number]
    typical[large] = (askedBy[x] as number) > (askedBy[y] as number) ? x : y
    scores[large] = Math.min(scores[small] as number, scores[large] as number, score)
  }

  function keepApart(a: number, b: number): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = apart.get(one)
      if (known) known.add(other)
      else apart.set(one, new Set([other]))
    }
  }

  function join({ a, b, score }: WordingPair, atLeast: number): void {
    const [left, right] = [groupOf(a), groupOf(b)]
    if (left === right || isApart(left, right)) return
    if (score < sameForm && sharesForm(forms[left], forms[right])) return
    const [x, y] = [typical[left] as number, typical[right] as number]
    if ((x !== a || y !== b) && matcher.score(x, y) < atLeast) return
    unite(left, right, score)
  }

  function isApart(left: number, right: number): boolean {
    return [...(apart.get(left) ?? [])].some((other) => groupOf(other) === right)
  }

  for (const { a, b, says } of confirmed) {
    const [x, y] = [wordingOf[a] as number, wordingOf[b] as number]
    decided.add(`${Math.min(x, y)} ${Math.max(x, y)}`)
    const [left, right] = [groupOf(x), groupOf(y)]
    if (says === 'same' && left !== right) unite(left, right, 1)
  }
  for (const { a, b, says } of confirmed) {
    if (says === 'different')
      keepApart(groupOf(wordingOf[a] as number), groupOf(wordingOf[b] as number))
  }
  return {
    join,
    groupOf,
    isDecided: (a, b) => decided.has(`${Math.min(a, b)} ${Math.max(a, b)}`),
    all: () =>
      members.flatMap((list, at) =>
        list.length === 0 ? [] : [{ wordings: list, score: scores[at] as number }],
      ),
  }
}

function sharesForm(a: Set<string> | undefined, b: Set<string> | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const form of small) if (large.has(form)) return true
  return false
}

function askingsByWording({ fields, wordingOf, wordings }: FieldMatcher): readonly number[][] {
  const lists: number[][] = wordings.map(() => [])
  for (let at = 0; at < fields.length; at++) lists[wordingOf[at] as number]?.push(at)
  return lists
}

/** A group's data: one, or several where a form has the same wording more than once. */
function dataOf(
  matcher: FieldMatcher,
  wordings: readonly number[],
  askings: readonly number[][],
  score: number,
): readonly AskedDatum[] {
  const byForm = new Map<string, number[]>()
  for (const wording of wordings) {
    for (const at of askings[wording] ?? []) {
      const key = `${wording} ${matcher.fields[at]?.form}`
      const list = byForm.get(key)
      if (list) list.push(at)
      else byForm.set(key, [at])
    }
  }
  const places = slotsOf(matcher, [...byForm.values()])
  return places.map((list) => ({ askings: list, typical: typicalOf(matcher, list), score }))
}

/** Fields, those of one form and wording together, put into as many places as one form has them at most. */
function slotsOf(
  matcher: FieldMatcher,
  byForm: readonly (readonly number[])[],
): readonly number[][] {
  const [longest] = [...byForm].sort((x, y) => y.length - x.length)
  if (longest === undefined) return []
  if (longest.length === 1) return [byForm.flat().sort((x, y) => x - y)]
  const around = (at: number) => aroundOf(matcher, at)
  const likeness = longest.map(around)
  const slots: number[][] = longest.map((at) => [at])
  for (const list of byForm) {
    if (list === longest) continue
    const free = new Set(slots.keys())
    const wishes = list
      .flatMap((at) =>
        likeness.map((place, slot) => ({
          at,
          slot,
          shared: overlap(around(at), place, matcher.weights).jaccard,
        })),
      )
      .sort((x, y) => y.shared - x.shared || x.at - y.at || x.slot - y.slot)
    const placed = new Set<number>()
    for (const { at, slot } of wishes) {
      if (placed.has(at) || !free.has(slot)) continue
      placed.add(at)
      free.delete(slot)
      slots[slot]?.push(at)
    }
  }
  return slots.map((list) => list.sort((x, y) => x - y))
}

function aroundOf({ fields, compiled, book }: FieldMatcher, at: number): Uint32Array {
  const neighbours = neighboursOf(fields, at, compiled.model.settings.wideReach)
  const field = fields[at]
  return field === undefined ? new Uint32Array() : prepareField(field, neighbours, book).around
}

function typicalOf({ wordingOf }: FieldMatcher, askings: readonly number[]): number {
  const times = new Map<number, number>()
  for (const at of askings) {
    const wording = wordingOf[at] as number
    times.set(wording, (times.get(wording) ?? 0) + 1)
  }
  const most = Math.max(...times.values())
  return askings.find((at) => times.get(wordingOf[at] as number) === most) ?? -1
}

/** Pairs between two groups about which the score is in doubt; the answer about one pair of groups is asked once. */
function questionsOf(
  matcher: FieldMatcher,
  pairs: readonly WordingPair[],
  groups: Groups,
  askings: readonly number[][],
): readonly FieldQuestion[] {
  const { sure, same } = matcher.compiled.model.settings
  const best = new Map<string, FieldQuestion>()
  for (const { a, b, score } of pairs) {
    if (score >= sure || groups.isDecided(a, b)) continue
    const [left, right] = [groups.groupOf(a), groups.groupOf(b)]
    if ((left === right) !== score >= same) continue
    const doubt = score * (1 - score)
    const worth = doubt * Math.min(askings[a]?.length ?? 0, askings[b]?.length ?? 0)
    const key = `${Math.min(left, right)} ${Math.max(left, right)}`
    if (worth <= (best.get(key)?.worth ?? 0)) continue
    const [x, y] = [askings[a]?.[0] ?? -1, askings[b]?.[0] ?? -1]
    best.set(key, { a: x, b: y, score, worth })
  }
  return [...best.values()].sort((x, y) => y.worth - x.worth || x.a - y.a || x.b - y.b)
}
