import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Field, FieldType } from '#register'

/** Fields of real forms, and pairs of them that were judged. */
export type JudgedFields = {
  readonly set: 'us-va-forms' | 'uk-planning-forms'
  readonly fields: readonly Field[]
  readonly pairs: readonly JudgedPair[]
  /** Of each field what plain measures compare: its key, and its whole path, or what is shown of it where that is hidden. */
  readonly keys: readonly string[]
  readonly plainTexts: readonly string[]
  /** Of each field the datum it is known to ask. */
  readonly data?: readonly string[]
}
export type JudgedPair = {
  readonly a: number
  readonly b: number
  readonly same: boolean
  readonly why: string
}

/** The sets a folder holds: a set's own dev or held-out folder, the set's folder, or the parent of both. */
export function findFieldSets(folder: string): readonly JudgedFields[] {
  const holding = (set: string, part: string) =>
    [folder, join(folder, part), join(folder, set), join(folder, set, part)].find((place) =>
      isSet(place, set),
    )
  const find = (set: string) => holding(set, 'dev') ?? holding(set, 'heldout')
  const va = find('us-va-forms')
  const uk = find('uk-planning-forms')
  return [...(va === undefined ? [] : [readVa(va)]), ...(uk === undefined ? [] : [readUk(uk)])]
}

/** Both sets keep the same files; the first line tells whose they are. */
function isSet(place: string, set: string): boolean {
  const file = join(place, 'fields.jsonl')
  if (!existsSync(file) || !existsSync(join(place, 'pairs.jsonl'))) return false
  const isUk = readFileSync(file, 'utf8').slice(0, firstLine).includes('"application"')
  return isUk === (set === 'uk-planning-forms')
}
const firstLine = 200

type VaRow = {
  readonly form: string
  readonly path: string
  readonly label: string
  readonly ref?: string | null
  readonly type: string | readonly string[] | null
  readonly enum?: readonly (string | number | boolean | null)[] | null
  readonly title?: string | null
}

function readVa(folder: string): JudgedFields {
  const rows = readJsonLines<VaRow>(join(folder, 'fields.jsonl'))
  const fields = rows.map((row): Field => {
    const parts = row.path.split('.')
    const named = parts.filter((part) => part !== '[]')
    const codes = (row.enum ?? []).filter(
      (one) => typeof one === 'string' || typeof one === 'number',
    )
    return {
      form: row.form,
      path: row.path,
      label: row.label,
      sections: named.slice(0, -1),
      type: vaType(row),
      ...(row.ref === null || row.ref === undefined ? {} : { format: row.ref.replace(/\*$/, '') }),
      ...(codes.length === 0 ? {} : { codes: codes.map((one) => ({ value: String(one) })) }),
      ...(row.title === null || row.title === undefined ? {} : { help: row.title }),
      ...(parts.includes('[]') ? { repeats: true } : {}),
    }
  })
  return {
    set: 'us-va-forms',
    fields,
    pairs: pairsOf(folder, fields),
    keys: rows.map(
      (row) =>
        row.path
          .split('.')
          .filter((part) => part !== '[]')
          .at(-1) ?? '',
    ),
    plainTexts: rows.map((row) => row.path),
  }
}

function vaType({ type, ref, enum: codes }: VaRow): FieldType {
  const one = Array.isArray(type) ? type[0] : type
  if (ref && /^(date|nullableDate|requiredDate)\*?$/.test(ref)) return 'date'
  if (ref && /^files?\*?$/.test(ref)) return 'file'
  if (one === 'boolean' || ref === 'genericTrueFalse' || ref === 'yesNoSchema') return 'yes-no'
  if (one === 'array') return 'choices'
  if (codes && codes.length > 0) return 'choice'
  if (one === 'number' || one === 'integer') return 'number'
  return one === 'object' ? 'group' : 'text'
}

type UkRow = {
  readonly application: string
  readonly module: string
  readonly path: string
  readonly field: string
  readonly name: string
  readonly description: string | null
  readonly datatype: string | null
  readonly codelist: string | null
  readonly component: string | null
}

/** The path is hidden: what a field has is its name, its help text, its module and component, its type and code list. */
function readUk(folder: string): JudgedFields {
  const rows = readJsonLines<UkRow>(join(folder, 'fields.jsonl'))
  const fields = rows.map(
    (row): Field => ({
      form: row.application,
      path: row.path,
      label: row.name,
      sections: [row.module, ...(row.component === null ? [] : [row.component])],
      type: ukTypes[row.datatype ?? ''] ?? 'text',
      ...(row.codelist === null
        ? row.datatype === null
          ? {}
          : { format: row.datatype }
        : { format: row.codelist }),
      ...(row.description === null ? {} : { help: row.description }),
    }),
  )
  return {
    set: 'uk-planning-forms',
    fields,
    pairs: pairsOf(folder, fields),
    keys: rows.map((row) => row.field),
    plainTexts: rows.map((row) => [row.module, row.component ?? '', row.name].join('.')),
    data: rows.map((row) => row.path),
  }
}

const ukTypes: { readonly [datatype: string]: FieldType } = {
  boolean: 'yes-no',
  enum: 'choice',
  datetime: 'date',
  date: 'date',
  decimal: 'number',
  integer: 'number',
  multipolygon: 'place',
  latitude: 'place',
  longitude: 'place',
}

type PairRow = {
  readonly a_form: string
  readonly a_path: string
  readonly b_form: string
  readonly b_path: string
  readonly label: number
  readonly why: string
}

function pairsOf(folder: string, fields: readonly Field[]): readonly JudgedPair[] {
  const numbers = new Map(fields.map((field, at) => [`${field.form} ${field.path}`, at]))
  return readJsonLines<PairRow>(join(folder, 'pairs.jsonl')).flatMap((row) => {
    const a = numbers.get(`${row.a_form} ${row.a_path}`)
    const b = numbers.get(`${row.b_form} ${row.b_path}`)
    return a === undefined || b === undefined ? [] : [{ a, b, same: row.label === 1, why: row.why }]
  })
}

function readJsonLines<T>(file: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}
