import type { Calendar, Result } from '#kernel'

export type Country = 'cn' | 'vn'

/** A file of a year's calendar that cannot be taken: where in it, and what is wrong. */
export type CalendarRefusal = {
  readonly type: 'calendar-not-valid'
  readonly file: string
  readonly path: string
}

/** The calendars of working days: what was published, and years laid over it. */
export interface CalendarSource {
  load(country: Country): Promise<Result<Calendar, CalendarRefusal>>
}
