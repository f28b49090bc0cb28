import type { Day, ToolId } from '#kernel'
import type { Gathered } from '../gathered.ts'
import { type ReportedFamily, reportedFamilies } from './report.ts'

/** What of a report is counted. */
export type CountedReport = {
  readonly families: readonly ReportedFamily[]
  readonly minutesPerWeek: number
  /** The month of its token; absent: nobody vouched for its sender. */
  readonly period?: string
}

/** What reports of one tool come to. `few` are fewer than the floor, maybe none: that there is one voice is not told either. */
export type Voices =
  | { readonly count: 'few' }
  | {
      readonly count: number
      /** The middle one of what they tell. */
      readonly medianMinutes: number
      readonly families: Readonly<Record<ReportedFamily, number | 'few'>>
    }
/** Reports whose senders are known to be members of an office, and the others: never added up. */
export type ToolVoices = { readonly verified: Voices; readonly unverified: Voices }

export type VoiceLimits = {
  /** Fewer reports than this are not shown. */
  readonly floor: number
  /** So many reports one account may send in a month. */
  readonly tokensEach: number
  /** So many different people at least must have said it before it counts as evidence. */
  readonly people: number
}

/** The reports of one tool, counted. */
export function countVoices(reports: readonly CountedReport[], floor: number): ToolVoices {
  const isVerified = ({ period }: CountedReport) => period !== undefined
  return {
    verified: count(reports.filter(isVerified), floor),
    unverified: count(
      reports.filter((report) => !isVerified(report)),
      floor,
    ),
  }
}

function count(reports: readonly CountedReport[], floor: number): Voices {
  if (reports.length < floor) return { count: 'few' }
  const minutes = reports.map(({ minutesPerWeek }) => minutesPerWeek).toSorted((a, b) => a - b)
  const middle = Math.floor((minutes.length - 1) / 2)
  const named = reportedFamilies.map((family) => {
    const those = reports.filter(({ families }) => families.includes(family)).length
    return [family, those < floor ? 'few' : those] as const
  })
  return {
    count: reports.length,
    medianMinutes: minutes[middle] ?? 0,
    families: Object.fromEntries(named) as Record<ReportedFamily, number | 'few'>,
  }
}

/**
 * What reports say of a tool's facts. Only verified ones count, and only where so many people at least must have said it: a
 * month's tokens are few, so 13 reports of one month at 6 tokens each are from 3 people or more.
 */
export function readingsOfVoices(
  tool: ToolId,
  reports: readonly CountedReport[],
  asOf: Day,
  limits: VoiceLimits,
): readonly Gathered[] {
  const verified = reports.filter(({ period }) => period !== undefined)
  const saying = (family: ReportedFamily) =>
    verified.filter(({ families }) => families.includes(family))
  const [forced, twice] = [saying('forced-use'), saying('duplicate-reporting')]
  const base = { tool, by: 'reports', asOf, source: 'burden-reports', value: true } as const
  return [
    ...(isEnough(forced, limits)
      ? [{ ...base, fact: 'useRequired' as const, reach: { seen: forced.length } }]
      : []),
    ...(isEnough(twice, limits)
      ? [{ ...base, fact: 'askedTwice' as const, reach: { seen: twice.length } }]
      : []),
  ]
}

function isEnough(reports: readonly CountedReport[], limits: VoiceLimits): boolean {
  const byMonth = new Map<string, number>()
  for (const { period = '' } of reports) byMonth.set(period, (byMonth.get(period) ?? 0) + 1)
  const most = Math.max(...byMonth.values())
  const people = Math.ceil(most / limits.tokensEach)
  return reports.length >= limits.floor && people >= limits.people
}
