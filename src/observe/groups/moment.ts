import { type Day, addDays, day, parseDay } from '#kernel'
import type { Moment } from './chat.ts'
import { afternoon, dayFirst, morning, timeFirst, yearFirst } from './moment.lexicon.ts'

const minutesADay = 1440
const minutesAnHour = 60
const hoursOfHalfADay = 12
const secondsAMinute = 60
const msASecond = 1000
/** Numbers from here on are milliseconds, from there on seconds since 1970; smaller ones are days of a spreadsheet. */
const leastMs = 100_000_000_000
const leastSeconds = 100_000_000
const firstSerial = 32_874
const lastSerial = 73_050
const serialBegins = day('1899-12-30')
const epoch = day('1970-01-01')

/**
 * A moment as an export writes it. What is counted since 1970, or names a zone, is put on the clock of whoever reads: `zone`
 * minutes ahead of UTC. Undefined: it is none, or it tells no time.
 */
export function momentOf(told: string | number | undefined, zone: number): Moment | undefined {
  if (told === undefined) return undefined
  if (typeof told === 'number') return momentOfNumber(told, zone)
  const text = told.trim()
  if (/^\d{5,16}([.]\d+)?$/.test(text)) return momentOfNumber(Number(text), zone)
  return ofYearFirst(text, zone) ?? ofDayFirst(text)
}

function momentOfNumber(told: number, zone: number): Moment | undefined {
  if (!Number.isFinite(told)) return undefined
  if (told >= leastMs) return sinceEpoch(told / msASecond / secondsAMinute + zone)
  if (told >= leastSeconds) return sinceEpoch(told / secondsAMinute + zone)
  if (told < firstSerial || told > lastSerial) return undefined
  const whole = Math.floor(told)
  const minute = Math.round((told - whole) * minutesADay)
  return minute < minutesADay ? { day: addDays(serialBegins, whole), minute } : undefined
}

function sinceEpoch(minutes: number): Moment | undefined {
  const whole = Math.floor(minutes)
  const days = Math.floor(whole / minutesADay)
  const most = lastSerial
  if (days > most) return undefined
  return { day: addDays(epoch, days), minute: whole - days * minutesADay }
}

function ofYearFirst(text: string, zone: number): Moment | undefined {
  const found = yearFirst.exec(text)
  if (!found) return undefined
  const [, year = '', month = '', date = '', before, hour, minute = '', , after, offset] = found
  if (hour === undefined) return undefined
  const on = dayIn(year, month, date)
  const at = minuteIn(hour, minute, before ?? after)
  if (!on || at === undefined) return undefined
  return offset === undefined ? { day: on, minute: at } : moved(on, at, zone - minutesAhead(offset))
}

function ofDayFirst(text: string): Moment | undefined {
  const found = dayFirst.exec(text)
  if (found) {
    const [, date = '', month = '', year = '', hour = '', minute = '', , half] = found
    return joined(dayIn(year, month, date), minuteIn(hour, minute, half))
  }
  const other = timeFirst.exec(text)
  if (!other) return undefined
  const [, hour = '', minute = '', , half, date = '', month = '', year = ''] = other
  return joined(dayIn(year, month, date), minuteIn(hour, minute, half))
}

function joined(on: Day | undefined, minute: number | undefined): Moment | undefined {
  return on && minute !== undefined ? { day: on, minute } : undefined
}

function dayIn(year: string, month: string, date: string): Day | undefined {
  return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}

function minuteIn(hour: string, minute: string, half: string | undefined): number | undefined {
  const told = Number(hour)
  const isLate = half !== undefined && afternoon.test(half) && told < hoursOfHalfADay
  const isMidnight = half !== undefined && morning.test(half) && told === hoursOfHalfADay
  const hours = isLate ? told + hoursOfHalfADay : isMidnight ? 0 : told
  const at = hours * minutesAnHour + Number(minute)
  return Number(minute) < minutesAnHour && at < minutesADay ? at : undefined
}

function minutesAhead(offset: string): number {
  if (/^z$/i.test(offset)) return 0
  const [, sign, hours = '', minutes = ''] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? []
  return (Number(hours) * minutesAnHour + Number(minutes)) * (sign === '-' ? -1 : 1)
}

function moved(on: Day, minute: number, by: number): Moment {
  const at = minute + by
  const days = Math.floor(at / minutesADay)
  return { day: addDays(on, days), minute: at - days * minutesADay }
}
