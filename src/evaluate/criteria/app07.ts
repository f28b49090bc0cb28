import { criterion, limitEvidence, met, notMet, paperEvidence } from './answer.ts'
import { judgeReviewStep } from './reviewTerm.ts'
import { workingDaysIn } from './when.ts'

/** Gaps are told once and answered in time; an application not answered in time is deemed withdrawn. */
export const app07 = criterion(
  'APP-07',
  ['app'],
  (observed, rule, view) => {
    const { papers } = observed.tool
    const within = rule.limits['within']
    const timesTold = rule.limits['times-told']
    if (papers.kind !== 'app' || !within || !timesTold) return undefined
    const { gapsToldOn = [], correctedOn, withdrawn } = papers.record ?? {}
    const [began] = gapsToldOn
    if (!began) return undefined
    const told = [paperEvidence(observed, 'filing-record', gapsToldOn.join(', '))]
    if (gapsToldOn.length > timesTold.value)
      return notMet(rule, [...told, limitEvidence(timesTold)], {
        why: 'told-again',
        times: gapsToldOn.length,
      })
    if (withdrawn) return met(rule, told)
    const days = workingDaysIn(view, began, view.asOf)
    if (withdrawn === false && !correctedOn && days && days.fewest > within.value)
      return notMet(rule, [...told, limitEvidence(within)], {
        why: 'unanswered',
        began,
        limit: within.value,
      })
    const answer = judgeReviewStep(rule, observed, view, { began, ended: correctedOn, within })
    return answer.verdict === 'not-met'
      ? { ...answer, facts: { ...answer.facts, why: 'answered-late' } }
      : answer
  },
  ['within', 'times-told'],
)
