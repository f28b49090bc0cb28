import type { RowOutcome } from '#register'
import type { Progress } from '#usecases'

/** What the import pages say. */
export type IntakePageWords = {
  readonly title: string
  readonly lead: string
  readonly kinds: string
  readonly drop: string
  readonly choose: string
  readonly most: (size: string, files: string) => string
  readonly preview: string
  readonly notHere: string
  readonly notHereSays: readonly string[]
  readonly noFile: string
  readonly gone: string
  readonly goneSays: readonly string[]
  readonly busy: string
  readonly busySays: readonly string[]
  readonly refusedTitle: string
  readonly refusedSays: string
  readonly refusedForm: string
  readonly previewTitle: string
  readonly previewLead: (files: string) => string
  readonly nothingDone: string
  readonly rowTypes: { readonly [T in RowOutcome['type']]: string }
  readonly rowTypeMeans: { readonly [T in RowOutcome['type']]: string }
  readonly columns: string
  readonly columnsLead: string
  readonly column: string
  readonly takenFor: string
  readonly how: { readonly heading: string; values: string; map: string; none: string }
  readonly keptBeside: string
  readonly changeColumns: string
  readonly again: string
  readonly warnings: (count: string) => string
  readonly rows: string
  readonly row: (row: string) => string
  readonly place: string
  readonly noName: string
  readonly howFound: string
  readonly which: string
  readonly change: string
  readonly emptyCell: string
  readonly noneOfType: string
  readonly confirm: (count: string) => string
  readonly confirmNone: string
  readonly discard: string
  readonly discarded: string
  readonly working: string
  readonly workingSays: { readonly [S in Progress['stage']]: string }
  readonly look: string
  readonly ofTotal: (done: string, total: string) => string
  readonly doneTitle: string
  readonly doneSays: (added: string, changed: string, unchanged: string) => string
  readonly doneRefused: (count: string) => string
  readonly doneNext: string
  readonly seeOverview: string
  readonly seeTools: string
  readonly another: string
}
