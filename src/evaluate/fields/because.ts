import type { Field, FieldType, SubjectRole } from '#register'
import { subjectRoles } from '#register'
import { featureNames } from './compare.ts'
import type { DatumKind } from './kinds.lexicon.ts'
import { type FieldMatcher, scoreOf } from './matcher.ts'
import type { PreparedField } from './prepared.ts'
import { datumKinds } from './said.ts'

/** Sides of a field that can speak for or against its asking the same datum as another. */
export const matchAspects = [
  'label',
  'path',
  'place',
  'subject',
  'kind',
  'type',
  'format',
  'codes',
  'help',
  'neighbours',
] as const
export type MatchAspect = (typeof matchAspects)[number]

/** What was seen on one side: the words both say and those only one says, or what each is. Absent: nobody says. */
export type MatchFact =
  | {
      readonly aspect: 'label' | 'path' | 'codes' | 'help' | 'neighbours'
      readonly shared: readonly string[]
      readonly onlyA: readonly string[]
      readonly onlyB: readonly string[]
    }
  | { readonly aspect: 'place'; readonly a: readonly string[]; readonly b: readonly string[] }
  | { readonly aspect: 'subject'; readonly a?: SubjectRole; readonly b?: SubjectRole }
  | { readonly aspect: 'kind'; readonly a?: DatumKind; readonly b?: DatumKind }
  | { readonly aspect: 'type'; readonly a: FieldType; readonly b: FieldType }
  | { readonly aspect: 'format'; readonly a?: string; readonly b?: string }

/** One reason: what was seen, which way it speaks, and how strongly, in log odds above 0. */
export type MatchReason = {
  readonly towards: 'same' | 'different'
  readonly weight: number
  readonly fact: MatchFact
}

/** How likely two fields ask the same datum, and why: the strongest reason first. */
export type FieldMatch = {
  readonly a: number
  readonly b: number
  readonly score: number
  readonly because: readonly MatchReason[]
}

/** Compare two fields and say why. */
export function explainMatch(matcher: FieldMatcher, a: number, b: number): FieldMatch {
  const spoke = new Map<MatchAspect, number>()
  for (const [at, weight] of matcher.contributions(a, b).entries()) {
    const aspect = aspectOf(featureNames[at] ?? '')
    spoke.set(aspect, (spoke.get(aspect) ?? 0) + weight)
  }
  const because = matchAspects
    .flatMap((aspect): MatchReason[] => {
      const weight = spoke.get(aspect) ?? 0
      if (weight === 0) return []
      const fact = factOf(matcher, aspect, a, b)
      return [{ towards: weight > 0 ? 'same' : 'different', weight: Math.abs(weight), fact }]
    })
    .sort((x, y) => y.weight - x.weight)
  return { a, b, score: scoreOf(matcher, a, b), because }
}

const aspects: { readonly [prefix: string]: MatchAspect } = {
  rest: 'path',
  whole: 'path',
  around: 'neighbours',
}

function aspectOf(feature: string): MatchAspect {
  const prefix = feature.slice(0, feature.indexOf('.'))
  return aspects[prefix] ?? matchAspects.find((aspect) => aspect === prefix) ?? 'path'
}

function factOf(matcher: FieldMatcher, aspect: MatchAspect, a: number, b: number): MatchFact {
  const fieldA = matcher.fields[a] as Field
  const fieldB = matcher.fields[b] as Field
  const left = matcher.prepared(a)
  const right = matcher.prepared(b)
  if (aspect === 'place') return { aspect, a: fieldA.sections, b: fieldB.sections }
  if (aspect === 'type') return { aspect, a: fieldA.type, b: fieldB.type }
  if (aspect === 'format')
    return { aspect, ...named('a', fieldA.format), ...named('b', fieldB.format) }
  if (aspect === 'subject')
    return {
      aspect,
      ...named('a', subjectRoles[left.subjects[0] ?? -1]),
      ...named('b', subjectRoles[right.subjects[0] ?? -1]),
    }
  if (aspect === 'kind')
    return {
      aspect,
      ...named('a', datumKinds[left.kinds[0] ?? -1]),
      ...named('b', datumKinds[right.kinds[0] ?? -1]),
    }
  const words = (field: PreparedField) => wordsFor(aspect, field).map(matcher.book.wordOf)
  const [saidByA, saidByB] = [words(left), words(right)]
  return {
    aspect,
    shared: saidByA.filter((word) => saidByB.includes(word)),
    onlyA: saidByA.filter((word) => !saidByB.includes(word)),
    onlyB: saidByB.filter((word) => !saidByA.includes(word)),
  }
}

function wordsFor(
  aspect: 'label' | 'path' | 'codes' | 'help' | 'neighbours',
  field: PreparedField,
): readonly number[] {
  if (aspect === 'label') return [...field.label.words]
  if (aspect === 'path') return [...field.whole.words]
  if (aspect === 'codes') return [...field.codes]
  return aspect === 'help' ? [...(field.help?.words ?? [])] : [...field.around]
}

function named<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V })
}
