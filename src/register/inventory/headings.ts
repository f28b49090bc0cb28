import type { InventoryField } from './fields.ts'
import { fieldNamed, inventoryFields } from './fields.ts'
import { askingWords, emptyGroupWords, headingNames } from './headings.lexicon.ts'

/** A heading's best reading: the field, and how sure (higher is surer). */
export type HeadingMatch = { readonly field: InventoryField; readonly rank: number }

const exactRank = 1000
const pathRank = 1200
const partRank = 100
const namedRank = 2000
const enough = 0.5
const shortestCjk = 2
const shortestWord = 4
const latin = /[a-z]/

/** A heading as it is compared: folded, without brackets, stars, numbers in front and signs; `工具名称（全称）*` is `工具名称`. */
export function headingKey(heading: string): string {
  const words = heading
    .normalize('NFKC')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/\([^()]*\)|\[[^\]]*\]|【[^】]*】|〔[^〕]*〕/g, ' ')
    .replaceAll(/[*#:?,.。、;"'“”‘’!()[\]]/g, ' ')
    .replaceAll(/[_/\\-]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^\d{1,2} /, '')
  return words.replaceAll(
    /(?<=[^\u0020-\u024f\u1e00-\u1eff]) | (?=[^\u0020-\u024f\u1e00-\u1eff])/g,
    '',
  )
}

type Known = { readonly key: string; readonly field: InventoryField; readonly place: number }

const known: readonly Known[] = Object.entries(headingNames).flatMap(([field, names]) =>
  names
    .split('|')
    .map((name, place) => ({ key: headingKey(name), field: field as InventoryField, place }))
    .filter(({ key }) => key !== ''),
)
const byKey = new Map<string, HeadingMatch>()
for (const { key, field, place } of known)
  if (!byKey.has(key)) byKey.set(key, { field, rank: exactRank - place })
for (const { name } of inventoryFields)
  if (!byKey.has(headingKey(name))) byKey.set(headingKey(name), { field: name, rank: exactRank })
const longestFirst = known.toSorted((a, b) => b.key.length - a.key.length)
const remembered = new Map<string, HeadingMatch | undefined>()
const mostRemembered = 5000

/** What a column means by its heading, and by the group heading above it where there is one. */
export function matchHeading(heading: string, group = ''): HeadingMatch | undefined {
  const memory = `${group}\u0000${heading}`
  if (remembered.has(memory)) return remembered.get(memory)
  if (remembered.size > mostRemembered) remembered.clear()
  const match = lookUp(heading, group)
  remembered.set(memory, match)
  return match
}

function lookUp(heading: string, group: string): HeadingMatch | undefined {
  const field = fieldNamed(heading.trim())
  if (field) return { field, rank: namedRank }
  const leaf = headingKey(heading)
  if (leaf === '') return undefined
  const above = headingKey(group).replace(emptyGroupWords, '')
  return (
    (above === '' ? undefined : underGroup(above, leaf)) ??
    exactly(leaf) ??
    lastPart(heading) ??
    inside(above === '' ? leaf : leaf.length >= shortestCjk + 1 ? leaf : above + leaf)
  )
}

function underGroup(above: string, leaf: string): HeadingMatch | undefined {
  const match = byKey.get(above + leaf) ?? byKey.get(`${above} ${leaf}`)
  return match && { field: match.field, rank: match.rank + pathRank - exactRank }
}

function exactly(key: string): HeadingMatch | undefined {
  return byKey.get(key) ?? byKey.get(key.replace(askingWords, ''))
}

/** `papers.platform` and `declared.members.value`, as JSON exports name them. */
function lastPart(heading: string): HeadingMatch | undefined {
  const parts = heading.split('.').filter((part) => !/^(?:value|text)$/.test(part))
  if (parts.length < 2) return exactPart(parts[0], heading)
  const two = fieldNamed(parts.slice(-2).join('.'))
  if (two) return { field: two, rank: namedRank }
  return exactPart(parts.at(-1), heading)
}

function exactPart(part: string | undefined, heading: string): HeadingMatch | undefined {
  if (part === undefined || !heading.includes('.')) return undefined
  const field = fieldNamed(part)
  return field && { field, rank: exactRank }
}

/** The longest known heading that stands inside this one and makes up at least half of it. */
function inside(key: string): HeadingMatch | undefined {
  for (const one of longestFirst) {
    if (one.key.length / key.length < enough && !wholeWordAtEnd(one.key, key)) continue
    if (!stands(one.key, key)) continue
    return { field: one.field, rank: partRank + one.key.length - one.place / exactRank }
  }
  return undefined
}

function stands(part: string, whole: string): boolean {
  if (latin.test(part)) {
    if (part.length < shortestWord) return false
    return ` ${whole} `.includes(` ${part} `)
  }
  return part.length >= shortestCjk && whole.includes(part)
}

function wholeWordAtEnd(part: string, whole: string): boolean {
  return !latin.test(part) && part.length > shortestCjk && whole.endsWith(part)
}
