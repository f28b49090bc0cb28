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
 * Two versions of a form field by field: first those that kept path and
 * label, then those that only changed their place, by label and headings, then those reworded at their place.
 * Fields that stayed as they were are left out. In the order of the new version, what was dropped at the end.
 */
export function compareVersions(
  before: readonly Field[],
  after: readonly Field[],
): readonly FormFieldChange[] {
  const left = new Set(before)
  const matched = new Map<Field, Field>()
  const match = (find: (field: Field) => Field | undefined) => {
    for (const field of after) {
      const was = matched.has(field) ? undefined : find(field)
      if (was === undefined || !left.has(was)) continue
      matched.set(field, was)
      left.delete(was)
    }
  }
  const old = new Map(before.map((field) => [field.path, field]))
  match((field) => {
    const was = old.get(field.path)
    return was !== undefined && plain(was.label) === plain(field.label) ? was : undefined
  })
  const byWords = new Map([...left].map((field) => [wordsOf(field), field]))
  match((field) => byWords.get(wordsOf(field)))
  match((field) => {
    const was = old.get(field.path)
    return was?.type === field.type ? was : undefined
  })
  const changes = after.flatMap((field): FormFieldChange[] => {
    const was = matched.get(field)
    if (was === undefined) return [{ change: 'added', after: field }]
    const sides = fieldSides.filter((side) => !isSame(was[side], field[side]))
    if (sides.length > 0) return [{ change: 'altered', before: was, after: field, sides }]
    return was.path === field.path ? [] : [{ change: 'moved', before: was, after: field }]
  })
  return [...changes, ...[...left].map((field) => ({ change: 'dropped', before: field }) as const)]
}

function wordsOf({ label, sections }: Field): string {
  return [...sections, label].map(plain).join('\u0000')
}

function isSame(a: Field[FieldSide], b: Field[FieldSide]): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}
