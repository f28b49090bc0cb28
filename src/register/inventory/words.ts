import { plain } from '#kernel'
import type { Frequency } from '../declared.ts'
import type { FilingState } from '../papers.ts'
import type { Cell } from './grid.ts'
import { textOf } from './grid.ts'
import * as cells from './cells.lexicon.ts'
import * as lexicon from './words.lexicon.ts'
import type { Cues } from './words.lexicon.ts'

/** The first known word that a text fits. */
export function oneOf<W extends string>(cues: Cues<W>, text: string): W | undefined {
  return cues.find(([cue]) => cue.test(text))?.[1]
}

/** Every known word that a text names, each once, in the order of the list. */
export function allOf<W extends string>(cues: Cues<W>, text: string): readonly W[] {
  const lines = text.split(/[、,，;；|\n]+/)
  const found = new Set<W>()
  for (const line of lines) {
    const word = oneOf(cues, line.trim())
    if (word) found.add(word)
    for (const [cue, other] of cues)
      if (!found.has(other) && word === undefined && cue.test(line)) found.add(other)
  }
  return cues
    .map(([, word]) => word)
    .filter((word, at, all) => found.has(word) && all.indexOf(word) === at)
}

/** No word for "unknown" is longer than this. */
const longestUnknown = 24

/** Whether a cell says that nobody knows. */
export function saysUnknown(cell: Cell): boolean {
  if (cell === undefined) return true
  if (typeof cell === 'number' || cell.length > longestUnknown) return false
  const text = plain(cell)
  return text === '' || cells.unknownWords.has(text) || /^[-–—_/\\.…?？*\s]+$/.test(text)
}

/** Whether a cell says that there is nothing of the kind. */
export function saysNone(cell: Cell): boolean {
  return (
    typeof cell === 'string' && cell.length <= longestUnknown && cells.noneWords.has(plain(cell))
  )
}

/** Yes or no, in three languages and signs: `√`, `否`, `đã công khai`. */
export function readYesNo(cell: Cell): boolean | undefined {
  const text = plain(textOf(cell)).replace(/\s*[(（].*[)）]$/, '')
  if (cells.yesWords.has(text)) return true
  if (cells.noWords.has(text)) return false
  if (cells.noBeginning.test(text)) return false
  return cells.yesBeginning.test(text) ? true : undefined
}

/** How often something is to be filled in; more than once in a period is not one of the words. */
export function readFrequency(cell: Cell): Frequency | undefined {
  const text = plain(textOf(cell))
  const exact = oneOf(lexicon.frequencyCues.slice(0, 1), text)
  if (exact) return exact
  return lexicon.severalTimes.test(text) ? undefined : oneOf(lexicon.frequencyCues, text)
}

/** What a filing column says: a number, that there is none, or that none is due. */
export function readFiling(cell: Cell): FilingState | 'filed-without-number' | undefined {
  const text = plain(textOf(cell))
  if (lexicon.filedExempt.test(text)) return { state: 'exempt', why: textOf(cell) }
  if (lexicon.filedYes.test(text)) return 'filed-without-number'
  if (lexicon.filedNo.test(text)) return { state: 'not-filed' }
  if (lexicon.icpNumber.test(text) || !lexicon.filingNumberLike.test(text)) return undefined
  return { state: 'filed', number: textOf(cell) }
}

/** A list as clerks write it: by line, `；`, `、`, else by comma, else by slash; numbers in front of items go. */
export function readList(cell: Cell): readonly string[] {
  const text = textOf(cell).replaceAll(cells.itemNumbers, '$1\n')
  let parts = splitOutsideBrackets(text, /[\n;；|、]/)
  if (parts.length === 1) parts = splitOutsideBrackets(text, /[,，]/)
  if (parts.length === 1 && !/:\/\//.test(text)) parts = splitOutsideBrackets(text, /\//)
  return [...new Set(parts)]
}

function splitOutsideBrackets(text: string, at: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const letter of text) {
    if (/[(（[【《]/.test(letter)) depth += 1
    if (/[)）\]】》]/.test(letter)) depth = Math.max(0, depth - 1)
    if (depth === 0 && at.test(letter)) {
      parts.push(part)
      part = ''
    } else part += letter
  }
  parts.push(part)
  return parts.map((one) => one.trim().replace(/[。.；;，,]+$/, '')).filter((one) => one !== '')
}
