import { cannotTell, criterion, sponsorLevel } from './answer.ts'
import { judgeReviewStep } from './reviewTerm.ts'

/** The province reviews completeness in time. Central departments apply directly, without this step. */
export const app05 = criterion(
  'APP-05',
  ['app'],
  (observed, rule, view) => {
    const { papers } = observed.tool
    const within = rule.limits['within']
    if (papers.kind !== 'app' || !papers.record || papers.record.withdrawn || !within)
      return undefined
    const level = sponsorLevel(observed, view)
    if (level === 'national') return undefined
    const { submittedOn: began, completenessReviewedOn: ended } = papers.record
    const answer = judgeReviewStep(rule, observed, view, { began, ended, within })
    return answer.verdict === 'not-met' && !level
      ? cannotTell(rule, ['sponsor-level'], answer.evidence)
      : answer
  },
  ['within'],
)
