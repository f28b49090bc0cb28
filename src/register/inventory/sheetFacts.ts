import type { CellWant } from './wants.ts'
import type { Column } from './columns.ts'
import type { InventoryField } from './fields.ts'
import type { Grid } from './grid.ts'
import { textOf } from './grid.ts'
import type { HeadingRows } from './headingRow.ts'
import { kindOfNameHeading, kindOfTitle, type KindSeen } from './kinds.ts'
import { cutFileName } from './offices.lexicon.ts'
import { looksLikeOffice } from './offices.ts'
import { filledBy, namelessSheet, titleOffice } from './rows.lexicon.ts'

/** What a sheet tells of all of its rows: the kind it lists, and the office that filled it in. */
export type AboutSheet = {
  readonly kind?: KindSeen
  readonly guessedKind?: KindSeen
  readonly sponsor?: { readonly sponsor: string }
  readonly sponsorFrom?: CellWant
}

/** Columns that only one kind of tool has; seeing one tells the kind of every row. */
const tellingFields: readonly (readonly [InventoryField, KindSeen])[] = [
  ['members', { kind: 'group' }],
  ['groupId', { kind: 'group' }],
  ['groupTerm', { kind: 'group' }],
  ['formNumber', { kind: 'form' }],
  ['frequency', { kind: 'form' }],
  ['minutesPerResponse', { kind: 'form' }],
  ['followers', { kind: 'account' }],
  ['handle', { kind: 'account' }],
  ['appId', { kind: 'app' }],
  ['filingNumber', { kind: 'app' }],
  ['mandatoryFeatures', { kind: 'app' }],
  ['domain', { kind: 'site' }],
]

/** Gather what the sheet's name, its title, its headings and its file's name tell. */
export function aboutSheet(grid: Grid, found: HeadingRows, columns: readonly Column[]): AboutSheet {
  const titles = grid.rows
    .slice(0, Math.max(found.at, 0))
    .flatMap(({ cells }) => cells.map(textOf))
    .filter((text) => text !== '')
  const fileName = nameOfFile(grid.file)
  const named = [grid.sheet ?? '', ...titles, fileName].map(kindOfTitle)
  const kind = named.find((seen) => seen !== undefined)
  const name = columns.find(({ field }) => field === 'name' || field === 'domain')
  const telling = tellingFields.find(([field]) => columns.some((one) => one.field === field))?.[1]
  const guessedKind = telling ?? (name ? kindOfNameHeading(name.heading) : undefined)
  const hasSponsor = columns.some(({ field }) => field === 'sponsor')
  const office = sponsorOf(grid, titles, hasSponsor, fileName)
  return {
    ...(kind ? { kind } : {}),
    ...(guessedKind ? { guessedKind } : {}),
    ...office,
  }
}

function sponsorOf(
  grid: Grid,
  titles: readonly string[],
  hasSponsor: boolean,
  fileName: string,
): Pick<AboutSheet, 'sponsor' | 'sponsorFrom'> {
  const filled = titles.map((text) => filledBy.exec(text)?.[1]).find((office) => office)
  if (filled) return { sponsor: { sponsor: filled }, sponsorFrom: 'sponsor-from-title' }
  if (hasSponsor) return {}
  const sheet = grid.sheet ?? ''
  if (!namelessSheet.test(sheet) && looksLikeOffice(sheet) && kindOfTitle(sheet) === undefined)
    return { sponsor: { sponsor: sheet }, sponsorFrom: 'sponsor-from-title' }
  const titled = titles.map((text) => titleOffice.exec(text)?.[1]).find((office) => office)
  if (titled) return { sponsor: { sponsor: titled }, sponsorFrom: 'sponsor-from-title' }
  return { sponsor: { sponsor: fileName }, sponsorFrom: 'sponsor-from-file-name' }
}

function nameOfFile(file: string): string {
  const last = file.split(/[/\\]/).at(-1) ?? file
  return last.replace(cutFileName, '') || last
}
