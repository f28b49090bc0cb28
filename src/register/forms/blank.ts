import type { FieldCode, FieldType } from './field.ts'
import {
  dateWords,
  numbering,
  numberWords,
  signatureWords,
  spacedHan,
  yesNoWords,
} from './labels.lexicon.ts'

/** What a cell or a line leaves to be filled in: nothing but room, or boxes to tick. */
export type Blank = { readonly codes?: readonly FieldCode[] }

const box = /[□☐○◯〇☑]/u
const boxes = /[□☐○◯〇☑]\s*([^□☐○◯〇☑]*)/gu

/** Whether a text is room for an answer: empty, underlined, in empty brackets, or boxes with what they stand for. */
export function blankOf(text: string): Blank | undefined {
  const bare = text.normalize('NFKC').trim()
  if (/^[_\s.…/()[\]·-]*$/u.test(bare)) return {}
  if (!box.test(bare.slice(0, 1))) return undefined
  const codes = [...bare.matchAll(boxes)]
    .map((match) => (match[1] ?? '').replaceAll(/[_\s;,\u3001]+$/gu, '').trim())
    .filter((value) => value !== '')
  return codes.length === 0 ? {} : { codes: codes.map((value) => ({ value })) }
}

/** A label that carries its own room: `Name: ____`, `Sex: □ male □ female`; several may stand in one line. */
export function labelledBlanks(
  text: string,
): readonly { readonly label: string; readonly blank: Blank }[] {
  const line = text.normalize('NFKC').trim()
  const found: { label: string; blank: Blank }[] = []
  for (const match of line.matchAll(
    /([^:_□☐○◯〇☑]{1,60}):([_\s]*(?:[□☐○◯〇☑][^:]*)?)(?=$|[^:]*:|$)/gu,
  )) {
    const label = (match[1] ?? '').trim()
    const room = match[2] ?? ''
    const blank = blankOf(room)
    const isLast = (match.index ?? 0) + match[0].length === line.length
    if (label !== '' && blank !== undefined && (isLast || /_{2,}|\s{2,}|[□☐○◯〇☑]/u.test(room)))
      found.push({ label: tidyLabel(label), blank })
  }
  return found
}

/** A label without its numbering, colon, star, and spaces between Chinese characters. */
export function tidyLabel(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(spacedHan, '')
    .replace(numbering, '')
    .replace(/[\s:*_]+$/u, '')
    .trim()
}

const unit = /\(([^()]{1,12})\)\s*$/u

/** What a label says of the answer's type, where the form says nothing else. */
export function typeOfLabel(label: string, blank: Blank): FieldType {
  if (blank.codes !== undefined) return isYesNo(blank.codes) ? 'yes-no' : 'choice'
  return guessByWords(label)
}

/** The unit a label names in brackets at its end: `Area (mu)`. */
export function unitOf(label: string): string | undefined {
  return unit.exec(label.normalize('NFKC'))?.[1]
}

function isYesNo(codes: readonly FieldCode[]): boolean {
  const values = codes.map(({ value }) => value.toLowerCase())
  return values.length === 2 && values.every((value) => yesNoWords.test(value))
}

function guessByWords(label: string): FieldType {
  if (signatureWords.test(label)) return 'signature'
  if (dateWords.test(label)) return 'date'
  return numberWords.test(label) ? 'number' : 'text'
}
