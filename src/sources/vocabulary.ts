import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Type } from '@sinclair/typebox'
import type { Static } from '@sinclair/typebox'
import { Ajv } from 'ajv'
import { parseDocument } from 'yaml'
import type { Concept, Vocabulary } from '#evaluate'
import type { Result } from '#kernel'
import { ok, refuse } from '#kernel'

/** Why a capability vocabulary cannot be used. */
export type VocabularyRefusal =
  | { readonly type: 'vocabulary-not-found'; readonly dir: string }
  | {
      readonly type: 'vocabulary-not-valid'
      readonly file: string
      readonly path: string
      readonly why: string
    }

const Words = Type.Array(Type.String({ minLength: 2, maxLength: 80 }), { minItems: 1 })
const Entry = Type.Object(
  {
    id: Type.String({ pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' }),
    zh: Words,
    vi: Words,
    en: Words,
    it: Type.Optional(Words),
    de: Type.Optional(Words),
    nl: Type.Optional(Words),
    fr: Type.Optional(Words),
    products: Type.Optional(Words),
    within: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
)
const VocabularyFile = Type.Object(
  {
    version: Type.String(),
    sources: Type.Array(Type.String(), { minItems: 1 }),
    concepts: Type.Array(Entry, { minItems: 1 }),
  },
  { additionalProperties: false },
)
const isVocabularyFile = new Ajv({ allErrors: false }).compile<Static<typeof VocabularyFile>>(
  VocabularyFile,
)

const shipped = fileURLToPath(new URL('../../rulebook/capabilities/', import.meta.url))
/** Aliases may not unfold to more than this many nodes. */
const mostAliases = 100

/** Read the shared capability vocabulary: every yaml file of the folder, checked, ids unique, each `within` known. */
export async function loadVocabulary(
  dir: string = shipped,
): Promise<Result<Vocabulary, VocabularyRefusal>> {
  const names = await readdir(dir).catch(() => [])
  const files = names.filter((name) => /\.ya?ml$/.test(name)).sort()
  if (files.length === 0) return refuse({ type: 'vocabulary-not-found', dir })
  const concepts: Concept[] = []
  const versions = new Set<string>()
  const sources = new Set<string>()
  const fileById = new Map<string, string>()
  for (const file of files) {
    const document = parseDocument(await readFile(join(dir, file), 'utf8'))
    const [broken] = document.errors
    if (broken) {
      return refuse({ type: 'vocabulary-not-valid', file, path: '', why: broken.message })
    }
    const content: unknown = document.toJS({ maxAliasCount: mostAliases })
    if (!isVocabularyFile(content)) {
      const [error] = isVocabularyFile.errors ?? []
      return refuse({
        type: 'vocabulary-not-valid',
        file,
        path: error?.instancePath ?? '',
        why: error?.message ?? '',
      })
    }
    versions.add(content.version)
    for (const source of content.sources) sources.add(source)
    for (const entry of content.concepts) {
      const before = fileById.get(entry.id)
      if (before !== undefined) {
        return refuse({
          type: 'vocabulary-not-valid',
          file,
          path: entry.id,
          why: `also in ${before}`,
        })
      }
      fileById.set(entry.id, file)
      concepts.push(conceptOf(entry))
    }
  }
  const lost = concepts.find(({ within }) => within !== undefined && !fileById.has(within))
  if (lost) {
    return refuse({
      type: 'vocabulary-not-valid',
      file: fileById.get(lost.id) ?? '',
      path: lost.id,
      why: `within ${lost.within}, which is not there`,
    })
  }
  return ok({ version: [...versions].join('+'), sources: [...sources], concepts })
}

/** The first word of each language is the label, the rest are synonyms. */
function conceptOf(entry: Static<typeof Entry>): Concept {
  const { zh, vi, en, it, de, nl, fr } = entry
  return {
    id: entry.id,
    label: { zh: labelOf(zh), vi: labelOf(vi), en: labelOf(en) },
    synonyms: {
      zh: zh.slice(1),
      vi: vi.slice(1),
      en: en.slice(1),
      ...(it ? { it } : {}),
      ...(de ? { de } : {}),
      ...(nl ? { nl } : {}),
      ...(fr ? { fr } : {}),
    },
    ...(entry.products ? { products: entry.products } : {}),
    ...(entry.within === undefined ? {} : { within: entry.within }),
  }
}

function labelOf(words: readonly string[]): string {
  return (words[0] ?? '').replace(/\*$/, '')
}
