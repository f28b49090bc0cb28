import { plain } from '#kernel'
import type { ColumnGuess } from '../draft.ts'
import type { InventoryField } from './fields.ts'
import { fieldNamed } from './fields.ts'
import type { Cell, GridRow } from './grid.ts'
import { isBlank, textOf } from './grid.ts'
import { matchHeading, type HeadingMatch } from './headings.ts'
import { kindOfText, platformOf } from './kinds.ts'
import { looksLikeOffice } from './offices.ts'
import { audienceCues, levelCues } from './words.lexicon.ts'
import { oneOf, readFrequency } from './words.ts'

/** A column: its heading as the clerk wrote it, the group heading above it, and what it was taken for. */
export type Column = {
  readonly index: number
  readonly heading: string
  readonly group: string
  readonly field?: InventoryField
  readonly how: ColumnGuess['how']
}

const sampled = 200
const most = 0.6
const kindsAtLeast = 0.3
const distinctAtLeast = 0.7
const longestName = 80

/** What each column means: by `map` first, then by heading, then by what stands in it. */
export function recogniseColumns(
  headings: readonly { readonly heading: string; readonly group: string }[],
  body: readonly GridRow[],
  map: ReadonlyMap<string, string>,
): readonly Column[] {
  const sample = body.slice(0, sampled)
  const guesses = byHeading(headings, map)
  const checked = guesses.map((column) =>
    column.field === 'kind' && column.how === 'heading' && !speaksOfKinds(sample, column.index)
      ? withoutField(column)
      : column,
  )
  return byValues(checked, sample)
}

function withoutField({ index, heading, group }: Column): Column {
  return { index, heading, group, how: 'none' }
}

function byHeading(
  headings: readonly { readonly heading: string; readonly group: string }[],
  map: ReadonlyMap<string, string>,
): readonly Column[] {
  const mapped = new Map([...map].map(([heading, field]) => [plain(heading), fieldNamed(field)]))
  const best = new Map<InventoryField, { readonly index: number; readonly rank: number }>()
  const matches = headings.map(({ heading, group }, index): HeadingMatch | undefined => {
    if (heading === '' || mapped.has(plain(heading))) return undefined
    const match = matchHeading(heading, group)
    if (match && match.field !== 'beside') {
      const first = best.get(match.field)
      if (!first || match.rank > first.rank) best.set(match.field, { index, rank: match.rank })
    }
    return match
  })
  const taken = new Set(headings.map(({ heading }) => mapped.get(plain(heading))))
  return headings.map(({ heading, group }, index) => {
    const column = { index, heading, group }
    const byMap = mapped.get(plain(heading))
    if (byMap) return { ...column, field: byMap, how: 'map' }
    const match = matches[index]
    if (!match) return { ...column, how: 'none' }
    if (match.field === 'beside') return { ...column, field: 'beside', how: 'heading' }
    const wins = best.get(match.field)?.index === index && !taken.has(match.field)
    return wins ? { ...column, field: match.field, how: 'heading' } : { ...column, how: 'none' }
  })
}

/** Columns without a known heading, by what stands in them, where the register still lacks such a column. */
function byValues(columns: readonly Column[], sample: readonly GridRow[]): readonly Column[] {
  const taken = new Set(columns.map(({ field }) => field))
  const guessed = columns.map((column) => {
    if (column.field !== undefined) return column
    const values = valuesOf(sample, column.index)
    const field =
      values.length < 1
        ? undefined
        : tests.find(({ field: wanted, fits }) => {
            return !taken.has(wanted) && share(values, fits) >= most
          })?.field
    if (!field) return column
    taken.add(field)
    return { ...column, field, how: 'values' as const }
  })
  if (taken.has('name') || taken.has('domain')) return guessed
  return withName(guessed, sample)
}

const webAddress = /^(?:https?:\/\/|www\.)\S+$/
const domainName = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/
const tests: readonly {
  readonly field: InventoryField
  readonly fits: (text: string) => boolean
}[] = [
  { field: 'address', fits: (text) => webAddress.test(text) },
  { field: 'domain', fits: (text) => domainName.test(text) },
  { field: 'level', fits: (text) => oneOf(levelCues, text) !== undefined },
  {
    field: 'frequency',
    fits: (text) => text.length < longWord && readFrequency(text) !== undefined,
  },
  { field: 'platform', fits: (text) => text.length < longWord && platformOf(text) !== undefined },
  { field: 'kind', fits: (text) => text.length < longWord && kindOfText(text) !== undefined },
  {
    field: 'audiences',
    fits: (text) => text.length < longWord && oneOf(audienceCues, text) !== undefined,
  },
  { field: 'sponsor', fits: (text) => looksLikeOffice(text) },
]
const longWord = 12

/** The name, where no heading says so: the first column of short texts that hardly repeat. */
function withName(columns: readonly Column[], sample: readonly GridRow[]): readonly Column[] {
  const index = columns.findIndex((column) => {
    if (column.field !== undefined && column.field !== 'sponsor') return false
    const values = valuesOf(sample, column.index)
    const words = values.filter((text) => /\p{L}/u.test(text) && text.length <= longestName)
    if (words.length === 0 || words.length < values.length * most) return false
    return new Set(words).size >= words.length * distinctAtLeast && column.field === undefined
  })
  return columns.map((column) =>
    column.index === index ? { ...column, field: 'name', how: 'values' } : column,
  )
}

function speaksOfKinds(sample: readonly GridRow[], column: number): boolean {
  const values = valuesOf(sample, column)
  return (
    values.length === 0 ||
    share(values, (text) => kindOfText(text) !== undefined || platformOf(text) !== undefined) >=
      kindsAtLeast
  )
}

function valuesOf(sample: readonly GridRow[], column: number): readonly string[] {
  return sample.flatMap(({ cells }) => {
    const cell: Cell = cells[column]
    return isBlank(cell) ? [] : [plain(textOf(cell))]
  })
}

function share(values: readonly string[], fits: (text: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(fits).length / values.length
}
