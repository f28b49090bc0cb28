import type { Field, FieldType, ReadForm } from '#register'

type Row = { readonly [key: string]: unknown }

/** Whether rows are a list of fields: each names its form and where it stands. */
export function isFieldList(rows: readonly unknown[]): rows is readonly Row[] {
  return (
    rows.length > 0 &&
    rows.every(
      (row) =>
        typeof row === 'object' &&
        row !== null &&
        formOf(row as Row) !== undefined &&
        textIn(row as Row, 'path') !== undefined,
    )
  )
}

/**
 * A list of fields, one object each: `form` or `application`, `path`; `name`, `title` or `label`; `description` or
 * `help`; `datatype` or `type`; `codelist`, `ref` or `format`; `enum`; `module` and `component` as headings, else those
 * of the path. One form for each that is named.
 */
export function readFieldList(rows: readonly Row[]): readonly ReadForm[] {
  const byForm = new Map<string, Field[]>()
  for (const row of rows) {
    const form = formOf(row) ?? ''
    const list = byForm.get(form) ?? []
    byForm.set(form, list)
    const path = textIn(row, 'path') ?? ''
    const taken = list.filter((field) => field.path === path).length
    list.push({ ...fieldOf(form, row), path: taken === 0 ? path : `${path}#${taken + 1}` })
  }
  return [...byForm].map(([key, fields]) => ({ key, head: {}, fields, remarks: [] }))
}

function fieldOf(form: string, row: Row): Field {
  const path = textIn(row, 'path') ?? ''
  const named = path.split('.').filter((part) => part !== '[]')
  const module = textIn(row, 'module')
  const component = textIn(row, 'component')
  const help = textIn(row, 'description') ?? textIn(row, 'help')
  const reference = textIn(row, 'codelist') ?? textIn(row, 'ref')?.replace(/\*$/, '')
  const said = textIn(row, 'datatype') ?? textIn(row, 'type')
  const format = reference ?? textIn(row, 'format') ?? textIn(row, 'datatype')
  const codes = Array.isArray(row['enum']) ? row['enum'] : []
  const values = codes.filter((one) => typeof one === 'string' || typeof one === 'number')
  return {
    form,
    path,
    label:
      textIn(row, 'title') ?? textIn(row, 'name') ?? textIn(row, 'label') ?? named.at(-1) ?? path,
    sections:
      module === undefined
        ? named.slice(0, -1)
        : [module, ...(component === undefined ? [] : [component])],
    type: typeOf(said, reference, values.length),
    ...(format === undefined ? {} : { format }),
    ...(values.length === 0 ? {} : { codes: values.map((value) => ({ value: String(value) })) }),
    ...(help === undefined ? {} : { help }),
    ...(row['required'] === true ? { required: true } : {}),
    ...(path.includes('[]') ? { repeats: true } : {}),
  }
}

function typeOf(said = '', reference = '', codes = 0): FieldType {
  if (/date/i.test(said) || /^(?:date|nullableDate|requiredDate)$/.test(reference)) return 'date'
  if (/^files?$/i.test(reference)) return 'file'
  if (said === 'boolean') return 'yes-no'
  if (said === 'array') return 'choices'
  if (said === 'enum' || codes > 0) return 'choice'
  if (/^(?:number|integer|decimal)$/.test(said)) return 'number'
  if (/^(?:point|latitude|longitude|multipolygon|geometry)$/.test(said)) return 'place'
  return said === 'object' ? 'group' : 'text'
}

function formOf(row: Row): string | undefined {
  return textIn(row, 'form') ?? textIn(row, 'application')
}

function textIn(row: Row, key: string): string | undefined {
  const value = row[key]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
