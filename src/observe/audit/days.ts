import { type Day, parseDay } from '#kernel'
import { monthNames, updateWords } from './words.lexicon.ts'

/** The day may stand so many letters after the word that announces it. */
const reach = 40
const months = monthNames.map((name) => name.slice(0, 3)).join('|')
const bigEndian = /(20\d{2})\s?[-/.\u5e74]\s?(\d{1,2})\s?[-/.\u6708]\s?(\d{1,2})/
const littleEndian =
  /(\d{1,2})\s?(?:[/.-]|th\u00e1ng)\s?(\d{1,2})\s?(?:[/.,-]|n\u0103m)\s?(20\d{2})/
const dayMonth = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)?\\s+(${months})[a-z]*[.,]?\\s+(20\\d{2})`,
  'i',
)
const monthDay = new RegExp(
  `(${months})[a-z]*[.]?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(20\\d{2})`,
  'i',
)

/** The latest day that a text gives for an update, none of it later than today; undefined where it gives none. */
export function updateDayIn(text: string, today: Day): Day | undefined {
  let latest: Day | undefined
  for (const { index, 0: word } of text.matchAll(updateWords)) {
    const found = firstDayIn(text.slice(index + word.length, index + word.length + reach))
    if (found !== undefined && found <= today && (latest === undefined || found > latest)) {
      latest = found
    }
  }
  return latest
}

/** The first day in a text, in the ways in which Chinese, Vietnamese and English write it. */
export function firstDayIn(text: string): Day | undefined {
  const found = [
    read(bigEndian, text, ([, year, month, date]) => [year, month, date]),
    read(littleEndian, text, ([, date, month, year]) => [year, month, date]),
    read(dayMonth, text, ([, date, month, year]) => [year, numberOf(month), date]),
    read(monthDay, text, ([, month, date, year]) => [year, numberOf(month), date]),
  ].filter((one) => one !== undefined)
  return found.toSorted((a, b) => a.at - b.at)[0]?.day
}

type Parts = readonly [string | undefined, string | undefined, string | undefined]

function read(pattern: RegExp, text: string, parts: (match: RegExpExecArray) => Parts) {
  const match = pattern.exec(text)
  if (!match) return undefined
  const [year = '', month = '', date = ''] = parts(match)
  const day = parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
  return day && { at: match.index, day }
}

function numberOf(month: string | undefined): string | undefined {
  const at = monthNames.findIndex((name) =>
    name.startsWith((month ?? '').slice(0, 3).toLowerCase()),
  )
  return at < 0 ? undefined : String(at + 1)
}
