/** A number of the law, with where it comes from. An assumed one says so wherever it is shown. */
export type Limit = {
  readonly id: string
  readonly value: number
  readonly unit: LimitUnit
  readonly source: string
  readonly provenance: Provenance
}

export const limitUnits = [
  'working-day',
  'day',
  'month',
  'year',
  'hour',
  'minute',
  'second',
  'count',
  'share',
  'day-of-year',
  'pixel',
  'ratio',
  'kilobyte',
] as const
export type LimitUnit = (typeof limitUnits)[number]

export const provenances = ['law', 'local', 'assumed'] as const
export type Provenance = (typeof provenances)[number]
