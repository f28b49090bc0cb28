import type { Day, Limit } from '#kernel'
import type { ObservedTool } from '#observe'
import type { Answer, Evidence, View } from '../criterion.ts'
import type { Rule } from '../rulebook.ts'
import { cannotTell, limitEvidence, met, notMet, paperEvidence } from './answer.ts'
import { tookNoMoreThan, workingDaysIn } from './when.ts'

/** One step of a review: the day it began, the day it ended where somebody told, and how long it may take. */
export type ReviewStep = {
  readonly began: Day | undefined
  readonly ended: Day | undefined
  readonly within: Limit
}

/**
 * Whether a step of a review kept its working days. A step without an end may be unfinished or untold:
 * while its term still runs it is met, afterwards nobody can say.
 */
export function judgeReviewStep(
  rule: Rule,
  observed: ObservedTool,
  view: View,
  { began, ended, within }: ReviewStep,
): Answer {
  const until = ended ?? view.asOf
  if (began === undefined || until < began) return cannotTell(rule, ['filing-record'])
  const days = workingDaysIn(view, began, until)
  if (!days) return cannotTell(rule, ['holiday-calendar'])
  const evidence: Evidence[] = [
    paperEvidence(observed, 'filing-record', ended ? `${began}/${ended}` : `${began}/`),
    limitEvidence(within),
  ]
  switch (tookNoMoreThan(days, within)) {
    case 'yes':
      return met(rule, evidence)
    case 'perhaps':
      return cannotTell(rule, [ended ? 'holiday-calendar' : 'filing-record'], evidence)
    case 'no':
      return ended
        ? notMet(rule, evidence, { began, ended, atLeast: days.fewest, limit: within.value })
        : cannotTell(rule, ['filing-record'], evidence)
  }
}
