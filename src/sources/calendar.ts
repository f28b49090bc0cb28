import { readFile, readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Static, Type } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import { parse } from 'yaml'
import {
  type Calendar,
  type Day,
  type Result,
  addDays,
  day,
  isWorkingDay,
  noCalendar,
  ok,
  parseDay,
  refuse,
} from '#kernel'
import type { CalendarRefusal, CalendarSource, Country } from '#usecases'

const shippedFolder = fileURLToPath(new URL('../../rulebook/calendars/', import.meta.url))
const yearFile = Type.Object(
  {
    country: Type.Union([Type.Literal('cn'), Type.Literal('vn')]),
    year: Type.Integer({ minimum: 2000, maximum: 2200 }),
    source: Type.String({ minLength: 1 }),
    off: Type.Array(Type.String()),
    worked: Type.Array(Type.String()),
  },
  { additionalProperties: false },
)
type YearFile = Static<typeof yearFile>

/** Years of Vietnamese holidays that are reckoned; none of them counts as published. */
const vietnam = { from: 2020, to: 2040 }

/** China's published years from `chinese-days`, Vietnam's holidays from `date-holidays`, and files of single years over both. */
export function createCalendarSource(folder = shippedFolder): CalendarSource {
  return {
    async load(country) {
      const calendar = country === 'cn' ? china() : await vietnamese()
      return withYears(calendar, country, folder)
    },
  }
}

/** What the State Council arranged, as far as the package holds it: days off, and weekend days made up. */
function china(): Calendar {
  const { holidays, workdays } = createRequire(import.meta.url)(
    'chinese-days/dist/chinese-days.json',
  ) as Readonly<Record<'holidays' | 'workdays', Readonly<Record<string, string>>>>
  const off = Object.keys(holidays).map(day)
  return {
    country: 'cn',
    years: new Set(off.map((one) => Number(one.slice(0, 4)))),
    off: new Set(off),
    worked: new Set(Object.keys(workdays).map(day)),
  }
}

/** Public holidays; one at a weekend is made good on the next working day (Labour Code 2019, Art. 111.3). Which days are swapped is decided year by year. */
async function vietnamese(): Promise<Calendar> {
  // Its rules for the whole world take a second to load: only for who asks for them.
  const { default: Holidays } = await import('date-holidays')
  const rules = new Holidays('VN')
  const off = new Set<Day>()
  for (let year = vietnam.from; year <= vietnam.to; year++) {
    for (const { date, start, end, type } of rules.getHolidays(year)) {
      if (type !== 'public') continue
      const length = Math.round((end.getTime() - start.getTime()) / 86_400_000)
      const first = day(date.slice(0, 10))
      for (let at = 0; at < length; at++) addHoliday(off, addDays(first, at))
    }
  }
  return { country: 'vn', years: new Set(), off, worked: new Set() }
}

function addHoliday(off: Set<Day>, holiday: Day): void {
  if (off.has(holiday)) return
  const isWeekday = isWorkingDay(noCalendar, holiday)
  off.add(holiday)
  if (isWeekday) return
  let instead = holiday
  while (off.has(instead) || !isWorkingDay(noCalendar, instead)) instead = addDays(instead, 1)
  off.add(instead)
}

async function withYears(
  calendar: Calendar,
  country: Country,
  folder: string,
): Promise<Result<Calendar, CalendarRefusal>> {
  const names = await readdir(folder).catch(() => [])
  let laid = calendar
  for (const name of names.filter((one) => /^(cn|vn)-\d{4}\.yaml$/.test(one)).toSorted()) {
    if (!name.startsWith(country)) continue
    const year = await readYear(join(folder, name))
    if (!year.ok) return year
    laid = withYear(laid, year.value)
  }
  return ok(laid)
}

async function readYear(file: string): Promise<Result<YearFile, CalendarRefusal>> {
  const wrong = (path: string) => refuse({ type: 'calendar-not-valid', file, path } as const)
  let read: unknown
  try {
    read = parse(await readFile(file, 'utf8'), { schema: 'failsafe' })
  } catch {
    return wrong('/')
  }
  const year = Value.Convert(yearFile, read)
  if (!Value.Check(yearFile, year)) return wrong([...Value.Errors(yearFile, year)][0]?.path ?? '/')
  for (const part of ['off', 'worked'] as const) {
    const at = year[part].findIndex((one) => !parseDay(one) || !one.startsWith(`${year.year}-`))
    if (at >= 0) return wrong(`/${part}/${at}`)
  }
  return ok(year)
}

function withYear(calendar: Calendar, { year, off, worked }: YearFile): Calendar {
  const others = (days: ReadonlySet<Day>) => [...days].filter((one) => !one.startsWith(`${year}-`))
  return {
    ...calendar,
    years: new Set([...calendar.years, year]),
    off: new Set([...others(calendar.off), ...off.map(day)]),
    worked: new Set([...others(calendar.worked), ...worked.map(day)]),
  }
}
