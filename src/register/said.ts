import type { DaySpan, OfficeId } from '#kernel'
import type { Declaration, Declared } from './declared.ts'
import type { ToolDraft } from './draft.ts'
import type { FieldChange } from './import.ts'
import type { Origin } from './origin.ts'
import type { Papers } from './papers.ts'
import type { Tool } from './tool.ts'

/**
 * A tool field by field, as rows and register tell it: `name`, `papers.address`, `declared.members`,
 * `beside.备注`. What is not there was not told, and so erases nothing.
 */
export type Said = ReadonlyMap<string, unknown>

const simple = [
  'name',
  'kind',
  'sponsor',
  'description',
  'region',
  'level',
  'life',
  'launchedOn',
] as const
const lists = ['audiences', 'capabilities'] as const
const recordPrefix = 'papers.record.'

/** What a tool, or a row whose sponsor is settled, tells. */
export function saidOf(tool: Omit<Tool, 'id' | 'life'> & { readonly life?: Tool['life'] }): Said {
  const said = new Map<string, unknown>()
  for (const field of simple) if (tool[field] !== undefined) said.set(field, tool[field])
  for (const field of lists) if (tool[field].length > 0) said.set(field, tool[field])
  for (const [field, value] of Object.entries(tool.papers)) {
    if (field === 'kind' || value === undefined) continue
    if (field !== 'record') said.set(`papers.${field}`, value)
    else
      for (const [part, one] of Object.entries(value as object))
        if (one !== undefined) said.set(`${recordPrefix}${part}`, one)
  }
  for (const [fact, one] of Object.entries(tool.declared)) said.set(`declared.${fact}`, one)
  for (const [heading, text] of Object.entries(tool.beside)) said.set(`beside.${heading}`, text)
  return said
}

/** A row with its sponsor settled. */
export function withSponsor(draft: ToolDraft, sponsor: OfficeId) {
  const { sponsorName: _name, sponsorLevel: _level, sponsorKind: _kind, ...rest } = draft
  return { ...rest, sponsor }
}

/** The tool that these fields make; a life that nobody told is taken as live. */
export function toolOf(id: Tool['id'], said: Said, origin: Origin): Tool {
  const pick = (prefix: string) =>
    Object.fromEntries(
      [...said].flatMap(([key, value]) =>
        key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
      ),
    )
  const { kind, ...fields } = Object.fromEntries(
    simple.flatMap((field) => (said.has(field) ? [[field, said.get(field)] as const] : [])),
  )
  const record = pick(recordPrefix)
  const papers = Object.fromEntries(
    Object.entries(pick('papers.')).filter(([field]) => !field.startsWith('record.')),
  )
  return {
    id,
    name: fields['name'],
    kind,
    life: 'live',
    ...fields,
    audiences: said.get('audiences') ?? [],
    capabilities: said.get('capabilities') ?? [],
    papers: { kind, ...papers, ...(Object.keys(record).length === 0 ? {} : { record }) } as Papers,
    declared: pick('declared.') as Declared,
    beside: pick('beside.') as Record<string, string>,
    origin,
  } as Tool
}

/** What the second tells anew over the first; the origin of a fact alone is no change. */
export function changesOver(before: Said, after: Said): ReadonlyMap<string, unknown> {
  const changes = new Map<string, unknown>()
  for (const [key, value] of after)
    if (!sameField(key, before.get(key), value)) changes.set(key, value)
  return changes
}

/** Lists whose order says nothing. */
const unordered = /^(?:audiences|capabilities|declared\..*|papers\.record\.parts)$/

/** Whether two values of one field say the same. */
export function sameField(key: string, a: unknown, b: unknown): boolean {
  if (!key.startsWith('declared.')) return same(a, b, unordered.test(key))
  if (a === undefined || b === undefined) return a === b
  return same((a as Declaration<unknown>).value, (b as Declaration<unknown>).value, true)
}

function same(a: unknown, b: unknown, anyOrder: boolean): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return false
    if (!anyOrder || a.some((one) => typeof one === 'number'))
      return a.every((one, at) => same(one, b[at], false))
    const texts = new Set(a.map(textOfItem))
    return b.every((one) => texts.has(textOfItem(one)))
  }
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every(
    (key) =>
      Object.hasOwn(b, key) &&
      same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], false),
  )
}

/** One item of a list, for telling equals. */
export function textOfItem(item: unknown): string {
  return typeof item === 'string' ? item : show(item)
}

const fieldNames: Readonly<Record<string, string>> = {
  'papers.form': 'appForm',
  'papers.host': 'platform',
  'papers.record.parts': 'filingParts',
  'papers.record.submittedOn': 'filingSubmittedOn',
  'papers.record.withdrawn': 'filingWithdrawn',
}

/** Changes as the preview lists them, by the names of the import's fields; `beside:` goes before a heading nobody knows. */
export function fieldChanges(
  before: Said,
  changes: ReadonlyMap<string, unknown>,
  officeName: (id: OfficeId) => string,
): readonly FieldChange[] {
  const word = (key: string, value: unknown) =>
    key === 'sponsor' && value !== undefined ? officeName(value as OfficeId) : show(value)
  return [...changes].map(([key, after]) => ({
    field: fieldName(key),
    before: word(key, before.get(key)),
    after: word(key, after),
  }))
}

/** The import's name of a field. */
export function fieldName(key: string): string {
  if (key.startsWith('beside.')) return `beside:${key.slice('beside.'.length)}`
  return fieldNames[key] ?? key.replace(/^(?:papers\.record|papers|declared)\./, '')
}

/** A value as the preview shows it; empty where there was none. */
export function show(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map(show).join('; ')
  if (typeof value !== 'object') return String(value)
  if ('from' in value && 'to' in value) {
    const { from, to } = value as DaySpan
    return from === to ? from : `${from}..${to}`
  }
  if ('origin' in value && 'value' in value) return show(value.value)
  if ('text' in value) return String(value.text)
  return Object.values(value).map(show).join(' ')
}
