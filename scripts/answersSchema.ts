import { fileURLToPath } from 'node:url'
import tjs from 'typescript-json-schema'

type Schema = { readonly [key: string]: unknown }
type Definitions = Readonly<Record<string, Schema>>

const root = fileURLToPath(new URL('..', import.meta.url))
const prefix = '#/definitions/'
/** Types that are another one for each thing they are of. */
const generic = new Set(['Pick', 'Prefix', 'ReadonlyArray', 'Page', 'NumberedPage'])
const idLetters = '[0-9A-HJKMNP-TV-Z]{8}'

/** What the API answers, as JSON Schema made from the types: `answers` by route, and the `schemas` they refer to. */
export function describeAnswers(): string {
  const program = tjs.programFromConfig(`${root}tsconfig.json`, [
    `${root}src/faces/http/answers.ts`,
  ])
  const generator = tjs.buildGenerator(program, {
    required: true,
    ref: true,
    aliasRef: true,
    topRef: false,
    ignoreErrors: true,
  })
  if (!generator) throw new Error('the types of the answers could not be read')
  const made = generator.getSchemaForSymbol('ApiAnswers') as {
    readonly properties: Definitions
    readonly definitions: Definitions
  }
  const definitions = withRecords(made.definitions, (name) => generator.getSchemaForSymbol(name))
  const named = namesOf(definitions)
  const schemas: Record<string, Schema> = {}
  const read = (schema: unknown): unknown => cleaned(schema, definitions, named, keep)
  const keep = (name: string, definition: string): void => {
    if (schemas[name]) return
    schemas[name] = {}
    schemas[name] = read(definitions[definition]) as Schema
  }
  const answers = Object.fromEntries(
    Object.entries(made.properties).map(([route, schema]) => [route, read(schema)]),
  )
  const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ answers, schemas: sorted }, null, 2)}\n`
}

/** Definitions that carry the name of a type of ours; all others are written in place. */
function namesOf(definitions: Definitions): ReadonlyMap<string, string> {
  const named = new Map<string, string>()
  for (const definition of Object.keys(definitions)) {
    const [, file, name = ''] =
      /^(?:import\("[^"]*?(\w+)".*\)\.)?([A-Z][A-Za-z]+)$/.exec(definition) ?? []
    if (name.length < 2 || generic.has(name)) continue
    const isTaken = [...named.values()].includes(name) || (file && definitions[name])
    named.set(definition, isTaken && file ? `${name}Of${capital(file)}` : name)
  }
  return named
}

function cleaned(
  schema: unknown,
  definitions: Definitions,
  named: ReadonlyMap<string, string>,
  keep: (name: string, definition: string) => void,
): unknown {
  const read = (one: unknown): unknown => cleaned(one, definitions, named, keep)
  if (Array.isArray(schema)) return schema.map(read)
  if (typeof schema !== 'object' || schema === null) return schema
  const { $ref, ...facts } = schema as Schema & { readonly $ref?: string }
  if ($ref === undefined) {
    const branded = brandOf(facts, definitions)
    if (branded) return branded
    return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, read(value)]))
  }
  const definition = decodeURIComponent($ref.slice(prefix.length))
  const record = recordOf(definition)
  if (record) return { ...facts, type: 'object', additionalProperties: read(valueOf(record)) }
  const name = named.get(definition)
  if (name === undefined) return { ...(read(definitions[definition]) as Schema), ...facts }
  keep(name, definition)
  return { ...facts, $ref: `#/components/schemas/${name}` }
}

/** The definitions with those of types that are only found as what a record holds. */
function withRecords(found: Definitions, ask: (name: string) => unknown): Definitions {
  const all: Record<string, Schema> = { ...found }
  for (;;) {
    const lacking = Object.keys(all).flatMap((definition) => {
      const held = recordOf(definition)
      return held && isOurs(held) && !all[held] ? [held] : []
    })
    if (lacking.length === 0) return all
    for (const name of lacking) {
      const { definitions = {}, ...schema } = ask(name) as { readonly definitions?: Definitions }
      Object.assign(all, { ...definitions, ...all, [name]: schema })
    }
  }
}

/** What a record holds: `Limit` of `Record<string, Limit>`. */
function recordOf(definition: string): string | undefined {
  return /^Record<string,(?:import\(.*\)\.)?([\w|]+)>$/.exec(definition)?.[1]
}

function isOurs(type: string): boolean {
  return /^[A-Z]/.test(type)
}

/** What a record holds under its keys: plain values, or a type of ours. */
function valueOf(type: string): Schema {
  const types = type.split('|')
  return isOurs(type) ? { $ref: `${prefix}${type}` } : { type: types.length > 1 ? types : type }
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** Ids and days are texts with a brand, which is nothing in JSON. */
function brandOf(facts: Schema, definitions: Definitions): Schema | undefined {
  const { properties } = facts as { readonly properties?: Readonly<Record<string, Schema>> }
  const brand = properties?.['__brand']
  if (brand) return { type: 'string', format: 'date', description: facts['description'] }
  const id = properties?.['__id']
  if (!id) return undefined
  const { $ref } = id as { readonly $ref?: string }
  const found = $ref ? definitions[decodeURIComponent($ref.slice(prefix.length))] : id
  const letter = String(found?.['const'] ?? '[A-Z]')
  return { type: 'string', pattern: `^${letter}-${idLetters}$` }
}
