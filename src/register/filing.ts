import type { Day } from '#kernel'

/** The seven things a filing must hold (国办函〔2026〕12号 Art. 6, guide annex 2); APP-04 asks for all of them. */
export const filingParts = [
  'basics',
  'project-approval',
  'functions',
  'operations-and-security',
  'acceptance',
  'same-kind-apps',
  'undertaking',
] as const
export type FilingPart = (typeof filingParts)[number]

/** The five questions before anything is built, rebuilt or bought (2023 opinions). */
export const projectQuestions = [
  'plan-fit',
  'overlap',
  'embeddable',
  'collaboration',
  'data-sharing',
] as const
export type ProjectQuestion = (typeof projectQuestions)[number]

/** What an acceptance before going live must have tested. */
export const acceptanceParts = ['completeness', 'stability', 'interaction'] as const
export type AcceptancePart = (typeof acceptanceParts)[number]

/** One filing as it went through review. A day that is absent has not happened or was not told: `asked` tells which. */
export type Filing = {
  readonly parts?: readonly FilingPart[]
  readonly submittedOn?: Day
  readonly completenessReviewedOn?: Day
  readonly technicalReviewBeganOn?: Day
  readonly technicalReviewedOn?: Day
  readonly gapsToldOn?: readonly Day[]
  readonly correctedOn?: Day
  readonly withdrawn?: boolean
  readonly changes?: readonly FilingChange[]
}

export type FilingChange = {
  readonly changedOn: Day
  readonly appliedOn?: Day
  readonly major: boolean
  readonly filedAnew?: boolean
}
