import type {
  CellWant,
  CellWarning,
  FieldHolds,
  RowOutcome,
  RowRefusal,
  ToolField,
  PaperField,
} from '#register'
import type { FileRefusal } from '#usecases'

type PassedOver = Extract<RowOutcome, { readonly type: 'passed-over' }>['why']

/** What an import says: of files, of rows and of cells. */
export type IntakeWords = {
  readonly fileRefusals: { readonly [R in FileRefusal as R['type']]: (facts: R) => string }
  readonly rowRefusals: { readonly [R in RowRefusal as R['type']]: (facts: R) => string }
  readonly outcomes: { readonly [O in RowOutcome['type']]: string }
  readonly passedOver: { readonly [W in PassedOver]: string }
  /** What a cell should have held. */
  readonly wants: { readonly [W in CellWant]: string }
  /** One sentence for a cell that was taken only in part, or for what had to be assumed of a sheet. */
  readonly warning: (warning: CellWarning) => string
  /** Names of the import's own fields; facts have theirs in the terms. */
  readonly fields: { readonly [F in ToolField | PaperField]: string }
  /** What a field's cells hold, for the help of `--map`. */
  readonly holds: { readonly [H in FieldHolds]: string }
  /** A column that nobody recognised, by its heading. */
  readonly besideField: (heading: string) => string
}
