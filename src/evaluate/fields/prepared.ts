import type { Field, FieldType } from '#register'
import { fieldTypes, neighboursOf, subjectRoles } from '#register'
import { kindOfFormat } from './kinds.lexicon.ts'
import { datumKinds, type Said, type WordBook } from './said.ts'
import { subjectGroups } from './subjects.lexicon.ts'

/** A field as it is compared: texts as numbers, and what was understood of subject and kind. */
export type PreparedField = {
  readonly label: Said
  /** Headings, innermost first. */
  readonly places: readonly Said[]
  /** The innermost heading, and all headings and the label taken as one text. */
  readonly whole: Said
  readonly place: Said
  readonly help: Said | undefined
  readonly format: Said | undefined
  /** Subjects, the one nearest to the answer first; empty where nothing names one. */
  readonly subjects: readonly number[]
  readonly group: string
  readonly groupNumber: number
  /** Kinds, the one that decides first. */
  readonly kinds: readonly number[]
  readonly type: FieldType
  readonly typeNumber: number
  readonly codes: Uint32Array
  readonly before: Said | undefined
  readonly after: Said | undefined
  readonly around: Uint32Array
  readonly repeats: boolean
}

const typeNumbers = new Map<FieldType, number>(fieldTypes.map((type, i) => [type, i]))
const groups = ['unnamed', ...new Set(Object.values(subjectGroups))]
const kindNumbers = new Map<string, number>(datumKinds.map((kind, i) => [kind, i]))

/** Make fields ready, those of one form one after the other. `reach`: neighbours on each side that count. */
export function prepareFields(
  fields: readonly Field[],
  book: WordBook,
  reach: number,
): readonly PreparedField[] {
  return fields.map((field, at) => prepareField(field, neighboursOf(fields, at, reach), book))
}

/** Make one field ready, with the labels around it, nearest first. */
export function prepareField(
  field: Field,
  neighbours: ReturnType<typeof neighboursOf>,
  book: WordBook,
): PreparedField {
  const { said } = book
  const label = said(field.label)
  const places = field.sections.map(said).reverse()
  const format = field.format === undefined ? undefined : said(field.format)
  const subjects = subjectsOf(field, label, places)
  const group = groupOf(subjects[0])
  const around = [...neighbours.before, ...neighbours.after].map(said)
  const [before] = neighbours.before
  const [after] = neighbours.after
  return {
    label,
    places,
    place: said(field.sections.at(-1) ?? ''),
    whole: said([...field.sections, field.label].join(' ')),
    help: field.help === undefined || field.help === '' ? undefined : said(field.help),
    format,
    subjects,
    group,
    groupNumber: groups.indexOf(group),
    kinds: kindsOf(field, label, format),
    type: field.type,
    typeNumber: typeNumbers.get(field.type) ?? 0,
    codes: codesOf(field, book),
    before: before === undefined ? undefined : said(before),
    after: after === undefined ? undefined : said(after),
    around: joined(around.map(({ words }) => words)),
    repeats: field.repeats === true,
  }
}

/** The subject a field names itself, else what its label and then its headings name, the nearest first. */
function subjectsOf(field: Field, label: Said, places: readonly Said[]): readonly number[] {
  if (field.subject !== undefined) return [subjectRoles.indexOf(field.subject)]
  const named = [label, ...places].flatMap(({ subjects }) => [...subjects].reverse())
  return [...new Set(named)]
}

/** The group of a subject; where nobody is named, a form asks the one who fills it in. */
function groupOf(subject: number | undefined): string {
  const role = subject === undefined ? undefined : subjectRoles[subject]
  return role === undefined ? 'unnamed' : subjectGroups[role]
}

/** The last kind that the label names decides: `bank account holder name` is a name. A format speaks where it names none. */
function kindsOf(field: Field, label: Said, format: Said | undefined): readonly number[] {
  const byFormat = field.format === undefined ? undefined : kindOfFormat[field.format.toLowerCase()]
  const named = [...label.kinds].reverse()
  if (named.length > 0) return named
  if (byFormat !== undefined) return [kindNumbers.get(byFormat) ?? -1]
  return format === undefined ? [] : [...format.kinds].reverse()
}

function codesOf(field: Field, book: WordBook): Uint32Array {
  return joined((field.codes ?? []).map(({ value, label }) => book.said(label ?? value).words))
}

function joined(lists: readonly Uint32Array[]): Uint32Array {
  return Uint32Array.from(new Set(lists.flatMap((list) => [...list]))).sort()
}
