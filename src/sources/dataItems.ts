import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Type } from '@sinclair/typebox'
import type { Static } from '@sinclair/typebox'
import { Ajv } from 'ajv'
import { parseDocument } from 'yaml'
import { type Result, ok, refuse } from '#kernel'
import { type DataItem, freshness, itemSubjects, itemTypes } from '#register'

/** Why a vocabulary of data items cannot be used. */
export type DataItemsRefusal =
  | { readonly type: 'data-items-not-found'; readonly dir: string }
  | {
      readonly type: 'data-items-not-valid'
      readonly file: string
      readonly path: string
      readonly why: string
    }

const oneOf = <T extends string>(names: readonly T[]) =>
  Type.Unsafe<T>({ type: 'string', enum: [...names] })
const Words = Type.Array(Type.String({ minLength: 1, maxLength: 80 }), { minItems: 1 })
const Meaning = Type.String({ minLength: 2, maxLength: 200 })
const Entry = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' }),
    zh: Words,
    vi: Words,
    en: Words,
    means: Type.Object({ zh: Meaning, vi: Meaning, en: Meaning }, { additionalProperties: false }),
    type: oneOf(itemTypes),
    unit: Type.Optional(Type.String({ minLength: 1 })),
    codes: Type.Optional(Type.String({ minLength: 1 })),
    holder: Type.String({ pattern: '^[a-z]+(-[a-z]+)*$' }),
    fresh: oneOf(freshness),
  },
  { additionalProperties: false },
)
const ItemsFile = Type.Object(
  {
    version: Type.String(),
    sources: Type.Array(Type.String(), { minItems: 1 }),
    subject: oneOf(itemSubjects),
    items: Type.Array(Entry, { minItems: 1 }),
  },
  { additionalProperties: false },
)
const isItemsFile = new Ajv({ allErrors: false }).compile<Static<typeof ItemsFile>>(ItemsFile)

const shipped = fileURLToPath(new URL('../../rulebook/items/', import.meta.url))
/** Aliases may not unfold to more than this many nodes. */
const mostAliases = 100

/** Read the vocabulary of data items: every yaml file of the folder, checked, ids unique; by subject in the order that the register names them. */
export async function loadDataItems(
  dir: string = shipped,
): Promise<Result<readonly DataItem[], DataItemsRefusal>> {
  const names = await readdir(dir).catch(() => [])
  const files = names.filter((name) => /\.ya?ml$/.test(name)).sort()
  if (files.length === 0) return refuse({ type: 'data-items-not-found', dir })
  const items: DataItem[] = []
  const fileById = new Map<string, string>()
  for (const file of files) {
    const notValid = (path: string, why: string) =>
      refuse({ type: 'data-items-not-valid', file, path, why } as const)
    const document = parseDocument(await readFile(join(dir, file), 'utf8'))
    const [broken] = document.errors
    if (broken) return notValid('', broken.message)
    const content: unknown = document.toJS({ maxAliasCount: mostAliases })
    if (!isItemsFile(content)) {
      const [error] = isItemsFile.errors ?? []
      return notValid(error?.instancePath ?? '', error?.message ?? '')
    }
    for (const entry of content.items) {
      const before = fileById.get(entry.id)
      if (before !== undefined) return notValid(entry.id, `also in ${before}`)
      fileById.set(entry.id, file)
      items.push({ ...itemOf(entry), subject: content.subject })
    }
  }
  const order = (item: DataItem) => itemSubjects.indexOf(item.subject)
  return ok(items.sort((a, b) => order(a) - order(b)))
}

/** The first word of each language is the label, the rest are synonyms. */
function itemOf({ id, zh, vi, en, ...rest }: Static<typeof Entry>): Omit<DataItem, 'subject'> {
  return {
    id,
    label: { zh: zh[0] ?? id, vi: vi[0] ?? id, en: en[0] ?? id },
    synonyms: { zh: zh.slice(1), vi: vi.slice(1), en: en.slice(1) },
    ...rest,
  }
}
