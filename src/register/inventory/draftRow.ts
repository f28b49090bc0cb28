import type { Day } from '#kernel'
import type { CellWarning, RowRefusal } from '../import.ts'
import type { Declared, Declaration } from '../declared.ts'
import type { ToolDraft } from '../draft.ts'
import type { Origin } from '../origin.ts'
import type { Audience, Level, Life } from '../tool.ts'
import type { OfficeKind } from '../office.ts'
import type { DaySpan } from '#kernel'
import type { Column } from './columns.ts'
import type { CellReader } from './readField.ts'
import { isFact, memberOf, wordFacts, type InventoryField, type WordFact } from './fields.ts'
import type { GridRow } from './grid.ts'
import { cellName, isBlank, textOf } from './grid.ts'
import type { KindSeen } from './kinds.ts'
import { kindOfName, kindOfText, platformOf } from './kinds.ts'
import { placeOfOffice } from './offices.ts'
import { papersOf } from './rowPapers.ts'
import { memberList } from './rows.lexicon.ts'
import { RowValues } from './rowValues.ts'
import type { CellWant } from './wants.ts'

/** What is known of a whole sheet while its rows are read. */
export type SheetFacts = {
  readonly file: string
  readonly sheet?: string
  readonly asOf: Day
  readonly columns: readonly Column[]
  /** How the cells of each column are read, in the order of `columns`. */
  readonly readers: readonly CellReader[]
  readonly kind?: KindSeen
  readonly guessedKind?: KindSeen
}
/** What rows above have settled for this one. */
export type RowContext = { readonly sponsor?: string; readonly kind?: KindSeen }

export type RowDraft =
  | { readonly ok: true; readonly draft: ToolDraft; readonly guessed: boolean }
  | { readonly ok: false; readonly refusal: RowRefusal }

