import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Calendar, type Day, day, isWorkingDay, parseDay } from '#kernel'
import { type DayFigures, type UseToJudge, orderedUseOf, remembered } from '#observe'

/** Use that nobody orders: how often the estimate says that somebody does. */
export type ControlFigures = {
  readonly agencies: number
  /** Agency-months of which something was said. */
  readonly judged: number
  readonly unknown: number
  /** Of those the share of which more than a tenth was called ordered, at least. */
  readonly calledOrdered: number
  readonly meanLikely: number
  readonly highestLow: number
}

const most = 0.1
const places = ['', 'dev', 'heldout', 'us-dap-usage', 'us-dap-usage/dev', 'us-dap-usage/heldout']

/** The file of daily visits in a folder, or in one laid out as the public data sets are. */
export function dailyVisitsIn(folder: string): string | undefined {
  return places.map((place) => join(folder, place, 'daily_visits.csv')).find(existsSync)
}

/** What offices of the United States have off in that time. */
const holidays: Calendar = {
  country: 'us',
  years: new Set([2023, 2024]),
  off: new Set(
    ['2023-10-09', '2023-11-10', '2023-11-23', '2023-12-25', '2024-01-01', '2024-01-15'].map(day),
  ),
  worked: new Set(),
}
const isWorked = remembered((on: Day) => isWorkingDay(holidays, on))

type Told = Pick<UseToJudge, 'dates' | 'demands'> & Pick<Partial<UseToJudge>, 'frequency'>
const nothing: Told = { dates: [], demands: [] }
/** Papers that nobody there ever got: what they are said to explain is chance. */
const idlePapers: Readonly<Record<string, Told>> = {
  monthEnd: { ...nothing, demands: [{ form: 'share' }] },
  monthlyDeadline: {
    ...nothing,
    dates: ['2023-10-20', '2023-11-20', '2023-12-20', '2024-01-19'].map((on) => ({
      day: day(on),
      why: 'deadline',
    })),
  },
  weekly: { ...nothing, frequency: 'weekly' },
  notice: { ...nothing, demands: [{ form: 'use', on: day('2023-11-27') }] },
  presence: { ...nothing, demands: [{ form: 'presence' }] },
}

/** The estimate on use of free will: as it is, and with papers that nobody got. */
export function control(file: string): {
  readonly asItIs: ControlFigures
  readonly withIdlePapers: Readonly<Record<string, ControlFigures>>
} {
  const agencies = agenciesIn(readFileSync(file, 'utf8'))
  return {
    asItIs: judged(agencies, nothing),
    withIdlePapers: Object.fromEntries(
      Object.entries(idlePapers).map(([name, told]) => [name, judged(agencies, told)]),
    ),
  }
}

function judged(agencies: ReadonlyMap<string, readonly DayFigures[]>, told: Told): ControlFigures {
  const all = [...agencies.values()].flatMap((days) => {
    const months = [...new Set(days.map((one) => one.day.slice(0, 7)))]
    const use = { days, audiences: ['public'] as const, isWorkingDay: isWorked, ...told }
    return months.map((month) => orderedUseOf(month, use))
  })
  const known = all.filter((one) => one.known)
  const lows = known.map(({ share }) => share.low)
  const likely = known.reduce((sum, { share }) => sum + share.likely, 0)
  return {
    agencies: agencies.size,
    judged: known.length,
    unknown: all.length - known.length,
    calledOrdered: rounded(lows.filter((low) => low > most).length / Math.max(1, known.length)),
    meanLikely: rounded(likely / Math.max(1, known.length)),
    highestLow: rounded(Math.max(0, ...lows)),
  }
}

function agenciesIn(text: string): ReadonlyMap<string, readonly DayFigures[]> {
  const agencies = new Map<string, DayFigures[]>()
  for (const line of text.split('\n').slice(1)) {
    const [agency = '', on = '', count = ''] = line.split(',')
    const parsed = parseDay(on.trim())
    if (!parsed) continue
    const days = agencies.get(agency) ?? []
    const visits = Number(count)
    days.push({ day: parsed, visits, actions: 0, bands: [], hours: [] })
    agencies.set(agency, days)
  }
  for (const days of agencies.values()) days.sort((a, b) => (a.day < b.day ? -1 : 1))
  return agencies
}

export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
