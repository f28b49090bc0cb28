import { plain } from '#kernel'
import type { Cell } from './grid.ts'
import * as words from './cells.lexicon.ts'

const perHundred = 100
const perThousand = 1000
const minutesPerHour = 60
const half = 30
const decimals = 1e6

/** A count: `1.2万` is 12000, `约300人` is 300, `1,234` is 1234; ranges and negative numbers are none. */
export function readCount(cell: Cell, heading = ''): number | undefined {
  if (typeof cell === 'number') return notNegative(cell * headingFactor(heading))
  if (cell === undefined) return undefined
  let text = plain(cell)
  while (words.aboutWords.test(text)) text = text.replace(words.aboutWords, '')
  const match = /^(\d[\d.,' ]*)(.*)$/.exec(text)
  if (!match) return undefined
  const number = readNumber((match[1] ?? '').trim().replace(/[.,]$/, ''))
  if (number === undefined) return undefined
  const rest = (match[2] ?? '').trim()
  const scale = words.multipliers.find(([unit]) => unit.test(rest))
  const factor = scale ? multiple(rest, scale[1]) : headingFactor(heading)
  const ending = scale ? rest.replace(scale[0], '') : rest
  if (ending !== '' && !words.countEndings.test(ending)) return undefined
  return notNegative(Math.round(number * factor * decimals) / decimals)
}

function multiple(unit: string, factor: number): number {
  return words.thousandMillions.test(unit) ? 1_000_000_000 : factor
}

function headingFactor(heading: string): number {
  return words.headingCounts.find(([unit]) => unit.test(plain(heading)))?.[1] ?? 1
}

/** A number written with or without groups of three: `1,234.5`, `1.234` and `1 234` have groups, `1,2` has a decimal. */
export function readNumber(text: string): number | undefined {
  const tight = text.replaceAll(/[ ']/g, '')
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(tight)) return Number(tight.replaceAll(',', ''))
  if (/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(tight))
    return Number(tight.replaceAll('.', '').replace(',', '.'))
  if (/^\d+,\d{1,2}$/.test(tight)) return Number(tight.replace(',', '.'))
  if (/^\d+(\.\d+)?$/.test(tight)) return Number(tight)
  return undefined
}

function notNegative(value: number): number | undefined {
  return Number.isFinite(value) && value >= 0 ? value : undefined
}

/** A share from 0 to 1: `35%`, `0.35`, and 35 under a heading that says per cent. */
export function readShare(cell: Cell, heading = ''): number | undefined {
  if (cell === undefined) return undefined
  if (typeof cell === 'number') return share(cell, words.headingPercent.test(plain(heading)))
  const text = plain(cell)
  const match = words.percentages.exec(text)
  if (match) {
    const number = Number((match[1] ?? '').replace(',', '.'))
    return within(number / (match[2] === '%' ? perHundred : perThousand))
  }
  const number = /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined
  return number === undefined ? undefined : share(number, words.headingPercent.test(plain(heading)))
}

function share(value: number, percent: boolean): number | undefined {
  return within(percent && value > 1 ? value / perHundred : value)
}

function within(value: number): number | undefined {
  return value >= 0 && value <= 1 ? value : undefined
}

/** Minutes: `半小时` is 30, `1.5小时` is 90; a bare number is in the heading's unit, or in minutes. */
export function readMinutes(cell: Cell, heading = ''): number | undefined {
  const unit = plain(heading)
  if (typeof cell === 'number') return notNegative(cell * unitMinutes(unit))
  if (cell === undefined) return undefined
  let text = plain(cell)
  while (words.aboutWords.test(text)) text = text.replace(words.aboutWords, '')
  text = text.replace(words.minuteEndings, '')
  if (words.halfHour.test(text)) return half
  if (words.oneHour.test(text)) return minutesPerHour
  if (words.hourAndHalf.test(text)) return minutesPerHour + half
  const hours = words.hoursPart.exec(text)
  if (hours) return decimal(hours[1]) * minutesPerHour + (hours[3] ? half : Number(hours[2] ?? 0))
  const minutes = words.minutesPart.exec(text)
  if (minutes) return decimal(minutes[1])
  const seconds = words.secondsPart.exec(text)
  if (seconds) return decimal(seconds[1]) / minutesPerHour
  return /^\d+(?:[.,]\d+)?$/.test(text) ? decimal(text) * unitMinutes(unit) : undefined
}

function decimal(text = ''): number {
  return Number(text.replace(',', '.'))
}

function unitMinutes(heading: string): number {
  if (words.headingHours.test(heading)) return minutesPerHour
  return words.headingSeconds.test(heading) ? 1 / minutesPerHour : 1
}
