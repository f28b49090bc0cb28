/** What a sentence may demand. */
export const demandKinds = [
  'force',
  'quota',
  'ranking',
  'appraisal',
  'check-in',
  'like-share',
  'trace',
  'duplicate-report',
  'instant-reply',
] as const
export type DemandKind = (typeof demandKinds)[number]
