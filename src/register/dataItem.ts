import type { Lang } from '#kernel'

export const itemSubjects = [
  'person',
  'household',
  'business',
  'place',
  'village',
  'population',
  'agriculture',
  'safety',
] as const
/** Whom or what a datum is about. */
export type ItemSubject = (typeof itemSubjects)[number]

export const itemTypes = [
  'text',
  'number',
  'share',
  'money',
  'area',
  'day',
  'year',
  'boolean',
  'code',
  'id-number',
  'phone',
  'email',
  'place',
  'file',
  'signature',
] as const
export type ItemType = (typeof itemTypes)[number]

export const freshness = [
  'never',
  'on-change',
  'each-time',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'each-season',
  'yearly',
] as const
/** How often a datum changes, and so has to be asked anew at most. */
export type Freshness = (typeof freshness)[number]

/** One datum that forms ask for: what it means, of what type it is, and which office is its lead source (一数一源). */
export type DataItem = {
  readonly id: string
  readonly subject: ItemSubject
  readonly label: Readonly<Record<Lang, string>>
  readonly synonyms: Readonly<Record<Lang, readonly string[]>>
  readonly means: Readonly<Record<Lang, string>>
  readonly type: ItemType
  readonly unit?: string
  /** The standard that lists its values, such as GB/T 2260. */
  readonly codes?: string
  /** The kind of office that answers for it; `self` where only the one it is about knows it, `none` where nobody does. */
  readonly holder: string
  readonly fresh: Freshness
}
