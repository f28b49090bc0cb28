import type { Frequency } from './declared.ts'

/**
 * How often a year something comes round, by the calendar: a monthly form 12 times, a ten-day
 * report 36 times. Absent where the calendar does not tell: daily work follows working days, and
 * what is asked on demand comes as often as somebody asks.
 */
export const timesAYear: { readonly [F in Exclude<Frequency, 'daily' | 'on-demand'>]: number } = {
  weekly: 52,
  'ten-day': 36,
  'half-monthly': 24,
  monthly: 12,
  quarterly: 4,
  'half-yearly': 2,
  yearly: 1,
  once: 1,
}
