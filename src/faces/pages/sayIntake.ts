import { type CellWarning, type RowOutcome, type RowRefusal, inventoryFields } from '#register'
import type { FileRefusal } from '#usecases'
import { fieldWord, intakeWords } from '#words'
import type { Reader } from './reader.ts'

type PassedOver = Extract<RowOutcome, { readonly type: 'passed-over' }>['why']

/** A field that a column may be taken for, and what it is called. */
export type FieldChoice = { readonly name: string; readonly says: string }

/** The name of a field, with the member it speaks of. */
export function sayFieldName(reader: Reader, field: string): string {
  return fieldWord(reader.lang, field)
}

/** Why a file cannot be read. */
export function sayFileRefusal(reader: Reader, refusal: FileRefusal): string {
  const say = intakeWords[reader.lang].fileRefusals[refusal.type] as (facts: FileRefusal) => string
  return say(refusal)
}

/** Why a row cannot be taken, and which cell. */
export function sayRowRefusal(reader: Reader, refusal: RowRefusal): string {
  const say = intakeWords[reader.lang].rowRefusals[refusal.type] as (facts: RowRefusal) => string
  return say(refusal)
}

/** Why a row is not a tool. */
export function sayPassedOver(reader: Reader, why: PassedOver): string {
  return intakeWords[reader.lang].passedOver[why]
}

/** A cell that was understood only in part, and where it stands. */
export function sayWarning(reader: Reader, warning: CellWarning): string {
  const { words } = reader
  return words.named(
    words.intake.row(String(warning.row)),
    intakeWords[reader.lang].warning(warning),
  )
}

/** Every field that a column may be taken for, by name in the reader's words. */
export function fieldChoices(reader: Reader): readonly FieldChoice[] {
  return inventoryFields
    .filter(({ name }) => name !== 'beside')
    .map(({ name }) => ({ name, says: sayFieldName(reader, name) }))
}
