import { plain } from '#kernel'
import { errorValue } from './cells.lexicon.ts'
import { readCount, readMinutes, readShare } from './counts.ts'
import { readDays } from './days.ts'
import type { FieldHolds } from './fields.ts'
import type { Cell } from './grid.ts'
import { textOf } from './grid.ts'
import type { CellWant } from './wants.ts'
import * as lexicon from './words.lexicon.ts'
import { allOf, oneOf, readFrequency, readList, readYesNo, saysNone, saysUnknown } from './words.ts'

/** What a cell came to: a value, nobody knows, or a text that is not of the wanted kind. */
export type CellRead<T = unknown> =
  | { readonly type: 'value'; readonly value: T }
  | { readonly type: 'unknown' }
  | { readonly type: 'unclear'; readonly wanted: CellWant }

const unknown = { type: 'unknown' } as const

type Reader = {
  readonly read: (cell: Cell, heading: string) => unknown
  readonly wanted: CellWant
}
const folded = (cell: Cell) => plain(textOf(cell))
const word = (cues: lexicon.Cues<string>) => (cell: Cell) => oneOf(cues, folded(cell))
const someWords = (cues: lexicon.Cues<string>) => (cell: Cell) => {
  const found = allOf(cues, folded(cell))
  return found.length === 0 ? undefined : found
}

const readers: { readonly [H in Exclude<FieldHolds, 'words' | 'filing' | 'kind'>]: Reader } = {
  text: { read: (cell) => textOf(cell), wanted: 'text' },
  list: { read: readList, wanted: 'text' },
  day: { read: readDays, wanted: 'day' },
  days: { read: daysOf, wanted: 'day' },
  count: { read: readCount, wanted: 'count' },
  money: { read: readCount, wanted: 'count' },
  share: { read: readShare, wanted: 'share' },
  shares: { read: sharesOf, wanted: 'share' },
  'yes-no': { read: readYesNo, wanted: 'yes-no' },
  minutes: { read: readMinutes, wanted: 'minutes' },
  frequency: { read: readFrequency, wanted: 'frequency' },
  level: { read: word(lexicon.levelCues), wanted: 'level' },
  life: { read: word(lexicon.lifeCues), wanted: 'life' },
  audiences: { read: someWords(lexicon.audienceCues), wanted: 'audience' },
  'app-form': { read: word(lexicon.appFormCues), wanted: 'app-form' },
  'office-kind': { read: word(lexicon.officeKindCues), wanted: 'office-kind' },
  'special-scene': { read: word(lexicon.sceneCues), wanted: 'known-words' },
  'group-term': { read: word(lexicon.groupTermCues), wanted: 'known-words' },
}
/** Kinds of value for which "none" is an answer and not a gap. */
const answersNone: ReadonlySet<FieldHolds> = new Set(['yes-no', 'special-scene'])

/** Read one cell as what its column holds; `heading` may carry the unit (`年费用（万元）`). */
export function readCell(
  holds: Exclude<FieldHolds, 'words' | 'filing' | 'kind'>,
  cell: Cell,
  heading: string,
): CellRead {
  if (saysUnknown(cell)) return unknown
  if (errorValue.test(textOf(cell))) return { type: 'unclear', wanted: 'readable-cell' }
  if (saysNone(cell) && !answersNone.has(holds)) return noneOf(holds)
  const reader = readers[holds]
  const value = reader.read(cell, heading)
  return value === undefined ? { type: 'unclear', wanted: reader.wanted } : { type: 'value', value }
}

/** "None" in a list is an empty list, in a text or a day nothing; a count of "none" is not a number anybody counted. */
function noneOf(holds: FieldHolds): CellRead {
  if (holds === 'list') return { type: 'value', value: [] }
  if (holds === 'text' || holds === 'day' || holds === 'days' || holds === 'audiences')
    return unknown
  return { type: 'unclear', wanted: readers[holds as keyof typeof readers].wanted }
}

/** Read a cell that names members of a known list: "none" is the empty list, "all" is every member. */
export function readWords(cues: lexicon.Cues<string>, cell: Cell): CellRead<readonly string[]> {
  if (saysUnknown(cell)) return unknown
  if (saysNone(cell) || readYesNo(cell) === false) return { type: 'value', value: [] }
  const text = folded(cell)
  const every = [...new Set(cues.map(([, one]) => one))]
  if (lexicon.allWords.test(text)) return { type: 'value', value: every }
  const exact = text.split(/[\s,;|、；，]+/).filter((one) => one !== '')
  if (exact.length > 0 && exact.every((one) => every.includes(one)))
    return { type: 'value', value: every.filter((one) => exact.includes(one)) }
  const found = allOf(cues, text)
  return found.length === 0
    ? { type: 'unclear', wanted: 'known-words' }
    : { type: 'value', value: found }
}

function daysOf(cell: Cell): readonly string[] | undefined {
  const spans = readList(cell).map((part) => readDays(part))
  const days = spans.flatMap((span) => (span && span.from === span.to ? [span.from] : []))
  return days.length === spans.length && days.length > 0 ? days : undefined
}

function sharesOf(cell: Cell, heading: string): readonly number[] | undefined {
  const parts = typeof cell === 'number' ? [cell] : textOf(cell).split(/[\s、,，;；/|]+/)
  const shares = parts.map((part) => readShare(part, heading))
  const found = shares.flatMap((share) => (share === undefined ? [] : [share]))
  return found.length === shares.length && found.length > 0 ? found : undefined
}
