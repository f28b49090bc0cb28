import type { Field, FieldType, FormRemark, ReadForm } from '#register'
import { FormFault } from './fault.ts'
import { deepestSchema, mostFields, mostSteps } from './limits.ts'

type Schema = { readonly [key: string]: unknown }

/** Whether a JSON value is a schema of a form: it tells properties or composes them. */
export function isJsonSchema(value: unknown): value is Schema {
  return isRecord(value) && ['properties', 'allOf', '$schema'].some((key) => key in value)
}

/**
 * The fields of a JSON Schema, drafts 4 to 2020-12. Objects are headings; a name, an address, a stretch of days or an
 * account is one field; a list of objects is asked once per row. References within the schema are followed, others are
 * remarked upon; one that contains itself is refused.
 */
export function readJsonSchema(root: Schema, file: string): ReadForm {
  const key = file.replace(/(?:[.-]schema)?[.]json$/i, '')
  const fields: Field[] = []
  const remarks: FormRemark[] = []
  let steps = 0
  /** A schema of few lines may unfold to any number of fields. */
  const step = (): void => {
    if (++steps > mostSteps || fields.length > mostFields)
      throw new FormFault({ type: 'form-too-long', file, fields: fields.length, mostFields })
  }
  const walk = (schema: Schema, at: Place): void => {
    const met = resolve(schema, at)
    const { schema: own, reference, place } = met
    if (place.depth > deepestSchema)
      throw new FormFault({
        type: 'schema-circular',
        file,
        at: pathOf(place),
        reference: reference ?? '#',
      })
    const properties = propertiesOf(own, place)
    if (own['type'] === 'array' || isRecord(own['items'])) {
      walkList(own, place, reference)
      return
    }
    const isAsked = place.parts.length > 0
    if (properties.size === 0 || (isAsked && isComposite([...properties.keys()], reference))) {
      if (isAsked) fields.push(fieldOf(key, own, place, reference, properties.size > 0))
      return
    }
    const required = new Set(Array.isArray(own['required']) ? own['required'] : [])
    for (const [name, property] of properties)
      walk(property, {
        ...place,
        parts: [...place.parts, name],
        sections: isAsked ? [...place.sections, titleOf(own, place)] : place.sections,
        required: required.has(name),
        depth: place.depth + 1,
      })
  }

  function walkList(own: Schema, place: Place, reference: string | undefined): void {
    const items = isRecord(own['items']) ? own['items'] : undefined
    const met = items === undefined ? undefined : resolve(items, place)
    const isFiles = reference !== undefined && /files?$/i.test(reference)
    if (met === undefined || isFiles || propertiesOf(met.schema, met.place).size === 0) {
      const asked = met?.schema ?? {}
      const many = { ...own, ...(Array.isArray(asked['enum']) ? { enum: asked['enum'] } : {}) }
      const parts = items === undefined || isFiles ? place.parts : [...place.parts, '[]']
      fields.push(fieldOf(key, many, { ...place, parts }, reference, false))
      return
    }
    const named = titleOf(own, place)
    walk(met.schema, {
      ...met.place,
      parts: [...place.parts, '[]'],
      title: named,
      repeats: true,
      depth: place.depth + 1,
    })
  }

  /** Follow references until something is said; those that lead out of the file end here. */
  function resolve(schema: Schema, place: Place) {
    step()
    let own = schema
    let reference: string | undefined
    let seen = place.seen
    while (typeof own['$ref'] === 'string') {
      const target = own['$ref']
      if (!target.startsWith('#')) {
        remarks.push({ type: 'reference-outside', at: pathOf(place), reference: target })
        const { $ref: _, ...rest } = own
        own = rest
        break
      }
      if (seen.includes(target))
        throw new FormFault({ type: 'schema-circular', file, at: pathOf(place), reference: target })
      const found = lookUp(root, target)
      const name = decodeURIComponent(target.split('/').at(-1) ?? '')
      reference ??= name
      const { $ref: _, ...beside } = own
      own = { ...found, ...beside }
      if (found === undefined) {
        remarks.push({ type: 'reference-missing', at: pathOf(place), reference: target })
        break
      }
      seen = [...seen, target]
    }
    return { schema: own, reference, place: { ...place, seen } }
  }

  /** All properties that may be asked, also those of `allOf`, `anyOf`, `oneOf`, `then` and `else`. */
  function propertiesOf(schema: Schema, place: Place): ReadonlyMap<string, Schema> {
    const found = new Map<string, Schema>()
    const own = isRecord(schema['properties']) ? schema['properties'] : {}
    for (const [name, property] of Object.entries(own))
      if (isRecord(property)) found.set(name, property)
    if (place.depth > deepestSchema) return found
    for (const keyword of ['allOf', 'anyOf', 'oneOf', 'then', 'else'] as const) {
      const parts = Array.isArray(schema[keyword]) ? schema[keyword] : [schema[keyword]]
      for (const part of parts) {
        if (!isRecord(part)) continue
        const met = resolve(part, place)
        const inner = propertiesOf(met.schema, { ...met.place, depth: place.depth + 1 })
        for (const [name, property] of inner) if (!found.has(name)) found.set(name, property)
      }
    }
    return found
  }

  walk(root, { parts: [], sections: [], seen: [], required: false, repeats: false, depth: 0 })
  const title = root['title']
  const help = root['description']
  return {
    key,
    head: {
      ...(typeof title === 'string' ? { title } : {}),
      ...(typeof help === 'string' && title === undefined ? { title: help } : {}),
    },
    fields,
    remarks,
  }
}