/** One row as a tool: every cell read as its column holds, what cannot be read kept beside. */
export function draftRow(
  sheet: SheetFacts,
  row: GridRow,
  context: RowContext,
  warn: (warning: CellWarning) => void,
): RowDraft {
  const values = readRow(sheet, row, warn)
  const name = (values.text('name') ?? values.text('domain') ?? '').replaceAll(/\s+/g, ' ').trim()
  if (name === '') return refused({ type: 'name-missing', cell: cellOf(sheet, row, 'name') })
  const seen = kindOf(sheet, values, name, context)
  if (!seen) {
    const text = values.rawText('kind') ?? ''
    return refused({ type: 'kind-not-recognised', cell: cellOf(sheet, row, 'kind'), text })
  }
  const sponsorName = (values.text('sponsor') ?? context.sponsor ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (sponsorName === '')
    return refused({ type: 'sponsor-missing', cell: cellOf(sheet, row, 'sponsor') })
  const origin: Origin = {
    file: sheet.file,
    ...(sheet.sheet === undefined ? {} : { sheet: sheet.sheet }),
    row: row.row,
    asOf: sheet.asOf,
  }
  const papers = papersOf(seen, values)
  const place = placeOfOffice(sponsorName)
  const description =
    values.text('description') ?? (seen.kind === 'group' ? undefined : values.text('purpose'))
  const region = regionOf(values) ?? place.region
  const level = values.value<Level>('level') ?? place.level
  const sponsorLevel = values.value<Level>('sponsorLevel') ?? place.level
  const sponsorKind = values.value<OfficeKind>('sponsorKind') ?? place.kind
  const life = values.value<Life>('life')
  const launchedOn = values.value<DaySpan>('launchedOn')
  const draft: ToolDraft = {
    name,
    kind: seen.kind,
    sponsorName,
    ...(sponsorLevel === undefined ? {} : { sponsorLevel }),
    ...(sponsorKind === undefined ? {} : { sponsorKind }),
    ...(description === undefined ? {} : { description }),
    ...(region === undefined ? {} : { region }),
    ...(level === undefined ? {} : { level }),
    audiences: values.value<readonly Audience[]>('audiences') ?? [],
    capabilities: (values.value<readonly string[]>('capabilities') ?? []).map((text) => ({ text })),
    ...(life === undefined ? {} : { life }),
    ...(launchedOn === undefined ? {} : { launchedOn }),
    papers,
    declared: declaredOf(values, origin),
    beside: values.beside(),
    origin,
  }
  return { ok: true, draft, guessed: seen.guessed }
}

function refused(refusal: RowRefusal): RowDraft {
  return { ok: false, refusal }
}

function cellOf(sheet: SheetFacts, row: GridRow, field: InventoryField): string {
  const column = sheet.columns.find((one) => one.field === field)
  return cellName(column?.index ?? 0, row.row)
}

const nothing = { type: 'unknown' } as const

function readRow(sheet: SheetFacts, row: GridRow, warn: (warning: CellWarning) => void): RowValues {
  const values = new RowValues()
  const { readers } = sheet
  for (const [at, column] of sheet.columns.entries()) {
    const cell = row.cells[column.index]
    if (isBlank(cell)) continue
    const key =
      column.heading === '' ? cellName(column.index, row.row).replace(/\d+$/, '') : column.heading
    const { field } = column
    if (field === 'serial') continue
    const isMemberList = memberList.test(column.heading.trim())
    if (field === undefined || field === 'beside') {
      if (!isMemberList) values.keep(key, textOf(cell))
      continue
    }
    const read = readers[at]?.(cell) ?? nothing
    if (read.type === 'value')
      values.set(field, { value: read.value, heading: key, text: textOf(cell) })
    else if (read.type === 'unclear' && !isMemberList) {
      values.unread(field, key, textOf(cell))
      if (column.how === 'values' && read.wanted !== 'readable-cell') continue
      warn(warningOf(sheet, row, key, textOf(cell), read.wanted))
    }
  }
  return values
}

function warningOf(
  sheet: SheetFacts,
  { row }: GridRow,
  heading: string,
  text: string,
  wanted: CellWant,
): CellWarning {
  const { file } = sheet
  return sheet.sheet === undefined
    ? { file, row, heading, text, wanted }
    : { file, sheet: sheet.sheet, row, heading, text, wanted }
}

/** The row's own word first, then its platform, the sheet, the name, and only then a guess from headings and address. */
function kindOf(
  sheet: SheetFacts,
  values: RowValues,
  name: string,
  context: RowContext,
): (KindSeen & { readonly guessed: boolean }) | undefined {
  const own = values.value<KindSeen>('kind')
  const platform = values.text('platform')
  const there =
    platform === undefined ? undefined : (platformOf(platform)?.seen ?? kindOfPlatform(platform))
  const said = own ?? context.kind ?? there ?? sheet.kind ?? kindOfName(name)
  if (said) return { ...withForm(said, there, name), guessed: false }
  const guess: KindSeen | undefined =
    sheet.guessedKind ??
    (values.has('address') || values.has('domain') ? { kind: 'site' } : undefined)
  return guess && { ...withForm(guess, there, name), guessed: true }
}

function kindOfPlatform(platform: string): KindSeen | undefined {
  const seen = kindOfText(platform)
  return seen?.kind === 'site' ? undefined : seen
}

/** "App" in a sheet's name leaves the form open: platform or name may tell it. */
function withForm(seen: KindSeen, platform: KindSeen | undefined, name: string): KindSeen {
  if (seen.kind !== 'app' || seen.form) return seen
  const form = platform?.kind === 'app' ? platform.form : kindOfName(name)?.form
  return form ? { kind: 'app', form } : seen
}

/** Parts of a region as one text: the largest first in Chinese, the smallest first elsewhere. */
function regionOf(values: RowValues): string | undefined {
  const whole = values.text('region')
  const parts = (['province', 'city', 'county', 'township'] as const).flatMap((part) => {
    const text = values.text(part)
    return text === undefined ? [] : [text]
  })
  if (whole !== undefined) parts.push(whole)
  if (parts.length === 0) return undefined
  return parts.some((part) => /\p{Script=Han}/u.test(part))
    ? parts.join('')
    : parts.toReversed().join(', ')
}

function declaredOf(values: RowValues, origin: Origin): Declared {
  const declared: Record<string, Declaration<unknown>> = {}
  for (const [field, { value, heading }] of values.entries())
    if (isFact(field)) declared[field] = { value, origin, heading }
  if (!values.hasMembers) return declared as Declared
  for (const fact of Object.keys(wordFacts) as WordFact[]) {
    if (declared[fact]) continue
    const members = membersOf(fact, values)
    if (members) declared[fact] = { ...members, origin }
  }
  return declared as Declared
}

const needAll: ReadonlySet<WordFact> = new Set(['projectAnswers', 'acceptance'])

/** Columns of single members as one list. A harm that one column denies says nothing of the others: all must be told. */
function membersOf(
  fact: WordFact,
  values: RowValues,
): { readonly value: readonly string[]; readonly heading: string } | undefined {
  const told = [...values.entries()].filter(([field]) => memberOf(field)?.fact === fact)
  const yes = told.filter(([, { value }]) => value === true)
  const complete = told.length === wordFacts[fact].length
  const enough = needAll.has(fact)
    ? complete || yes.length < told.length
    : complete || yes.length > 0
  if (told.length === 0 || !enough) return undefined
  const value = wordFacts[fact].filter((member) =>
    yes.some(([field]) => memberOf(field)?.member === member),
  )
  return { value, heading: told.map(([, { heading }]) => heading).join('、') }
}
