import { plain } from '#kernel'
import type { Field } from './field.ts'

/** Sides of a field that a new version of its form may change. */
export const fieldSides = [
  'label',
  'sections',
  'type',
  'format',
  'codes',
  'help',
  'required',
  'repeats',
  'subject',
] as const
export type FieldSide = (typeof fieldSides)[number]

/** What became of one field from one version of a form to the next. */
export type FormFieldChange =
  | { readonly change: 'added'; readonly after: Field }
  | { readonly change: 'dropped'; readonly before: Field }
  | { readonly change: 'moved'; readonly before: Field; readonly after: Field }
  | {
      readonly change: 'altered'
      readonly before: Field
      readonly after: Field
      readonly sides: readonly FieldSide[]
    }

/**
 * Two versions of a form field by field: first by path, then fields that only changed their place by label and headings.
 * Fields that stayed as they were are left out. In the order of the new version, what was dropped at the end.
 */
export function compareVersions(
  before: readonly Field[],
  after: readonly Field[],
): readonly FormFieldChange[] {
  const old = new Map(before.map((field) => [field.path, field]))
  const samePath = new Map(
    after.flatMap((field) => {
      const was = old.get(field.path)
      return was !== undefined && isAkin(was, field) ? [[field, was] as const] : []
    }),
  )
  const kept = new Set(samePath.values())
  const free = new Map<string, Field[]>()
  for (const field of before) {
    if (kept.has(field)) continue
    const list = free.get(wordsOf(field))
    if (list) list.push(field)
    else free.set(wordsOf(field), [field])
  }
  const changes: FormFieldChange[] = []
  const left = new Set(before.filter((field) => !kept.has(field)))
  for (const field of after) {
    const was =
      samePath.get(field) ?? free.get(wordsOf(field))?.shift() ?? altered(old, left, field)
    if (was === undefined) {
      changes.push({ change: 'added', after: field })
      continue
    }
    left.delete(was)
    const sides = fieldSides.filter((side) => !isSame(was[side], field[side]))
    if (sides.length > 0) changes.push({ change: 'altered', before: was, after: field, sides })
    else if (was.path !== field.path) changes.push({ change: 'moved', before: was, after: field })
  }
  return [
    ...changes,
    ...[...left].map((field): FormFieldChange => ({ change: 'dropped', before: field })),
  ]
}

/** A field at the same path that still says or asks the like; where label and type both changed, another took its place. */
function isAkin(was: Field, field: Field): boolean {
  return plain(was.label) === plain(field.label)
}

/** The field at the same path, reworded, when nothing else claims it. */
function altered(
  old: ReadonlyMap<string, Field>,
  left: ReadonlySet<Field>,
  field: Field,
): Field | undefined {
  const was = old.get(field.path)
  return was !== undefined && left.has(was) && was.type === field.type ? was : undefined
}

function wordsOf({ label, sections }: Field): string {
  return [...sections, label].map(plain).join('\u0000')
}

function isSame(a: Field[FieldSide], b: Field[FieldSide]): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}
