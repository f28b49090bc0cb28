import type { Freshness, ItemSubject, ItemType } from '#register'

/** Kinds of offices that are lead sources of data. */
export const holders = [
  'self',
  'none',
  'agriculture',
  'civil-affairs',
  'commerce',
  'communications',
  'development-reform',
  'disabled-federation',
  'education',
  'emergency',
  'energy',
  'environment',
  'finance',
  'finance-office',
  'fire-rescue',
  'forestry',
  'health',
  'housing',
  'human-resources',
  'immigration',
  'justice',
  'licensing',
  'market',
  'medical-insurance',
  'natural-resources',
  'organization-department',
  'political-legal',
  'post',
  'public-security',
  'science',
  'social-insurance',
  'statistics',
  'tax',
  'transport',
  'veterans',
  'village',
  'water',
] as const
export type HolderKind = (typeof holders)[number]

/** What is said of the vocabulary of data items. */
export type ItemWords = {
  readonly title: string
  readonly lead: (count: string) => string
  readonly subjects: Readonly<Record<ItemSubject, string>>
  readonly types: Readonly<Record<ItemType, string>>
  readonly fresh: Readonly<Record<Freshness, string>>
  readonly holders: Readonly<Record<HolderKind, string>>
  /** Units of measure by the names that the vocabulary gives them; one that is not here stands as it is. */
  readonly units: Readonly<Record<string, string>>
  readonly datum: string
  readonly means: string
  readonly type: string
  readonly holder: string
  readonly changes: string
  readonly alsoCalled: (names: string) => string
  readonly choose: string
  readonly filter: string
  readonly show: string
  readonly none: string
}