type Place = {
  readonly parts: readonly string[]
  readonly sections: readonly string[]
  readonly seen: readonly string[]
  readonly title?: string
  readonly required: boolean
  readonly repeats: boolean
  readonly depth: number
}

function fieldOf(
  form: string,
  schema: Schema,
  place: Place,
  reference: string | undefined,
  isGroup: boolean,
): Field {
  const format = reference ?? textIn(schema, 'format')
  const codes = Array.isArray(schema['enum']) ? schema['enum'] : []
  const values = codes.filter((one) => typeof one === 'string' || typeof one === 'number')
  const help = textIn(schema, 'description')
  return {
    form,
    path: pathOf(place),
    label: textIn(schema, 'title') ?? humanized(nameOf(place)),
    sections: place.sections,
    type: isGroup ? 'group' : typeOf(schema, reference),
    ...(format === undefined ? {} : { format }),
    ...(values.length === 0 ? {} : { codes: values.map((value) => ({ value: String(value) })) }),
    ...(help === undefined ? {} : { help }),
    ...(place.required ? { required: true } : {}),
    ...(place.repeats ? { repeats: true } : {}),
  }
}

function typeOf(schema: Schema, reference = ''): FieldType {
  const said = schema['type']
  const type = Array.isArray(said) ? said.find((one) => one !== 'null') : said
  const format = textIn(schema, 'format') ?? ''
  if (/^(?:date|date-time)$/.test(format) || /(?:^|[a-z])date$/i.test(reference)) return 'date'
  if (/^files?$/i.test(reference) || format === 'binary') return 'file'
  if (/signature/i.test(reference)) return 'signature'
  if (type === 'boolean') return 'yes-no'
  if (type === 'array') return 'choices'
  if (Array.isArray(schema['enum'])) return 'choice'
  return type === 'number' || type === 'integer' ? 'number' : 'text'
}

const partsOfComposites: readonly (readonly RegExp[])[] = [
  [/^first(?:Name)?$/i, /^last(?:Name)?$/i],
  [/^(?:street|address(?:Line)?1?)$/i, /^(?:city|postalCode|zip(?:Code)?)$/i],
  [/^(?:city|state)$/i, /^(?:country(?:Name)?|state|postalCode)$/i],
  [/^from$/i, /^to$/i],
  [/^(?:accountNumber|bankAccountNumber)$/i, /^routingNumber$/i],
]
const compositeReference =
  /(?:fullName|address|dateRange|bankAccount)(?:NoSuffix|Schema|Change|Update)?$/i
const mostParts = 12

/** A name, an address, a stretch of days or an account: asked in parts, known as one. */
function isComposite(names: readonly string[], reference: string | undefined): boolean {
  if (reference !== undefined && compositeReference.test(reference)) return true
  if (names.length > mostParts) return false
  return partsOfComposites.some(([one, other]) => {
    const first = names.find((name) => one?.test(name))
    return first !== undefined && names.some((name) => name !== first && other?.test(name))
  })
}

function lookUp(root: Schema, reference: string): Schema | undefined {
  let at: unknown = root
  for (const part of reference
    .slice(1)
    .split('/')
    .filter((one) => one !== '')) {
    if (!isRecord(at)) return undefined
    at = at[decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return isRecord(at) ? at : undefined
}

function titleOf(schema: Schema, place: Place): string {
  return textIn(schema, 'title') ?? place.title ?? humanized(nameOf(place))
}

function nameOf({ parts }: Place): string {
  return parts.filter((part) => part !== '[]').at(-1) ?? ''
}

function pathOf({ parts }: Place): string {
  return parts.join('.')
}

/** `veteranFullName` -> `veteran full name`. */
function humanized(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replaceAll(/[-_]+/g, ' ')
    .toLowerCase()
    .trim()
}

function textIn(schema: Schema, key: string): string | undefined {
  const value = schema[key]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

function isRecord(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
