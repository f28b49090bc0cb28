import type { Day, Standing, Terms } from '#kernel'
import type { Office } from './office.ts'
import type { Tool } from './tool.ts'

/** What the guard of a step may look at: the tool it is about, whose it is, the day, and how terms are counted. */
export type CaseSubject = {
  readonly tool?: Tool
  readonly office: Office
  readonly today: Day
  readonly terms: Terms
}

/** Every fact that may stand in the way of a step. */
export const standingFacts = [
  'undertaking-not-given',
  'tool-not-named',
  'only-apps-are-filed',
  'filed-already',
  'features-forbidden',
  'change-too-soon',
  'tool-retired-already',
  'objection-not-answered',
  'merged-into-itself',
  'nothing-to-order',
  'order-still-owed',
  'day-not-ahead',
  'successor-not-proven',
  'notice-too-short',
  'announced-day-not-come',
  'datasets-not-settled',
  'accounts-still-there',
  'not-asked-here',
  'reply-not-readable',
] as const
export type StandingFact = (typeof standingFacts)[number]

/** Name the fact in the way, and what it is about. */
export function stands(fact: StandingFact, ...what: readonly string[]): Standing {
  return { fact, what }
}
