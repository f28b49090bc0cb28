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

/** What people wrote in their own words, where nothing is to be put into the reader's. */
const ownWords = new Set(['name', 'sponsor', 'purpose', 'capabilities', 'address', 'platform'])
const spanText = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/

/** A changed value in the reader's words: what the register keeps as a mark is said, what people wrote stays. */
export function sayChanged(reader: Reader, field: string, text: string): string {
  const { terms, words, figures } = reader
  if (text === '') return words.intake.emptyCell
  if (field.startsWith('beside:') || ownWords.has(field)) return text
  const marks: Readonly<Record<string, string>> = {
    ...terms.values,
    ...terms.levels,
    ...terms.audiences,
    ...terms.lives,
    ...(field === 'kind' ? terms.kinds : {}),
    true: terms.yes,
    false: terms.no,
  }
  const parts = text.split('; ')
  const said = parts.map((part) => marks[part] ?? part.replace(spanText, '$1 – $2'))
  return said.every((part, index) => part === parts[index]) ? text : figures.list(said)
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
