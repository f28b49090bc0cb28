import type { CellWarning, RowOutcome, RowRefusal } from '#register'
import type { FileRefusal } from '#usecases'
import type { Reader } from './reader.ts'
import { sayFactName } from './say.ts'

/** A field that a column may be taken for, and what it is called. */
export type FieldChoice = { readonly name: string; readonly says: string }

/** The name of a field, with the member it speaks of. */
export function sayFieldName(reader: Reader, field: string): string {
  return sayFactName(reader, field)
}

/** Why a file cannot be read. */
export function sayFileRefusal(_reader: Reader, refusal: FileRefusal): string {
  return refusal.type
}

/** Why a row cannot be taken, and which cell. */
export function sayRowRefusal(_reader: Reader, refusal: RowRefusal): string {
  return `${refusal.cell} ${refusal.type}`
}

/** Why a row is not a tool. */
export function sayPassedOver(
  _reader: Reader,
  why: (RowOutcome & { type: 'passed-over' })['why'],
): string {
  return why
}

/** A cell that was understood only in part. */
export function sayWarning(reader: Reader, warning: CellWarning): string {
  return reader.words.intake.warning(String(warning.row), warning.heading, warning.text)
}

/** Every field that a column may be taken for, by name in the reader's words. */
export function fieldChoices(reader: Reader): readonly FieldChoice[] {
  return Object.keys(reader.terms.facts).map((name) => ({
    name,
    says: sayFieldName(reader, name),
  }))
}
